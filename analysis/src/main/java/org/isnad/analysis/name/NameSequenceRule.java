package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.text.WordSet;

/**
 * Persons without a title, told by their names or by what stands beside them.
 *
 * <ul>
 *   <li>two name words or more: {@code هالة عمران}
 *   <li>after a verb that persons do, one or more words that are in no list: {@code قال لانكوف}
 *   <li>before a title in apposition: {@code إيليني كوستا، مديرة الميناء}
 * </ul>
 */
final class NameSequenceRule {

  private static final Set<String> BEFORE_REIGN = KeySet.of("في", "وفي", "منذ", "خلال", "الي");

  private static final String BORN = "ولد";

  private final WordSet son;

  /** Before the name of somebody's relative: نجله. */
  private final WordSet kin;

  private final Set<String> endsName;
  private final Set<String> givenNationalities;
  private final Set<String> givenTitles;

  /** Given names of the Maghreb that elsewhere are adjectives: الحبيب. */
  private final Set<String> givenAdjectives;

  /** Given names that are still more often something else: العربي. */
  private final Set<String> givenWithArticle;

  /** Given names that are ordinary words too: صادق. */
  private final Set<String> ordinaryGiven;

  /** Verbs that may well be another word: بين, عبر. */
  private final Set<String> unsureVerbs;

  private final PlaceSigns places;
  private final NameLexicons lexicons;
  private final PersonNames names;

  NameSequenceRule(NameLexicons lexicons, PersonNames names) {
    this.son = lexicons.wordSet("son");
    this.kin = lexicons.wordSet("kin-of-somebody");
    this.unsureVerbs = lexicons.list("unsure-verbs");
    this.endsName = lexicons.list("ends-name");
    this.givenNationalities = lexicons.list("given-nationalities");
    this.givenTitles = lexicons.list("given-titles");
    this.givenAdjectives = lexicons.list("given-adjectives");
    this.givenWithArticle = lexicons.list("given-with-article");
    this.ordinaryGiven = lexicons.list("ordinary-given-names");
    this.places = new PlaceSigns(lexicons);
    this.lexicons = lexicons;
    this.names = names;
  }

  void find(Draft draft) {
    int i = 0;
    while (i < draft.size()) {
      i = Math.max(i + 1, findAt(draft, i));
    }
  }

  private int findAt(Draft draft, int index) {
    Word word = draft.word(index);
    Optional<Found> covering = draft.covering(index);
    if (!word.isArabic() || covering.isPresent()) {
      return covering.map(found -> extend(draft, found, index)).orElse(index);
    }
    if (son.holds(word) || isBornTo(draft, index)) {
      return son(draft, index);
    }
    if (isBeforeTitled(draft, index)
        || isLackOrReign(draft, index)
        || names.pious().isNoNameOfGod(draft, index)
        || lexicons.isThing(draft, index)) {
      return index;
    }
    Grade whole = draft.grade(lexicons.nameWords, index);
    boolean unsure = whole == Grade.UNKNOWN || whole == Grade.FOREIGN;
    if (unsure && isHeadBehindClitic(word)) {
      return index;
    }
    boolean name = whole == Grade.SURE || whole == Grade.WEAK;
    boolean listed = isInList(draft, index);
    for (Stem stem : name && !listed ? word.stems().subList(0, 1) : word.stems()) {
      int end = findAs(draft, index, stem, whole, listed);
      if (end > index) {
        return end;
      }
    }
    return index;
  }

  /**
   * A name that begins with this reading of the word.
   *
   * @param whole how far the word looks like a name as it stands
   * @param listed it stands in a list of names
   */
  private int findAs(Draft draft, int index, Stem stem, Grade whole, boolean listed) {
    Word word = draft.word(index);
    boolean cut = !stem.proclitics().isEmpty();
    boolean joined = listed && stem.proclitics().equals("و");
    if (!cut && listed && isJoinedName(word)
        || cut && !joined && !lexicons.nameWords.isKnown(stem)) {
      return index;
    }
    Grade grade = cut ? lexicons.nameWords.grade(stem, word) : whole;
    boolean unsure = grade == Grade.UNKNOWN || grade == Grade.FOREIGN;
    if (cut && !joined && !mayBeCut(draft, index, stem, grade)
        || isNoName(draft, index, stem, grade)
        || unsure && isGivenAt(draft, index + 1)) {
      return index;
    }
    PersonNames.Reading reading = names.read(draft, index, grade);
    String rule =
        listed && isListed(draft, stem, reading)
            ? "name-list"
            : rule(draft, index, stem, grade, reading);
    return rule.isEmpty() ? index : add(draft, index, stem, reading, rule);
  }

