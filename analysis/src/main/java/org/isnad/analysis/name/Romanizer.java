package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;

/**
 * A readable spelling of a name in Latin letters: the usual one where it is known, {@code لافروف} →
 * {@code Lavrov}, else letter by letter.
 *
 * <p>Short vowels are not written in Arabic and not guessed, but between two consonants at a word's
 * start, where an {@code a} makes it readable.
 */
final class Romanizer {

  private final Map<String, String> usual = new HashMap<>();

  Romanizer() {
    for (Lexicon.Entry entry : Lexicon.read(Romanizer.class, "latin-names.txt", 2)) {
      usual.put(entry.field(0), entry.field(1));
    }
  }

  String latin(String name) {
    StringBuilder latin = new StringBuilder();
    for (String word : words(name)) {
      String part = word(word);
      if (!part.isEmpty()) {
        if (!latin.isEmpty()) {
          latin.append(' ');
        }
        latin.append(capital(part));
      }
    }
    return latin.toString();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean space =
          i == name.length()
              || Character.isWhitespace(name.charAt(i))
              || name.charAt(i) == '\u00A0';
      if (space && i > start) {
        words.add(name.substring(start, i));
      }
      start = space ? i + 1 : start;
    }
    return words;
  }

  /** lavrov → Lavrov, al-masri → al-Masri. */
  private static String capital(String word) {
    int first = word.startsWith("al-") ? 3 : 0;
    return first == word.length()
        ? word
        : word.substring(0, first)
            + word.substring(first, first + 1).toUpperCase(Locale.ROOT)
            + word.substring(first + 1);
  }

  private String word(String word) {
    StringBuilder latin = new StringBuilder();
    String key = Folding.key(word);
    String known = usual.get(key);
    if (known != null) {
      return known;
    }
    String rest = key;
    if (key.length() > 3 && key.startsWith("ال")) {
      latin.append("al-");
      rest = key.substring(2);
    }
    for (int i = 0; i < rest.length(); i++) {
      latin.append(letter(rest, i));
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
