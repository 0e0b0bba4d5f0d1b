package org.isnad.archive.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.claim.ClaimFinder;
import org.isnad.archive.claim.ClaimWords;
import org.isnad.archive.claim.Disagreements;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Participants;
import org.isnad.archive.story.Place;
import org.isnad.archive.story.Timeline;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of one story tell together: who is who in them, what happened, what is claimed.
 * It comes from these articles, which of them are copies, and what a person says of names, alone:
 * other stories change nothing in it.
 */
public final class StoryAccount {

  /** What accounts are made with, read once. */
  public static final class Maker {
    private final BackgroundWords words;
    private final Terms terms;
    private final Knowledge known;
    private final ClaimWords claimWords;

    public Maker(BackgroundWords words, Terms terms, Knowledge known) {
      this.words = words;
      this.terms = terms;
      this.known = known;
      claimWords = ClaimWords.load(terms);
    }

    /**
     * @param records of the story's articles
     * @param copies of these among one another, and with others
     */
    public StoryAccount of(
        List<AnalysisRecord> records, Copies copies, Collection<Correction> corrections) {
      return new StoryAccount(this, records, copies, corrections);
    }

    /** What articles that tell one happening do not agree on. */
    public Disagreements disagreements(
        Function<String, Optional<AnalysisRecord>> records, Place.Names names) {
      return new Disagreements(terms, claimWords, records, names);
    }

    /**
     * What is claimed in a story, with who says or denies the same in others.
     *
     * @param records of the story's articles
     * @param related of the articles of stories on the same matter
     * @param copies among all of them
     */
    public List<Claim> claims(
        List<AnalysisRecord> records,
        List<AnalysisRecord> related,
        Copies copies,
        Collection<Correction> corrections) {
      List<AnalysisRecord> all = Stream.concat(records.stream(), related.stream()).toList();
      NameBook names = NameBook.of(all, known, corrections);
      return new ClaimFinder(terms, words, claimWords, names, copies).find(records, related);
    }
  }

  private final Maker maker;
  private final List<AnalysisRecord> records;
  private final Copies copies;
  private final NameBook names;

  /** What was claimed when it was asked first. */
  private @Nullable List<Claim> claims;

  private StoryAccount(
      Maker maker,
      List<AnalysisRecord> records,
      Copies copies,
      Collection<Correction> corrections) {
    this.maker = maker;
    this.records = List.copyOf(records);
    this.copies = copies;
    this.names = NameBook.of(records, maker.known, corrections);
  }

  public List<AnalysisRecord> records() {
    return records;
  }

  /** Who is who, as far as the story's articles tell. */
  public NameBook names() {
    return names;
  }

  /** What happened, the earliest first. */
  public List<Happening> timeline() {
    return new Timeline(new Participants(names), maker.terms).of(records);
  }

  /** What is claimed: the disputed first, then what most articles pass on. */
  public List<Claim> claims() {
    List<Claim> found = claims;
    if (found == null) {
      found =
          new ClaimFinder(maker.terms, maker.words, maker.claimWords, names, copies).find(records);
      claims = found;
    }
    return found;
  }
}
