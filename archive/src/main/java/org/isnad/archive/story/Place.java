package org.isnad.archive.story;

import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.SourceKind;
import org.isnad.archive.name.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Where an article puts an event.
 *
 * @param key the same for one place in all articles of a story
 * @param sentence what the article says there
 */
public record Place(
    String key, String name, @Nullable String country, boolean isCountry, String sentence) {

  /** Who or what an entity of an article is. */
  @FunctionalInterface
  public interface Names {
    Optional<Identity> identity(String article, @Nullable String entity);
  }

  /** Nothing where the article does not tell. */
  public static Optional<Place> of(AnalysisRecord record, Event event, Names names) {
    String where = event.where();
    return record.entities().stream()
        .filter(entity -> entity.id().equals(where))
        .findFirst()
        .map(entity -> of(record, event, entity, names.identity(record.id(), where)));
  }

  private static Place of(
      AnalysisRecord record, Event event, Entity entity, Optional<Identity> known) {
    return new Place(
        known.map(Participants::key).orElse(entity.name()),
        known.map(Identity::name).orElse(entity.name()),
        entity.country(),
        entity.kind() == SourceKind.COUNTRY,
        Timeline.sentence(record, event.trigger()).of(record.text()));
  }

  /**
   * Whether both cannot be one: of two countries, or two towns of which neither article names the
   * other's, as it would a quarter's town.
   */
  public boolean differsFrom(Place other) {
    if (key.equals(other.key)) {
      return false;
    }
    boolean sameCountry = country == null || other.country == null || country.equals(other.country);
    if (sameCountry && (isCountry || other.isCountry)) {
      return false;
    }
    return !sentence.contains(other.name) && !other.sentence.contains(name);
  }
}
