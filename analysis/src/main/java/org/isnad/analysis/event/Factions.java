package org.isnad.analysis.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * The movement or body that an adjective speaks of, as adjectives of nationality speak of states.
 *
 * <p>{@code تعزيزات حوثية} in an article that names {@code جماعة الحوثي} → that group.
 */
final class Factions {

  private final Map<String, List<String>> words = new HashMap<>();

  Factions() {
    for (Lexicon.Entry entry : Lexicon.read(Factions.class, "factions.txt", 2)) {
      List<String> names = entry.list(1).stream().map(Factions::apart).toList();
      String adjective = Folding.key(entry.field(0));
      words.put(adjective, names);
      words.put(adjective + "ه", names);
    }
  }

  /** The body that the article names, null where the word is no such adjective or none is named. */
  @Nullable Entity of(Stem adjective, Names names) {
    List<String> wanted = words.get(adjective.bareKey());
    if (wanted == null) {
      return null;
    }
    for (Entity entity : names.entities()) {
      if (entity.type() == EntityType.ORG && isNamed(entity, wanted)) {
        return entity;
      }
    }
    return null;
  }

  private static boolean isNamed(Entity entity, List<String> wanted) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .map(Factions::apart)
        .anyMatch(name -> wanted.stream().anyMatch(name::contains));
  }

  /** Folded, with a space on either side, so that only whole words are found in it. */
  private static String apart(String words) {
    return " " + Folding.key(words) + " ";
  }
}
