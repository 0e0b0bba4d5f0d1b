package org.isnad.analysis.page;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What systems write where nobody has told them anything, from {@code placeholders.txt}: {@code New
 * Page 1} is no title and {@code admin} is nobody.
 */
final class Placeholders {

  private enum Kind {
    TITLE,
    AUTHOR
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  Placeholders() {
    for (Lexicon.Entry entry : Lexicon.read(Placeholders.class, "placeholders.txt", 2)) {
      words
          .computeIfAbsent(entry.constant(1, Kind.class), kind -> new HashSet<>())
          .add(Folding.key(entry.field(0)));
    }
  }

  /** The title; empty where it is none, with a number behind it or without. */
  String title(String title) {
    return is(Kind.TITLE, withoutNumber(title)) ? "" : title;
  }

  /** The author; null where it is nobody. */
  @Nullable String author(@Nullable String author) {
    return author == null || is(Kind.AUTHOR, author) ? null : author;
  }

  private boolean is(Kind kind, String text) {
    return words.getOrDefault(kind, Set.of()).contains(Folding.key(text));
  }

  private static String withoutNumber(String title) {
    int end = title.length();
    while (end > 0 && (Character.isDigit(title.charAt(end - 1)) || title.charAt(end - 1) == ' ')) {
      end--;
    }
    return title.substring(0, end);
  }
}
