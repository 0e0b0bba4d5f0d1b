package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Reads the words of one person's name: from {@code نيكوس} on {@code نيكوس ستافريديس}, from {@code
 * محمد} on {@code محمد بن سلمان آل سعود}.
 */
final class PersonNames {

  private static final int LONGEST = 7;
  private static final Set<String> HANGING =
      Set.of(
          "بن", "ابن", "ابو", "ابي", "عبد", "ال", "دي", "دا", "دو", "فان", "فون", "بنت", "ام",
          "ولد");
  private static final Set<String> THAT = Set.of("ان", "بان", "انه", "انها", "بانه", "بانها");
  private static final Set<String> PREPOSITIONS = Set.of("عن", "في", "علي", "من", "الي", "مع");
  private static final Set<String> COMPOUND_ENDS =
      Set.of("الله", "الدين", "الاسلام", "الحق", "النبي", "الزمان");

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

  private static final Set<String> NO_FAMILY =
      Set.of(
          "الاراضي",
          "الماضي",
          "التالي",
          "الحالي",
          "النادي",
          "الوادي",
          "القاضي",
          "الليالي",
          "المباني",
          "الاهالي",
          "الضواحي",
          "الثاني",
          "النهايي",
          "اليومي",
          "الاسبوعي",
          "الشهري",
          "السنوي",
          "الجاري",
          "الباقي",
          "الشخصي",
          "الاساسي",
          "الرييسي");

  private final NameWords nameWords;
  private final NameLexicons lexicons;
  private final Set<String> son;
  private final Set<String> endsName;
  private final Set<String> partsOfDay;

