package org.isnad.analysis.event;

import java.util.Objects;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Which country {@code بلاده} is: that of whoever speaks, else of the person last named before.
 *
 * <p>{@code قال الوزير سامي حداد إن بلاده وقعت}: the country of سامي حداد.
 */
final class Homelands {

  private static final int FARTHEST = 40;
  private static final Set<String> WORDS = WordLists.of("homelands");

  private final Layers layers;
  private final Countries countries;

  Homelands(Layers layers, Countries countries) {
    this.layers = layers;
    this.countries = countries;
  }

  private static boolean isHomeland(Stem head) {
    return WORDS.contains(head.bareKey());
  }

  /** The country's entity, or its capital's; null for another word and where nobody fits. */
  @Nullable Entity of(Stem head, int word) {
    if (!isHomeland(head)) {
      return null;
    }
    String speakers = speakers(word);
    String country =
        speakers != null
            ? speakers
            : layers
                .personsBefore(word, FARTHEST)
                .map(person -> person.entity().country())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    return country == null ? null : countries.findOrCapital(layers.names, country);
  }

  private @Nullable String speakers(int word) {
    return layers
        .statements
        .covering(layers.word(word).start())
        .map(Statement::speaker)
        .map(link -> link.entity() == null ? null : layers.names.entity(link.entity()).country())
        .orElse(null);
  }
}
