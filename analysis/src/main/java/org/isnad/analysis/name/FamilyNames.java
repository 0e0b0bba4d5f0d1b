package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Ordinary words that are the later part of a person's name, by what stands around them: {@code
 * الحمامي} in {@code عماد الحمامي}, {@code البشر} in {@code خالد البشر ومنصور الحسين}.
 */
final class FamilyNames {

  /** What makes a name of one of God's: {@code عبد الله}. */
  static final String SERVANT = "عبد";

  /** Letters of a surname that begins with بال at least: بالخيثر. */
  private static final int SHORTEST_BEL = 7;

  private final NameWords nameWords;
  private final NameLexicons lexicons;
  private final Set<String> son;
  private final Set<String> endsName;
  private final Set<String> that;
  private final Set<String> compoundEnds;

  /** Before which a clause may go on: اليوم. */
  private final Set<String> days;

  /** Definite words in ي that are no family names: الماضي. */
  private final Set<String> notFamily;

  /** What may follow a name in ي without article: أسامة نقلي في. */
  private final Set<String> prepositions;

  /** Given names of the Maghreb that elsewhere are adjectives: الطيب. */
  private final Set<String> givenAdjectives;

  private final PlaceSigns places;

  FamilyNames(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.nameWords = lexicons.nameWords;
    this.son = lexicons.list("son");
    this.endsName = lexicons.list("ends-name");
    this.that = lexicons.list("that");
    this.compoundEnds = lexicons.list("compound-ends");
    this.days = lexicons.list("day-names");
    this.notFamily = lexicons.list("no-family-names");
    this.prepositions = lexicons.list("behind-nisba");
    this.givenAdjectives = lexicons.list("given-adjectives");
    this.places = new PlaceSigns(lexicons);
  }

  /** Whether an ordinary word may go on with the name that begins at {@code from}. */
  boolean isMiddleOrFamilyName(Draft draft, int from, int at) {
    return nameWords.isGiven(draft.word(at)) && nameWords.isGiven(draft.word(at - 1))
        || isFamilyName(draft, at)
        || isNisba(draft, at)
        || isMiddleName(draft, at)
        || isFatherName(draft, at)
        || isSurname(draft, from, at);
  }

  /**
   * An ordinary definite word as the surname: after بن and a father's name, or after a given name
   * where the clause or list goes on behind it: خالد البشر ومنصور الحسين.
   */
  boolean isSurname(Draft draft, int from, int at) {
    return isListed(draft, at) || isDefiniteSurname(draft, from, at);
  }

  /** {@code شفيق صرصار،}: an ordinary word that families are named by, where a phrase ends. */
  boolean isListed(Draft draft, int at) {
    return at > 0
        && nameWords.isFamily(draft.word(at))
        && isBehindGiven(draft, at)
        && (isIndefiniteTitle(draft, at) ? isBoundary(draft, at + 1) : isLastBefore(draft, at + 1));
  }

  /** {@code إمام}: before a preposition it says what somebody is. */
  private boolean isIndefiniteTitle(Draft draft, int at) {
    return !draft.word(at).stems().get(0).definite()
        && lexicons.titles.find(draft.words(), at).isPresent();
  }

  /** Behind a name that is no family's: {@code شفيق}, {@code عبد الله}, {@code نور الدين}. */
  private boolean isBehindGiven(Draft draft, int at) {
    Word before = draft.word(at - 1);
    if (!before.isArabic() || !draft.sameSentence(at - 1, at)) {
      return false;
    }
    return nameWords.isGivenOrJoined(before)
        || givenAdjectives.contains(before.key())
        || isTitled(draft, at - 1)
        || at > 1
            && (compoundEnds.contains(before.key()) || draft.word(at - 2).key().endsWith(SERVANT));
  }

  private boolean isDefiniteSurname(Draft draft, int from, int at) {
    Word word = draft.word(at);
    Stem stem = word.stems().get(0);
    String key = stem.key();
    boolean fit =
        stem.definite()
            && key.length() > 4
            && (!key.endsWith("ه") || endsBeforeThat(draft, at + 1))
            && !key.endsWith("ات")
            && !key.endsWith("ون")
            && !(key.endsWith("ين") && key.length() > 6)
            && !notFamily.contains(key)
            && !lexicons.organisationAdjectives.contains(key)
            && !lexicons.isHead(word)
            && !endsName.contains(key);
    if (!fit) {
      return false;
    }
    boolean title = lexicons.titles.find(draft.words(), at).isPresent();
    boolean father = isBehindFather(draft, from, at);
    boolean compound = at == from + 2 && compoundEnds.contains(draft.word(from + 1).key());
    boolean given = compound || at == from + 1 && isGiven(draft, from);
    if (lexicons.nationalities.isAdjective(word)) {
      boolean ends = father && at + 1 < draft.size() && draft.word(at + 1).isPunctuation();
      return ends || (father || given) && isSomebodyElsewhere(draft, at);
    }
    return father && !title || (father || given) && isBoundary(draft, at + 1);
  }

