package org.isnad.analysis.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * The country entity that an adjective of nationality points to.
 *
 * <p>{@code الغارات التركية} in an article that names تركيا and أنقرة → تركيا; in one that names
 * أنقرة only → أنقرة.
 */
final class Countries {

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Factions factions = new Factions();

  Countries() {
    for (Lexicon.Entry entry : Lexicon.read(Names.class, "countries.txt", 5)) {
      countries.putIfAbsent(Folding.key(entry.field(1)), entry.field(0));
      entry.list(2).forEach(name -> countries.putIfAbsent(Folding.key(name), entry.field(0)));
      entry.list(3).forEach(name -> capitals.putIfAbsent(Folding.key(name), entry.field(0)));
    }
  }

  boolean isCountry(Entity entity) {
    return code(entity, countries) != null;
  }

  /** The country that the entity is or, as its capital, stands for; null for any other. */
  @Nullable String code(Entity entity) {
    String code = code(entity, countries);
    return code == null ? code(entity, capitals) : code;
  }

  /** The entity of the country {@code code}, if the article names it. */
  @Nullable Entity find(Names entities, String code) {
    return find(entities, code, countries);
  }

  /** The movement or body that an adjective speaks of: {@code حوثية}; null where none is named. */
  @Nullable Entity faction(Stem adjective, Names entities) {
    return factions.of(adjective, entities);
  }

  /** The entity of the country {@code code} or its capital, else what the adjective speaks of. */
  @Nullable Entity side(@Nullable String code, Stem adjective, Names entities) {
    Entity country = code == null ? null : findOrCapital(entities, code);
    return country == null ? faction(adjective, entities) : country;
  }

  /** The entity of the country {@code code}, else of its capital, which stands for it. */
  @Nullable Entity findOrCapital(Names entities, String code) {
    Entity country = find(entities, code, countries);
    return country == null ? find(entities, code, capitals) : country;
  }

  private static @Nullable Entity find(Names entities, String code, Map<String, String> names) {
    for (Entity entity : entities.entities()) {
      if (code.equals(code(entity, names))) {
        return entity;
      }
    }
    return null;
  }

  /** The countries that the article speaks of most, with their capitals: {@code البلدان}. */
  List<Participant> main(Names entities, int count, int least) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entity entity : entities.entities()) {
      if (entity.type() == EntityType.LOC && entity.country() != null) {
        counts.merge(entity.country(), entity.mentions().size(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(count)
        .filter(entry -> entry.getValue() >= least)
        .map(entry -> findOrCapital(entities, entry.getKey()))
        .filter(Objects::nonNull)
        .map(e -> new Participant(e.id(), e.name(), e.mentions().get(0).span()))
        .toList();
  }

  private static @Nullable String code(Entity entity, Map<String, String> names) {
    if (entity.type() != EntityType.LOC) {
      return null;
    }
    String code = names.get(Folding.key(entity.name()));
    for (String alias : code == null ? entity.aliases() : List.<String>of()) {
      code = code == null ? names.get(Folding.key(alias)) : code;
    }
    return code;
  }
}
