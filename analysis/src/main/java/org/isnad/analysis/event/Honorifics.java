package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code سموه} or {@code معاليه} means: the last person before it with an office, else the
 * last person.
 */
final class Honorifics {

  private static final int FARTHEST = 120;
  private static final Set<String> WORDS = WordLists.of("honorifics");

  private final Layers layers;
  private final Titles titles;

  Honorifics(Layers layers, Titles titles) {
    this.layers = layers;
    this.titles = titles;
  }

  static boolean isHonorific(Stem head) {
    return WORDS.contains(head.key());
  }

  /** The mention that the word stands for; null for another word and where no person is named. */
  Names.@Nullable Named of(Stem head, int word) {
    if (!isHonorific(head)) {
      return null;
    }
    List<Names.Named> persons = layers.personsBefore(word, FARTHEST).toList();
    return persons.stream()
        .filter(person -> titles.isOfficial(person.entity()))
        .findFirst()
        .orElse(persons.isEmpty() ? null : persons.get(0));
  }
}
