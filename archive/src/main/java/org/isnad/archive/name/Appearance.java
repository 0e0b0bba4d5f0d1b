package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * One entity of one article, on its way to an identity.
 *
 * @param type what it is, also where a person says it is not what was found
 * @param split the correction that keeps it from its namesakes; 0 for none
 */
record Appearance(
    String article,
    @Nullable LocalDate day,
    Entity entity,
    EntityType type,
    String key,
    long split) {

  static List<Appearance> of(AnalysisRecord record, Corrector corrector) {
    LocalDate day = record.published() == null ? null : record.published().date();
    List<Appearance> appearances = new ArrayList<>(record.entities().size());
    for (Entity entity : record.entities()) {
      String key = NameKey.of(entity.name());
      if (!key.isEmpty()) {
        EntityType type = corrector.type(entity.type(), key);
        long split = corrector.split(type, key, record.id());
        appearances.add(new Appearance(record.id(), day, entity, type, key, split));
      }
    }
    return appearances;
  }

  /** A person named by one word only: كيم. */
  boolean isShort() {
    return type == EntityType.PER && key.indexOf(' ') < 0;
  }
}
