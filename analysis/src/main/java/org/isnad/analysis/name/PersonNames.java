package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Word;

/**
 * Reads the words of one person's name: from {@code نيكوس} on {@code نيكوس ستافريديس}, from {@code
 * محمد} on {@code محمد بن سلمان آل سعود}.
 */
final class PersonNames {

  private static final int LONGEST = 7;

  /** Letters that verbs of the present have less of than foreign names: يدلو. */
  private static final int SHORT_VERB = 6;

  /**
   * Words of a name.
   *
   * @param sure how many of them are sure name words
   * @param foreign how many look foreign
   * @param weak how many are also ordinary words
   * @param family whether the last is a definite word in ي that is no ordinary one
   * @param words how many words, particles not counted
   */
  record Reading(int end, int sure, int foreign, int weak, int words, boolean family) {}

  private static final String FAMILY = "آل";

  private final NameWords nameWords;
  private final NameLexicons lexicons;
  private final FamilyNames families;
  private final Initials initials;
  private final PiousWords pious;
  private final Set<String> endsName;
  private final Set<String> partsOfDay;
  private final Set<String> compoundEnds;

  /** Given names of the Maghreb that elsewhere are adjectives: الحبيب بوعوينة. */
  private final Set<String> givenAdjectives;

  /** What joins two parts of a name, and ends none: بن. */
  private final Set<String> joining;

  PersonNames(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.nameWords = lexicons.nameWords;
    this.families = new FamilyNames(lexicons);
    this.initials = new Initials(nameWords);
    this.pious = new PiousWords(lexicons);
    this.endsName = lexicons.list("ends-name");
    this.partsOfDay = lexicons.list("part-of-day");
    this.compoundEnds = lexicons.list("compound-ends");
    this.givenAdjectives = lexicons.list("given-adjectives");
    this.joining = lexicons.list("name-joining");
  }

  /**
   * The longest run of name words from {@code from}, whose first word is taken as it is.
   *
   * @param firstGrade the grade of the first word, after clitics
   */
  Reading read(Draft draft, int from, Grade firstGrade) {
    int sure = firstGrade == Grade.SURE ? 1 : 0;
    int unknown = firstGrade == Grade.FOREIGN ? 1 : 0;
    int weak = firstGrade == Grade.WEAK ? 1 : 0;
    int words = firstGrade == Grade.PARTICLE ? 0 : 1;
    int at = from + 1;
    boolean joined = firstGrade == Grade.PARTICLE && isJoining(draft.word(from));
    while (at < draft.size() && words < LONGEST) {
      int next = at;
      if (isHyphen(draft, at)) {
        next = at + 1;
      } else if (words > 0) {
        next = initials.end(draft, at);
      }
      boolean initialled = next > at + 1;
      Word word = draft.word(next);
      if (!word.isArabic()
          || !draft.sameSentence(from, next)
          || !free(draft, next) && !initialled && !families.isFamilyPlace(draft, next)
          || isAnother(draft, from, next)
          || isBehindFamily(draft, from, next)
          || pious.isBlessing(draft, next)
          || pious.isNoNameOfGod(draft, next)) {
        break;
      }
      Grade grade = draft.grade(nameWords, next);
      boolean compound = compoundEnds.contains(word.key());
      if (compound && next == from + 1 && firstGrade.compareTo(Grade.PARTICLE) > 0) {
        break;
      }
      if (joined && !word.key().equals("الي") || compound) {
        sure += isServant(draft, next) ? 1 : 0;
        joined = false;
      } else if (grade == Grade.PARTICLE) {
        joined = isJoining(word);
      } else if (grade == Grade.COMMON
          ? !families.isMiddleOrFamilyName(draft, from, next)
              && !families.isForeignSurname(draft, from, next, firstGrade)
              && !families.isSurnameLikePrepositional(draft, from, next)
          : !fits(draft, next, grade) && !families.isSurname(draft, from, next)) {
        break;
      }
      sure += grade == Grade.SURE ? 1 : 0;
      unknown += grade == Grade.FOREIGN ? 1 : 0;
      weak += grade == Grade.WEAK ? 1 : 0;
      words += grade == Grade.PARTICLE && isJoining(word) ? 0 : 1;
      at = next + 1;
    }
    int end = trim(draft, from, at);
    Word last = draft.word(end - 1);
    boolean family =
        end > from + 1
            && last.stems().get(0).definite()
            && last.key().endsWith("ي")
            && nameWords.grade(last) != Grade.COMMON;
    return new Reading(end, sure, unknown, weak, words, family);
  }

  /** Letters that stand for given names. */
  Initials initials() {
    return initials;
  }

  /** What is said of God beside a name. */
  PiousWords pious() {
    return pious;
  }

  /** Behind the family in السفير آل الشيخ التعازي nothing is of the name. */
  private boolean isBehindFamily(Draft draft, int from, int at) {
    return at > from + 1
        && draft.word(at - 2).surface().equals(FAMILY)
        && (!draft.word(at).key().endsWith("ي") || draft.grade(nameWords, at) == Grade.COMMON);
  }

  /** Which ordinary words go on with a name. */
  FamilyNames families() {
    return families;
  }