  private boolean isGiven(Draft draft, int at) {
    return nameWords.isGivenOrJoined(draft.word(at)) || draft.isAli(at) || isTitled(draft, at);
  }

  /** {@code الدكتور عمر الشريف أن}: behind a title a word that names some people names one. */
  private boolean isTitled(Draft draft, int at) {
    return at > 0 && draft.grade(nameWords, at) == Grade.WEAK && isBehindTitle(draft, at);
  }

  /**
   * Behind بن and the name of the father, of one word or two: {@code بن عبدالمحسن}, {@code بن عبد
   * المحسن}, {@code بن نور الدين}.
   *
   * @param from where the whole name begins
   */
  private boolean isBehindFather(Draft draft, int from, int at) {
    boolean two =
        at - from > 3
            && (draft.word(at - 2).key().equals(SERVANT)
                || compoundEnds.contains(draft.word(at - 1).key()));
    return at - from > 2 && son.contains(draft.word(two ? at - 3 : at - 2).key());
  }

  /** Whether the article speaks of somebody by the word alone: {@code وقال الدكتور التركي}. */
  private boolean isSomebodyElsewhere(Draft draft, int at) {
    String key = draft.word(at).key();
    for (int i = 1; i < draft.size(); i++) {
      if (i != at
          && draft.word(i).key().equals(key)
          && (isBehindTitle(draft, i) || isBehindVerb(draft, i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code واستنكر التركي هذه}: who does something by the word alone. */
  private boolean isBehindVerb(Draft draft, int at) {
    return draft.sameSentence(at - 1, at)
        && !lexicons.personVerbs.find(draft.word(at - 1)).isEmpty();
  }

  private boolean isBehindTitle(Draft draft, int at) {
    return draft.sameSentence(at - 1, at)
        && lexicons
            .titles
            .find(draft.words(), at - 1)
            .filter(title -> title.endWord() == at && title.first().definite())
            .isPresent();
  }

  /**
   * A word that begins like a preposition or فـ but has the letters of a foreign name, right behind
   * a first name: آرسين فينجر.
   */
  boolean isForeignSurname(Draft draft, int from, int at, Grade first) {
    String key = draft.word(at).key();
    return at == from + 1
        && (first == Grade.SURE || first == Grade.FOREIGN)
        && key.length() > 3
        && "بفكل".indexOf(key.charAt(0)) >= 0
        && !nameWords.isListed(key)
        && nameWords.areForeign(key)
        && lexicons.nationalities.at(draft.words(), at).isEmpty();
  }

  /**
   * {@code الحبيب بوعوينة}, {@code مختار بالخيثر}: a surname in no list that begins like a
   * preposition, right behind a given name and where a clause goes on.
   */
  boolean isSurnameLikePrepositional(Draft draft, int from, int at) {
    Word word = draft.word(at);
    String key = word.key();
    return at == from + 1
        && isGiven(draft, from)
        && key.charAt(0) == 'ب'
        && key.length() > 3
        && !nameWords.isOrdinary(key)
        && draft.free(at, at + 1)
        && word.stems().stream().allMatch(stem -> isNoPhrase(stem, word))
        && isLastBefore(draft, at + 1);
  }

  /** {@code بالغنوشي}: a known name with a preposition before it. */
  private boolean isNameBehind(Stem stem, Word word) {
    return !stem.proclitics().isEmpty() && nameWords.grade(stem, word) == Grade.SURE;
  }

  /** Not بالرياض or بحماس, which is ب and a word, nor بالغنوشي and بكمال, ب and a name. */
  private boolean isNoPhrase(Stem stem, Word word) {
    Grade grade = nameWords.grade(stem, word);
    boolean other = grade == Grade.UNKNOWN || grade == Grade.FOREIGN;
    boolean place = stem.definite() && word.key().length() < SHORTEST_BEL;
    return stem.proclitics().isEmpty() || other && !place && !lexicons.isHead(word);
  }

  /** Whether a family name follows that makes a known person another: عبدالله بن زايد الفريدي. */
  boolean isFamilyAfterFather(Draft draft, int at) {
    return at < draft.size()
        && isBehindFather(draft, 0, at)
        && draft.word(at).isArabic()
        && (draft.word(at).surface().equals("آل")
            || draft.word(at).stems().get(0).definite()
                && (draft.grade(nameWords, at) == Grade.SURE || isLast(draft, at)));
  }

  /**
   * {@code بن عبد الله السند، أن}: a definite word that nothing else claims, where a clause ends.
   */
  private boolean isLast(Draft draft, int at) {
    Word word = draft.word(at);
    return isLastBefore(draft, at + 1)
        && !endsName.contains(word.key())
        && !notFamily.contains(word.key())
        && !lexicons.organisationAdjectives.contains(word.stems().get(0).key())
        && !lexicons.nationalities.isAdjective(word)
        && lexicons.titles.find(draft.words(), at).isEmpty();
  }

  /** Whether a name may end before this word: at a boundary or a preposition. */
  boolean isLastBefore(Draft draft, int at) {
    return isBoundary(draft, at) || isPreposition(draft, at);
  }

  private boolean endsBeforeThat(Draft draft, int at) {
    return at < draft.size() && that.contains(draft.word(at).key());
  }

  boolean isPreposition(Draft draft, int at) {
    return at < draft.size() && prepositions.contains(draft.word(at).key());
  }

  /** Whether a name ends before this word: punctuation, that, a verb, a title, another name. */
  boolean isBoundary(Draft draft, int at) {
    if (at >= draft.size() || draft.word(at).isPunctuation()) {
      return true;
    }
    Word word = draft.word(at);
    int next = NameWords.isPreposition(word) && at + 1 < draft.size() ? at + 1 : at;
    boolean said = that.contains(draft.word(next).key());
    boolean ends =
        !word.stems().get(0).definite() && endsName.contains(word.key())
            || days.contains(word.key())
            || !lexicons.personVerbs.find(word).isEmpty();
    return said
        || isListedNext(word)
        || ends
        || !word.stems().get(0).definite() && lexicons.titles.find(draft.words(), at).isPresent();
  }

  /** {@code وسالم}: another name is joined. */
  private boolean isListedNext(Word word) {
    return word.key().startsWith("و")
        && word.stems().stream().anyMatch(s -> s.joined() && isName(s, word));
  }

  private boolean isName(Stem stem, Word word) {
    return nameWords.grade(stem, word) == Grade.SURE || nameWords.isGivenKey(stem.key());
  }

  /** A father's name in no list, between a given name and a family's: محمد برمان اليامي. */
  private boolean isFatherName(Draft draft, int at) {
    Word word = draft.word(at);
    return !word.key().startsWith("و")
        && !nameWords.isOrdinary(word.key())
        && isFatherBefore(draft, at);
  }

  /**
   * Whether the word, which has no article, may be a father's name before a family's; where the
   * family's name is an ordinary word too, only if the whole ends behind it: {@code خالد مرضي
   * الحربي أن}.
   */
  boolean isFatherBefore(Draft draft, int at) {
    Word word = draft.word(at);
    return at + 1 < draft.size()
        && draft.sameSentence(at, at + 1)
        && !word.stems().get(0).definite()
        && nameWords.isGiven(draft.word(at - 1))
        && !nameWords.mayBeVerb(word.key())
        && draft.free(at + 1, at + 2)
        && draft.word(at + 1).isArabic()
        && draft.word(at + 1).stems().get(0).definite()
        && draft.word(at + 1).key().endsWith("ي")
        && (draft.grade(nameWords, at + 1) == Grade.SURE
            || draft.grade(nameWords, at + 1) == Grade.WEAK && isLastBefore(draft, at + 2))
        && !lexicons.nationalities.isAdjective(draft.word(at + 1));
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
        && !notFamily.contains(stem.key())
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

  /**
   * {@code أسامة نقلي}, {@code إياد مدني}: a word in ي without article, right after a given name
   * and where a phrase ends, describes nothing, since names are definite.
   */
  boolean isNisba(Draft draft, int at) {
    Word word = draft.word(at);
    String key = word.key();
    boolean verbal = key.startsWith("ي") || key.startsWith("ت") || key.startsWith("سي");
    return word.surface().endsWith("ي")
        && key.length() > 3
        && !verbal
        && !word.stems().get(0).definite()
        && nameWords.isGivenOrJoined(draft.word(at - 1))
        && !draft.word(at - 1).stems().get(0).definite()
        && !endsName.contains(key)
        && !lexicons.isHead(word)
        && lexicons.titles.find(draft.words(), at).isEmpty()
        && isLastBefore(draft, at + 1)
        && word.stems().stream().noneMatch(stem -> isNameBehind(stem, word));
  }

  /**
   * A place that families are named after, behind a name: محمد بن عثمان الركبان; without article
   * only where a phrase ends, since one goes to places: وليد فطاني، المدير.
   */
  boolean isFamilyPlace(Draft draft, int at) {
    return draft.grade(nameWords, at) == Grade.SURE
        && draft
            .covering(at)
            .filter(f -> f.type() != EntityType.PER && f.firstWord() == at && f.endWord() == at + 1)
            .filter(f -> f.known() == null || !f.known().isCountry())
            .isPresent()
        && (draft.word(at).stems().get(0).definite() && draft.isType(at, EntityType.LOC)
            || endsFatherName(draft, at));
  }

  private boolean endsFatherName(Draft draft, int at) {
    return at > 0
        && draft.grade(nameWords, at - 1).compareTo(Grade.PARTICLE) < 0
        && !draft.word(at - 1).stems().get(0).definite()
        && !places.isGoal(draft, at)
        && isLastBefore(draft, at + 1);
  }
}
