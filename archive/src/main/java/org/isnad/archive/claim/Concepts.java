package org.isnad.archive.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.text.Lexicon;
import org.isnad.archive.term.Terms;

/**
 * Words that news uses for one another.
 *
 * <p>Example: {@code مناورات} and {@code تدريبات} → {@code exercise}; {@code ذخائر} and {@code
 * صواريخ} → {@code arms}.
 */
final class Concepts {

  private final Map<String, String> byStem = new HashMap<>();

  private final Set<String> light = new HashSet<>();

  Concepts(Terms terms) {
    for (Lexicon.Entry entry : Lexicon.read(Concepts.class, "light-words.txt", 1)) {
      light.add(terms.of(entry.field(0)).get(0).stem());
    }
    for (Lexicon.Entry entry : Lexicon.read(Concepts.class, "concepts.tsv", 2)) {
      for (String word : entry.list(1)) {
        byStem.put(terms.of(word).get(0).stem(), entry.field(0));
      }
    }
  }

  /** Whether the stem says how something is put rather than what. */
  boolean isLight(String stem) {
    return light.contains(stem);
  }

  Optional<String> of(String stem) {
    return Optional.ofNullable(byStem.get(stem));
  }
}
