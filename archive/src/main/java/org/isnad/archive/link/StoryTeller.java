package org.isnad.archive.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.dating.ArchiveDater;
import org.isnad.archive.dating.Dating;
import org.isnad.archive.story.StoryHead;

/**
 * Works out what the articles of a story tell together, from these articles, their copies, and what
 * a person says of names, alone.
 */
public final class StoryTeller {

  private final Linking linking;

  public StoryTeller(Linking linking) {
    this.linking = linking;
  }

  /**
   * @param records as the analysis of each page alone gives them
   * @param copies of these among one another, and with others
   * @param pages the page of an article, by its id, where it must be dated
   */
  public ToldStory tell(
      String id,
      Collection<AnalysisRecord> records,
      Copies copies,
      List<Correction> corrections,
      ArchiveDater dater,
      Function<String, Page> pages) {
    List<AnalysisRecord> own = new ArrayList<>(records);
    own.sort(linking.order());
    StoryAccount account = linking.accounts().of(own, copies, corrections);
    Dating dating = dater.date(id, account, pages);
    List<AnalysisRecord> dated = new ArrayList<>();
    if (!dating.isEmpty()) {
      List<AnalysisRecord> all = new ArrayList<>();
      own.forEach(record -> all.add(dating.record(record.id()).orElse(record)));
      all.sort(linking.order());
      account = linking.accounts().of(all, copies, corrections);
      own.forEach(record -> dating.record(record.id()).ifPresent(dated::add));
    }
    return told(id, account, copies, dating, dated);
  }

  private ToldStory told(
      String id, StoryAccount account, Copies copies, Dating dating, List<AnalysisRecord> dated) {
    List<AnalysisRecord> records = account.records();
    StoryHead head = linking.head(records);
    return new ToldStory(
        id,
        head.title(),
        head.from(),
        head.to(),
        records.stream().map(AnalysisRecord::id).toList(),
        (int) records.stream().filter(record -> !copies.isCopy(record.id())).count(),
        account.claims(),
        account.timeline(),
        dating.byStory().keySet().stream().findFirst().orElse(""),
        dating.faults().stream().findFirst().orElse(null),
        dated);
  }
}
