package org.isnad.analysis.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
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

  private static final Set<String> PARTICLES =
      Set.of(
          "بن", "ابن", "بنت", "ابو", "ابي", "ابا", "ال", "عبد", "ام", "ولد", "دي", "دا", "دو",
          "فون", "دير", "ديل", "دوس", "ماك", "سان", "ايت", "بو", "بني", "فان");

  private static final List<String> SUFFIXES =
      List.of(
          "هما", "هم", "ها", "ه", "نا", "ك", "ي", "ون", "ين", "ان", "ات", "وا", "ا", "ت", "تها",
          "ته", "تهم");

  /** Written with hamza or madda these are no names, or names that fold like other words. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "بأن", "فأن", "وأن", "أن", "إن", "بإن", "فإن", "وإن", "كأن", "لأن", "لإن", "أي", "إلى",
          "ألا", "إلا", "أو", "آخر", "أمام", "القوى", "كلا", "سوى", "أني", "إني", "أنني", "إنني",
          "لأني", "كأني", "بأني", "آيفون");

  /** Names that only their madda tells from ordinary words: أن, الآن. */
  private static final Set<String> MADDA_NAMES = Set.of("آن", "آلان");

  private static final Set<String> MADDA_KEYS =
      MADDA_NAMES.stream().map(Folding::key).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ARTICLE_SUFFIXES = Set.of("ه", "ون", "ين", "ات");

  private final NameLetters letters = new NameLetters();
  private final Map<String, Grade> grades = new HashMap<>(120_000);
  private final Set<String> given = new HashSet<>();
  private final Set<String> ordinary = new HashSet<>(60_000);

  NameWords() {
    for (Lexicon.Entry entry : Lexicon.read(NameWords.class, "common-words.txt", 1)) {
      ordinary.add(entry.field(0));
    }
    for (Lexicon.Entry entry : Lexicon.read(NameWords.class, "name-tokens.txt", 2)) {
      grades.put(entry.field(0), entry.constant(1, Grade.class));
    }
    for (Lexicon.Entry entry : Lexicon.read(NameWords.class, "arab-names.txt", 2)) {
      grades.putIfAbsent(entry.field(0), entry.constant(1, Grade.class));
    }
    for (Lexicon.Entry entry : Lexicon.read(NameWords.class, "given-names.txt", 1)) {
      given.add(Folding.key(entry.field(0)));
    }
    for (Lexicon.Entry entry : Lexicon.read(NameWords.class, "organisation-adjectives.txt", 1)) {
      String bare = Folding.key(entry.field(0)).substring(2);
      grades.remove(bare);
      ordinary.add(bare);
    }
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
    boolean plural = key.length() > 4 && key.endsWith("وا") && !letters.areForeign(key);
    if (accusative || plural || isPreposition(word) || NO_NAMES.contains(word.surface())) {
      return Grade.COMMON;
    }
    if (MADDA_KEYS.contains(key)
        && MADDA_NAMES.contains(word.surface().substring(stem.span().start() - word.start()))) {
      return Grade.FOREIGN;
    }
    if (PARTICLES.contains(key)) {
      return Grade.PARTICLE;
    }
    if (key.startsWith("عبدال") && key.length() > 7
        || key.startsWith("العبدال") && key.length() > 9) {
      return Grade.SURE;
    }
    Grade known = grades.get(key);
    if (known != null) {
      return known;
    }
    boolean article = stem.proclitics().isEmpty() && hasSwallowedArticle(key);
    if (article || isOrdinary(key) || stem.proclitics().isEmpty() && hasKnownReading(word)) {
      return Grade.COMMON;
    }
    if (key.length() < 2) {
      return Grade.COMMON;
    }
    return letters.areForeign(key) ? Grade.FOREIGN : Grade.UNKNOWN;
  }

  /** Whether what follows a و is a foreign name: ماكوين وإيللي are two. */
  boolean joinsForeign(String key) {
    return key.length() > 4 && key.startsWith("و") && letters.areForeign(key.substring(1));
  }

  /** A short word in no list that begins like a verb of the present: يشتهر. */
  boolean mayBeVerb(String key) {
    return key.length() < 7
        && "يتنا".indexOf(key.charAt(0)) >= 0
        && !key.startsWith("ال")
        && letters.speakAgainst(key);
  }

  /** على, which folds like the name علي. */
  static boolean isPreposition(Word word) {
    return word.key().endsWith("علي") && word.surface().endsWith("ى");
  }

  /** Whether the word without its article is a name: الصالح. */
  boolean isNameWithArticle(Stem stem) {
    Grade grade = stem.definite() ? grades.get(stem.bareKey()) : null;
    return grade == Grade.SURE || grade == Grade.WEAK;
  }

  /** Whether the word as it is written is a given name and hardly anything else. */
  boolean isGiven(Word word) {
    return word.isArabic() && given.contains(word.key());
  }

  /** The same after و: وعبدالرحمن. */
  boolean isGivenOrJoined(Word word) {
    String key = word.key();
    return isGiven(word)
        || key.length() > 4 && key.startsWith("و") && given.contains(key.substring(1));
  }

  boolean isParticle(Word word) {
    return PARTICLES.contains(word.key());
  }

  /** Whether the key is an ordinary word as it stands. */
  boolean isListed(String key) {
    return ordinary.contains(key);
  }

  /** Whether the key is an ordinary word, or one with an ending. */
  boolean isOrdinary(String key) {
    if (ordinary.contains(key)) {
      return true;
    }
    String bare = key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
    if (bare.length() < key.length() && ordinary.contains(bare)) {
      return true;
    }
    if (bare.length() > 5
        && bare.endsWith("و")
        && ordinary.contains(bare.substring(0, bare.length() - 1))) {
      return true;
    }
    for (String suffix : SUFFIXES) {
      boolean possible = bare.length() == key.length() || ARTICLE_SUFFIXES.contains(suffix);
      if (possible && bare.length() - suffix.length() > 2 && bare.endsWith(suffix)) {
        String base = bare.substring(0, bare.length() - suffix.length());
        if (ordinary.contains(base) || ordinary.contains(base + "ه")) {
          return true;
        }
      }
    }
    return false;
  }

  /** للمعجبين, والنازحين: a preposition or conjunction, and the article. */
  private static boolean hasSwallowedArticle(String key) {
    return key.length() > 4
        && (key.startsWith("لل") || key.startsWith("ال", 1) && "وفبك".indexOf(key.charAt(0)) >= 0);
  }

  /** Whether with a clitic taken off the word is a known one: ونظيره. */
  private boolean hasKnownReading(Word word) {
    for (Stem stem : word.stems().subList(1, word.stems().size())) {
      boolean name = grades.get(stem.key()) == Grade.SURE && stem.key().length() > 3;
      boolean joined =
          stem.joined()
              && stem.preposition() == 0
              && grades.containsKey(stem.key())
              && stem.key().length() > 2;
      boolean particle = PARTICLES.contains(stem.key()) && stem.key().length() > 2;
      if (stem.key().length() > 2 && isOrdinary(stem.key()) || name || particle || joined) {
        return true;
      }
    }
    return false;
  }
}
