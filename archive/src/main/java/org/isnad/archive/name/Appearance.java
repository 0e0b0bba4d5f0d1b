package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/** One entity of one article, on its way to an identity. */
record Appearance(String article, @Nullable LocalDate day, Entity entity, String key) {

  static List<Appearance> of(AnalysisRecord record) {
    LocalDate day = record.published() == null ? null : record.published().date();
    List<Appearance> appearances = new ArrayList<>(record.entities().size());
    for (Entity entity : record.entities()) {
      String key = NameKey.of(entity.name());
      if (!key.isEmpty()) {
        appearances.add(new Appearance(record.id(), day, entity, key));
      }
    }
    return appearances;
  }

  EntityType type() {
    return entity.type();
  }

  /** A person named by one word only: كيم. */
  boolean isShort() {
    return type() == EntityType.PER && key.indexOf(' ') < 0;
  }
}