  /** عبد الرؤوف is as sure as عبدالرؤوف. */
  private static boolean isServant(Draft draft, int at) {
    return draft.word(at - 1).stems().stream().anyMatch(s -> s.key().equals("عبد"))
        && draft.word(at).stems().get(0).definite();
  }

  private boolean fits(Draft draft, int at, Grade grade) {
    Word word = draft.word(at);
    boolean time = at > 1 && partsOfDay.contains(word.key()) && at + 1 < draft.size();
    if (time && draft.word(at + 1).isArabic() && draft.word(at + 1).stems().get(0).definite()
        || endsName.contains(word.key())
        || word.key().startsWith("و") && word.key().endsWith("و")) {
      return false;
    }
    if (families.isNisba(draft, at)) {
      return true;
    }
    boolean national = lexicons.nationalities.isAdjective(word);
    if (national) {
      return grade == Grade.SURE;
    }
    boolean joined =
        word.key().startsWith("و") && nameWords.isListed(word.key().substring(1))
            || grade != Grade.SURE && nameWords.joinsForeign(word.key());
    if (joined
        || isNextTitle(draft, at)
        || draft.word(at).key().equals("باسم")
        || startsTitle(draft, at, grade)) {
      return false;
    }
    boolean feminine =
        word.surface().endsWith("ة")
            && !draft.word(at - 1).surface().endsWith("ة")
            && !families.isLastBefore(draft, at + 1);
    if (grade == Grade.UNKNOWN && (nameWords.mayBeVerb(word.key()) || feminine)) {
      return false;
    }
    boolean present = word.key().startsWith("ي") && word.key().length() < SHORT_VERB;
    boolean ordinary =
        grade == Grade.UNKNOWN
            || grade == Grade.FOREIGN && present
            || grade == Grade.WEAK && !nameWords.isGiven(word);
    if (ordinary && isBehindSurname(draft, at)) {
      return false;
    }
    boolean doubtful = grade == Grade.UNKNOWN || grade == Grade.FOREIGN;
    if (grade == Grade.UNKNOWN && isInvited(draft, at)) {
      return false;
    }
    return !doubtful
        || nameWords.isGiven(word)
        || lexicons.personVerbs.find(word).isEmpty() && !lexicons.isHead(word);
  }

  /** Behind a surname a plural is the verb's object: دعا فهد المقحم المبتعثين. */
  private static boolean isInvited(Draft draft, int at) {
    Word word = draft.word(at);
    String key = word.key();
    boolean plural = key.endsWith("ين") || key.endsWith("ون") || key.endsWith("ات");
    return plural
        && word.stems().get(0).definite()
        && key.length() > 6
        && draft.word(at - 1).stems().get(0).definite();
  }

  /** After a definite family name stands no ordinary word: الحداد أنصار ناديه. */
  private boolean isBehindSurname(Draft draft, int at) {
    Word before = draft.word(at - 1);
    boolean compound =
        at > 1 && draft.word(at - 2).key().endsWith("عبد") || compoundEnds.contains(before.key());
    return before.stems().get(0).definite()
        && !draft.word(at).stems().get(0).definite()
        && !compound
        && !nameWords.isGiven(before)
        && !givenAdjectives.contains(before.key());
  }

  /** Whether a definite title begins another name: after محمد the words الأمير ماجد. */
  private boolean isNextTitle(Draft draft, int at) {
    return draft.word(at).stems().get(0).definite()
        && at + 1 < draft.size()
        && draft.word(at + 1).isArabic()
        && draft.grade(nameWords, at + 1) == Grade.SURE
        && !draft.word(at + 1).stems().get(0).definite()
        && lexicons.titles.find(draft.words(), at).isPresent();
  }

  /** Whether a title in apposition begins: إيليني كوستا مديرة الميناء. */
  private boolean startsTitle(Draft draft, int at, Grade grade) {
    return lexicons
        .titles
        .find(draft.words(), at)
        .filter(
            m ->
                m.endWord() > at + 1
                    || grade != Grade.SURE
                        && m.endWord() < draft.size()
                        && isNoName(draft, m.endWord()))
        .isPresent();
  }

  private boolean isNoName(Draft draft, int at) {
    return draft.word(at).isArabic()
        && (draft.grade(nameWords, at) == Grade.COMMON || !free(draft, at));
  }

  /** A word that another name covers may still be part of this one where that is a person too. */
  private static boolean free(Draft draft, int at) {
    return draft.covering(at).map(f -> f.type() == EntityType.PER).orElse(true);
  }

  /** Whether a known person begins who is not this one: شكر كيم بوتين. */
  private boolean isAnother(Draft draft, int from, int at) {
    boolean surnameFirst = lexicons.isSurnameFirst(draft.word(from).stems().get(0).key());
    return surnameFirst
        && draft.covering(at).isPresent()
        && draft.covering(at).get().firstWord() == at;
  }

  private boolean isJoining(Word word) {
    return joining.contains(word.key());
  }

  private static boolean isHyphen(Draft draft, int at) {
    return draft.word(at).is('-')
        && !draft.word(at).spaceBefore()
        && at + 1 < draft.size()
        && !draft.word(at + 1).spaceBefore();
  }

  private int trim(Draft draft, int from, int end) {
    int at = end;
    while (at > from + 1 && joining.contains(draft.word(at - 1).key())) {
      at--;
    }
    return at;
  }
}
