package org.isnad.analysis.name;

import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Which adjectives go on with the name of an organisation: {@code السريري} in {@code قسم الطب
 * السريري}, {@code والصناعية} in {@code الغرفة التجارية والصناعية}.
 */
final class OrganisationAdjectives {

  private static final String YEAR = "العام";

  private final NameLexicons lexicons;
  private final OrganisationWords words;
  private final Draft draft;
  private final int first;
  private final Stem stem;
  private final OrganisationHead head;

  OrganisationAdjectives(NameLexicons lexicons, OrganisationWords words, OrganisationStart start) {
    this.lexicons = lexicons;
    this.words = words;
    this.draft = start.draft();
    this.first = start.first();
    this.stem = start.stem();
    this.head = start.head();
  }

  /**
   * Whether the word at an index is one.
   *
   * @param purposed whether the name has said what the body is for
   * @param national whether it has said of which country
   */
  boolean isAt(int at, boolean purposed, boolean national) {
    Word word = draft.word(at);
    return agrees(at, purposed)
        && !isTime(at)
        && (lexicons.organisationAdjectives.contains(word.key()) && !isBelonging(word)
            || isRelationOfNoun(at, purposed, national)
            || isPaired(at));
  }

  /** والصناعية in الغرفة التجارية والصناعية: one more adjective of the same gender. */
  boolean isSecondAt(int at) {
    Word word = draft.word(at);
    return word.key().endsWith("يه") == draft.word(at - 1).key().endsWith("يه")
        && word.stems().stream()
            .anyMatch(
                s ->
                    s.proclitics().equals("و")
                        && lexicons.organisationAdjectives.contains(s.key()));
  }

  /** كلية العلوم التعليمية, قسم الطب السريري: an adjective in no list, after a noun. */
  private boolean isRelationOfNoun(int at, boolean purposed, boolean national) {
    Word word = draft.word(at);
    boolean office = head.kind() == SourceKind.INSTITUTION || head.kind() == SourceKind.AGENCY;
    boolean inner = at > first + 1 && (office || purposed && stem.definite());
    return inner && !national && words.purposeAdjectives.contains(word.key())
        || inner
            && words.isRelation(word)
            && lexicons.titles.find(draft.words(), at).isEmpty()
            && isOrdinary(word)
            && !isPersonsName(at);
  }

  /** كاتب عام نقابة التعليم المستوري القمودي: a name of two words, not an adjective. */
  private boolean isPersonsName(int at) {
    return !draft.word(at).key().endsWith("يه")
        && at + 1 < draft.size()
        && draft.sameSentence(at, at + 1)
        && draft.free(at + 1, at + 2)
        && draft.word(at + 1).key().endsWith("ي")
        && draft.word(at + 1).stems().get(0).definite()
        && draft.grade(lexicons.nameWords, at + 1).compareTo(Grade.WEAK) <= 0
        && lexicons.nationalities.at(draft.words(), at + 1).isEmpty();
  }

  /** تحفيظ القرآن الكريم, اتحاد الكرة الطائرة: an adjective of that noun alone. */
  private boolean isPaired(int at) {
    return draft.word(at - 1).stems().stream()
        .anyMatch(noun -> words.fixedPairs.contains(noun.key() + " " + draft.word(at).key()));
  }

  private boolean isOrdinary(Word word) {
    Grade grade = lexicons.nameWords.grade(word);
    return grade == Grade.COMMON || grade == Grade.UNKNOWN && word.key().endsWith("يه");
  }

  /**
   * After a masculine adjective no feminine one is of the same noun, nor a masculine one after
   * الحكومة اليمنية.
   */
  private boolean agrees(int at, boolean purposed) {
    Word word = draft.word(at);
    Word before = draft.word(at - 1);
    boolean headed = stem.definite() && !purposed && stem.key().endsWith("ه");
    return word.key().endsWith("يه")
        ? !before.surface().endsWith("ي")
        : !headed || !before.surface().endsWith("ية") || isFeminine(word.surface());
  }

  /** العليا, الكبرى, المؤقتة. */
  private static boolean isFeminine(String surface) {
    return surface.endsWith("ة")
        || surface.endsWith("ه")
        || surface.endsWith("ا")
        || surface.endsWith("ى")
        || surface.endsWith("اء");
  }

  /** مجلس الشورى العام الماضي: the year, not the council, is so. */
  private boolean isTime(int at) {
    return draft.word(at).key().equals(YEAR)
        && at + 1 < draft.size()
        && (draft.word(at + 1).isNumber() || words.timely.contains(draft.word(at + 1).key()));
  }

  private static boolean isBelonging(Word word) {
    return word.key().equals("التابع") || word.key().equals("التابعه");
  }
}
