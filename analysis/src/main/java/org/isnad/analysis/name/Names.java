package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Mention;
import org.isnad.analysis.record.Span;

/** The entities of an article, and where they are mentioned. */
public final class Names {

  /** One mention with the entity it belongs to. */
  public record Named(Entity entity, Span span) {}

  private final List<Entity> entities;
  private final List<Named> mentions;
  private final Map<String, Entity> byId = new HashMap<>();

  public Names(List<Entity> entities) {
    this.entities = List.copyOf(entities);
    List<Named> all = new ArrayList<>();
    for (Entity entity : entities) {
      byId.put(entity.id(), entity);
      for (Mention mention : entity.mentions()) {
        all.add(new Named(entity, mention.span()));
      }
    }
    all.sort(Comparator.comparing(Named::span));
    this.mentions = List.copyOf(all);
  }

  /** In order of their first mention. */
  public List<Entity> entities() {
    return entities;
  }

  /** By start; of two that start together the longer first. A mention may hold others. */
  public List<Named> mentions() {
    return mentions;
  }

  /**
   * @throws IllegalArgumentException if no entity has this id
   */
  public Entity entity(String id) {
    Entity entity = byId.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("no entity " + id);
    }
    return entity;
  }

  /** The mentions that lie within {@code span}, by start. */
  public List<Named> within(Span span) {
    int from = firstFrom(span.start());
    int end = from;
    while (end < mentions.size() && mentions.get(end).span().start() < span.end()) {
      end++;
    }
    return mentions.subList(from, end).stream().filter(n -> span.covers(n.span())).toList();
  }

  /** The longest mention that starts at {@code offset}. */
  public Optional<Named> startingAt(int offset) {
    int index = firstFrom(offset);
    return index < mentions.size() && mentions.get(index).span().start() == offset
        ? Optional.of(mentions.get(index))
        : Optional.empty();
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
