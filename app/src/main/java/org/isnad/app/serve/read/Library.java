package org.isnad.app.serve.read;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.claim.ClaimHistory;
import org.isnad.archive.claim.Disagreement;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.copy.TextComparison;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.store.ClaimQuery;
import org.isnad.archive.store.KeptHappening;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * What the views ask of many articles together. Any number of threads may ask. It tells one state
 * of the archive and never changes; another takes its place when the archive has changed.
 */
public interface Library {

  Part<StoryBrief> stories(StoriesAsked asked, @Nullable String cursor, int limit);

  /** The story with an id, or that an article belongs to; without those related to it. */
  Optional<StoryBrief> story(String idOrArticle);

  /** The records of a story's articles, by day. */
  List<AnalysisRecord> records(Story story);

  /** Stories on the same matter, the nearest first. */
  List<StoryBrief> related(Story story);

  /** What happened in a story, the earliest first, without what is told of it. */
  List<KeptHappening> timeline(Story story);

  /** With what is told of it. */
  Happening told(KeptHappening happening);

  /** What the articles that tell it do not agree on. */
  List<Disagreement> disagreements(Happening happening);

  /** The sides of a story; none where it is all of one piece. */
  List<Branch> branches(Story story);

  /** What is claimed in a story: the disputed first, then what most articles pass on. */
  Part<ToldClaim> claims(Story story, ClaimQuery.Which which, @Nullable String cursor, int limit);

  Optional<ToldClaim> claim(String id);

  /** How a claim went through the days, and who tells it as a plain fact. */
  ClaimHistory history(ToldClaim told);

  /** A few sentences of its articles that tell a story. */
  List<StorySummary.Sentence> summary(Story story);

  /** Two articles side by side. */
  TextComparison compare(AnalysisRecord first, AnalysisRecord second);

  /** Names that begin so, or have a word that does; the most written about first. */
  List<Identity> complete(String begun, int most);

  /** Claims over all stories: the newest stories' first. */
  Part<ToldClaim> claims(boolean disputedOnly, @Nullable String cursor, int limit);

  /** The articles that have one text with an article; nothing where no other has. */
  Optional<CopyGroup> copiesOf(String article);

  /** The article that another one's text comes from; itself where it is no copy. */
  default String originOf(String article) {
    return copiesOf(article).map(CopyGroup::origin).orElse(article);
  }

  /** The record of an article, with the day that others tell where it does not. */
  Optional<AnalysisRecord> record(String article);

  /** Articles, the newest first. */
  Part<AnalysisRecord> articles(ArticlesAsked asked, @Nullable String cursor, int limit);

  Optional<Identity> identity(String id);

  /** Who an entity of an article is. */
  Optional<Identity> identity(String article, @Nullable String entity);

  /** Names, the most written about first. */
  Part<Identity> names(String words, @Nullable EntityType type, @Nullable String cursor, int limit);

  /** What offices the articles that name somebody give, and when. */
  List<HeldRole> roles(Identity identity);

  /** The newest articles that name somebody, at most so many. */
  List<AnalysisRecord> newest(Identity identity, int most);

  /** All outlets by name. */
  List<String> outlets();
}
