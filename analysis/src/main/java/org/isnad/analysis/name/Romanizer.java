package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.text.Abbreviations;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyedStrings;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * A readable spelling of a name in Latin letters: the usual one where it is known, of the whole
 * name or of some of its words, {@code لافروف} → {@code Lavrov}, {@code ولاية كاليفورنيا} → {@code
 * Wilayat California}; else letter by letter.
 *
 * <p>Short vowels are not written in Arabic and not guessed, but between two consonants at a word's
 * start and among three in it, where an {@code a} makes it readable: {@code القحطاني} → {@code
 * al-Qahtani}.
 */
final class Romanizer {

  private static final String ARTICLE = "ال";

  private final Abbreviations abbreviations = new Abbreviations();
  private final KeyedStrings usual;
  private final KeyedStrings ofBodies;
  private final LatinPhrases phrases;

  Romanizer(LatinPhrases phrases, Spellings spellings) {
    this.phrases = phrases;
    this.usual = new KeyedStrings(spellings);
    this.ofBodies = new KeyedStrings(spellings);
    if (usual.isFilled()) {
      fill();
    }
  }

  private void fill() {
    for (Lexicon.Entry entry : Lexicon.read(Romanizer.class, "latin-names.txt", 2)) {
      usual.put(entry.field(0), entry.field(1));
    }
    for (Lexicon.Entry entry : Lexicon.read(Romanizer.class, "latin-words.txt", 2)) {
      ofBodies.put(Folding.key(entry.field(0)), entry.field(1));
    }
  }

  /**
   * The spelling of an entity: of its name where that is usual, else the usual one of another form.
   *
   * @param known what the entity's mentions are known as
   */
  String latin(String name, Stream<Known> known) {
    return phrases
        .of(Folding.key(name))
        .or(() -> known.flatMap(k -> phrases.of(k).stream()).findFirst())
        .orElseGet(() -> latin(name));
  }

