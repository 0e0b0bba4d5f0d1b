package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.analysis.text.Lexicon;

/**
 * Words that say what sort of body a name is of, and do not tell one from another.
 *
 * <p>Example: {@code وكالة يونهاب للأنباء} is an agency, and what tells it from others is {@code
 * يونهاب}.
 */
final class GenericWords {

  private final Set<String> words =
      Lexicon.read(GenericWords.class, "generic-words.txt", 1).stream()
          .map(entry -> NameKey.of(entry.field(0)))
          .collect(Collectors.toUnmodifiableSet());

  /** Behind a name these tell nothing more: {@code وكالة السواحل للأنباء}. */
  private static final Set<String> IDLE_BEHIND =
      Set.of(
          "انباء", "للانباء", "للاعلام", "للصحافه", "رسميه", "رسمي", "اخباريه", "اخباري", "فضاييه",
          "نيوز", "برس", "قابضه", "محدوده");

  private final Map<String, String> sorts = new HashMap<>();

  /**
   * A body's name taken apart.
   *
   * @param sort what sort of body it says it is; empty where it says nothing
   * @param distinctive what tells it from others; empty where nothing does
   */
  record Body(String sort, String distinctive) {}

  GenericWords() {
    for (Lexicon.Entry entry : Lexicon.read(GenericWords.class, "body-sorts.txt", 1)) {
      String sort = NameKey.of(entry.list(0).get(0));
      entry.list(0).forEach(word -> sorts.put(NameKey.of(word), sort));
    }
  }

  Body body(String key) {
    List<String> distinctive = new ArrayList<>();
    List<String> before = new ArrayList<>(1);
    for (String part : key.split(" ")) {
      boolean behind = !distinctive.isEmpty() && !IDLE_BEHIND.contains(part);
      if (behind || !words.contains(part)) {
        distinctive.add(part);
      } else if (distinctive.isEmpty()) {
        before.add(sorts.getOrDefault(part, part));
      }
    }
    return new Body(String.join(" ", before), String.join(" ", distinctive));
  }
}
