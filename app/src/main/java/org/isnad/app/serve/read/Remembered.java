package org.isnad.app.serve.read;

import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.name.Identity;

/** What was shown last, which is likely shown again. */
final class Remembered {

  private static final int RECORDS = 4_000;
  private static final int IDENTITIES = 20_000;

  private final Recent<Optional<AnalysisRecord>> records = new Recent<>(RECORDS);
  private final Recent<Map<String, Identity>> named = new Recent<>(RECORDS);
  private final Recent<Identity> identities = new Recent<>(IDENTITIES);

  /** By the id of an article. */
  Recent<Optional<AnalysisRecord>> records() {
    return records;
  }

  /** Who the entities of an article are, by its id and theirs. */
  Recent<Map<String, Identity>> named() {
    return named;
  }

  /** By their own id. */
  Recent<Identity> identities() {
    return identities;
  }
}
