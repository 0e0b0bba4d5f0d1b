package org.isnad.archive.name;

import java.util.Set;
import java.util.TreeSet;

/**
 * The labels under which spellings of one name are looked for: its consonants, each class of
 * letters that outlets write for one another by one letter; once with the narrow classes of {@link
 * Spelling#skeleton}, once with wide ones, once more without a ج that begins a word and is y in
 * some languages: {@code جونغ، يونغ}.
 */
final class Sounds {

  private Sounds() {}

  static Set<String> of(String key) {
    Set<String> sounds = new TreeSet<>();
    sounds.add(narrow(key));
    sounds.add("wide " + wide(key, false));
    sounds.add("wide " + wide(key, true));
    return sounds;
  }

  static String narrow(String key) {
    return "narrow " + Spelling.skeleton(key);
  }

  private static String wide(String key, boolean withoutFirstJeem) {
    StringBuilder wide = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      boolean first = i == 0 || key.charAt(i - 1) == ' ';
      char c = first && withoutFirstJeem && key.charAt(i) == 'ج' ? 0 : letter(key, i);
      boolean doubled = !wide.isEmpty() && wide.charAt(wide.length() - 1) == c;
      if (c != 0 && !doubled) {
        wide.append(c);
      }
    }
    return wide.toString();
  }

  private static char letter(String key, int at) {
    char c = key.charAt(at);
    return switch (c) {
      case ' ', 'ا', 'و', 'ي', 'ء', 'ه', 'ح', 'ع' -> 0;
      case 'ت' -> at + 1 < key.length() && key.charAt(at + 1) == 'ش' ? 0 : 'ت';
      case 'ط', 'د', 'ض' -> 'ت';
      case 'ث', 'ص', 'ز', 'ظ', 'ذ', 'ش', 'ژ' -> 'س';
      case 'ج', 'ق', 'ك', 'خ', 'گ', 'چ', 'ڨ' -> 'غ';
      case 'ڤ' -> 'ف';
      case 'پ' -> 'ب';
      default -> c;
    };
  }
}
