package org.isnad.archive.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.NameBook;

/**
 * Who takes part in events, by names that hold over articles: a country and its capital that acts
 * for it are one.
 */
public final class Participants {

  private final NameBook names;

  public Participants(NameBook names) {
    this.names = names;
  }

  /** Everybody in the event, on either side. */
  public Set<String> keys(String article, Event event) {
    Set<String> keys = new TreeSet<>();
    event.actors().forEach(participant -> keys.add(key(article, participant)));
    event.recipients().forEach(participant -> keys.add(key(article, participant)));
    return keys;
  }

  /** Where it is. */
  Optional<Place> place(AnalysisRecord record, Event event) {
    return Place.of(record, event, names::of);
  }

  /** The persons that a passage of an article names. */
  Set<String> persons(AnalysisRecord record, Span passage) {
    Set<String> keys = new TreeSet<>();
    for (Entity entity : record.entities()) {
      boolean named =
          entity.type() == EntityType.PER
              && entity.mentions().stream().anyMatch(m -> passage.covers(m.span()));
      if (named) {
        names.of(record.id(), entity.id()).map(Participants::key).ifPresent(keys::add);
      }
    }
    return keys;
  }

  private String key(String article, Participant participant) {
    return names
        .of(article, participant.entity())
        .map(Participants::key)
        .orElseGet(() -> Folding.key(participant.name()));
  }

  /** One key for a country, its government's seat included; another for each other identity. */
  public static String key(Identity identity) {
    boolean country = identity.type() == EntityType.LOC && identity.kind() == SourceKind.COUNTRY;
    return country && identity.country() != null ? "country:" + identity.country() : identity.key();
  }

  /** Their fullest names. */
  List<String> names(String article, List<Participant> participants) {
    return participants.stream()
        .map(p -> names.of(article, p.entity()).map(Identity::name).orElse(p.name()))
        .distinct()
        .toList();
  }
}
