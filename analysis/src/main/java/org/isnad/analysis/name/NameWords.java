package org.isnad.analysis.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * How likely a word is part of a person's name: {@code سيرغي} is sure, {@code صالح} is a name or an
 * adjective, {@code لانكوف} is in no list, {@code وزير} is an ordinary word.
 */
final class NameWords {

  /** From the surest to the least. */
  enum Grade {
    /** A name and hardly anything else. */
    SURE,
    /** A name and an ordinary word. */
    WEAK,
    /** بن, أبو, عبد, دي: joins the parts of a name. */
    PARTICLE,
    /** In no list, but with the letters of a foreign name. */
    FOREIGN,
    /** In no list. */
    UNKNOWN,
    /** An ordinary word, or no word. */
    COMMON
  }

  private static final List<String> SUFFIXES =
      List.of(
          "هما", "هم", "ها", "ه", "نا", "ك", "ي", "ون", "ين", "ان", "ات", "وا", "ا", "ت", "تها",
          "ته", "تهم");

  private static final String LAST_OF_SUFFIXES =
      SUFFIXES.stream()
          .map(suffix -> suffix.substring(suffix.length() - 1))
          .distinct()
          .collect(Collectors.joining());

  private static final Set<String> ARTICLE_SUFFIXES = KeySet.of("ه", "ون", "ين", "ات");

  private final NameLetters letters;
  private final ListedWords listed;

  /** Written with hamza or madda these are no names, or names that fold like other words. */
  private final Set<String> noNames;

  /** Names that only their madda tells from ordinary words: أن, الآن. */
  private final Set<String> maddaNames;

  NameWords(WordLists lists, Spellings spellings) {
    this.letters = new NameLetters(spellings);
    this.listed = new ListedWords(lists, spellings);
    this.noNames = lists.list("no-names");
    this.maddaNames = lists.list("madda-names");
  }

  /** The grade of the word as it is written, with nothing taken off. */
  Grade grade(Word word) {
    if (!word.isArabic()) {
      return Grade.COMMON;
    }
    return grade(word.stems().get(0), word);
  }

  /** The grade of one reading of a word. */
  Grade grade(Stem stem, Word word) {
    String key = stem.key();
    boolean accusative = word.surface().indexOf(ArabicLetters.FATHATAN) >= 0;
    int known = listed.of(stem);
    boolean plural =
        key.length() > 4
            && key.charAt(key.length() - 1) == 'ا'
            && key.endsWith("وا")
            && ListedWords.grade(known) == null
            && !letters.areForeign(key);
    if (accusative || plural || isPreposition(word) || noNames.contains(word.surface())) {
      return Grade.COMMON;
    }
    if (ListedWords.mayHaveMadda(known)
        && maddaNames.contains(word.surface().substring(stem.span().start() - word.start()))) {
      return Grade.FOREIGN;
    }
    if (ListedWords.isParticle(known)) {
      return Grade.PARTICLE;
    }
    if (isServant(key)) {
      return Grade.SURE;
    }
    Grade grade = ListedWords.grade(known);
    if (grade != null) {
      return grade;
    }
    boolean article = stem.proclitics().isEmpty() && hasSwallowedArticle(key);
    boolean ordinary = ListedWords.isOrdinary(known) || article || hasOrdinaryStem(key);
    if (ordinary || stem.proclitics().isEmpty() && hasKnownReading(word)) {
      return Grade.COMMON;
    }
    if (key.length() < 2) {
      return Grade.COMMON;
    }
    return letters.areForeign(key) ? Grade.FOREIGN : Grade.UNKNOWN;
  }

  /** Whether a reading is in a list of names or a particle of them. */
  boolean isKnown(Stem stem) {
    int known = listed.of(stem);
    return ListedWords.grade(known) != null
        || ListedWords.isParticle(known)
        || isServant(stem.key());
  }

  /** عبدالرحمن, العبدالكريم. */
  private static boolean isServant(String key) {
    return key.length() > 7
        && (key.startsWith("عبدال") || key.length() > 9 && key.startsWith("العبدال"));
  }

  /** Whether what follows a و is a foreign name: ماكوين وإيللي are two. */
  boolean joinsForeign(String key) {
    return key.length() > 4 && key.startsWith("و") && letters.areForeign(key.substring(1));
  }

