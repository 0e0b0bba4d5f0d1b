package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventType;
import org.isnad.archive.Records;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do. */
abstract class ArchiveStoreContract {

  private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

  private ArchiveStore store = new MemoryStore();

  abstract ArchiveStore open();

  @BeforeEach
  void openStore() {
    store = open();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(store.count()).isZero();
    assertThat(store.latestChange()).isZero();
    assertThat(store.find("a")).isEmpty();
    assertThat(store.versions("a")).isEmpty();
    assertThat(changedAfter(0)).isEmpty();
  }

  @Test
  void givesBackWhatItKept() {
    KeptArticle article = article("a", 1, "قال عمر إن النهر جف.");
    store.keep(List.of(article));
    assertThat(store.find("a")).contains(article);
    assertThat(store.record("a")).contains(article.record());
    assertThat(store.record("b")).isEmpty();
    assertThat(store.count()).isEqualTo(1);
  }

  @Test
  void listsAnArticleByItsLatestRecord() {
    KeptArticle first = article("a", 1, "قال عمر إن النهر جف.");
    store.keep(List.of(first));
    assertThat(store.head("a")).contains(ArticleHead.of(first.record()));
    AnalysisRecord dated =
        Records.article("a", "2031-03-04", "قال عمر إن النهر جف.").outlet("النشرة").record();
    store.reanalysed(List.of(first.with(dated, "2")));
    ArticleHead head = new ArticleHead(LocalDate.of(2031, 3, 4), "النشرة");
    assertThat(store.head("a")).contains(head);
    store.listAnew();
    assertThat(store.head("a")).contains(head);
    KeptArticle second = article("a", 2, "جفت البئر أمس.");
    store.keep(List.of(second));
    assertThat(store.head("a")).contains(ArticleHead.of(second.record()));
    assertThat(store.head("b")).isEmpty();
  }

  @Test
  void keepsPagesOfEveryKind() {
    keepsSource(new Page.PlainText("نص\nوسطر"));
    keepsSource(new Page.Html("<p>نص"));
    byte[] bytes = "نص".getBytes(StandardCharsets.UTF_16BE);
    store.keep(List.of(article("bytes", 1, new Page.Bytes(bytes))));
    Page.Source kept = store.find("bytes").orElseThrow().page().source();
    assertThat(((Page.Bytes) kept).bytes()).isEqualTo(bytes);
    assertThat(((Page.Bytes) kept).contentType()).isNull();
  }

  @Test
  void keepsWhatTheServerSaidOfAPage() {
    String type = "text/html; charset=windows-1256";
    store.keep(List.of(article("a", 1, new Page.Bytes(new byte[] {1}, type))));
    Page.Bytes kept = (Page.Bytes) store.find("a").orElseThrow().page().source();
    assertThat(kept.contentType()).isEqualTo(type);
    assertThat(kept.bytes()).containsExactly(1);
  }

  @Test
  void keepsWhatCameWithThePage() {
    LocalDate day = LocalDate.of(2031, 3, 4);
    Page page =
        new Page(
            "a", "https://a/1", "الميناء", "عنوان", day, day.plusDays(1), new Page.PlainText("x"));
    store.keep(List.of(new KeptArticle("a", 1, "h", page, record("a", "x"), NOON, "old")));
    assertThat(store.find("a").orElseThrow().page()).isEqualTo(page);
    assertThat(store.idOfUrl("https://a/1")).contains("a");
    assertThat(store.idOfUrl("https://a/2")).isEmpty();
  }

  @Test
  void keepsEveryVersionAndFindsTheLatest() {
    store.keep(List.of(article("a", 1, "الأول"), article("a", 2, "الثاني")));
    store.keep(List.of(article("a", 3, "الثالث")));
    assertThat(store.find("a").orElseThrow().record().text()).isEqualTo("الثالث");
    assertThat(store.versions("a")).extracting(KeptArticle::version).containsExactly(1, 2, 3);
    assertThat(store.count()).isEqualTo(1);
    assertThat(store.latestVersions()).isEqualTo(java.util.Map.of("a", 3));
  }

