package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.name.Names;
import org.isnad.archive.store.ArticleQuery;
import org.isnad.archive.store.KeptArticle;
import org.isnad.archive.store.Part;
import org.isnad.archive.store.SqlStore;
import org.isnad.archive.store.SqliteStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every database must keep of who is who, and list of articles: whatever came in whatever
 * order, the same as if all were made at once.
 */
abstract class NamesContract extends LinkContract {

  private static final Names.Asked ALL = new Names.Asked("", null, false, 0, Integer.MAX_VALUE);
  private static final int ROUNDS = Integer.getInteger("isnad.rounds", 8);
  private static final int SEEDS = Integer.getInteger("isnad.seeds", 2);

  /**
   * Type, country, then names of one bearer, or of namesakes, or of several that may be taken for
   * one.
   */
  private static final String[][] BEARERS = {
    {"PER", "RUS", "سيرغي لافروف", "سيرجي لافروف", "لافروف", "سيرغي"},
    {"PER", "", "عمر حسن البشير", "عمر البشير", "البشير", "عمر"},
    {"PER", "GRC", "نيكوس ستافريديس", "نيكوس ستافريدس", "ستافريديس"},
    {"PER", "CYP", "ماريا ستافريديس", "ستافريديس", "ماريا"},
    {"PER", "USA", "دونالد ترامب", "ترامب", "دونالد ترمب"},
    {"PER", "", "إيفانكا ترامب", "ترامب", "إيفانكا"},
    {"PER", "DEU", "أنجيلا ميركل", "ميركل", "انغيلا ميركل"},
    {"PER", "PRK", "كيم جونغ أون", "كيم جونج أون", "كيم"},
    {"PER", "KOR", "كيم يونغ سام", "كيم"},
    {"PER", "EGY", "محمد أحمد", "محمد", "أحمد"},
    {"PER", "SDN", "محمد أحمد", "محمد سعيد أحمد", "محمد"},
    {"PER", "SAU", "محمد بن سلمان", "محمد بن سلمان آل سعود", "محمد"},
    {"ORG", "KOR", "وكالة يونهاب للأنباء", "يونهاب"},
    {"ORG", "TUN", "حركة النهوض", "حزب النهوض", "النهوض"},
    {"ORG", "", "حلف شمال الأطلسي", "الناتو", "حلف الناتو"},
    {"ORG", "EGY", "وزارة الخارجية المصرية", "وزارة الخارجية"},
    {"LOC", "RUS", "فوستوتشني", "فوستوشني"},
    {"LOC", "EGY", "مصر", "جمهورية مصر العربية"},
    {"LOC", "", "ستافريديس", "أنجيلا"},
  };

  private static final List<EntityType> TYPES =
      List.of(EntityType.PER, EntityType.ORG, EntityType.LOC);
  private static final String[] TITLES = {"وزير الدفاع", "وزير الصحة", "المتحدث باسم الحكومة"};

  @TempDir private Path beside;

  private int stores;

