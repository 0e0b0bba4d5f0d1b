package org.isnad.app.serve.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.Overview;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.story.Story;

/** Tells in numbers what a story is. */
final class Briefs {

  private final Overview overview;

  Briefs(Overview overview) {
    this.overview = overview;
  }

  StoryBrief of(Story story, List<Claim> claims) {
    Map<String, Integer> outlets = new HashMap<>();
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    int origins = 0;
    for (AnalysisRecord record : overview.records(story)) {
      if (record.outlet() != null) {
        outlets.merge(record.outlet(), 1, Integer::sum);
      }
      if (record.published() != null) {
        days.merge(record.published().date(), 1, Integer::sum);
      }
      origins += overview.copies().isCopy(record.id()) ? 0 : 1;
    }
    List<String> names =
        outlets.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    int taken =
        (int) claims.stream().filter(c -> c.articles() > 1 || !c.denials().isEmpty()).count();
    int disputed = (int) claims.stream().filter(Claim::isDisputed).count();
    return new StoryBrief(story, names, origins, days, taken, disputed);
  }
}
