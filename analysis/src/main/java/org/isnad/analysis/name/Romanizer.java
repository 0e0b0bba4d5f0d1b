package org.isnad.analysis.name;

import java.util.Locale;
import org.isnad.analysis.text.Folding;

/**
 * A readable spelling of a name in Latin letters: {@code لافروف} → {@code Lafruf}.
 *
 * <p>Short vowels are not written in Arabic and not guessed, but between two consonants at a word's
 * start, where an {@code a} makes it readable.
 */
final class Romanizer {

  private Romanizer() {}

  static String latin(String name) {
    StringBuilder latin = new StringBuilder();
    for (String word : name.trim().split("[\\s\\u00A0]+")) {
      String part = word(word);
      if (!part.isEmpty()) {
        if (!latin.isEmpty()) {
          latin.append(' ');
        }
        latin.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      }
    }
    return latin.toString();
  }

  private static String word(String word) {
    StringBuilder latin = new StringBuilder();
    String key = Folding.key(word);
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