  /** Whether a word has the letters of a foreign name. */
  boolean areForeign(String key) {
    return letters.areForeign(key);
  }

  /** A short word in no list that begins like a verb of the present: يشتهر. */
  boolean mayBeVerb(String key) {
    return key.length() < 7
        && "يتنا".indexOf(key.charAt(0)) >= 0
        && !key.startsWith("ال")
        && letters.speakAgainst(key);
  }

  /** An ordinary word that begins like a verb of the present, although persons bear it: يعيش. */
  boolean isPresent(String key) {
    return key.startsWith("ي") && isListed(key);
  }

  /** على, which folds like the name علي. */
  static boolean isPreposition(Word word) {
    String surface = word.surface();
    return surface.charAt(surface.length() - 1) == 'ى' && word.key().endsWith("علي");
  }

  /** Whether the word without its article is a name: الصالح. */
  boolean isNameWithArticle(Stem stem) {
    Grade grade = stem.definite() ? ListedWords.grade(listed.ofBare(stem)) : null;
    return grade == Grade.SURE || grade == Grade.WEAK;
  }

  /** Whether the word as it is written is a given name and hardly anything else. */
  boolean isGiven(Word word) {
    return word.isArabic() && ListedWords.isGiven(listed.of(word.whole()));
  }

  /** Whether families are named by the word as it is written, although it is an ordinary one. */
  boolean isFamily(Word word) {
    return word.isArabic() && ListedWords.isFamily(listed.of(word.whole()));
  }

  /** The same of a reading's key. */
  boolean isGivenKey(String key) {
    return ListedWords.isGiven(listed.of(key));
  }

  /** The same after و: وعبدالرحمن. */
  boolean isGivenOrJoined(Word word) {
    String key = word.key();
    return isGiven(word)
        || key.length() > 4
            && key.startsWith("و")
            && ListedWords.isGiven(listed.of(key.substring(1)));
  }

  boolean isParticle(Word word) {
    return ListedWords.isParticle(listed.of(word.whole()));
  }

  /** Whether the key is an ordinary word as it stands. */
  boolean isListed(String key) {
    return ListedWords.isOrdinary(listed.of(key));
  }

  /** Whether the key is an ordinary word, or one with an ending. */
  boolean isOrdinary(String key) {
    return isListed(key) || hasOrdinaryStem(key);
  }

  private boolean hasOrdinaryStem(String key) {
    String bare = key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
    if (bare.length() < key.length() && isListed(bare)) {
      return true;
    }
    if (bare.length() > 5 && bare.endsWith("و") && isListed(bare.substring(0, bare.length() - 1))) {
      return true;
    }
    if (LAST_OF_SUFFIXES.indexOf(key.charAt(key.length() - 1)) < 0) {
      return false;
    }
    for (String suffix : SUFFIXES) {
      boolean possible = bare.length() == key.length() || ARTICLE_SUFFIXES.contains(suffix);
      if (possible && bare.length() - suffix.length() > 2 && bare.endsWith(suffix)) {
        String base = bare.substring(0, bare.length() - suffix.length());
        if (isListed(base) || isListed(base + "ه")) {
          return true;
        }
      }
    }
    return false;
  }

  /** للمعجبين, والنازحين: a preposition or conjunction, and the article. */
  private static boolean hasSwallowedArticle(String key) {
    if (key.length() <= 4) {
      return false;
    }
    char first = key.charAt(0);
    char second = key.charAt(1);
    return second == 'ل'
        ? first == 'ل'
        : second == 'ا' && key.charAt(2) == 'ل' && "وفبك".indexOf(first) >= 0;
  }

  /** Whether with a clitic taken off the word is a known one: ونظيره. */
  private boolean hasKnownReading(Word word) {
    for (Stem stem : word.stems().subList(1, word.stems().size())) {
      String key = stem.key();
      if (key.length() < 3) {
        continue;
      }
      int known = listed.of(stem);
      Grade grade = ListedWords.grade(known);
      boolean name = grade == Grade.SURE && key.length() > 3;
      boolean joined = grade != null && stem.joined() && stem.preposition() == 0;
      if (name
          || joined
          || ListedWords.isParticle(known)
          || ListedWords.isOrdinary(known)
          || hasOrdinaryStem(key)) {
        return true;
      }
    }
    return false;
  }
}
