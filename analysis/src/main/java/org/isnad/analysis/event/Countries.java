package org.isnad.analysis.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The country entity that an adjective of nationality points to.
 *
 * <p>{@code التركية} in an article that names تركيا and أنقرة → تركيا.
 */
final class Countries {

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  Countries() {
    for (Lexicon.Entry entry : Lexicon.read(Countries.class, "countries.txt", 2)) {
      Set<String> keys = new HashSet<>();
      entry.list(1).forEach(name -> keys.add(Folding.key(name)));
      names.put(entry.field(0), keys);
      all.addAll(keys);
    }
  }

  boolean isCountry(Entity entity) {
    return entity.type() == EntityType.LOC
        && (all.contains(Folding.key(entity.name()))
            || entity.aliases().stream().anyMatch(alias -> all.contains(Folding.key(alias))));
  }

  /** The entity of the country {@code code}, if the article names it; else of its capital. */
  @Nullable Entity find(Names entities, String code) {
    Set<String> keys = names.getOrDefault(code, Set.of());
    for (Entity entity : entities.entities()) {
      if (entity.type() == EntityType.LOC && hasName(entity, keys)) {
        return entity;
      }
    }
    return null;
  }

  /** The two countries that the article speaks of most, with their capitals: {@code البلدان}. */
  List<Participant> mainPair(Names entities) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entity entity : entities.entities()) {
      if (entity.type() == EntityType.LOC && entity.country() != null) {
        counts.merge(entity.country(), entity.mentions().size(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(2)
        .map(entry -> find(entities, entry.getKey()))
        .filter(Objects::nonNull)
        .map(e -> new Participant(e.id(), e.name(), e.mentions().get(0).span()))
        .toList();
  }

  private static boolean hasName(Entity entity, Set<String> keys) {
    return keys.contains(Folding.key(entity.name()))
        || entity.aliases().stream().anyMatch(alias -> keys.contains(Folding.key(alias)));
  }
}
