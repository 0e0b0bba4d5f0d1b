package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;

/**
 * The letters of a name as they are compared: folded, without article, hyphens, the space after
 * عبد, أبو and و, and that before الدين, الله and الإسلام; words that news spells in two ways in
 * one of them.
 *
 * <p>Example: {@code عبد الله الثاني} → {@code عبدالله ثاني}.
 */
final class NameKey {

  private static final List<String> JOINED_TO_NEXT =
      List.of("عبد", "ابو", "ابن", "بن", "ام", "ال", "و");
  private static final List<String> JOINED_TO_LAST = List.of("الدين", "الله", "الاسلام");
  private static final int SHORTEST_AFTER_ARTICLE = 2;
  private static final List<List<String>> SPELLINGS =
      Lexicon.read(NameKey.class, "word-spellings.txt", 1).stream().map(e -> e.list(0)).toList();

  private NameKey() {}

  /** The parts of a name, folded. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>(4);
    StringBuilder joined = new StringBuilder();
    for (String word : words(name)) {
      if (joined.isEmpty() && !parts.isEmpty() && JOINED_TO_LAST.contains(word)) {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + word);
        continue;
      }
      joined.append(joined.isEmpty() ? withoutArticle(word) : word);
      if (!JOINED_TO_NEXT.contains(word)) {
        parts.add(joined.toString());
        joined.setLength(0);
      }
    }
    if (!joined.isEmpty()) {
      parts.add(joined.toString());
    }
    return parts;
  }

  /** The whole name, its parts separated by one space. */
  static String of(String name) {
    return String.join(" ", parts(name));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    String folded = Folding.key(name);
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() - 2 >= SHORTEST_AFTER_ARTICLE
        ? commonSpelling(word.substring(2))
        : commonSpelling(word);
  }

  /** {@code اميركي} → {@code امريكي}. */
  private static String commonSpelling(String word) {
    for (List<String> spellings : SPELLINGS) {
      for (String other : spellings.subList(1, spellings.size())) {
        if (word.startsWith(other)) {
          return spellings.get(0) + word.substring(other.length());
        }
      }
    }
    return word;
  }
}
