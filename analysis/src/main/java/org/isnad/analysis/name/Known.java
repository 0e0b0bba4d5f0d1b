package org.isnad.analysis.name;

import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A name of the gazetteer: {@code الناتو} → the organisation {@code حلف شمال الأطلسي}.
 *
 * @param id the same for all names of one entity
 * @param country ISO 3166-1 alpha-3
 * @param evidence what must stand beside a name that is an ordinary word too
 */
record Known(
    String id, EntityType type, @Nullable String country, SourceKind kind, Evidence evidence) {

  /** What shows that the name is meant. */
  enum Evidence {
    /** Nothing: it is no ordinary word. */
    NONE,
    /** No noun before it, after which it is an adjective: القوات السعودية. */
    NOUN,
    /** A preposition of place, or what {@link #HEAD} takes. */
    PLACE,
    /** A noun like قناة or مدينة before it, or quotation marks. */
    HEAD
  }

  Known with(Evidence needed) {
    return new Known(id, type, country, kind, needed);
  }

  /** Whether this is a country, not its capital or another place. */
  boolean isCountry() {
    return type == EntityType.LOC && id.length() == 7 && id.charAt(4) >= 'A' && id.charAt(4) <= 'Z';
  }
}
