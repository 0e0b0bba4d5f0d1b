package org.isnad.archive.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Role;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.NameBook;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for whom in the articles of one story: a spokesman for his body, an official and a
 * state's body for the state, a capital and the seat of a government for the state itself.
 */
final class Delegates {

  private final StateWords words;
  private final NameBook names;
  private final Map<String, Map<String, Entity>> entities = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();

  Delegates(Collection<AnalysisRecord> story, StateWords words, NameBook names) {
    this.words = words;
    this.names = names;
    for (AnalysisRecord record : story) {
      Map<String, Entity> own = new HashMap<>();
      record.entities().forEach(entity -> own.put(entity.id(), entity));
      entities.put(record.id(), own);
      own.values().stream()
          .filter(entity -> entity.type() == EntityType.PER)
          .forEach(person -> person.roles().forEach(role -> hold(record.id(), person, role)));
    }
  }

  private void hold(String article, Entity person, Role role) {
    Entity body = entity(article, role.of()).orElse(null);
    if (!words.isOffice(role.title())) {
      return;
    }
    String name = name(article, person);
    if (body != null && Offices.isSpokesperson(role.title()) && !StateWords.isCountry(body)) {
      bodies.putIfAbsent(name, name(article, body));
    }
    String state = body == null || words.isBody(body) ? person.country() : null;
    String own = body == null ? null : words.stateOf(body);
    if (own != null || state != null) {
      states.putIfAbsent(name, own != null ? own : state);
    }
  }

  private String name(String article, Entity entity) {
    return names.of(article, entity.id()).map(Identity::name).orElse(entity.name());
  }

  private Optional<Entity> entity(String article, @Nullable String id) {
    return id == null
        ? Optional.empty()
        : Optional.ofNullable(entities.getOrDefault(article, Map.of()).get(id));
  }

  /** Whom a source of an article speaks for. */
  Voice voice(String source, boolean known, String article, @Nullable String id) {
    Entity entity = known ? entity(article, id).orElse(null) : null;
    if (entity == null) {
      return new Voice(source, known, null, null, false, false);
    }
    String government = words.government(entity);
    String state = entity.type() == EntityType.PER ? states.get(source) : words.stateOf(entity);
    return new Voice(
        source,
        known,
        bodies.get(source),
        government == null ? state : government,
        government != null,
        StateWords.isCountry(entity));
  }
}
