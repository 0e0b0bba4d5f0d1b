package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.Archive;
import org.isnad.archive.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import is killed at random moments, as by {@code kill -9}, and begun again: what it said is
 * safe is there, none is half, and in the end it is as if nothing had been. The long form:
 *
 * <pre>
 * ./mvnw -pl app -am test -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Disnad.kills=50 -Disnad.kill.input=$PWD/news.jsonl
 * </pre>
 */
class KillTest {

  private static final int PAGES = 200;
  private static final int LONGEST_WAIT_MILLIS = 100;

  /** Before that the program is only beginning. */
  private static final int LEAST_WAIT_MILLIS = 500;

  private static final int MOST_WAIT_MILLIS = 2_500;

  @TempDir private Path folder;

  private int killedAtWork;

  @Test
  void nothingThatIsSafeIsLost() throws IOException, InterruptedException {
    assumeThat(Files.isExecutable(java())).isTrue();
    int kills = Integer.getInteger("isnad.kills", 2);
    Path input = input();
    Path killed = folder.resolve("killed");
    Random random = new Random(kills);
    int pages = Files.readAllLines(input).size();
    TreeSet<String> safe = new TreeSet<>();
    for (int i = 0; i < kills; i++) {
      // So many that all kills together come about through the input, each at a moment of its own.
      int enough = random.nextInt(Math.max(1, 2 * pages / (kills + 1)));
      safe.addAll(killedImport(killed, input, enough, random.nextInt(LONGEST_WAIT_MILLIS)));
      if (!safe.isEmpty()) {
        assertThat(ids(killed)).containsAll(safe);
      }
    }
    System.out.println(killedAtWork + " of " + kills + " killed at work, " + safe.size() + " safe");
    CommandLineCase isnad = new CommandLineCase();
    assertThat(isnad.run("add", "--archive", killed.toString(), input.toString()))
        .isNotEqualTo(ExitCode.WRONG_CALL);
    Path whole = folder.resolve("whole");
    isnad.run("add", "--archive", whole.toString(), input.toString());
    assertThat(records(killed)).isEqualTo(records(whole));
    assertThat(total(killed)).isEqualTo(total(whole));
  }

  @Test
  void linkingGoesOnWhereItWasKilled() throws IOException, InterruptedException, SQLException {
    assumeThat(Files.isExecutable(java())).isTrue();
    int kills = Integer.getInteger("isnad.kills", 2);
    Path input = input();
    Path killed = folder.resolve("killed");
    CommandLineCase isnad = new CommandLineCase();
    isnad.run("add", "--archive", killed.toString(), input.toString());
    isnad.run("stories", "--all", "--limit", "100000", "--json", "--archive", killed.toString());
    String stories = isnad.out();
    isnad.run("claims", "--all", "--limit", "100000", "--json", "--archive", killed.toString());
    String claims = isnad.out();
    Random random = new Random(kills);
    for (int i = 0; i < kills; i++) {
      if (isLinked(killed)) {
        forgetLinks(killed);
      }
      killedLinking(killed, LEAST_WAIT_MILLIS + random.nextInt(MOST_WAIT_MILLIS));
    }
    System.out.println(killedAtWork + " of " + kills + " killed while they linked");
    isnad.run("stories", "--all", "--limit", "100000", "--json", "--archive", killed.toString());
    assertThat(isnad.out()).isEqualTo(stories);
    isnad.run("claims", "--all", "--limit", "100000", "--json", "--archive", killed.toString());
    assertThat(isnad.out()).isEqualTo(claims);
    assertThat(isnad.run("check", "--archive", killed.toString())).isEqualTo(ExitCode.DONE);
  }

  private static boolean isLinked(Path folder) {
    try (Archive archive = Archive.openExisting(folder, Clock.systemUTC())) {
      return archive.isLinked();
    }
  }

  private static void forgetLinks(Path folder) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("delete from link_state");
    }
  }

  private void killedLinking(Path archive, int waitMillis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                java().toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.isnad.app.Main",
                "stats",
                "--archive",
                archive.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(waitMillis, TimeUnit.MILLISECONDS)) {
      killedAtWork++;
    }
    process.destroyForcibly();
    process.waitFor();
  }

  /** The ids that the import said are safe before it was killed. */
  private List<String> killedImport(Path archive, Path input, int enough, int waitMillis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                java().toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.isnad.app.Main",
                "add",
                "--ids",
                "--archive",
                archive.toString(),
                input.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> safe = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && safe.size() < enough) {
        if (!line.startsWith("added ")) {
          safe.add(line);
        }
        line = lines.readLine();
      }
      if (!process.waitFor(waitMillis, TimeUnit.MILLISECONDS)) {
        killedAtWork++;
      }
      process.destroyForcibly();
    }
    process.waitFor();
    return safe;
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private Path input() throws IOException {
    String given = System.getProperty("isnad.kill.input");
    if (given != null) {
      return Path.of(given);
    }
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < PAGES; i++) {
      pages.append(
          """
          {"id":"p%d","published":"2031-03-04","text":"قال مدير الميناء رقم %d إن سفناً دخلت المرفأ أمس وأفرغت حمولتها كلها."}
          """
              .formatted(i, i));
    }
    return Files.writeString(folder.resolve("pages.jsonl"), pages);
  }

  private static List<String> ids(Path archive) {
    return records(archive).stream().map(AnalysisRecord::id).toList();
  }

  private static List<AnalysisRecord> records(Path folder) {
    try (Archive archive = Archive.openExisting(folder, Clock.systemUTC())) {
      List<AnalysisRecord> records = new ArrayList<>();
      archive.records(records::add);
      records.sort(Comparator.comparing(AnalysisRecord::id));
      return records;
    }
  }

  private static long total(Path folder) {
    try (Archive archive = Archive.openExisting(folder, Clock.systemUTC())) {
      return archive.search(SearchRequest.of("قال", 1)).total();
    }
  }
}
