package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
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
    String country = speakers == null ? lastPersons(word) : speakers;
    return country == null ? null : countries.findOrCapital(layers.names, country);
  }

  /** Of the last person before the word of whom it is known. */
  private @Nullable String lastPersons(int word) {
    for (int i = word - 1; i >= Math.max(0, word - FARTHEST); i--) {
      Names.Named person = layers.mention(i);
      if (person != null
          && person.entity().type() == EntityType.PER
          && person.entity().country() != null) {
        return person.entity().country();
      }
    }
    return null;
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
