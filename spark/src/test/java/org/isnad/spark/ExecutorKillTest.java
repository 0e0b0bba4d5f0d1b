package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.RecordJson;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A standalone cluster of this machine, of which an executor is killed while it works. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ExecutorKillTest {

  private static final int FILES = 30;
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path folder = Path.of("");

  private final List<Process> running = new ArrayList<>();

  @AfterEach
  void end() {
    for (Process process : running) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void whatAKilledExecutorDidIsDoneByAnother() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    List<String> samples = Samples.lines(2);
    for (int i = 0; i < FILES; i++) {
      String own = "\"id\":\"" + i + "-";
      Files.writeString(
          input.resolve("f" + i + ".jsonl"), String.join("\n", samples).replace("\"id\":\"", own));
    }
    String master = "spark://127.0.0.1:" + cluster();
    Path output = folder.resolve("out");
    Process driver =
        java(
            "driver",
            List.of(
                "-Dspark.master=" + master,
                "-Dspark.ui.enabled=false",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.executor.cores=1",
                "-Dspark.executor.memory=640m",
                "-Dspark.executor.extraClassPath=" + CLASS_PATH),
            List.of(Main.class.getName(), "analyze", "-o", output.toString(), input.toString()));
    ProcessHandle executor = executorAtWork(output, driver);
    executor.destroyForcibly(); // SIGKILL
    assertThat(count(output)).as("parts done when it was killed").isLessThan(FILES);
    assertThat(driver.waitFor(8, TimeUnit.MINUTES)).isTrue();
    assertThat(driver.exitValue()).as(log("driver")).isZero();
    assertThat(executor.isAlive()).isFalse();
    assertThat(Local.lines(output.resolve("records")))
        .containsExactlyInAnyOrderElementsOf(expected(input));
    assertThat(Files.exists(output.resolve("_unfinished"))).isFalse();
  }

  /** Starts a master and a worker; the master's port. */
  private int cluster() throws IOException {
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    for (String entry : CLASS_PATH.split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (entry.endsWith(".jar") && !Files.exists(jars.resolve(jar.getFileName()))) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
      }
    }
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    java(
        "master",
        List.of(),
        List.of(
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--webui-port",
            "0"));
    java(
        "worker",
        List.of(),
        List.of(
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            "127.0.0.1",
            "--cores",
            "2",
            "--memory",
            "2g",
            "--webui-port",
            "0",
            "--work-dir",
            folder.resolve("work").toString(),
            "spark://127.0.0.1:" + port));
    return port;
  }

  private Process java(String name, List<String> options, List<String> call) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    line.add("@src/main/launcher/java.options");
    line.addAll(options);
    line.addAll(List.of("-cp", CLASS_PATH));
    line.addAll(call);
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile());
    builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = builder.start();
    running.add(process);
    return process;
  }

  /** Waits until parts are done, and gives an executor. */
  private ProcessHandle executorAtWork(Path output, Process driver) throws Exception {
    while (driver.isAlive()) {
      if (count(output) > 1) {
        // All that the worker starts are executors.
        Optional<ProcessHandle> executor =
            running.get(1).descendants().filter(ProcessHandle::isAlive).findFirst();
        if (executor.isPresent()) {
          return executor.get();
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("over before an executor could be killed:\n" + log("driver"));
  }

  private String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  private static long count(Path output) throws IOException {
    Path done = output.resolve("_done");
    if (!Files.exists(done)) {
      return 0;
    }
    try (Stream<Path> marks = Files.list(done)) {
      return marks.filter(mark -> !mark.getFileName().toString().startsWith(".")).count();
    }
  }

  private static List<String> expected(Path input) {
    List<String> lines = new ArrayList<>();
    RecordJson json = new RecordJson();
    new PageFiles()
        .read(
            input,
            new PageVisitor() {
              @Override
              public void page(Page page, String source) {
                lines.add(json.line(Shared.analyzer().analyze(page)));
              }

              @Override
              public void failure(String source, String reason) {
                throw new AssertionError(source + ": " + reason);
              }
            });
    return lines;
  }
}
