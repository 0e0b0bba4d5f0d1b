package org.isnad.app.serve.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.analysis.record.AnalysisRecord;

/** The records shown last, as long as the archive has not changed. */
final class RecordCache {

  private static final int MOST = 4000;

  private final Map<String, Optional<AnalysisRecord>> records = new LinkedHashMap<>(64, .75f, true);
  private String revision = "";

  Optional<AnalysisRecord> get(
      String id, String now, Function<String, Optional<AnalysisRecord>> reading) {
    synchronized (records) {
      if (!now.equals(revision)) {
        records.clear();
        revision = now;
      }
      Optional<AnalysisRecord> known = records.get(id);
      if (known != null) {
        return known;
      }
    }
    Optional<AnalysisRecord> read = reading.apply(id);
    synchronized (records) {
      if (now.equals(revision)) {
        records.put(id, read);
        if (records.size() > MOST) {
          records.remove(records.keySet().iterator().next());
        }
      }
    }
    return read;
  }
}
