package org.isnad.analysis.name;

import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/** What the tagger says of a word: outside all names, or the first or a later word of one. */
enum TaggerTag {
  OUTSIDE(null, false),
  PERSON_FIRST(EntityType.PER, true),
  PERSON_LATER(EntityType.PER, false),
  PLACE_FIRST(EntityType.LOC, true),
  PLACE_LATER(EntityType.LOC, false),
  ORGANISATION_FIRST(EntityType.ORG, true),
  ORGANISATION_LATER(EntityType.ORG, false);

  static final List<TaggerTag> ALL = List.of(values());

  private final @Nullable EntityType type;
  private final boolean first;

  TaggerTag(@Nullable EntityType type, boolean first) {
    this.type = type;
    this.first = first;
  }

  /** The tag of a word of a name. */
  static TaggerTag of(EntityType type, boolean first) {
    return switch (type) {
      case PER -> first ? PERSON_FIRST : PERSON_LATER;
      case LOC -> first ? PLACE_FIRST : PLACE_LATER;
      case ORG -> first ? ORGANISATION_FIRST : ORGANISATION_LATER;
    };
  }

  /** What the name is of that the word belongs to; null outside. */
  @Nullable EntityType type() {
    return type;
  }

  boolean isFirst() {
    return first;
  }

  /** Whether this tag may stand right behind another: a later word needs one of its name before. */
  boolean mayFollow(TaggerTag before) {
    return type == null || first || before.type == type;
  }
}
