package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps an archive whole: stats, reanalyze, reindex, check, backup, restore. */
class ArchiveKeepingTest {

  private static final String PORT =
      "قالت سلمى الكندري إن ثلاث سفن دخلت الميناء الجديد صباح أمس بعد انتظار دام أسبوعين كاملين.";
  private static final String BOOKS =
      "افتتح وزير الثقافة معرض الكتاب السنوي في العاصمة بمشاركة مئتي دار نشر من عشرين بلداً.";

  @TempDir private Path folder;

  private final CommandLineCase isnad = new CommandLineCase();

  @BeforeEach
  void keepTwoArticles() throws IOException {
    Path port = Files.writeString(folder.resolve("port.txt"), PORT);
    Path books = Files.writeString(folder.resolve("books.txt"), BOOKS);
    assertThat(isnad.run("add", "--archive", archive(), port.toString(), books.toString()))
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void statsCountWhatIsKept() throws IOException {
    assertThat(on("stats", "--json")).isEqualTo(ExitCode.DONE);
    JsonNode stats = new JsonMapper().readTree(isnad.out());
    assertThat(stats.get("articles").asInt()).isEqualTo(2);
    assertThat(stats.get("statements").asInt()).isEqualTo(1);
    assertThat(stats.get("stories").asInt()).isEqualTo(2);
    assertThat(stats.get("claims").asInt()).isEqualTo(1);
    assertThat(on("stats", "--json")).isEqualTo(ExitCode.DONE);
    assertThat(new JsonMapper().readTree(isnad.out())).isEqualTo(stats);
    assertThat(on("stats", "--quick")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("articles 2\n").doesNotContain("claims");
  }

  @Test
  void reanalyzeMakesOnlyWhatAnOlderAnalysisMade() throws SQLException {
    on("names", "rename", "سلمى الكندري", "سلمى سعيد الكندري");
    assertThat(on("reanalyze")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("analysed 0 pages anew");
    execute("update revision set analysis = 'old'");
    KeptRecords.put(Path.of(archive()), "books", "change = 1");
    assertThat(on("reanalyze")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out())
        .startsWith("analysed 2 pages anew: 1 records are the same, 1 otherwise");
    on("search", "--json", "سفن");
    assertThat(isnad.out()).contains("\"id\" : \"port\"");
    on("names", "سلمى");
    assertThat(isnad.out()).contains("سلمى سعيد الكندري");
  }

  @Test
  void anIndexThatIsLostIsMadeAnew() throws IOException {
    try (var files = Files.walk(folder.resolve("archive/index"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertThat(on("reindex")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("indexed 2 articles");
    on("search", "سفن");
    assertThat(isnad.out()).contains("port");
  }

  @Test
  void aDamagedPageIsNamedAndTheOthersAreChecked() throws SQLException {
    assertThat(on("stories", "--all")).isEqualTo(ExitCode.DONE);
    execute("update revision set source = x'00' where change = 1");
    assertThat(on("check")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.err()).contains("isnad: port: its page is not the one that was kept");
    assertThat(isnad.out()).startsWith("1 records come out the same");
    assertThat(on("story", "books")).isEqualTo(ExitCode.DONE);
    assertThat(on("story", "port")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err())
        .contains("the kept page or record of port is damaged")
        .contains("isnad restore");
  }

  @Test
  void theOthersAreComparedWhereOneIsDamaged() throws SQLException {
    execute("update revision set source = x'00' where change = 1");
    assertThat(on("stories", "--all")).isEqualTo(ExitCode.DONE);
    assertThat(on("names")).isEqualTo(ExitCode.DONE);
    assertThat(on("check")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.err()).contains("isnad: port: its page is not the one that was kept");
  }

  @Test
  void whatIsListedOtherwiseThanTheRecordHasItIsToldAndListedAnew() throws SQLException {
    execute("delete from statement");
    assertThat(on("check")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(isnad.err())
        .contains("port: it, its statements or its events are listed otherwise")
        .contains("isnad reindex");
    assertThat(isnad.out()).contains("1 are listed otherwise, 0 pages are damaged");
    assertThat(on("reindex")).isEqualTo(ExitCode.DONE);
    assertThat(on("check")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aDamagedDatabaseIsTold() throws IOException {
    Path file = folder.resolve("archive/archive.db");
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 0, 100, (byte) 7);
    Files.write(file, bytes);
    assertThat(on("stories")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("it is no database: damaged").contains("isnad restore");
  }

  @Test
  void aBackupBecomesANewArchive() throws IOException {
    on("names", "rename", "سلمى الكندري", "سلمى سعيد الكندري");
    String backup = folder.resolve("backup.db").toString();
    String restored = folder.resolve("restored").toString();
    assertThat(on("backup", backup)).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("wrote 2 pages");
    assertThat(on("backup", backup)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains(backup + " is there already");
    assertThat(on("restore", backup)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("there is an archive in").contains("choose a new folder");
    assertThat(isnad.run("restore", backup, "--archive", restored)).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).startsWith("restored 2 pages");
    assertThat(isnad.run("check", "--archive", restored)).isEqualTo(ExitCode.DONE);
    assertThat(isnad.run("names", "سلمى", "--archive", restored)).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("سلمى سعيد الكندري");
    try (var files = Files.list(Path.of(restored))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("archive.db", "index");
    }
    String text = folder.resolve("port.txt").toString();
    String other = folder.resolve("other").toString();
    assertThat(isnad.run("restore", text, "--archive", other)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains(text + " is no backup of Isnad, or is damaged");
    assertThat(isnad.run("restore", other, "--archive", other)).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("there is no backup " + other);
  }

  @Test
  void anAddressOfADatabaseThatIsNoneIsTold() {
    assertThat(isnad.run("stats", "--archive", "postgresql://x:secret@localhost:1/y"))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("the server does not answer").doesNotContain("secret");
  }

  private int on(String... call) {
    String[] arguments = java.util.Arrays.copyOf(call, call.length + 2);
    arguments[call.length] = "--archive";
    arguments[call.length + 1] = archive();
    return isnad.run(arguments);
  }

  private String archive() {
    return folder.resolve("archive").toString();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + archive() + "/archive.db");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
