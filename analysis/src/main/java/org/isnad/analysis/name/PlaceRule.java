package org.isnad.analysis.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Places named by a head noun: {@code قرية برقين}, {@code قاعدة فوستوتشني الفضائية}, {@code شارع
 * الحبيب بورقيبة}.
 */
final class PlaceRule {

  private final Set<String> adjectives;
  private final Set<String> settlements;

  /** Heads after which a definite noun that no list has is a name: منطقة الحبلة. */
  private final Set<String> widely;

  /** Heads after which any definite noun is: حي الجامعة. */
  private final Set<String> quarters;

  private final Set<String> compounds;
  private final Set<String> notNames;

  /** Heads that no feminine adjective follows: معسكر. */
  private final Set<String> masculine;

  /** Facilities that no person's name follows: سجن, which is also a deed. */
  private final Set<String> notOfPersons;

  /** Facilities that a word in no list describes rather than names: مبنى محصن. */
  private final Set<String> described;

  private final Set<String> prepositions;

  /** Heads of several places at once, which belong to the name of none: مدينتي. */
  private final Set<String> several;

  /** Heads of ways between two places. */
  private final Set<String> roads;

  private static final int LONGEST = 6;

  /** Without the article, so that no adjective with it is its own: حي التخصصي. */
  private static final String QUARTER = "حي";

  /** Which with و before it folds like وجهه. */
  private static final String REGION = "جهه";

  /** عن طريق is no road but by means of. */
  private static final String BY = "عن";

  private static final String ROAD = "طريق";
  private static final String HIS = "ه";
  private static final String OUR = "نا";
  private static final String CAPITAL = "العاصمه";

  /** Which only its hamza tells from أحياء. */
  private static final String REVIVAL = "إحياء";

  private final NameLexicons lexicons;

  PlaceRule(NameLexicons lexicons) {
    this.adjectives = lexicons.list("place-adjectives");
    this.settlements = lexicons.list("settlements");
    this.widely = lexicons.list("wide-places");
    this.quarters = lexicons.list("quarters");
    this.compounds = lexicons.list("place-compounds");
    this.notNames = lexicons.list("not-places");
    this.masculine = lexicons.list("masculine-places");
    this.roads = lexicons.list("roads");
    this.notOfPersons = lexicons.list("not-of-persons-places");
    this.described = lexicons.list("described-places");
    this.prepositions = lexicons.list("behind-nisba");
    this.several = lexicons.list("plural-places");
    this.lexicons = lexicons;
  }

