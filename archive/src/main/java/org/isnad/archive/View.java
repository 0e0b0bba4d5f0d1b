package org.isnad.archive;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.claim.Disagreement;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StorySummary;
import org.jspecify.annotations.Nullable;

/** What articles tell, one by one and together, as it is shown. */
public interface View {

  /** The record of an article, with the day that others tell where it does not. */
  Optional<AnalysisRecord> record(String article);

  /** The story with an id, or that an article belongs to. */
  Optional<Story> story(String idOrArticle);

  /** What happened in a story, the earliest first. */
  List<Happening> timeline(Story story);

  /** What the articles that tell a happening do not agree on: its day, its place, how many. */
  List<Disagreement> disagreements(Happening happening);

  /** What is claimed in a story: the disputed first, then what most articles pass on. */
  List<Claim> claims(Story story);

  /** The same, with who says or denies it in stories on the same matter. */
  List<Claim> claimsAround(Story story);

  /** A story in a few of its articles' sentences; of several with one text one is heard. */
  List<StorySummary.Sentence> summary(Story story);

  /** The sides of a story, by its articles; of several with one text one is heard. */
  List<Branch> branches(Story story);

  /** The articles that have one text with an article; nothing where no other has. */
  Optional<CopyGroup> copiesOf(String article);

  /** Who an entity of an article is. */
  Optional<Identity> identity(String article, @Nullable String entity);

  /** What offices articles give somebody, and when. */
  List<HeldRole> roles(Identity identity);

  /** The records of a story's articles without those whose text another of them has too. */
  default List<AnalysisRecord> heard(Story story) {
    return records(story).stream()
        .filter(
            record ->
                copiesOf(record.id())
                    .map(CopyGroup::origin)
                    .filter(story.articles()::contains)
                    .orElse(record.id())
                    .equals(record.id()))
        .toList();
  }

  /** The records of the articles of related stories; one of very many articles is left out. */
  default List<AnalysisRecord> relatedRecords(Story story) {
    return story.related().stream()
        .flatMap(id -> story(id).stream())
        .filter(other -> other.articles().size() <= 40)
        .flatMap(other -> records(other).stream())
        .toList();
  }

  /** The records of a story's articles, by day. */
  default List<AnalysisRecord> records(Story story) {
    return story.articles().stream().flatMap(article -> record(article).stream()).toList();
  }
}
