package org.isnad.archive.dating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;

/** What dating articles by one another came to. */
public final class Dating {

  private final Map<String, List<AnalysisRecord>> byStory = new LinkedHashMap<>();
  private final Map<String, AnalysisRecord> byArticle = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  Dating() {}

  void add(String story, List<AnalysisRecord> dated) {
    byStory.put(story, List.copyOf(dated));
    dated.forEach(record -> byArticle.put(record.id(), record));
  }

  void addFault(String fault) {
    faults.add(fault);
  }

  /** Whether it came to nothing: no article was dated, and nothing went wrong. */
  public boolean isEmpty() {
    return byArticle.isEmpty() && faults.isEmpty();
  }

  /** The new record of an article; none where the others do not date it. */
  public Optional<AnalysisRecord> record(String article) {
    return Optional.ofNullable(byArticle.get(article));
  }

  /**
   * The new records of each story that was looked at, none for some; by a key that changes whenever
   * anything does that they were worked out from.
   */
  public Map<String, List<AnalysisRecord>> byStory() {
    return Map.copyOf(byStory);
  }

  /** What went wrong, for a person to read; usually nothing. */
  public List<String> faults() {
    return List.copyOf(faults);
  }
}
