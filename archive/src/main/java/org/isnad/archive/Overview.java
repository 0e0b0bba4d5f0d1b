package org.isnad.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.claim.Disagreement;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.copy.CopyFinder;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.dating.Dating;
import org.isnad.archive.link.Linking;
import org.isnad.archive.link.StoryAccount;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StoryFinder;
import org.isnad.archive.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * What many records tell together: who is who, which articles are copies, the stories, what
 * happened in them, and what is claimed. Worked out from the records, and what a person says of
 * names, alone: the same give the same overview, in whatever order they come. Any number of threads
 * may ask; what a question needs is worked out at the first.
 */
public final class Overview implements View {

  private final Map<String, AnalysisRecord> records = new LinkedHashMap<>();
  private final Linking linking;
  private final Map<String, Story> storyOf = new HashMap<>();
  private @Nullable NameBook names;
  private @Nullable Copies copies;
  private @Nullable List<Story> stories;

  private final List<String> warnings;
  private final List<Correction> corrections;

  private Overview(
      Collection<AnalysisRecord> all,
      Linking linking,
      Collection<Correction> corrections,
      List<String> warnings) {
    this.linking = linking;
    this.corrections = List.copyOf(corrections);
    this.warnings = List.copyOf(warnings);
    all.stream()
        .sorted(Comparator.comparing(AnalysisRecord::id))
        .forEach(record -> records.put(record.id(), record));
  }

  public static Overview of(Collection<AnalysisRecord> records) {
    return of(records, List.of());
  }

  /** The same with its names as a person corrected them. */
  public static Overview of(
      Collection<AnalysisRecord> records, Collection<Correction> corrections) {
    return of(records, Linking.load(), corrections);
  }

  /** The same with what comparing needs read already. */
  static Overview of(
      Collection<AnalysisRecord> records, Linking linking, Collection<Correction> corrections) {
    return new Overview(records, linking, corrections, List.of());
  }

  /**
   * The same articles, with the records that others of their story date. Which articles are copies,
   * or of one story, stays as it was: it is what they tell themselves.
   */
  Overview with(Dating dating) {
    List<AnalysisRecord> dated =
        records.values().stream().map(record -> dating.record(record.id()).orElse(record)).toList();
    Overview with = new Overview(dated, linking, corrections, dating.faults());
    with.copies = copies();
    with.setStories(stories().stream().map(with::redated).toList());
    return with;
  }

  private Story redated(Story story) {
    List<AnalysisRecord> articles = new ArrayList<>(records(story));
    articles.sort(linking.order());
    return linking.story(story.id(), articles, story.related());
  }

  /** What could not be worked out, for a person to read; usually nothing. */
  public List<String> warnings() {
    return warnings;
  }

  /** The record of an article. */
  @Override
  public Optional<AnalysisRecord> record(String article) {
    return Optional.ofNullable(records.get(article));
  }

  /** All records, by id. */
  public List<AnalysisRecord> records() {
    return List.copyOf(records.values());
  }

  /** Who is who over all articles, worked out when it is first asked. */
  public synchronized NameBook names() {
    NameBook found = names;
    if (found == null) {
      found = NameBook.of(records.values(), linking.known(), corrections);
      names = found;
    }
    return found;
  }

  /** Which articles are copies, worked out when it is first asked. */
  public synchronized Copies copies() {
    Copies found = copies;
    if (found == null) {
      found = new CopyFinder(linking.terms(), linking.words()).find(records.values());
      copies = found;
    }
    return found;
  }

  /** All stories, those of one article too, by their first day; worked out when first asked. */
  public synchronized List<Story> stories() {
    List<Story> found = stories;
    if (found == null) {
      found = new StoryFinder(linking.features()).find(records.values());
      setStories(found);
    }
    return found;
  }

  private void setStories(List<Story> found) {
    for (Story story : found) {
      story.articles().forEach(article -> storyOf.put(article, story));
    }
    stories = found;
  }

  /** The story with an id, or that an article belongs to. */
  @Override
  public Optional<Story> story(String idOrArticle) {
    return stories().stream()
        .filter(story -> story.id().equals(idOrArticle))
        .findFirst()
        .or(() -> Optional.ofNullable(storyOf.get(idOrArticle)));
  }

  @Override
  public Optional<CopyGroup> copiesOf(String article) {
    return copies().groupOf(article);
  }

  @Override
  public Optional<Identity> identity(String article, @Nullable String entity) {
    return names().of(article, entity);
  }

  /** What the articles of a story tell together. */
  public StoryAccount account(Story story) {
    return linking.accounts().of(records(story), copies(), corrections);
  }

  /** What happened in a story, the earliest first. */
  @Override
  public List<Happening> timeline(Story story) {
    return account(story).timeline();
  }

  @Override
  public List<Disagreement> disagreements(Happening happening) {
    return linking.accounts().disagreements(this::record, this::identity).of(happening);
  }

  /** What is claimed in a story: the disputed first, then what most articles pass on. */
  @Override
  public List<Claim> claims(Story story) {
    return account(story).claims();
  }

  @Override
  public List<Branch> branches(Story story) {
    return linking.branches(heard(story));
  }

  @Override
  public List<StorySummary.Sentence> summary(Story story) {
    return linking.summary(heard(story));
  }

  @Override
  public List<Claim> claimsAround(Story story) {
    return linking.accounts().claims(records(story), relatedRecords(story), copies(), corrections);
  }

  @Override
  public List<HeldRole> roles(Identity identity) {
    return names().roles(identity);
  }
}
