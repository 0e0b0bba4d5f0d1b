package org.isnad.archive.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.analysis.text.Lexicon;

/**
 * Words that say what sort of body a name is of, and do not tell one from another.
 *
 * <p>Example: of {@code وكالة يونهاب للأنباء} only {@code يونهاب} is left.
 */
final class GenericWords {

  private final Set<String> words =
      Lexicon.read(GenericWords.class, "generic-words.txt", 1).stream()
          .map(entry -> NameKey.of(entry.field(0)))
          .collect(Collectors.toUnmodifiableSet());

  /** The part of an organisation's key that tells it from others; empty where nothing does. */
  String distinctive(String key) {
    List<String> left =
        List.of(key.split(" ")).stream().filter(part -> !words.contains(part)).toList();
    return String.join(" ", left);
  }
}