  String latin(String name) {
    List<String> keys = new ArrayList<>();
    List<String> words = words(name, keys);
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = phraseEnd(keys, at);
      String part =
          end > at
              ? phrases.of(LatinPhrases.key(keys, at, end)).orElse("")
              : cased(words.get(at), keys.get(at), at > 0);
      if (!part.isEmpty()) {
        parts.add(part);
      }
      at = Math.max(end, at + 1);
    }
    return String.join(" ", parts);
  }

  /**
   * After the longest phrase that begins here, or {@code at} where none does; behind another word
   * السعودية is an adjective.
   */
  private int phraseEnd(List<String> keys, int at) {
    int end = phrases.end(keys, at);
    boolean adjective = at > 0 && end == at + 1 && usual.holds(keys.get(at));
    return adjective ? at : end;
  }

  /**
   * @param keys takes the words folded
   */
  private List<String> words(String name, List<String> keys) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean space =
          i == name.length()
              || Character.isWhitespace(name.charAt(i))
              || name.charAt(i) == '\u00A0';
      if (space && i > start) {
        String word = unquoted(name.substring(start, i));
        word += name.charAt(i - 1) == '.' && isInitial(word) ? "." : "";
        String key = Folding.key(word);
        if (!key.isEmpty()) {
          words.add(word);
          keys.add(key);
        }
      }
      start = space ? i + 1 : start;
    }
    return words;
  }

  /** {@code “فاغنر”}: without the marks around it. */
  private static String unquoted(String word) {
    int from = 0;
    int end = word.length();
    while (from < end && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (end > from && isMark(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(from, end);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK;
  }

  /** {@code و}, {@code دبليو}, {@code إي.إل}: letters that stand for names. */
  private boolean isInitial(String word) {
    return Arrays.stream(word.split("\\."))
        .allMatch(part -> Folding.key(part).length() == 1 || abbreviations.latin(part).isPresent());
  }

  /** {@code جيه.} → {@code J.} */
  private String initials(String word) {
    return Arrays.stream(word.split("\\."))
        .map(part -> abbreviations.latin(part).orElseGet(() -> capital(letter(part + " ", 0))))
        .map(part -> part + ".")
        .collect(Collectors.joining(" "));
  }

  private String cased(String word, String key, boolean behind) {
    if (word.endsWith(".")) {
      return initials(word);
    }
    String ofBody = ofBodies.get(key);
    return ofBody != null ? ofBody : capital(unlisted(key, behind));
  }

  /** lavrov → Lavrov, al-masri → al-Masri, wa-al-naql → wa-al-Naql; what has capitals stays. */
  private static String capital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return word;
      }
    }
    boolean definite = word.startsWith("al-") || word.contains("-al-");
    int first = definite ? word.lastIndexOf("al-") + 3 : 0;
    return first == word.length()
        ? word
        : word.substring(0, first)
            + word.substring(first, first + 1).toUpperCase(Locale.ROOT)
            + word.substring(first + 1);
  }

  /**
   * One word.
   *
   * @param behind whether another stands before it, so that a preposition or و may be joined to it
   */
  private String word(String key, boolean behind) {
    String ofBody = ofBodies.get(key);
    return ofBody == null ? unlisted(key, behind) : ofBody;
  }

  /** One word that bodies' names do not have. */
  private String unlisted(String key, boolean behind) {
    String known = usual.get(key);
    if (known != null) {
      return known;
    }
    String joined = behind ? joined(key) : null;
    if (joined != null) {
      return joined;
    }
    boolean definite = key.length() > 3 && key.startsWith(ARTICLE);
    String rest = definite ? key.substring(2) : key;
    if (definite && rest.endsWith("يه") && !usual.holds(rest)) {
      return "al-" + letters(rest.substring(0, rest.length() - 1)) + "ya";
    }
    String bare = definite ? usual.get(rest) : null;
    String latin = bare == null ? letters(rest) : absolute(rest, bare);
    return definite ? "al-" + latin : latin;
  }

  /** {@code والنقل}, {@code للانباء}, {@code بجدة}: with what is written joined to it. */
  private @Nullable String joined(String key) {
    boolean definite = key.length() > 4;
    if (definite && key.startsWith("وال")) {
      return "wa-" + word(key.substring(1), false);
    }
    if (definite && key.startsWith("لل")) {
      return "li-" + word(ARTICLE + key.substring(2), false);
    }
    String proclitic = key.startsWith("ب") ? "bi-" : key.startsWith("ل") ? "li-" : "";
    if (proclitic.isEmpty()) {
      return null;
    }
    String rest = key.substring(1);
    String known = phrases.of(rest).orElseGet(() -> ofBodies.get(rest));
    return known == null ? null : proclitic + known;
  }

  /** Without the t that a noun has before another: hayat, al-haya. */
  private static String absolute(String key, String latin) {
    boolean construct = key.endsWith("ه") && latin.endsWith("at");
    return construct ? latin.substring(0, latin.length() - 1) : latin;
  }

  private static String letters(String word) {
    StringBuilder latin = new StringBuilder();
    int consonants = 0;
    for (int i = 0; i < word.length(); i++) {
      String letter = letter(word, i);
      if (letter.isEmpty() || "aiu".contains(letter)) {
        consonants = 0;
      } else {
        consonants++;
        boolean cluster = consonants == 3 || consonants == 2 && i == 1;
        latin.append(cluster ? "a" : "");
        consonants = cluster ? 1 : consonants;
      }
      latin.append(letter);
    }
    return latin.toString();
  }

  private static String letter(String word, int at) {
    char c = word.charAt(at);
    boolean first = at == 0;
    boolean last = at == word.length() - 1;
    return switch (c) {
      case 'ا' -> "a";
      case 'ب' -> "b";
      case 'ت', 'ط' -> "t";
      case 'ث' -> "th";
      case 'ج' -> "j";
      case 'ح' -> "h";
      case 'خ' -> "kh";
      case 'د', 'ض' -> "d";
      case 'ذ' -> "dh";
      case 'ر' -> "r";
      case 'ز' -> "z";
      case 'س', 'ص' -> "s";
      case 'ش' -> "sh";
      case 'ظ' -> "z";
      case 'ع' -> last ? "" : "a";
      case 'غ' -> "gh";
      case 'ف' -> "f";
      case 'ق' -> "q";
      case 'ك' -> "k";
      case 'گ' -> "g";
      case 'ل' -> "l";
      case 'م' -> "m";
      case 'ن' -> "n";
      case 'ه' -> last ? "a" : "h";
      case 'و' -> first || isVowel(word, at + 1) ? "w" : "u";
      case 'ي' -> first || isVowel(word, at + 1) ? "y" : "i";
      case 'پ' -> "p";
      case 'چ' -> "ch";
      case 'ڤ' -> "v";
      case 'ء' -> "";
      default -> Character.isLetterOrDigit(c) || c == '-' ? String.valueOf(c) : "";
    };
  }

  private static boolean isVowel(String word, int at) {
    return at < word.length() && "اوي".indexOf(word.charAt(at)) >= 0;
  }
}
