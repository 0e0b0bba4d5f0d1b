package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      List<String> names = new ArrayList<>();
      entry.list(1).forEach(word -> names.add(" " + Folding.key(word) + " "));
      String adjective = Folding.key(entry.field(0));
      words.put(adjective, List.copyOf(names));
      words.put(adjective + "ه", List.copyOf(names));
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
    String name = " " + Folding.key(entity.name()) + " ";
    return wanted.stream().anyMatch(name::contains)
        || entity.aliases().stream()
            .map(alias -> " " + Folding.key(alias) + " ")
            .anyMatch(alias -> wanted.stream().anyMatch(alias::contains));
  }
}