  /** An article that names some of these, in days of half a year. */
  private static AnalysisRecord record(String id, Random random) {
    StringBuilder text = new StringBuilder("وزير الدفاع وزير الصحة المتحدث باسم الحكومة");
    List<String[]> named = new ArrayList<>();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      String[] bearer = BEARERS[random.nextInt(BEARERS.length)];
      String name = bearer[2 + random.nextInt(bearer.length - 2)];
      if (named.stream().noneMatch(other -> other[2].equals(name))) {
        boolean knowsCountry = !bearer[1].isEmpty() && random.nextInt(3) > 0;
        String alias = random.nextInt(3) > 0 ? "" : bearer[2 + random.nextInt(bearer.length - 2)];
        named.add(new String[] {bearer[0], knowsCountry ? bearer[1] : "", name, alias});
        text.append(" ").append(name);
      }
    }
    LocalDate day =
        random.nextInt(8) == 0 ? null : LocalDate.of(2031, 1, 1).plusDays(random.nextInt(180));
    Records records =
        Records.article(id, day == null ? null : day.toString(), text.toString())
            .outlet("النشرة " + random.nextInt(3));
    for (String[] one : named) {
      String country = one[1].isEmpty() ? null : one[1];
      String[] aliases =
          one[3].isEmpty() || one[3].equals(one[2]) ? new String[0] : new String[] {one[3]};
      switch (one[0]) {
        case "PER" -> records.person(one[2], country, aliases);
        case "ORG" -> records.body(one[2], country, aliases);
        default ->
            records.entity(
                EntityType.LOC,
                org.isnad.analysis.record.SourceKind.COUNTRY,
                one[2],
                country,
                aliases);
      }
      if (one[0].equals("PER") && random.nextInt(3) == 0) {
        records.role(TITLES[random.nextInt(TITLES.length)], named.get(0)[2]);
      }
    }
    return records.record();
  }

  private static KeptArticle kept(AnalysisRecord record, int version) {
    Page page = Page.ofText(record.id(), record.text() + version);
    return new KeptArticle(
        record.id(), version, record.id() + version, page, record, Instant.EPOCH, "1");
  }

  private static NameRef ref(Random random) {
    String[] bearer = BEARERS[random.nextInt(BEARERS.length)];
    String name = bearer[2 + random.nextInt(bearer.length - 2)];
    String article = random.nextInt(3) == 0 ? "a" + random.nextInt(60) : null;
    String country = bearer[1].isEmpty() || random.nextBoolean() ? null : bearer[1];
    return new NameRef(EntityType.valueOf(bearer[0]), name, country, article);
  }

  private static Correction correction(Random random) {
    Instant now = Instant.EPOCH.plusSeconds(random.nextInt(1000));
    return switch (random.nextInt(5)) {
      case 0 -> Correction.merge(ref(random), ref(random), now);
      case 1 -> Correction.split(List.of(ref(random), ref(random)), now);
      case 2 ->
          Correction.split(
              List.of(ref(random)),
              List.of("a" + random.nextInt(60), "a" + random.nextInt(60)),
              now);
      case 3 -> Correction.rename(List.of(ref(random)), "اسم " + random.nextInt(9), now);
      default -> Correction.type(List.of(ref(random)), TYPES.get(random.nextInt(3)), now);
    };
  }

  @Test
  void whateverComesItIsAsIfAllWereMadeAtOnce() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      Map<String, AnalysisRecord> now = new LinkedHashMap<>();
      Map<String, Integer> versions = new LinkedHashMap<>();
      try (SqlStore store = open()) {
        for (int round = 0; round < ROUNDS; round++) {
          change(store, random, now, versions);
          keeper(store).keep();
          compare(store, now, "seed " + seed + ", round " + round);
        }
      }
    }
  }

  /** Some articles are new, some change, some no more name anybody; a person says something. */
  private static void change(
      SqlStore store,
      Random random,
      Map<String, AnalysisRecord> now,
      Map<String, Integer> versions) {
    int come = 1 + random.nextInt(random.nextInt(3) == 0 ? 20 : 3);
    for (int i = 0; i < come; i++) {
      String id = "a" + random.nextInt(60);
      AnalysisRecord record =
          random.nextInt(8) == 0
              ? Records.article(id, "2031-02-03", "لا أحد هنا.").record()
              : record(id, random);
      store.keep(List.of(kept(record, versions.merge(id, 1, Integer::sum))));
      now.put(id, record);
    }
    if (random.nextInt(3) == 0) {
      store.correct(correction(random));
    }
    List<Long> holding =
        store.corrections().stream().filter(Correction::holds).map(Correction::number).toList();
    if (!holding.isEmpty() && random.nextInt(6) == 0) {
      store.undo(holding.get(random.nextInt(holding.size())), Instant.EPOCH);
    }
  }

  private void compare(SqlStore store, Map<String, AnalysisRecord> now, String when) {
    NameBook book = NameBook.of(now.values(), LINKING.known(), store.corrections());
    Names kept = new KeptNames(store, LINKING.known());
    Map<String, Identity> found = new TreeMap<>();
    kept.list(ALL).names().forEach(identity -> found.put(identity.key(), identity));
    book.identities()
        .forEach(
            identity ->
                assertThat(found.remove(identity.key()))
                    .as(when + ", " + identity.key())
                    .isEqualTo(identity));
    assertThat(found).as(when).isEmpty();
    assertThat(kept.list(ALL)).as(when).isEqualTo(book.list(ALL));
    for (Identity identity : book.mostWrittenAbout()) {
      assertThat(kept.roles(identity)).as(when).isEqualTo(book.roles(identity));
      assertThat(kept.newest(identity, 3)).as(when).isEqualTo(book.newest(identity, 3));
    }
    for (AnalysisRecord record : now.values()) {
      assertThat(kept.in(record.id())).as(when).isEqualTo(book.in(record.id()));
    }
    try (SqlStore anew = SqliteStore.open(beside.resolve("anew" + ++stores + ".db"))) {
      store.copyTo(anew);
      keeper(anew).keep();
      assertThat(store.linkSums()).as(when).isEqualTo(anew.linkSums());
    }
  }

  private static NameKeeper keeper(SqlStore store) {
    return new NameKeeper(store, LINKING.known(), "1");
  }

  /** Each then has the number that another had, among the parts of names too. */
  @Test
  void thoseOfOneArticleChangePlaces() {
    List<String> names = new ArrayList<>(List.of("محمد علي", "محمد سعيد", "سعيد محمد", "علي سعيد"));
    try (SqlStore store = open()) {
      for (int version = 1; version <= 8; version++) {
        Records article = Records.article("a", "2031-03-04", String.join("، ", names));
        names.forEach(name -> article.person(name, null));
        store.keep(List.of(kept(article.record(), version)));
        keeper(store).keep();
        compare(store, Map.of("a", article.record()), "version " + version);
        Collections.rotate(names.subList(version % 2, names.size()), 1);
      }
    }
  }

  @Test
  void namesAreCompleted() {
    Random random = new Random(3);
    List<AnalysisRecord> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      records.add(record("a" + i, random));
    }
    try (SqlStore store = open()) {
      store.keep(records.stream().map(record -> kept(record, 1)).toList());
      Names kept = keeper(store).names();
      NameBook book = NameBook.of(records, LINKING.known(), List.of());
      for (String begun :
          List.of("س", "ست", "ستافر", "كيم ج", "جون", "ا", "وكاله ي", "%", "لا احد")) {
        for (int most : new int[] {1, 3, 100}) {
          assertThat(kept.complete(begun, most)).as(begun).isEqualTo(book.complete(begun, most));
        }
      }
      assertThat(book.complete("ست", 100)).isNotEmpty();
    }
  }

  @Test
  void namesAreListedPartByPart() {
    Random random = new Random(4);
    try (SqlStore store = open()) {
      for (int i = 0; i < 30; i++) {
        store.keep(List.of(kept(record("a" + i, random), 1)));
      }
      Names names = keeper(store).names();
      for (String words : List.of("", "ستافريديس")) {
        Names.Found all = names.list(new Names.Asked(words, null, false, 0, Integer.MAX_VALUE));
        List<Identity> found = new ArrayList<>();
        Names.Place after = null;
        for (int part = 0; part < 100; part++) {
          Names.Found some = names.list(new Names.Asked(words, null, false, 0, after, 2));
          assertThat(some.total()).isEqualTo(all.total());
          found.addAll(some.names());
          if (some.names().isEmpty()) {
            break;
          }
          after = Names.Place.of(some.names().get(some.names().size() - 1));
        }
        assertThat(found).isEqualTo(all.names()).isNotEmpty();
      }
    }
  }

  @Test
  void articlesAreListedByDay() {
    Random random = new Random(5);
    List<AnalysisRecord> records = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      records.add(record("a" + i, random));
    }
    try (SqlStore store = open()) {
      store.keep(records.stream().map(record -> kept(record, 1)).toList());
      records.set(7, Records.article("a7", "2031-05-05", "نص آخر.").outlet("المرصد").record());
      store.keep(List.of(kept(records.get(7), 2)));
      ArchiveView view = new ArchiveView(store, () -> LINKING);
      assertThat(view.outlets()).containsExactly("المرصد", "النشرة 0", "النشرة 1", "النشرة 2");
      LocalDate from = LocalDate.of(2031, 2, 1);
      LocalDate to = LocalDate.of(2031, 4, 20);
      for (String outlet : new String[] {null, "النشرة 1", "المرصد", "غيره"}) {
        listed(view, records, outlet, null, null);
        listed(view, records, outlet, from, null);
        listed(view, records, outlet, null, to);
        listed(view, records, outlet, from, to);
      }
    }
  }

  private static void listed(
      ArchiveView view,
      List<AnalysisRecord> records,
      @Nullable String outlet,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    List<String> expected =
        records.stream()
            .filter(record -> outlet == null || outlet.equals(record.outlet()))
            .filter(record -> from == null && to == null || !day(record).isEmpty())
            .filter(record -> from == null || day(record).compareTo(from.toString()) >= 0)
            .filter(record -> to == null || day(record).compareTo(to.toString()) <= 0)
            .sorted(
                java.util.Comparator.comparing(NamesContract::day)
                    .reversed()
                    .thenComparing(AnalysisRecord::id))
            .map(AnalysisRecord::id)
            .toList();
    List<String> found = new ArrayList<>();
    String after = null;
    do {
      Part<String> part = view.articles(new ArticleQuery(outlet, from, to, after, 7));
      assertThat(part.total()).isEqualTo(expected.size());
      found.addAll(part.list());
      after = part.next();
    } while (after != null);
    assertThat(found).isEqualTo(expected);
  }

  private static String day(AnalysisRecord record) {
    return record.published() == null ? "" : record.published().date().toString();
  }

  @Test
  void rolesAreToldByTheNamesOfBodiesAsTheyAreNow() {
    AnalysisRecord first =
        Records.article("a", "2031-03-04", "قال وزير الدفاع نيكوس ستافريديس في وزارة البحر.")
            .body("وزارة البحر", null)
            .person("نيكوس ستافريديس", null)
            .role("وزير الدفاع", "وزارة البحر")
            .record();
    try (SqlStore store = open()) {
      store.keep(List.of(kept(first, 1)));
      assertThat(ofHim(store)).extracting(HeldRole::of).containsExactly("وزارة البحر");
      NameRef body = new NameRef(EntityType.ORG, "وزارة البحر", null, null);
      store.correct(Correction.rename(List.of(body), "وزارة البحار", Instant.EPOCH));
      assertThat(ofHim(store)).extracting(HeldRole::of).containsExactly("وزارة البحار");
    }
  }

  private static List<HeldRole> ofHim(SqlStore store) {
    Names names = keeper(store).names();
    return names.roles(names.find("نيكوس ستافريديس").get(0));
  }
}
