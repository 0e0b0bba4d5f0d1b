package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Span;
import org.isnad.archive.Records;
import org.isnad.archive.search.SearchRequest.Order;
import org.isnad.archive.search.SearchRequest.Target;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.KeptArticle;
import org.isnad.archive.store.MemoryStore;
import org.isnad.archive.term.BackgroundWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

  private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
  private static final String DENIAL = "ونفى سيرغي دوراغين إجراء تدريبات مشتركة مع الجيران.";
  private static final String PRAISE =
      "أشاد سيرجي دوراجين بالاتفاق، ونفت هيئة السواحل وقوع خسائر في مناورات الربيع المشتركة.";
  private static final String VISIT =
      "زار عمر الراوي المغرب أمس. وكانت التدريبات الميدانية مشتركة.";

  private final MemoryStore store = new MemoryStore();
  private final BackgroundWords words = BackgroundWords.load();
  @TempDir private Path folder;
  private SearchIndex index = new SearchIndex(Path.of(""), words);

  @BeforeEach
  void keepThreeArticles() {
    index = new SearchIndex(folder, words);
    keep(
        Records.article("a", "2031-03-04", DENIAL)
            .title("لا مناورات في الشمال")
            .outlet("الميناء")
            .person("سيرغي دوراغين", "RUS")
            .says("سيرغي دوراغين", Act.DENY, "إجراء تدريبات مشتركة مع الجيران")
            .record());
    keep(
        Records.article("b", "2031-03-20", PRAISE)
            .outlet("النشرة")
            .person("سيرجي دوراجين", "RUS")
            .body("هيئة السواحل", "GRC")
            .says("سيرجي دوراجين", Act.PRAISE, "بالاتفاق")
            .says("هيئة السواحل", Act.DENY, "وقوع خسائر في مناورات الربيع المشتركة")
            .record());
    keep(
        Records.article("c", "2031-04-01", VISIT)
            .outlet("النشرة")
            .person("عمر الراوي", "IRQ")
            .country("المغرب", "MAR")
            .event(EventType.CONSULT, "عمر الراوي", "المغرب", "2031-03-31", "زار")
            .record());
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  private void keep(AnalysisRecord record) {
    Page page = Page.ofText(record.id(), record.text());
    store.keep(List.of(new KeptArticle(record.id(), 1, record.id(), page, record, NOON, "old")));
  }

  @Test
  void quotedPhrasesAreExact() {
    found("\"تدريبات مشتركة\"", "a");
    found("«تدريبات مشتركة»", "a");
    found("\"مشتركة تدريبات\"");
    found("\"التدريبات الميدانية\"", "c");
    found("\"تدريبات الميدانية\"");
    found("\"إجراء\"", "a");
    found("\"اجراء\"");
    found("\"إِجراءَ تدريبــات\"", "a");
    found("اجراء", "a");
  }

  @Test
  void wordsNearOneAnotherAreFoundInAnyForm() {
    found("\"تدريبات مشتركة\"~1", "a", "c");
    found("\"تدريبات مشتركة\"~0", "a");
  }

  @Test
  void whoSaysWhatIsAskedOfOneStatement() {
    found("speaker:دوراغين act:deny", "a");
    found("قائل:دوراغين فعل:نفي", "a");
    found("speaker:دوراغين act:praise", "b");
    found("speaker:دوراغين (act:deny OR act:praise)", "a", "b");
    found("speaker:\"هيئة السواحل\" act:deny", "b");
    found("speaker:دوراغين -act:deny");
    found("act:deny -speaker:دوراغين");
    found("act:deny -outlet:النشرة", "a");
  }

  @Test
  void namesAreFoundInAnySpelling() {
    found("speaker:دوراجين", "a", "b");
    found("speaker:\"دوراجين\"", "b");
    found("entity:سيرغي", "a", "b");
    found("دوراغين", "a", "b");
  }

  @Test
  void daysAreComparedWhole() {
    found("before:2031-03-20", "a");
    found("after:2031-03-04", "b", "c");
    found("after:2031-03", "c");
    found("day:2031-03", "a", "b");
    found("يوم:٢٠٣١-٠٤-٠١", "c");
    found("قبل:2031");
  }

  @Test
  void everyFieldIsFound() {
    found("outlet:النشره", "b", "c");
    found("country:RUS", "a", "b");
    found("country:المغرب", "c");
    found("country:\"المملكة المغربية\"", "c");
    found("دولة:السعودية");
    found("country:Russia", "a", "b");
    found("event:consult", "c");
    found("حدث:زيارة", "c");
    found("title:مناورات", "a");
    found("مناورات", "a", "b");
    found("outlet:الميناء أو event:visit", "a", "c");
  }

  @Test
  void theSameInStatementsAndEvents() {
    assertThat(items("speaker:دوراغين", Target.STATEMENTS)).containsExactly("a s1", "b s1");
    assertThat(items("مناورات", Target.STATEMENTS)).containsExactly("b s2");
    assertThat(items("act:deny outlet:النشرة", Target.STATEMENTS)).containsExactly("b s2");
    assertThat(items("title:مناورات", Target.STATEMENTS)).containsExactly("a s1");
    assertThat(items("event:consult", Target.EVENTS)).containsExactly("c v1");
    assertThat(items("entity:الراوي", Target.EVENTS)).containsExactly("c v1");
    assertThat(items("act:deny", Target.EVENTS)).isEmpty();
  }

  @Test
  void countsAreRightAndPagesFollowOneAnother() {
    List<String> all = new ArrayList<>();
    for (int from = 0; from < 3; from++) {
      SearchResult page =
          index.search(
              new SearchRequest("after:2031", Target.ARTICLES, from, 1, Order.NEWEST, 0), store);
      assertThat(page.total()).isZero();
      page =
          index.search(
              new SearchRequest("day:2031", Target.ARTICLES, from, 1, Order.NEWEST, 0), store);
      assertThat(page.total()).isEqualTo(3);
      page.hits().forEach(hit -> all.add(hit.record().id()));
    }
    assertThat(all).containsExactly("c", "b", "a");
  }

  @Test
  void facetsDivideWhatIsFound() {
    SearchResult found =
        index.search(new SearchRequest("day:2031", Target.ARTICLES, 0, 10, Order.BEST, 10), store);
    Map<String, List<String>> facets = new java.util.HashMap<>();
    for (Facet facet : found.facets()) {
      facets.put(
          facet.name(), facet.values().stream().map(v -> v.label() + " " + v.count()).toList());
    }
    assertThat(facets.get("outlet")).containsExactly("النشرة 2", "الميناء 1");
    assertThat(facets.get("day")).containsExactly("2031-03-04 1", "2031-03-20 1", "2031-04-01 1");
    assertThat(facets.get("country")).contains("RUS 2", "MAR 1");
    assertThat(facets.get("act")).containsExactly("DENY 2", "PRAISE 1");
    assertThat(facets.get("event")).containsExactly("CONSULT 1");
    assertThat(facets.get("speaker")).contains("هيئة السواحل 1");
    assertThat(facets.get("entity")).contains("المغرب 1", "عمر الراوي 1");
  }

  @Test
  void whatAnswersIsMarkedInTheTextAsItIs() {
    assertThat(marked("تدريب", "a")).containsExactly("تدريبات");
    assertThat(marked("\"تدريبات مشتركة\"", "a")).containsExactly("تدريبات", "مشتركة");
    assertThat(marked("دوراجين", "a")).containsExactly("دوراغين");
    assertThat(marked("outlet:الميناء", "a")).isEmpty();
  }

  @Test
  void whereNothingHasAllWordsThoseWithMostAreFound() {
    SearchResult found = index.search(SearchRequest.of("تدريبات الجيران قرطاجنة", 10), store);
    assertThat(found.partial()).isTrue();
    assertThat(found.hits()).extracting(hit -> hit.record().id()).containsExactly("a");
    assertThat(index.search(SearchRequest.of("تدريبات الجيران", 10), store).partial()).isFalse();
  }

  @Test
  void wrongQueriesAreToldWithTheirPlace() {
    wrong("سفن speeker:عمر", "there is no field speeker", "»speeker«:عمر (character 5)");
    wrong("act:denyy", "act has no value denyy (there are state, deny", "act:»denyy«");
    wrong("before:2031-13-01", "a day is written 2023-09-10", "before:»2031-13-01«");
    wrong("سفن \"ميناء", "not closed", "سفن »\"«ميناء");
    wrong("(سفن", "not closed", "»(«سفن");
    wrong("سفن)", "no bracket is open", "سفن»)«");
    wrong("\"سفن ميناء\"~999", "0 to 100", "»~999«");
    wrong("أو سفن", "stands between two things", "»أو« سفن");
    wrong("NOT", "NOT stands before", "»NOT«");
  }

  @Test
  void ordinaryTextIsNoQueryLanguage() {
    for (String text :
        List.of("قال: هذا", "https://almina.example/1", "10:30", "- سفن", "", "\"\"")) {
      index.search(SearchRequest.of(text, 10), store);
    }
    found("سيرغي - دوراغين", "a", "b");
  }

  @Test
  void checkTellsWhatIsMissing() {
    found("day:2031", "a", "b", "c");
    assertThat(index.check(Map.of("a", 1, "b", 1, "c", 1))).isEmpty();
    assertThat(index.check(Map.of("a", 2, "b", 1, "d", 1)))
        .containsExactlyInAnyOrder(
            "a: is in the search index in another version",
            "c: is in the search index and not in the archive",
            "d: is not in the search index");
  }

  @Test
  void whoSearchesWhileAnotherMakesTheIndexLeavesItWhole() {
    KeptArticle article = store.find("a").orElseThrow();
    Path shared = folder.resolve("shared");
    try (SearchIndex one = new SearchIndex(shared, words);
        SearchIndex two = new SearchIndex(shared, words);
        Indexing making = one.begin(0).orElseThrow()) {
      making.put(article);
      assertThatThrownBy(() -> two.search(SearchRequest.of("day:2031", 9), store))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("another program is making the search index");
      assertThatThrownBy(() -> two.reindex(store))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("another program is making the search index")
          .hasMessageNotContaining("deleted");
      making.commit(store.latestChange());
      assertThat(two.search(SearchRequest.of("day:2031", 9), store).total()).isEqualTo(1);
    }
  }

  @Test
  void aFileInTheIndexsPlaceIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (SearchIndex none = new SearchIndex(file, words)) {
      assertThatThrownBy(() -> none.search(SearchRequest.of("day:2031", 9), store))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContainingAll(file.toString(), "a file is where its folder should be");
    }
  }

  @Test
  void anEmptyArchiveNeedsNoIndex() {
    try (SearchIndex none = new SearchIndex(folder.resolve("none"), words)) {
      assertThat(none.check(Map.of())).isEmpty();
      assertThat(none.check(Map.of("a", 1))).isNotEmpty();
    }
  }

  @Test
  void aDamagedSegmentIsMadeAnew() throws IOException {
    found("day:2031", "a", "b", "c");
    index.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    SearchResult result = index.search(SearchRequest.of("day:2031", 10), store);
    assertThat(result.total()).isEqualTo(3);
    assertThat(result.notes())
        .containsExactly("the search index was damaged and has been made anew");
  }

  private void wrong(String query, String... parts) {
    assertThatThrownBy(() -> index.search(SearchRequest.of(query, 10), store))
        .isInstanceOf(QueryException.class)
        .hasMessageContainingAll(parts);
  }

  private void found(String query, String... ids) {
    SearchResult found = index.search(SearchRequest.of(query, 10), store);
    assertThat(found.hits())
        .as(query)
        .extracting(hit -> hit.record().id())
        .containsExactlyInAnyOrder(ids);
    assertThat(found.total()).isEqualTo(ids.length);
  }

  private List<String> items(String query, Target target) {
    SearchRequest request = new SearchRequest(query, target, 0, 10, Order.BEST, 0);
    return index.search(request, store).hits().stream()
        .map(
            hit ->
                hit.record().id()
                    + " "
                    + (hit.statement() != null
                        ? hit.statement().id()
                        : hit.event() != null ? hit.event().id() : ""))
        .sorted()
        .toList();
  }

  private List<String> marked(String query, String article) {
    Hit hit =
        index.search(SearchRequest.of(query, 10), store).hits().stream()
            .filter(h -> h.record().id().equals(article))
            .findFirst()
            .orElseThrow();
    return hit.matches().stream().map((Span match) -> match.of(hit.record().text())).toList();
  }
}
