package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.dating.ArchiveDater;
import org.isnad.archive.dating.ReadPage;
import org.isnad.archive.link.Linker;
import org.isnad.archive.link.Linking;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.name.Names;
import org.isnad.archive.store.ClaimQuery;
import org.isnad.archive.store.KeptArticle;
import org.isnad.archive.store.PackedRecord;
import org.isnad.archive.store.PageHash;
import org.isnad.archive.store.Part;
import org.isnad.archive.store.SqlStore;
import org.isnad.archive.store.StoryQuery;
import org.isnad.archive.story.Story;
import org.junit.jupiter.api.Test;

/**
 * What every database must keep of what articles tell together: the same as is worked out of all
 * records at once, in whatever order they came.
 */
abstract class LinkContract {

  private static final Analyzer ANALYZER = new Analyzer();
  static final Linking LINKING = Linking.load();
  static final List<ReadPage> PAGES = pages();

  /** A new store. */
  abstract SqlStore open();

  /** The store that was opened last, once more. */
  abstract SqlStore again();

  /** The samples; a shorter and a longer copy of each, later; an undated one in their words. */
  private static List<ReadPage> pages() {
    List<ReadPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "samples", "pages"))) {
      for (Path file : files.sorted().toList()) {
        String id = file.getFileName().toString();
        String text = text(Files.readAllBytes(file));
        int length = text.length();
        LocalDate day = LocalDate.of(2031, 3, 5).plusDays(id.hashCode() & 3);
        pages.add(read(id, null, null, text));
        pages.add(read("9-" + id, "النشرة", day, text.substring(0, 2 * length / 3)));
        pages.add(read("0-" + id, "المرصد", null, text + "\n" + text.substring(length / 2)));
        pages.add(read("5-" + id, null, null, text.substring(length / 3)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static String text(byte[] page) {
    AnalysisRecord record = ANALYZER.analyze(Page.ofBytes("x", page));
    return record.title() + "\n\n" + record.text();
  }

  private static ReadPage read(
      String id,
      @org.jspecify.annotations.Nullable String outlet,
      @org.jspecify.annotations.Nullable LocalDate day,
      String text) {
    Page page = new Page(id, null, outlet, null, day, null, new Page.PlainText(text));
    return new ReadPage(page, ANALYZER.analyze(page));
  }

  @Test
  void inAnyOrderWhatIsKeptIsWhatAllRecordsTell() {
    List<String> expected = told(overview(PAGES));
    assertThat(expected).hasSizeGreaterThan(100);
    List<ReadPage> pages = new ArrayList<>(PAGES);
    Random random = new Random(5);
    for (int atOnce : new int[] {100, 7, 1}) {
      Collections.shuffle(pages, random);
      try (SqlStore store = open()) {
        for (int from = 0; from < pages.size(); from += atOnce) {
          keep(store, pages.subList(from, Math.min(pages.size(), from + atOnce)), 1);
          link(store, "1");
        }
        assertThat(told(store)).isEqualTo(expected);
      }
    }
  }

  @Test
  void anArticleThatCameToAnotherStoryIsDatedThere() {
    LocalDate day = LocalDate.of(2031, 3, 5);
    try (SqlStore store = open()) {
      Map<Long, PackedRecord> dated =
          store.linking(
              work -> {
                work.stories().putDated(7, 2, day, PackedRecord.alone(new byte[] {1}));
                work.stories().putDated(7, 1, day, PackedRecord.alone(new byte[] {2}));
                assertThat(work.stories().dated(2)).isEmpty();
                return work.stories().dated(1);
              });
      assertThat(dated).containsOnlyKeys(7L);
      assertThat(dated.values()).extracting(PackedRecord::record).containsExactly(new byte[] {2});
    }
  }

  @Test
  void whoIsWhoIsKeptAsAllRecordsTellIt() {
    List<AnalysisRecord> records = PAGES.stream().map(ReadPage::record).toList();
    Names expected = NameBook.of(records, LINKING.known(), List.of());
    Names.Asked all = new Names.Asked("", null, false, 0, Integer.MAX_VALUE);
    try (SqlStore store = open()) {
      keep(store, PAGES.subList(0, 20), 1);
      assertThat(names(store).list(all)).isNotEqualTo(expected.list(all));
      keep(store, PAGES.subList(20, PAGES.size()), 1);
      Names kept = names(store);
      assertThat(kept).isInstanceOf(KeptNames.class);
      Names.Found found = kept.list(all);
      assertThat(found).isEqualTo(expected.list(all));
      assertThat(found.total()).isGreaterThan(50);
      for (Identity identity : found.names()) {
        assertThat(kept.roles(identity)).isEqualTo(expected.roles(identity));
        assertThat(kept.find(identity.id())).containsExactly(identity);
        assertThat(kept.find(identity.name())).isEqualTo(expected.find(identity.name()));
      }
      for (Names.Asked asked :
          List.of(
              new Names.Asked("", EntityType.PER, false, 3, 5),
              new Names.Asked("", null, true, 0, 4),
              new Names.Asked("مصر", EntityType.ORG, false, 0, 7),
              new Names.Asked("الدفاع", null, false, 1, 2))) {
        assertThat(names(store).list(asked)).as(asked.toString()).isEqualTo(expected.list(asked));
      }
      for (AnalysisRecord record : records) {
        record
            .entities()
            .forEach(
                e ->
                    assertThat(kept.of(record.id(), e.id()))
                        .isEqualTo(expected.of(record.id(), e.id())));
      }
    }
  }

  private static Names names(SqlStore store) {
    return new NameKeeper(store, LINKING.known(), "1").names();
  }

  @Test
  void cursorsLeadToAllAndToNoEmptyPart() {
    try (SqlStore store = open()) {
      keep(store, PAGES.subList(0, 12), 1);
      link(store, "1");
      ArchiveView view = new ArchiveView(store, () -> LINKING);
      StoryQuery stories = StoryQuery.ALL.withAll(true);
      long total = view.stories(stories).total();
      for (long most = 1; most <= total; most++) {
        StoryQuery asked = stories.part(0, most);
        List<String> found = new ArrayList<>();
        Part<Story> part = view.stories(asked);
        part.list().forEach(story -> found.add(story.id()));
        while (part.next() != null) {
          part = view.stories(after(asked, part.next()));
          assertThat(part.list()).isNotEmpty();
          part.list().forEach(story -> found.add(story.id()));
        }
        assertThat(found).isEqualTo(view.stories(stories).list().stream().map(Story::id).toList());
      }
      long claims = view.claims(ClaimQuery.ALL).total();
      ClaimQuery whole = ClaimQuery.ALL.part(0, claims);
      assertThat(view.claims(whole).next()).isNull();
      assertThat(view.claims(ClaimQuery.ALL.part(0, claims - 1)).next()).isNotNull();
    }
  }

  private static StoryQuery after(StoryQuery asked, String cursor) {
    return new StoryQuery(
        asked.all(),
        asked.disputed(),
        asked.words(),
        asked.outlet(),
        asked.from(),
        asked.to(),
        asked.order(),
        cursor,
        0,
        asked.most());
  }

  @Test
  void whatIsReadAtOnceIsOfOneMoment() {
    try (SqlStore store = open();
        SqlStore other = again()) {
      keep(store, PAGES.subList(0, 8), 1);
      link(store, "1");
      long stories = store.links(work -> work.reading().countStories());
      assertThat(stories).isPositive();
      long meanwhile =
          store.links(
              work -> {
                work.reading().countStories();
                other.linking(
                    writing -> {
                      writing.links().clear();
                      return true;
                    });
                return work.reading().countStories();
              });
      assertThat(meanwhile).isEqualTo(stories);
      assertThat(store.<Long>links(work -> work.reading().countStories())).isZero();
    }
  }

  @Test
  void aNewVersionTakesTheOldOnesPlace() {
    List<ReadPage> now = new ArrayList<>(PAGES.subList(0, 12));
    try (SqlStore store = open()) {
      keep(store, now, 1);
      link(store, "1");
      for (int i : new int[] {0, 5, 9}) {
        Page old = now.get(i).page();
        Page other = PAGES.get(20 + i).page();
        ReadPage changed = read(old.id(), old.outlet(), old.published(), text(other));
        now.set(i, changed);
        keep(store, List.of(changed), 2);
        link(store, "1");
      }
      assertThat(told(store)).isEqualTo(told(overview(now)));
    }
  }

  private static String text(Page page) {
    return ((Page.PlainText) page.source()).text();
  }

  @Test
  void anotherProgramLinksAllAnew() {
    try (SqlStore store = open()) {
      keep(store, PAGES.subList(0, 8), 1);
      link(store, "1");
      assertThat(Linker.isUpToDate(store, "1")).isTrue();
      assertThat(Linker.isUpToDate(store, "2")).isFalse();
      List<String> before = told(store);
      link(store, "2");
      assertThat(Linker.isUpToDate(store, "2")).isTrue();
      assertThat(told(store)).isEqualTo(before);
    }
  }

  static void keep(SqlStore store, Collection<ReadPage> pages, int version) {
    store.keep(
        pages.stream()
            .map(
                p ->
                    new KeptArticle(
                        p.page().id(),
                        version,
                        PageHash.of(p.page()),
                        p.page(),
                        p.record(),
                        Instant.EPOCH,
                        "1"))
            .toList());
  }

  static void link(SqlStore store, String version) {
    try (Linker linker =
        new Linker(
            store, LINKING, version, 2, earlier -> new ArchiveDater(() -> ANALYZER, earlier))) {
      linker.run(done -> {});
    }
  }

  private static Overview overview(Collection<ReadPage> pages) {
    Map<String, Page> byId = new LinkedHashMap<>();
    List<AnalysisRecord> records = new ArrayList<>();
    for (ReadPage read : pages) {
      byId.put(read.page().id(), read.page());
      records.add(read.record());
    }
    Overview alone = Overview.of(records);
    return alone.with(new ArchiveDater(() -> ANALYZER).date(alone, byId::get));
  }

  private static List<String> told(Overview overview) {
    return told(overview, overview.stories());
  }

  static List<String> told(SqlStore store) {
    ArchiveView view = new ArchiveView(store, () -> LINKING);
    List<Story> stories = view.stories(StoryQuery.ALL.withAll(true)).list();
    List<String> told = told(view, stories);
    List<String> paged = new ArrayList<>();
    for (long skip = 0; skip < stories.size(); skip += 3) {
      view.stories(StoryQuery.ALL.withAll(true).part(skip, 3))
          .list()
          .forEach(s -> paged.add(s.id()));
    }
    assertThat(paged).isEqualTo(stories.stream().map(Story::id).toList());
    assertThat(view.claims(ClaimQuery.ALL).total())
        .isEqualTo(stories.stream().mapToLong(s -> view.claims(s).size()).sum());
    return told;
  }

  private static List<String> told(View view, List<Story> stories) {
    TreeSet<String> told = new TreeSet<>();
    for (Story story : stories) {
      told.add(story.toString());
      view.claims(story).forEach(claim -> told.add(story.id() + claim));
      view.timeline(story).forEach(happening -> told.add(story.id() + happening));
      for (String article : story.articles()) {
        told.add(article + view.record(article).orElseThrow().published());
        view.copiesOf(article)
            .ifPresent(
                copies ->
                    told.add(
                        article
                            + copies.origin()
                            + copies.agency()
                            + new TreeSet<>(copies.articles())));
      }
    }
    return List.copyOf(told);
  }
}
