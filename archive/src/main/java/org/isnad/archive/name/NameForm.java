package org.isnad.archive.name;

import java.util.List;
import java.util.Objects;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells of one of its entities, but for where it does; many articles tell the same.
 *
 * @param key the letters of the name as they are compared, see {@link NameKey}
 */
record NameForm(
    EntityType type,
    String name,
    List<String> aliases,
    String latin,
    @Nullable String country,
    SourceKind kind,
    String key) {

  NameForm(
      EntityType type,
      String name,
      List<String> aliases,
      String latin,
      @Nullable String country,
      SourceKind kind) {
    this(type, name, List.copyOf(aliases), latin, country, kind, NameKey.of(name));
  }

  static NameForm of(Entity entity) {
    return new NameForm(
        entity.type(),
        entity.name(),
        entity.aliases(),
        entity.latin(),
        entity.country(),
        entity.kind());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof NameForm form
            && name.equals(form.name)
            && type == form.type
            && kind == form.kind
            && latin.equals(form.latin)
            && Objects.equals(country, form.country)
            && aliases.equals(form.aliases);
  }

  /** Of one name there are few; hashes of texts are remembered, of lists they are not. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
