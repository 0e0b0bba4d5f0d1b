package org.isnad.archive.dating;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;

/**
 * A fingerprint of all that the days of a story's articles are worked out from: their records, and
 * what two of them tell alike; a UUID made of it (RFC 4122, version 3).
 */
final class StoryKey {

  private static final RecordJson JSON = new RecordJson();

  private StoryKey() {}

  static String of(List<AnalysisRecord> articles, SharedTellings tellings) {
    StringBuilder all = new StringBuilder();
    articles.forEach(record -> all.append(JSON.line(record)).append('\n'));
    tellings.list().forEach(telling -> all.append(telling).append('\n'));
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