  /** An ordinary word, a title, a verb or a nationality. */
  private boolean isNoName(Draft draft, int index, Stem stem, Grade grade) {
    return grade == Grade.COMMON
        || endsName.contains(stem.key())
        || stem.key().equals("الله")
        || names.pious().isGrace(draft, index, stem)
        || stem.future()
        || isTitleOrVerb(draft, index, stem, grade)
        || lexicons.nationalities.isAdjective(draft.word(index))
            && !isGivenNationality(draft, index);
  }

  /** {@code عدم رضا الشعب}, {@code في عهد فلان}: what is lacked, or a reign, is no person. */
  private static boolean isLackOrReign(Draft draft, int index) {
    String before = index > 0 ? draft.word(index - 1).key() : "";
    return before.endsWith("عدم")
        || BEFORE_REIGN.contains(before) && draft.word(index).key().equals("عهد");
  }

  /** {@code لمليشيات}. */
  private boolean isHeadBehindClitic(Word word) {
    for (Stem stem : word.stems()) {
      if (!stem.proclitics().isEmpty() && lexicons.organisationHeads.holds(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Right behind a person, with a comma or و: another one. */
  private static boolean isInList(Draft draft, int index) {
    boolean comma = index > 0 && draft.word(index - 1).is(ArabicLetters.COMMA);
    return (comma || draft.word(index).key().charAt(0) == 'و')
        && draft.isType(comma ? index - 2 : index - 1, EntityType.PER);
  }

  /** وجايمس in a list of persons: و and a name in no list. */
  private boolean isJoinedName(Word word) {
    return lexicons.nameWords.grade(word).compareTo(Grade.PARTICLE) > 0
        && word.stems().stream()
            .anyMatch(s -> s.joined() && lexicons.nameWords.grade(s, word) != Grade.COMMON);
  }

  /** Not {@code مدير التعليم بجازان علي}: before a given name ب leads to a place. */
  private boolean mayBeCut(Draft draft, int index, Stem stem, Grade grade) {
    boolean ordinary = lexicons.nameWords.isOrdinary(draft.word(index).key());
    if (stem.preposition() == 'ب'
        && !lexicons.nameWords.isGivenKey(stem.key())
        && (isGivenAt(draft, index + 1) || draft.isAli(index + 1))) {
      return false;
    }
    return switch (grade) {
      case COMMON, UNKNOWN, FOREIGN -> false;
      case PARTICLE -> stem.joined() || stem.key().equals(FamilyNames.SERVANT);
      case WEAK ->
          !ordinary
              || stem.joined() && isSureAt(draft, index + 1) && givenTitles.contains(stem.key());
      case SURE ->
          !ordinary
              || stem.joined()
                  && lexicons.nameWords.isGivenKey(stem.key())
                  && isSureAt(draft, index + 1);
    };
  }

  /** نحته إسماعيل: the name begins with the given name. */
  private boolean isGivenAt(Draft draft, int index) {
    return index < draft.size() && lexicons.nameWords.isGiven(draft.word(index));
  }

  private boolean isSureAt(Draft draft, int index) {
    return index < draft.size() && draft.grade(lexicons.nameWords, index) == Grade.SURE;
  }

  /** Right before one whose title was read: the word belongs to the title, محافظ تنومة فلان. */
  private static boolean isBeforeTitled(Draft draft, int index) {
    return index + 1 < draft.size()
        && draft
            .covering(index + 1)
            .filter(next -> next.firstWord() == index + 1 && !next.roles().isEmpty())
            .isPresent();
  }

  /** Before بن stands a name, whatever the word else means: ساير بن لافي. */
  private int son(Draft draft, int index) {
    int before = index - 1;
    if (before < 0
        || !draft.free(before, index)
        || !draft.word(before).isArabic()
        || !draft.sameSentence(before, index)
        || isRuling(draft, before)
        || lexicons.titles.find(draft.words(), before).isPresent()
        || !lexicons.personVerbs.find(draft.word(before)).isEmpty()) {
      return index;
    }
    PersonNames.Reading reading = names.read(draft, before, Grade.SURE);
    return reading.words() < 2
        ? index
        : add(draft, before, draft.word(before).stems().get(0), reading, "name-son");
  }

  /** {@code وزير الخارجية بن والاس}: what stands before بن is an office or a body, and no child. */
  private boolean isRuling(Draft draft, int at) {
    return endsName.contains(draft.word(at).key())
        || draft.grade(lexicons.nameWords, at) == Grade.COMMON
            && draft.word(at).stems().get(0).definite()
            && !givenAdjectives.contains(draft.word(at).key())
            && lexicons.isHead(draft.word(at));
  }

  /** {@code الشيخ ولد بايه}: not who was born, {@code ولد أحمد في}. */
  private boolean isBornTo(Draft draft, int index) {
    int father = index + 1;
    return index > 0
        && draft.word(index).surface().equals(BORN)
        && father < draft.size()
        && draft.sameSentence(index - 1, father)
        && draft.word(father).isArabic()
        && draft.word(index - 1).isArabic()
        && !places.isBehindPreposition(draft, index - 1)
        && !draft.word(father).stems().get(0).definite()
        && (draft.grade(lexicons.nameWords, index - 1) != Grade.COMMON
            || givenAdjectives.contains(draft.word(index - 1).key()))
        && draft.grade(lexicons.nameWords, father) != Grade.COMMON;
  }

  /** A surname known alone is another's where more of a name follows: كيم دونغ يوب. */
  private int extend(Draft draft, Found found, int index) {
    int end = found.endWord();
    boolean surname = found.type() == EntityType.PER && end == index + 1 && found.known() != null;
    if (!surname || end >= draft.size() || !draft.free(end, end + 1)) {
      return end;
    }
    PersonNames.Reading reading = names.read(draft, index, Grade.SURE);
    if (reading.sure() + reading.foreign() < 2) {
      return end;
    }
    Span span = new Span(found.span().start(), draft.word(reading.end() - 1).end());
    draft.replace(
        found,
        Found.of(EntityType.PER, span, index, reading.end(), "name-words", SourceKind.PERSON));
    return reading.end();
  }

  private int add(Draft draft, int index, Stem stem, PersonNames.Reading reading, String rule) {
    draft.clear(index, reading.end());
    Span span = draft.span(stem, reading.end());
    draft.add(Found.of(EntityType.PER, span, index, reading.end(), rule, SourceKind.PERSON));
    return reading.end();
  }

  /** Two name words in a list of persons, even if both are ordinary words too. */
  private boolean isListed(Draft draft, Stem stem, PersonNames.Reading reading) {
    boolean named = reading.sure() > 0 && reading.words() >= 2;
    boolean family =
        reading.weak() > 0
            && reading.words() == 2
            && draft.word(reading.end() - 1).stems().get(0).definite()
            && names.families().isBoundary(draft, reading.end());
    return !stem.definite()
        && (named || family || reading.sure() + reading.foreign() + reading.weak() >= 2);
  }

  private String rule(Draft draft, int index, Stem stem, Grade grade, PersonNames.Reading reading) {
    boolean several = reading.words() >= 2;
    if (several && isSequence(grade, reading, stem.definite())) {
      return "name-words";
    }
    if (several && isGiven(draft, index, stem, grade)
        || isGivenBehindClitic(draft, index, stem, reading)) {
      return "given-name";
    }
    boolean whole = stem.proclitics().isEmpty();
    if (several && whole && isApart(draft, index, stem, reading)
        || several && isGivenAdjective(draft, index, stem, reading)) {
      return "given-name";
    }
    if (whole && isFather(draft, index, stem, reading)) {
      return "verb-name";
    }
    if (!whole || grade == Grade.PARTICLE || stem.definite() && grade != Grade.SURE) {
      return "";
    }
    boolean foreign = grade == Grade.SURE || grade == Grade.FOREIGN;
    boolean described =
        foreign && appositionAfter(draft, reading.end())
            || grade == Grade.WEAK
                && afterVerb(draft, index)
                && (reading.sure() > 0 || appositionAfter(draft, reading.end()));
    if (several && described) {
      return "name-apposition";
    }
    boolean kinsman = index > 0 && kin.holds(draft.word(index - 1));
    if (kinsman && (grade == Grade.SURE || foreign && several)) {
      return "kin-name";
    }
    boolean acts =
        afterVerb(draft, index)
            && stem.key().length() > 3
            && !unsureVerbs.contains(draft.word(index - 1).key());
    return foreign && acts ? "verb-name" : "";
  }

  /** {@code سالم}, {@code وسالم}: a given name, joined only where it is surely one. */
  private boolean isGiven(Draft draft, int index, Stem stem, Grade grade) {
    if (stem.proclitics().isEmpty()) {
      return lexicons.nameWords.isGiven(draft.word(index)) || draft.isAli(index);
    }
    return stem.proclitics().equals("و")
        && (grade == Grade.SURE || isInList(draft, index))
        && lexicons.nameWords.isGivenOrJoined(draft.word(index));
  }

  /** {@code لسالم علي الحداد}: two given names and a third word. */
  private boolean isGivenBehindClitic(
      Draft draft, int index, Stem stem, PersonNames.Reading reading) {
    return !stem.proclitics().isEmpty()
        && reading.words() > 2
        && reading.sure() > 0
        && lexicons.nameWords.isGivenKey(stem.key())
        && isGivenAt(draft, index + 1);
  }

  /**
   * {@code بحسب صادق حمروش،}: a given name that is an ordinary word too, and one that is none,
   * where a phrase ends.
   */
  private boolean isApart(Draft draft, int index, Stem stem, PersonNames.Reading reading) {
    int last = reading.end() - 1;
    return ordinaryGiven.contains(stem.key())
        && last == index + 1
        && names.families().isBoundary(draft, reading.end())
        && (draft.grade(lexicons.nameWords, last) == Grade.SURE
            || lexicons.nameWords.isFamily(draft.word(last))
                && !lexicons.nameWords.isListed(draft.word(last).key()));
  }

  /** {@code التقى المنجي الحرباوي،}: a given name of the Maghreb that no noun before it rules. */
  private boolean isGivenAdjective(Draft draft, int index, Stem stem, PersonNames.Reading reading) {
    int last = reading.end() - 1;
    return (givenAdjectives.contains(stem.key()) || givenWithArticle.contains(stem.key()))
        && last > index
        && names.families().isLastBefore(draft, reading.end())
        && (draft.grade(lexicons.nameWords, last) == Grade.SURE
            || names.families().isListed(draft, last))
        && isRuledByNone(draft, index);
  }

  private boolean isRuledByNone(Draft draft, int index) {
    if (index == 0 || !draft.word(index - 1).isArabic()) {
      return true;
    }
    Word before = draft.word(index - 1);
    return draft.grade(lexicons.nameWords, index - 1) == Grade.COMMON
        && before.stems().stream().noneMatch(Stem::definite)
        && !lexicons.isHead(before);
  }

  /** {@code قال أبو قتادة}. */
  private boolean isFather(Draft draft, int index, Stem stem, PersonNames.Reading reading) {
    return afterVerb(draft, index)
        && stem.key().equals("ابو")
        && reading.end() == index + 2
        && draft.grade(lexicons.nameWords, index + 1) != Grade.COMMON;
  }

  private static boolean isSequence(Grade grade, PersonNames.Reading reading, boolean definite) {
    if (definite) {
      return grade == Grade.SURE && reading.sure() >= 2;
    }
    return switch (grade) {
      case SURE -> reading.sure() + reading.foreign() >= 2 || hasWeakSurname(reading);
      case PARTICLE -> reading.sure() >= 1;
      case WEAK ->
          reading.family() || reading.sure() >= 1 && reading.sure() + reading.foreign() >= 2;
      case FOREIGN, UNKNOWN -> reading.sure() >= 1 && reading.sure() + reading.foreign() >= 2;
      case COMMON -> false;
    };
  }

  private static boolean hasWeakSurname(PersonNames.Reading reading) {
    return reading.sure() + reading.foreign() + reading.weak() >= 2;
  }

  /**
   * {@code قال تركي العلي}: a given name that is a nationality too, between a verb and a surname.
   */
  private boolean isGivenNationality(Draft draft, int index) {
    return givenNationalities.contains(draft.word(index).key())
        && afterVerb(draft, index)
        && index + 1 < draft.size()
        && draft.word(index + 1).isArabic()
        && draft.word(index + 1).stems().get(0).definite();
  }

  private boolean isTitleOrVerb(Draft draft, int index, Stem stem, Grade grade) {
    Word word = draft.word(index);
    var title = lexicons.titles.find(draft.words(), index);
    boolean another =
        title.isPresent()
            && index + 1 < draft.size()
            && lexicons
                .titles
                .find(draft.words(), index + 1)
                .filter(next -> next.first().joined())
                .isPresent();
    return another
        || title.isPresent() && isRuled(draft, index + 1)
        || title.isPresent() && title.get().endWord() > index + 1
        || stem.definite()
            && (title.isPresent() || lexicons.organisationAdjectives.contains(stem.key()))
        || grade != Grade.SURE
            && !lexicons.nameWords.isGiven(word)
            && !lexicons.personVerbs.find(word).isEmpty();
  }

  /** {@code سلطان بروناي}: the place whose title stands before it. */
  private static boolean isRuled(Draft draft, int at) {
    return draft
        .startingAt(at)
        .filter(place -> place.type() == EntityType.LOC)
        .filter(place -> place.span().start() == draft.word(at).start())
        .isPresent();
  }

  private boolean appositionAfter(Draft draft, int end) {
    int at = end;
    if (at < draft.size() && draft.word(at).is('،')) {
      at++;
    }
    return at < draft.size() && lexicons.titles.find(draft.words(), at).isPresent();
  }

  private boolean afterVerb(Draft draft, int index) {
    return index > 0
        && draft.sameSentence(index - 1, index)
        && !lexicons.personVerbs.find(draft.word(index - 1)).isEmpty();
  }
}
