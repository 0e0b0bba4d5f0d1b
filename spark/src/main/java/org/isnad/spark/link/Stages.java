package org.isnad.spark.link;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The steps of a long job, each of which is kept when it is done: a job that ended goes on with the
 * first that is not, and what a step reads is never worked out twice.
 */
final class Stages {

  private final SparkSession spark;
  private final Path folder;
  private final Consumer<String> messages;

  /**
   * @param messages takes lines for a person to read
   */
  Stages(SparkSession spark, String folder, Consumer<String> messages) {
    this.spark = spark;
    this.folder = new Path(folder);
    this.messages = messages;
  }

  /** Has a step done, unless it is. */
  Dataset<Row> of(String name, Supplier<Dataset<Row>> made) {
    String place = new Path(folder, name).toString();
    once(name, place, () -> writing(made.get(), "zstd").parquet(place));
    return spark.read().parquet(place);
  }

  /** Has what is handed on written, as packed lines of JSON, unless it is. */
  void lines(String name, String place, Supplier<Dataset<Row>> made) {
    once(name, place, () -> writing(made.get(), "gzip").text(place));
  }

  private void once(String name, String place, Runnable writing) {
    if (isDone(place)) {
      messages.accept(name + ": done before");
      return;
    }
    long begun = System.nanoTime();
    writing.run();
    messages.accept("%s: %.1f s".formatted(name, (System.nanoTime() - begun) / 1e9));
  }

  private static DataFrameWriter<Row> writing(Dataset<Row> made, String compression) {
    return made.write().mode(SaveMode.Overwrite).option("compression", compression);
  }

  private boolean isDone(String place) {
    Path mark = new Path(place, "_SUCCESS");
    try {
      FileSystem system = mark.getFileSystem(spark.sparkContext().hadoopConfiguration());
      return system.exists(mark);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + place + ": " + e.getMessage(), e);
    }
  }

  /** Forgets steps that others were made of. */
  void forget(String name) {
    Path place = new Path(folder, name);
    try {
      place.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(place, true);
    } catch (IOException e) {
      messages.accept("cannot delete " + place + ": " + e.getMessage());
    }
  }
}