  @Test
  void keepsAllOrNone() {
    store.keep(List.of(article("a", 1, "نص")));
    assertThatThrownBy(() -> store.keep(List.of(article("b", 1, "نص"), article("a", 1, "نص"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version 1 of a after version 1");
    assertThat(store.find("b")).isEmpty();
    assertThat(store.count()).isEqualTo(1);
  }

  @Test
  void tellsWhatChanged() {
    store.keep(List.of(article("b", 1, "نص"), article("a", 1, "نص")));
    long before = store.latestChange();
    store.keep(List.of(article("b", 2, "نص آخر")));
    assertThat(changedAfter(0)).containsExactly("a 1", "b 2");
    assertThat(changedAfter(before)).containsExactly("b 2");
    assertThat(changedAfter(store.latestChange())).isEmpty();
  }

  @Test
  void tellsWhatAnotherAnalysisMade() {
    store.keep(List.of(article("a", 1, "نص"), article("b", 1, "قال عمر إن النهر جف.")));
    long before = store.latestChange();
    assertThat(store.outdated("old", 9)).isEmpty();
    assertThat(store.outdated("new", 1)).hasSize(1);
    KeptArticle a = store.find("a").orElseThrow();
    KeptArticle anew = a.with(record("a", "قال عمر إن النهر جف."), "new");
    store.reanalysed(List.of(anew));
    assertThat(store.find("a")).contains(anew);
    assertThat(store.versions("a")).containsExactly(anew);
    assertThat(changedAfter(before)).containsExactly("a 1");
    assertThat(store.outdated("new", 9)).extracting(KeptArticle::id).containsExactly("b");
    store.keep(List.of(article("b", 2, "نص آخر")));
    store.reanalysed(List.of(article("b", 1, "نص").with(record("b", "س"), "new")));
    assertThat(store.find("b").orElseThrow().version()).isEqualTo(2);
    assertThat(store.outdated("new", 9)).extracting(KeptArticle::id).containsExactly("b");
  }

  @Test
  void countsTheLatestVersions() {
    assertThat(store.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0));
    store.keep(List.of(article("a", 1, "نص"), article("b", 1, "قال عمر إن النهر جف.")));
    store.keep(List.of(article("a", 2, "وقال عمر إن النهر جف.")));
    assertThat(store.counts()).isEqualTo(new Counts(2, 3, 2, 0, 2, 0, 0));
  }

  @Test
  void listsWhatTheLatestRecordsTell() {
    store.keep(List.of(told("b", "2031-03-05"), told("a", "2031-03-04")));
    assertThat(statements(Listing.ALL)).containsExactly("b سامي حدّاد", "a سامي حدّاد");
    assertThat(events(Listing.ALL)).containsExactly("b عمان", "a عمان");
    store.keep(List.of(article("b", 2, "نص"), article("b", 3, "قال عمر إن النهر جف.")));
    assertThat(statements(Listing.ALL)).containsExactly("b عمر", "a سامي حدّاد");
    assertThat(events(Listing.ALL)).containsExactly("a عمان");
    KeptArticle a = store.find("a").orElseThrow();
    store.reanalysed(List.of(a.with(record("a", "قال عمر إن النهر جف."), "new")));
    assertThat(statements(Listing.ALL)).containsExactly("b عمر", "a عمر");
    assertThat(events(Listing.ALL)).isEmpty();
    store.listAnew();
    assertThat(statements(Listing.ALL)).containsExactly("b عمر", "a عمر");
  }

  @Test
  void listsWhatIsAskedFor() {
    store.keep(List.of(told("a", "2031-03-04"), told("b", null)));
    store.keep(List.of(article("c", 1, "قال عمر إن النهر جف.")));
    Listing all = Listing.ALL;
    assertThat(statements(all.ofArticle("b"))).containsExactly("b سامي حدّاد");
    assertThat(statements(all.saidBy("سامى حداد").part(1, 5))).containsExactly("b سامي حدّاد");
    assertThat(statements(all.of(Act.STATE))).containsExactly("c عمر");
    assertThat(statements(all.part(1, 1))).containsExactly("b سامي حدّاد");
    assertThat(events(all.of(EventType.CONSULT).part(0, 1))).containsExactly("a عمان");
    assertThat(events(all.of(EventType.ASSAULT))).isEmpty();
    assertThat(store.countStatements(all.part(1, 1))).isEqualTo(3);
    assertThat(store.countStatements(all.saidBy("سامى حداد"))).isEqualTo(2);
    assertThat(store.countEvents(all)).isEqualTo(2);
    assertThat(store.countEvents(all.of(EventType.ASSAULT))).isZero();
    LocalDate day = LocalDate.of(2031, 3, 4);
    assertThat(events(all.between(day, day))).containsExactly("a عمان");
    assertThat(statements(all.between(null, day))).containsExactly("a سامي حدّاد", "c عمر");
    assertThat(statements(all.between(day.plusDays(1), null))).isEmpty();
    AnalysisRecord record = store.find("a").orElseThrow().record();
    store.statements(
        all.ofArticle("a"),
        found -> assertThat(List.of(found)).isEqualTo(ListedStatement.of(record)));
    store.events(
        all.ofArticle("a"), found -> assertThat(List.of(found)).isEqualTo(ListedEvent.of(record)));
  }

  @Test
  void keepsWhatAPersonSaysOfNames() {
    NameRef omar = new NameRef(EntityType.PER, "عمر الراوي", "IRQ", "a");
    NameRef other = new NameRef(EntityType.PER, "عُمر الراوى", null, null);
    assertThat(store.corrections()).isEmpty();
    Correction merge = store.correct(Correction.merge(omar, other, NOON));
    Correction split = store.correct(Correction.split(List.of(omar), List.of("b", "c"), NOON));
    Correction rename = store.correct(Correction.rename(List.of(omar), "عمر سامي الراوي", NOON));
    assertThat(merge).isEqualTo(Correction.merge(omar, other, NOON).withNumber(1));
    assertThat(store.corrections()).containsExactly(merge, split, rename);
  }

  @Test
  void undoesACorrectionOnceAndKeepsThatItWasMade() {
    NameRef omar = new NameRef(EntityType.PER, "عمر", null, null);
    store.correct(Correction.rename(List.of(omar), "عمر الراوي", NOON));
    Correction type = store.correct(Correction.type(List.of(omar), EntityType.LOC, NOON));
    Instant later = NOON.plusSeconds(60);
    store.undo(1, later);
    assertThat(store.corrections()).extracting(Correction::holds).containsExactly(false, true);
    assertThat(store.corrections().get(0).undone()).isEqualTo(later);
    assertThat(store.corrections().get(1)).isEqualTo(type);
    for (long number : new long[] {0, 1, 3}) {
      assertThatThrownBy(() -> store.undo(number, later))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no correction " + number);
    }
  }

  @Test
  void correctionsAreNoChangeOfAnArticle() {
    store.keep(List.of(article("a", 1, "نص")));
    long before = store.latestChange();
    NameRef omar = new NameRef(EntityType.PER, "عمر", null, "a");
    store.correct(Correction.type(List.of(omar), EntityType.LOC, NOON));
    store.keep(List.of(article("a", 2, "نص آخر")));
    assertThat(changedAfter(before)).containsExactly("a 2");
    assertThat(store.corrections()).hasSize(1);
  }

  /** Both keep fifty articles at the same time; each is there, and changes are numbered through. */
  static void twoWriters(ArchiveStore one, ArchiveStore two) throws InterruptedException {
    Thread other = new Thread(() -> keepFifty(two, "b"));
    other.start();
    keepFifty(one, "a");
    other.join();
    assertThat(one.count()).isEqualTo(100);
    assertThat(two.latestChange()).isEqualTo(100);
  }

  private static void keepFifty(ArchiveStore store, String name) {
    for (int i = 0; i < 50; i++) {
      store.keep(List.of(article(name + i, 1, "نص")));
    }
  }

  private void keepsSource(Page.Source source) {
    String id = source.getClass().getSimpleName();
    store.keep(List.of(article(id, 1, source)));
    assertThat(store.find(id).orElseThrow().page().source()).isEqualTo(source);
  }

  private List<String> statements(Listing listing) {
    return statements(store, listing);
  }

  private List<String> events(Listing listing) {
    return events(store, listing);
  }

  static List<String> statements(ArchiveStore store, Listing listing) {
    List<String> listed = new ArrayList<>();
    store.statements(listing, s -> listed.add(s.article() + " " + s.speaker()));
    return listed;
  }

  static List<String> events(ArchiveStore store, Listing listing) {
    List<String> listed = new ArrayList<>();
    store.events(
        listing, event -> listed.add(event.article() + " " + String.join("", event.recipients())));
    return listed;
  }

  /** Somebody denies something and visits a town. */
  static KeptArticle told(String id, @Nullable String day) {
    String text = "نفى حدّاد البيع. وزار سامي حدّاد عمان.";
    AnalysisRecord record =
        Records.article(id, day, text)
            .person("سامي حدّاد", null, "حدّاد")
            .country("عمان", "JOR")
            .says("حدّاد", Act.DENY, "البيع")
            .event(EventType.CONSULT, "حدّاد", "عمان", "2031-03", "وزار")
            .record();
    Page page = new Page(id, null, null, null, null, null, new Page.PlainText(text));
    return new KeptArticle(id, 1, PageHash.of(page), page, record, NOON, "old");
  }

  private List<String> changedAfter(long change) {
    List<String> changed = new ArrayList<>();
    store.changedAfter(
        change, (number, article) -> changed.add(article.id() + " " + article.version()));
    return changed;
  }

  static KeptArticle article(String id, int version, String text) {
    return article(id, version, new Page.PlainText(text));
  }

  private static KeptArticle article(String id, int version, Page.Source source) {
    Page page = new Page(id, null, null, null, null, null, source);
    String text = source instanceof Page.PlainText plain ? plain.text() : "نص";
    return new KeptArticle(id, version, PageHash.of(page), page, record(id, text), NOON, "old");
  }

  private static AnalysisRecord record(String id, @Nullable String text) {
    Records article = Records.article(id, "2031-03-04", text == null ? "" : text);
    return text != null && text.contains("عمر")
        ? article.person("عمر", null).says("عمر", Act.STATE, "النهر جف").record()
        : article.record();
  }
}
