package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;
import org.isnad.archive.search.Hit;
import org.isnad.archive.store.ArchiveException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2031-03-04T12:00:00Z"), ZoneOffset.UTC);
  private static final String PORT =
      "أعلنت هيئة الموانئ أن ثلاث سفن دخلت الميناء الجديد صباح أمس بعد انتظار دام أسبوعين كاملين.";
  private static final String BOOKS =
      "افتتح وزير الثقافة معرض الكتاب السنوي في العاصمة بمشاركة مئتي دار نشر من عشرين بلداً.";

  private static final Analyzer ANALYZER = new Analyzer();

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private @Nullable Archive open;

  @BeforeEach
  void openArchive() {
    folder = temporary.resolve("archive");
    open = Archive.open(folder, NOON);
  }

  @AfterEach
  void closeArchive() {
    archive().close();
  }

  @Test
  void theSamePageTwiceChangesNothing() {
    assertThat(add("a", PORT)).isEqualTo(new Added("a", 1, Added.Change.ADDED));
    assertThat(add("a", PORT)).isEqualTo(new Added("a", 1, Added.Change.UNCHANGED));
    archive().flush();
    assertThat(add("a", PORT)).isEqualTo(new Added("a", 1, Added.Change.UNCHANGED));
    assertThat(archive().count()).isEqualTo(1);
  }

  @Test
  void aChangedPageIsANewVersion() {
    add("a", PORT);
    assertThat(add("a", BOOKS)).isEqualTo(new Added("a", 2, Added.Change.CHANGED));
    archive().flush();
    assertThat(archive().count()).isEqualTo(1);
    assertThat(archive().overview().record("a").orElseThrow().text()).isEqualTo(BOOKS);
  }

  @Test
  void thePageWithTheSameWordsInOtherTrappingsChangesNothing() {
    archive().add(Page.ofHtml("a", "<p>" + PORT + "</p><p class=c1>"), ANALYZER);
    assertThat(archive().add(Page.ofHtml("a", "<p>" + PORT + "</p><p class=c2>"), ANALYZER))
        .isEqualTo(new Added("a", 1, Added.Change.UNCHANGED));
    assertThat(archive().add(Page.ofHtml("a", "<p>" + BOOKS + "</p>"), ANALYZER).change())
        .isEqualTo(Added.Change.CHANGED);
  }

  @Test
  void aPageUnderAnotherIdIsKnownByItsAddress() {
    archive().add(page("a", "https://x/1", PORT), ANALYZER);
    assertThat(archive().add(page("b", "https://x/1", PORT), ANALYZER).change())
        .isEqualTo(Added.Change.UNCHANGED);
    archive().flush();
    assertThat(archive().add(page("c", "https://x/1", BOOKS), ANALYZER))
        .isEqualTo(new Added("a", 2, Added.Change.CHANGED));
  }

  @Test
  void aPageThatCannotBeReadLeavesNothing() {
    assertThatThrownBy(() -> add("a", "")).isInstanceOf(PageException.class);
    archive().flush();
    assertThat(archive().count()).isZero();
  }

  @Test
  void whatIsAddedIsThereAgain() {
    add("a", PORT);
    archive().close();
    open = Archive.openExisting(folder, NOON);
    assertThat(archive().overview().records()).hasSize(1);
  }

  @Test
  void searchFindsWordsInAnyForm() {
    add("port", PORT);
    add("books", BOOKS);
    archive().flush();
    found("سفينة", List.of());
    found("السفن", List.of("port"));
    found("وزير للثقافة", List.of("books"));
    found("موانئ", List.of("port"));
    found("\"معرض الكتاب\"", List.of("books"));
    found("\"الكتاب معرض\"", List.of());
    found("العاصمة -معرض", List.of());
    found("", List.of());
  }

  @Test
  void searchFindsRareWordsBehindAOneLetterWord() {
    add("a", "رست في الميناء سفن كثيرة ورافقت القافلة بفرقاطتين جديدتين إلى عرض البحر.");
    add("b", "قال المدير إن الأمر متروك للجنة التي تجتمع مساء الأحد في العاصمة.");
    add("c", "شاركت فرقاطتان في التدريب الذي جرى أمس قبالة الساحل الشرقي للبلاد.");
    archive().flush();
    assertThat(ids("فرقاطتين")).containsExactlyInAnyOrder("a", "c");
    assertThat(ids("بفرقاطتين")).containsExactlyInAnyOrder("a", "c");
    found("لجنة", List.of("b"));
    found("البحر -فرقاطتين", List.of());
    assertThat(archive().search("فرقاطتين القافلة", 10).get(0).matches()).hasSize(2);
  }

  @Test
  void searchShowsTheWordsThatAnswer() {
    add("port", PORT);
    archive().flush();
    Hit hit = archive().search("الموانئ", 10).get(0);
    assertThat(hit.matches()).extracting(match -> match.of(PORT)).containsExactly("الموانئ");
    assertThat(hit.snippet().covers(hit.matches().get(0))).isTrue();
  }

  @Test
  void aLostOrDamagedIndexIsMadeAnew() throws IOException {
    add("port", PORT);
    archive().flush();
    found("موانئ", List.of("port"));
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "damaged");
      }
    }
    found("موانئ", List.of("port"));
  }

  @Test
  void whoSearchesForANameFindsTheOthersThatAPersonSaidAreOne() {
    add("a", "قال أبو سامر الراوي إن القافلة وصلت إلى الميناء الجديد بعد يومين من السفر.");
    add("b", "قال ماجد الكندري إن الطريق مفتوح أمام الشاحنات منذ صباح الأحد الماضي.");
    archive().flush();
    found("أبو سامر الراوي", List.of("a"));
    NameRef one = new NameRef(EntityType.PER, "أبو سامر الراوي", null, null);
    NameRef two = new NameRef(EntityType.PER, "ماجد الكندري", null, null);
    long number = archive().correct(Correction.merge(one, two, NOON.instant())).number();
    assertThat(ids("أبو سامر الراوي")).containsExactlyInAnyOrder("a", "b");
    found("ماجد الكندري الطريق", List.of("b"));
    assertThat(archive().overview().names().find("ماجد الكندري").get(0).articles())
        .containsExactly("a", "b");
    archive().undo(number);
    found("أبو سامر الراوي", List.of("a"));
    assertThat(archive().corrections()).hasSize(1);
  }

  @Test
  void aCorrectionHoldsWhenItsArticleIsAddedAnew() {
    add("a", "قال أبو سامر الراوي إن القافلة وصلت إلى الميناء الجديد بعد يومين من السفر.");
    archive().flush();
    NameRef name = new NameRef(EntityType.PER, "أبو سامر الراوي", null, "a");
    archive().correct(Correction.rename(List.of(name), "ماجد الكندري", NOON.instant()));
    add("a", "وقال أبو سامر الراوي أمس إن القافلة عادت من الميناء الجديد بعد يومين من السفر.");
    archive().close();
    open = Archive.openExisting(folder, NOON);
    assertThat(archive().overview().names().find("أبو سامر الراوي").get(0).name())
        .isEqualTo("ماجد الكندري");
  }

  @Test
  void searchFindsTheLatestVersionOnly() {
    add("a", PORT);
    archive().flush();
    found("موانئ", List.of("a"));
    add("a", BOOKS);
    archive().flush();
    found("موانئ", List.of());
    found("معرض", List.of("a"));
  }

  @Test
  void aFolderOfOthersIsLeftAlone() throws IOException {
    Path other = Files.createDirectory(temporary.resolve("photos"));
    Files.writeString(other.resolve("photo.jpg"), "");
    assertThatThrownBy(() -> Archive.open(other, NOON))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(other.toString());
  }

  @Test
  void whereThereIsNoArchiveItSaysHowToMakeOne() {
    Path nowhere = temporary.resolve("nowhere");
    assertThatThrownBy(() -> Archive.openExisting(nowhere, NOON))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(nowhere.toString())
        .hasMessageContaining("isnad add");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void aDamagedArchiveIsToldAndIsNoBackup() throws IOException {
    add("a", "قال عمر إن النهر جف.");
    archive().close();
    Path file = folder.resolve("archive.db");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      byte[] nothing = new byte[16_384];
      Arrays.fill(nothing, (byte) 0xff);
      channel.write(ByteBuffer.wrap(nothing), channel.size() - nothing.length);
    }
    open = Archive.open(folder, NOON);
    assertThat(archive().faults()).isNotEmpty();
    Path backup = temporary.resolve("backup");
    assertThatThrownBy(() -> archive().backup(backup))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContainingAll("the archive is damaged", "isnad restore");
    assertThat(temporary).isDirectoryNotContaining("glob:**backup*");
  }

  private void found(String query, List<String> ids) {
    assertThat(ids(query)).as(query).isEqualTo(ids);
  }

  private List<String> ids(String query) {
    return archive().search(query, 10).stream().map(hit -> hit.record().id()).toList();
  }

  private Added add(String id, String text) {
    return archive().add(page(id, null, text), ANALYZER);
  }

  private static Page page(String id, @Nullable String url, String text) {
    LocalDate day = LocalDate.of(2031, 3, 4);
    return new Page(id, url, null, null, day, null, new Page.PlainText(text));
  }

  private Archive archive() {
    Archive archive = open;
    if (archive == null) {
      throw new IllegalStateException("no archive is open");
    }
    return archive;
  }
}
