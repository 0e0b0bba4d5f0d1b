package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.Comparator;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * One entity of one article, on its way to an identity.
 *
 * @param type what it is, also where a person says it is not what was found
 * @param split the correction that keeps it from its namesakes; 0 for none
 */
record Appearance(
    String article, @Nullable LocalDate day, Named named, EntityType type, long split) {

  /** That in which they go to their identities. */
  static final Comparator<Appearance> ORDER =
      Comparator.comparing(Appearance::article).thenComparing(a -> a.named().place());

  static Appearance of(Named named, String article, @Nullable LocalDate day, Corrector corrector) {
    EntityType type = corrector.type(named.form().type(), named.form().key());
    long split = corrector.split(type, named.form().key(), article);
    return new Appearance(article, day, named, type, split);
  }

  NameForm form() {
    return named.form();
  }

  String key() {
    return form().key();
  }

  /** A person named by one word only: كيم. */
  boolean isShort() {
    return isShort(type, key());
  }

  static boolean isShort(EntityType type, String key) {
    return type == EntityType.PER && key.indexOf(' ') < 0;
  }
}
