package org.isnad.archive.name;

import org.isnad.analysis.record.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is called over articles, as far as its own article can tell: the known name that
 * it is a form of, else its letters without what outlets spell in many ways.
 *
 * <p>Example: {@code الناتو} and {@code حلف شمال الأطلسي} are one label, {@code كيم جونغ أون} and
 * {@code كيم جونج أون} too; {@code كيم} alone is another.
 */
public final class NameLabels {

  private final ListedNames listed;

  NameLabels(ListedNames listed) {
    this.listed = listed;
  }

  public String of(Entity entity) {
    String key = NameKey.of(entity.name());
    @Nullable String label = listed.label(entity.type(), key, entity.country()).orElse(null);
    return label != null ? label : entity.type() + ":" + Spelling.skeleton(key);
  }
}
