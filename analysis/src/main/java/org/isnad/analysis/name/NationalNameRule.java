package org.isnad.analysis.name;

import java.util.Optional;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of one name that is known or has the letters of a foreign one, behind his nationality
 * alone or what he is to somebody: {@code اعتذر الأرجنتيني سابيلا}, {@code والغاني ماكومبا}, {@code
 * مساعده ريفاس}.
 *
 * <p>The nationality stands for a noun then: behind one that it describes ({@code الفريق المالي
 * أفضليته}), or behind a name ({@code بيروزي الإيراني}), it leads to nobody.
 */
final class NationalNameRule {

  private static final int SHORTEST = 4;
  private static final String LIKE = "نظير";
  private static final String BEHIND = "خلفه";

  private final NameLexicons lexicons;
  private final PersonNames names;

  /** What somebody is to one who was named: مساعده. */
  private final WordSet kin;

  NationalNameRule(NameLexicons lexicons, PersonNames names) {
    this.lexicons = lexicons;
    this.names = names;
    this.kin = lexicons.wordSet("kin-of-somebody");
  }

  void find(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      boolean ofKin = kin.holdsAny(draft.word(i));
      boolean ofNation = isOfOne(draft.word(i));
      if ((ofKin || ofNation) && mayBeName(draft, i + 1)) {
        if (ofKin && !isOtherThanSomebody(draft, i)) {
          add(draft, i + 1, "kin-name", null);
        } else if (ofNation) {
          byNation(draft, i);
        }
      }
    }
  }

  /**
   * {@code كسب الفريق نظيره اوفانسيس}, a team in sport; {@code تاركا خلفه}, behind him; {@code
   * طفلة}, any child.
   */
  private static boolean isOtherThanSomebody(Draft draft, int at) {
    Word word = draft.word(at);
    return draft.isAboutSport() && word.key().contains(LIKE)
        || word.key().equals(BEHIND)
        || word.surface().endsWith("ة");
  }

  private void byNation(Draft draft, int at) {
    if (!draft.word(at).isArabic() || !draft.word(at).stems().any(Stem::definite)) {
      return;
    }
    Optional<Nationalities.Adjective> nation =
        lexicons
            .nationalities
            .at(draft.words(), at)
            .filter(adjective -> adjective.endWord() == at + 1)
            .filter(adjective -> standsAlone(draft, at));
    nation.ifPresent(adjective -> add(draft, at + 1, "nation-name", adjective.country()));
  }

  private void add(Draft draft, int first, String rule, @Nullable String country) {
    PersonNames.Reading reading = names.read(draft, first, draft.grade(lexicons.nameWords, first));
    draft.clear(first, reading.end());
    draft.add(
        Found.of(
                EntityType.PER,
                draft.text().span(first, reading.end() - 1),
                first,
                reading.end(),
                rule,
                SourceKind.PERSON)
            .withCountry(country));
  }

  /** الأرجنتيني, الأرجنتينية, and not الأرجنتينيون. */
  private static boolean isOfOne(Word word) {
    return word.key().endsWith("ي") || word.key().endsWith("يه");
  }

  /** Whether no noun that the nationality describes stands before it. */
  private boolean standsAlone(Draft draft, int at) {
    if (at == 0 || !draft.sameSentence(at - 1, at)) {
      return true;
    }
    Word before = draft.word(at - 1);
    boolean joined = draft.word(at).stems().any(s -> s.joined() && s.definite());
    if (draft.covering(at - 1).isPresent()) {
      return joined && draft.isType(at - 1, EntityType.PER);
    }
    if (!before.isArabic()) {
      return before.isPunctuation() && !draft.isQuote(at - 1);
    }
    return !joined
        && draft.grade(lexicons.nameWords, at - 1) == Grade.COMMON
        && !before.stems().any(Stem::definite)
        && lexicons.nationalities.at(draft.words(), at - 1).isEmpty();
  }

  private boolean mayBeName(Draft draft, int at) {
    Word word = draft.word(at);
    if (!word.isArabic()
        || word.key().length() < SHORTEST
        || !draft.sameSentence(at - 1, at)
        || !draft.free(at, at + 1)
        || word.surface().indexOf(ArabicLetters.FATHATAN) >= 0) {
      return false;
    }
    Grade grade = draft.grade(lexicons.nameWords, at);
    return (grade == Grade.SURE || grade == Grade.FOREIGN)
        && !word.stems().get(0).definite()
        && (grade == Grade.SURE || !mayBeClause(word))
        && !lexicons.nameWords.isOrdinary(word.key())
        && lexicons.titles.find(draft.words(), at).isEmpty()
        && !lexicons.isHead(word)
        && !lexicons.nationalities.isAdjective(word)
        && !isBeforeOther(draft, at + 1)
        && lexicons.personVerbs.find(word).isEmpty();
  }

  /** {@code زوجته فيرقص}, {@code يرتادون}: letters of a name, but the form of a verb. */
  private boolean mayBeClause(Word word) {
    String key = word.key();
    return key.startsWith("و")
        || key.startsWith("ف")
        || key.startsWith("ي") && key.endsWith("ون")
        || lexicons.nameWords.mayBeVerb(key)
        || word.stems().any(stem -> stem.definite() || stem.future());
  }

  /** {@code نيقولا تيسلا}: the surname was found to be something else. */
  private static boolean isBeforeOther(Draft draft, int at) {
    return draft
        .startingAt(at)
        .filter(name -> name.type() != EntityType.PER)
        .filter(name -> draft.sameSentence(at - 1, at))
        .filter(name -> name.span().start() == draft.word(at).start())
        .isPresent();
  }
}
