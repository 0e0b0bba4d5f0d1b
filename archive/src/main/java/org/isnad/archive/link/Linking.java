package org.isnad.archive.link;

import java.util.Comparator;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.copy.CopyArticle;
import org.isnad.archive.copy.CopyText;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.story.ArticleFeatures;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Branches;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StoryHead;
import org.isnad.archive.story.StorySummary;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;

/** What articles are compared with one another by: words, names and language data, read once. */
public final class Linking {

  private final BackgroundWords words;
  private final Terms terms;
  private final Knowledge known;
  private final ArticleFeatures features;
  private final StoryAccount.Maker accounts;

  private Linking(BackgroundWords words) {
    this.words = words;
    terms = new Terms(words::knows);
    known = Knowledge.load(words);
    features = new ArticleFeatures(terms, words, known.labels());
    accounts = new StoryAccount.Maker(words, terms, known);
  }

  public static Linking load() {
    return load(BackgroundWords.load());
  }

  /** The same with words that are read already. */
  public static Linking load(BackgroundWords words) {
    return new Linking(words);
  }

  public Terms terms() {
    return terms;
  }

  public BackgroundWords words() {
    return words;
  }

  /** The text of an article as it is compared with others word for word. */
  public CopyText copyText(AnalysisRecord record) {
    return CopyText.of(record, terms, words);
  }

  public Knowledge known() {
    return known;
  }

  public ArticleFeatures features() {
    return features;
  }

  public StoryAccount.Maker accounts() {
    return accounts;
  }

  /** Some articles in a few of their sentences. */
  public List<StorySummary.Sentence> summary(List<AnalysisRecord> articles) {
    return new StorySummary(terms, words).of(articles);
  }

  /** The sides of a story, by its articles in their order. */
  public List<Branch> branches(List<AnalysisRecord> articles) {
    return new Branches(features).of(articles);
  }

  /** Records come by day, those without one last; of one day by id. */
  public Comparator<AnalysisRecord> order() {
    return Comparator.comparing(CopyArticle::of, CopyArticle.ORDER);
  }

  /** How the story of some articles, in their order, is headed; one alone is compared with none. */
  StoryHead head(List<AnalysisRecord> articles) {
    boolean alone = articles.size() == 1;
    return StoryHead.of(articles, alone ? List.of() : articles.stream().map(features::of).toList());
  }

  /**
   * A story by its articles.
   *
   * @param articles in their order
   */
  public Story story(String id, List<AnalysisRecord> articles, List<String> related) {
    StoryHead head = head(articles);
    return new Story(
        id,
        head.title(),
        head.from(),
        head.to(),
        articles.stream().map(AnalysisRecord::id).toList(),
        related);
  }
}