  PersonNames(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.nameWords = lexicons.nameWords;
    this.son = lexicons.list("son");
    this.endsName = lexicons.list("ends-name");
    this.partsOfDay = lexicons.list("part-of-day");
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
      }
      Word word = draft.word(next);
      if (!word.isArabic()
          || !draft.sameSentence(from, next)
          || !free(draft, next) && !isFamilyPlace(draft, next)
          || isAnother(draft, from, next)) {
        break;
      }
      Grade grade = draft.grade(nameWords, next);
      boolean compound = COMPOUND_ENDS.contains(word.key());
      if (compound && next == from + 1 && firstGrade.compareTo(Grade.PARTICLE) > 0) {
        break;
      }
      if (joined && !word.key().equals("الي") || compound) {
        sure += isServant(draft, next) ? 1 : 0;
        joined = false;
      } else if (grade == Grade.PARTICLE) {
        joined = isJoining(word);
      } else if (grade == Grade.COMMON
          ? !isMiddleOrFamilyName(draft, from, next)
          : !fits(draft, next, grade) && !isSurname(draft, from, next)) {
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

  /** عبد الرؤوف is as sure as عبدالرؤوف. */
  private static boolean isServant(Draft draft, int at) {
    return draft.word(at - 1).stems().stream().anyMatch(s -> s.key().equals("عبد"))
        && draft.word(at).stems().get(0).definite();
  }

  private boolean isMiddleOrFamilyName(Draft draft, int from, int at) {
    return nameWords.isGiven(draft.word(at)) && nameWords.isGiven(draft.word(at - 1))
        || isFamilyName(draft, at)
        || isNisba(draft, at)
        || isMiddleName(draft, at)
        || isSurname(draft, from, at);
  }

  /**
   * An ordinary definite word as the surname: after بن and a father's name, or after a given name
   * where the clause or list goes on behind it: خالد البشر ومنصور الحسين.
   */
  private boolean isSurname(Draft draft, int from, int at) {
    Word word = draft.word(at);
    Stem stem = word.stems().get(0);
    String key = stem.key();
    boolean fit =
        stem.definite()
            && key.length() > 4
            && (!key.endsWith("ه") || endsBeforeThat(draft, at + 1))
            && !key.endsWith("ات")
            && !key.endsWith("ون")
            && !NO_FAMILY.contains(key)
            && !lexicons.organisationAdjectives.contains(key)
            && !lexicons.nationalities.isAdjective(word)
            && !isHead(word)
            && !endsName.contains(key);
    boolean title = lexicons.titles.find(draft.words(), at).isPresent();
    boolean father = at - from > 2 && son.contains(draft.word(at - 2).key());
    boolean compound = at == from + 2 && COMPOUND_ENDS.contains(draft.word(from + 1).key());
    boolean first = nameWords.isGivenOrJoined(draft.word(from)) || draft.isAli(from);
    boolean given = compound || at == from + 1 && first;
    return fit && (father && !title || given && isBoundary(draft, at + 1));
  }

  /** Whether a family name follows that makes a known person another: عبدالله بن زايد الفريدي. */
  boolean isFamilyAfterFather(Draft draft, int at) {
    boolean compound = at > 3 && COMPOUND_ENDS.contains(draft.word(at - 1).key());
    return at > 2
        && at < draft.size()
        && (son.contains(draft.word(at - 2).key())
            || compound && son.contains(draft.word(at - 3).key()))
        && draft.word(at).isArabic()
        && (draft.word(at).surface().equals("آل")
            || draft.word(at).stems().get(0).definite()
                && (draft.grade(nameWords, at) == Grade.SURE || compound && isLast(draft, at)));
  }

  /**
   * {@code بن عبد الله السند، أن}: a definite word that nothing else claims, where a clause ends.
   */
  private boolean isLast(Draft draft, int at) {
    Word word = draft.word(at);
    return isBoundary(draft, at + 1)
        && !lexicons.organisationAdjectives.contains(word.stems().get(0).key())
        && !lexicons.nationalities.isAdjective(word)
        && lexicons.titles.find(draft.words(), at).isEmpty();
  }

  private static boolean endsBeforeThat(Draft draft, int at) {
    return at < draft.size() && THAT.contains(draft.word(at).key());
  }

  private boolean isBoundary(Draft draft, int at) {
    if (at >= draft.size() || draft.word(at).isPunctuation()) {
      return true;
    }
    Word word = draft.word(at);
    int next = NameWords.isPreposition(word) && at + 1 < draft.size() ? at + 1 : at;
    boolean that = THAT.contains(draft.word(next).key());
    boolean ends =
        !word.stems().get(0).definite() && endsName.contains(word.key())
            || !lexicons.personVerbs.find(word).isEmpty();
    boolean list =
        word.key().startsWith("و")
            && word.stems().stream()
                .anyMatch(s -> s.joined() && nameWords.grade(s, word) == Grade.SURE);
    return that
        || list
        || ends
        || !word.stems().get(0).definite() && lexicons.titles.find(draft.words(), at).isPresent();
  }

  /** A name with the article before another name: محمد الصالح العرفاوي. */
  private boolean isMiddleName(Draft draft, int at) {
    return at + 1 < draft.size()
        && nameWords.isNameWithArticle(draft.word(at).stems().get(0))
        && draft.grade(nameWords, at - 1) == Grade.SURE
        && draft.word(at + 1).isArabic()
        && draft.word(at + 1).stems().get(0).definite()
        && draft.word(at + 1).key().endsWith("ي")
        && !lexicons.organisationAdjectives.contains(draft.word(at + 1).key())
        && !lexicons.nationalities.isAdjective(draft.word(at + 1));
  }

  /**
   * A definite word in ي after a sure name, even if it is an ordinary one: عماد الحمامي; or another
   * definite word that the news does not use as it stands: وليد الجلال.
   */
  private boolean isFamilyName(Draft draft, int at) {
    Stem stem = draft.word(at).stems().get(0);
    return stem.definite()
        && (draft.word(at).surface().endsWith("ي")
            || isUnusual(stem.key()) && nameWords.isGivenOrJoined(draft.word(at - 1)))
        && stem.key().length() > 5
        && !NO_FAMILY.contains(stem.key())
        && !lexicons.organisationAdjectives.contains(stem.key())
        && !lexicons.nationalities.isAdjective(draft.word(at))
        && lexicons.titles.find(draft.words(), at).isEmpty()
        && (draft.grade(nameWords, at - 1).compareTo(Grade.WEAK) <= 0
            || nameWords.isGivenOrJoined(draft.word(at - 1))
            || at > 1 && draft.word(at - 2).key().endsWith("عبد"));
  }

  private boolean isUnusual(String key) {
    boolean plural = key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ات");
    return !plural && !key.endsWith("ه") && !nameWords.isListed(key);
  }

  private boolean fits(Draft draft, int at, Grade grade) {
    Word word = draft.word(at);
    boolean time = at > 1 && partsOfDay.contains(word.key()) && at + 1 < draft.size();
    if (time && draft.word(at + 1).isArabic() && draft.word(at + 1).stems().get(0).definite()
        || endsName.contains(word.key())
        || word.key().startsWith("و") && word.key().endsWith("و")) {
      return false;
    }
    if (isNisba(draft, at)) {
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
            && !isBoundary(draft, at + 1);
    if (grade == Grade.UNKNOWN && (nameWords.mayBeVerb(word.key()) || feminine)) {
      return false;
    }
    boolean ordinary = grade == Grade.UNKNOWN || grade == Grade.WEAK && !nameWords.isGiven(word);
    if (ordinary && isBehindSurname(draft, at)) {
      return false;
    }
    boolean doubtful = grade == Grade.UNKNOWN || grade == Grade.FOREIGN;
    return !doubtful
        || nameWords.isGiven(word)
        || lexicons.personVerbs.find(word).isEmpty() && !isHead(word);
  }

  /**
   * {@code أسامة نقلي}, {@code إياد مدني}: a word in ي without article, right after a given name
   * and where a phrase ends, describes nothing, since names are definite.
   */
  private boolean isNisba(Draft draft, int at) {
    Word word = draft.word(at);
    String key = word.key();
    boolean verbal = key.startsWith("ي") || key.startsWith("ت") || key.startsWith("سي");
    return word.surface().endsWith("ي")
        && key.length() > 3
        && !verbal
        && !word.stems().get(0).definite()
        && nameWords.isGiven(draft.word(at - 1))
        && !draft.word(at - 1).stems().get(0).definite()
        && !endsName.contains(key)
        && !isHead(word)
        && lexicons.titles.find(draft.words(), at).isEmpty()
        && (isBoundary(draft, at + 1) || PREPOSITIONS.contains(draft.word(at + 1).key()));
  }

  /** After a definite family name stands no ordinary word: الحداد أنصار ناديه. */
  private boolean isBehindSurname(Draft draft, int at) {
    Word before = draft.word(at - 1);
    boolean compound =
        at > 1 && draft.word(at - 2).key().endsWith("عبد") || COMPOUND_ENDS.contains(before.key());
    return before.stems().get(0).definite()
        && !draft.word(at).stems().get(0).definite()
        && !compound
        && !nameWords.isGiven(before);
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

  private boolean isHead(Word word) {
    return lexicons.organisationHeads.containsKey(word.key())
        || lexicons.placeHeads.containsKey(word.key());
  }

  /** A place that families are named after, behind a name: محمد بن عثمان الركبان. */
  boolean isFamilyPlace(Draft draft, int at) {
    return draft.word(at).stems().get(0).definite()
        && draft.grade(nameWords, at) == Grade.SURE
        && draft
            .covering(at)
            .filter(f -> f.type() == EntityType.LOC && f.firstWord() == at && f.endWord() == at + 1)
            .filter(f -> f.known() == null || !f.known().isCountry())
            .isPresent();
  }

  /** A word that another name covers may still be part of this one where that is a person too. */
  private static boolean free(Draft draft, int at) {
    return draft.covering(at).map(f -> f.type() == EntityType.PER).orElse(true);
  }

  /** Whether a known person begins who is not this one: شكر كيم بوتين. */
  private static boolean isAnother(Draft draft, int from, int at) {
    boolean surnameFirst = RepeatRule.isSurnameFirst(draft.word(from).stems().get(0).key());
    return surnameFirst
        && draft.covering(at).isPresent()
        && draft.covering(at).get().firstWord() == at;
  }

  private static boolean isJoining(Word word) {
    return HANGING.contains(word.key());
  }

  private static boolean isHyphen(Draft draft, int at) {
    return draft.word(at).is('-')
        && !draft.word(at).spaceBefore()
        && at + 1 < draft.size()
        && !draft.word(at + 1).spaceBefore();
  }

  private static int trim(Draft draft, int from, int end) {
    int at = end;
    while (at > from + 1 && HANGING.contains(draft.word(at - 1).key())) {
      at--;
    }
    return at;
  }
}
