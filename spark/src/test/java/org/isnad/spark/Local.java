package org.isnad.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Spark in this machine, for all tests one; and what they read. */
public final class Local {

  private static final class Once {
    static final SparkSession SESSION =
        SparkSession.builder()
            .master("local[2]")
            .appName("tests")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "3")
            // For a few rows to make a program of a query takes longer than to answer it.
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .getOrCreate();
  }

  private Local() {}

  public static SparkSession session() {
    return Once.SESSION;
  }

  public static JavaSparkContext context() {
    return new JavaSparkContext(session().sparkContext());
  }

  /** The lines of all files of a folder that are not hidden, by the names of the files. */
  public static List<String> lines(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> !file.getFileName().toString().matches("[._].*")).sorted().toList();
    }
    List<String> lines = new java.util.ArrayList<>();
    for (Path file : files) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines;
  }
}