  void find(Draft draft) {
    for (Found found : List.copyOf(draft.found())) {
      if (found.type() == EntityType.LOC) {
        lengthen(draft, found);
      }
    }
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (draft.word(i).isArabic() && draft.free(i, i + 1)) {
        findAt(draft, i);
      }
    }
  }

  /** With the adjectives of a known facility: منفذ عرعر الحدودي. */
  private void lengthen(Draft draft, Found found) {
    boolean headed =
        draft.word(found.firstWord()).stems().stream()
            .anyMatch(stem -> "facility".equals(lexicons.placeHeads.get(stem)));
    int end = found.endWord();
    if (!headed || end - found.firstWord() < 2 || end == draft.size()) {
      return;
    }
    int longer = readAdjectives(draft, end);
    if (longer > end && draft.sameSentence(found.firstWord(), longer - 1)) {
      Span span = new Span(found.span().start(), draft.word(longer - 1).end());
      draft.replace(found, found.to(span, longer));
    }
  }

  private void findAt(Draft draft, int index) {
    for (Stem stem : draft.word(index).stems()) {
      if (stem.key().equals(CAPITAL)) {
        readCapital(draft, index);
        return;
      }
      String kind = lexicons.placeHeads.get(stem);
      if (stem.key().equals(ROAD) && index > 0 && draft.word(index - 1).key().equals(BY)) {
        return;
      }
      if (kind != null && word(draft, index).endsWith(REVIVAL)) {
        return;
      }
      if (stem.key().equals(REGION) && word(draft, index).endsWith(HIS)) {
        return;
      }
      if (kind != null && draft.sameSentence(index, index + 1)) {
        read(draft, index, stem, kind);
        return;
      }
    }
  }

  /** العاصمة بوجمبورا: the name without the noun. */
  private void readCapital(Draft draft, int index) {
    Word name = draft.word(index + 1);
    Grade grade = lexicons.nameWords.grade(name);
    if (name.isArabic()
        && draft.free(index + 1, index + 2)
        && draft.sameSentence(index, index + 1)
        && !name.stems().get(0).definite()
        && (grade == Grade.SURE || grade == Grade.FOREIGN)) {
      Span span = name.span();
      draft.add(
          Found.of(
              EntityType.LOC, span, index + 1, index + 2, "place-head", SourceKind.INSTITUTION));
    }
  }

  private void read(Draft draft, int index, Stem head, String kind) {
    int at = index + 1;
    if (draft.isQuote(at) && !draft.isClosing(at)) {
      readQuoted(draft, index, head, kind);
      return;
    }
    boolean ofSeveral = several.contains(head.key());
    Optional<Found> next = draft.covering(at).filter(f -> f.firstWord() == index + 1);
    if (next.isPresent()) {
      if (startsClean(draft, next.get()) && !ofSeveral) {
        extend(draft, index, head, kind, next.get());
      }
      return;
    }
    while (at < draft.size()
        && at < index + 1 + LONGEST
        && isProper(draft, index + 1, at)
        && !(ofSeveral && isJoined(draft, index + 1, at))) {
      at++;
    }
    if (ofSeveral && at > index + 1) {
      Span core = draft.text().span(index + 1, at - 1);
      add(draft, index + 1, draft.word(index + 1).stems().get(0), at, core, "place-head");
    } else if (at > index + 1) {
      Span core = draft.text().span(index + 1, at - 1);
      int end = readAdjectives(draft, kind.equals("facility") ? readTown(draft, at) : at);
      boolean whole = kind.equals("facility") && !isDefiniteWord(draft, index + 1, at);
      add(draft, index, head, end, whole ? null : core, "place-head");
    }
  }

  /** {@code قريتي مشرعة وحدنان}: the next of the places that the head is of. */
  private static boolean isJoined(Draft draft, int first, int at) {
    return at > first && draft.word(at).key().startsWith("و");
  }

  /** {@code ميدان الماسورة}: a square's name alone is one too, a person's is none. */
  private boolean isDefiniteWord(Draft draft, int first, int end) {
    return end == first + 1
        && isDefinite(draft, first)
        && draft.grade(lexicons.nameWords, first).compareTo(Grade.PARTICLE) > 0;
  }

  /** {@code فندق شيراتون الدمام}: the town that a facility's name ends with. */
  private static int readTown(Draft draft, int at) {
    Optional<Found> town =
        draft
            .startingAt(at)
            .filter(f -> f.type() == EntityType.LOC && startsClean(draft, f))
            .filter(f -> draft.sameSentence(at - 1, at))
            .filter(f -> !isDefinite(draft, at - 1) || !isDefinite(draft, at));
    town.ifPresent(draft::remove);
    return town.map(Found::endWord).orElse(at);
  }

  private static boolean isDefinite(Draft draft, int at) {
    return draft.word(at).stems().get(0).definite();
  }

  private static boolean startsClean(Draft draft, Found next) {
    return next.span().start() == draft.word(next.firstWord()).start();
  }

  private void extend(Draft draft, int index, Stem head, String kind, Found inner) {
    boolean person = inner.type() == EntityType.PER;
    if (inner.type() == EntityType.ORG
        || person && (!kind.equals("facility") || notOfPersons.contains(head.key()))) {
      return;
    }
    int last = readOtherEnd(draft, head, inner);
    int end = readAdjectives(draft, last);
    boolean same = !kind.equals("facility");
    if (same && inner.known() != null && inner.known().isCountry()) {
      return;
    }
    Found outer =
        Found.of(
            EntityType.LOC,
            draft.span(head, end),
            index,
            end,
            "place-head",
            SourceKind.INSTITUTION);
    outer = last > inner.endWord() ? outer : outer.withCore(inner.span());
    if (same && inner.known() != null) {
      outer = outer.withKnown(inner.known());
    } else {
      outer = outer.withCountry(inner.country());
    }
    draft.replace(inner, outer);
  }

  /** {@code طريق الرياض الدمام}, {@code طريق مكة - جدة}: a road by where it begins and ends. */
  private int readOtherEnd(Draft draft, Stem head, Found inner) {
    int end = inner.endWord();
    boolean dash = end + 1 < draft.size() && draft.word(end).is('-');
    Optional<Found> other =
        roads.contains(head.key()) ? draft.startingAt(dash ? end + 1 : end) : Optional.empty();
    if (other.isEmpty()
        || inner.type() != EntityType.LOC
        || other.get().type() != EntityType.LOC
        || !startsClean(draft, other.get())
        || !draft.sameSentence(inner.firstWord(), other.get().firstWord())) {
      return end;
    }
    draft.remove(other.get());
    return other.get().endWord();
  }

  private void readQuoted(Draft draft, int index, Stem head, String kind) {
    for (int i = index + 2; i < Math.min(draft.size(), index + 2 + LONGEST); i++) {
      boolean inner =
          draft
              .startingAt(index + 2)
              .filter(f -> f.type() == EntityType.LOC && kind.equals("facility"))
              .filter(f -> draft.isQuote(f.endWord()))
              .isPresent();
      if (draft.isQuote(i) && i > index + 2 && (draft.free(index + 2, i) || inner)) {
        if (inner) {
          draft.startingAt(index + 2).ifPresent(draft::remove);
        }
        Span core = draft.text().span(index + 2, i - 1);
        if (several.contains(head.key())) {
          draft.add(
              Found.of(EntityType.LOC, core, index + 2, i, "place-quoted", SourceKind.INSTITUTION));
          return;
        }
        add(draft, index, head, readAdjectives(draft, i + 1), core, "place-quoted");
        return;
      }
    }
  }

  private void add(Draft draft, int index, Stem head, int end, @Nullable Span core, String rule) {
    Found found =
        Found.of(EntityType.LOC, draft.span(head, end), index, end, rule, SourceKind.INSTITUTION);
    draft.add(core == null ? found : found.withCore(core));
  }

  private boolean isProper(Draft draft, int start, int at) {
    Word word = draft.word(at);
    if (notNames.contains(word.key())) {
      return false;
    }
    boolean joined =
        compounds.contains(draft.word(at - 1).key()) || draft.word(at - 1).key().equals("بن");
    if (joined && word.isArabic() && draft.free(at, at + 1) && !prepositions.contains(word.key())) {
      return true;
    }
    if (!word.isArabic() || !draft.free(at, at + 1) || !draft.sameSentence(at - 1, at)) {
      return false;
    }
    Grade grade = lexicons.nameWords.grade(word);
    boolean first = at == start;
    if (first && isDescribed(draft.word(at - 1)) && word.key().startsWith("ي")) {
      return false;
    }
    if (first
        && lexicons.nameWords.isGiven(word)
        && draft.word(at - 1).stems().stream().anyMatch(s -> notOfPersons.contains(s.key()))) {
      return false;
    }
    if (first && word.stems().get(0).definite()) {
      return isDefiniteName(draft.word(at - 1).stems(), word, grade);
    }
    if (first && compounds.contains(word.key())) {
      return true;
    }
    if (first && word.surface().endsWith("ة") && draft.word(at - 1).surface().endsWith("ة")) {
      return grade == Grade.SURE;
    }
    return grade == Grade.SURE
        || grade == Grade.FOREIGN
        || !first && grade == Grade.WEAK
        || isUnknown(draft, at, grade)
        || grade == Grade.PARTICLE && (!first || isNameAt(draft, at + 1));
  }

  /** بلدة الطارمية: after such a head any definite noun is a name that is no adjective. */
  private boolean isDefiniteName(List<Stem> head, Word word, Grade grade) {
    boolean adjective =
        lexicons.organisationAdjectives.contains(word.key()) || adjectives.contains(word.key());
    if (adjective) {
      return head.stream().anyMatch(s -> s.key().equals(QUARTER));
    }
    String key = word.stems().get(0).key();
    boolean unlisted =
        !lexicons.nameWords.isListed(key) && !lexicons.nameWords.isListed(key.substring(2));
    return grade != Grade.COMMON
        || unlisted && head.stream().anyMatch(s -> widely.contains(s.key()))
        || head.stream().anyMatch(s -> quarters.contains(s.key()))
        || head.stream().anyMatch(s -> settlements.contains(s.key())) && word.key().endsWith("يه");
  }

  /** A word in no list that is no feminine adjective of the head: برقين, معسكر لبوزة. */
  private boolean isUnknown(Draft draft, int at, Grade grade) {
    String key = draft.word(at).key();
    return grade == Grade.UNKNOWN
        && !(isDescribed(draft.word(at - 1)) || word(draft, at).endsWith(HIS) || key.endsWith(OUR))
        && (!key.endsWith("ه") || isMasculine(draft.word(at - 1)) && isBoundary(draft, at + 1))
        && !lexicons.nameWords.mayBeVerb(key);
  }

  private boolean isNameAt(Draft draft, int at) {
    return at < draft.size()
        && draft.sameSentence(at - 1, at)
        && draft.free(at, at + 1)
        && draft.grade(lexicons.nameWords, at) != Grade.COMMON;
  }

  private static String word(Draft draft, int at) {
    return draft.word(at).surface();
  }

  private boolean isDescribed(Word head) {
    return head.stems().stream().anyMatch(stem -> described.contains(stem.key()));
  }

  private boolean isMasculine(Word word) {
    return word.stems().stream().anyMatch(stem -> masculine.contains(stem.key()));
  }

  /** Whether no noun follows that the word may govern. */
  private static boolean isBoundary(Draft draft, int at) {
    return at >= draft.size()
        || !draft.word(at).isArabic()
        || !draft.word(at).stems().get(0).definite();
  }

  private int readAdjectives(Draft draft, int from) {
    int at = from;
    while (at < draft.size()
        && adjectives.contains(draft.word(at).key())
        && draft.free(at, at + 1)) {
      at++;
    }
    return at;
  }
}
