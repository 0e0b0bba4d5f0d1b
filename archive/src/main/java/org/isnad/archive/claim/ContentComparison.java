package org.isnad.archive.claim;

import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Mode;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;

/**
 * How two texts of a sentence, such as headlines, stand to each other, by what claims are gathered
 * by: likeness, negation, contraries, numbers.
 *
 * <p>Example: {@code ارتفاع أسعار القمح في مصر}, {@code أسعار القمح تتراجع في مصر} → contrary.
 */
public final class ContentComparison {

  /**
   * @param likeness how much both are about the same, 0 to 1
   * @param contrary whether one says what the other says not to be so
   * @param otherNumber whether they count the same thing otherwise
   */
  public record Result(double likeness, boolean contrary, boolean otherNumber) {}

  private final BackgroundWords words;
  private final Terms terms;
  private final Knowledge known;
  private final ClaimWords claimWords;

  public ContentComparison(BackgroundWords words) {
    this.words = words;
    terms = new Terms(words::knows);
    known = Knowledge.load(words);
    claimWords = ClaimWords.load(terms);
  }

  /** Compares the whole texts of two records. */
  public Result of(AnalysisRecord a, AnalysisRecord b) {
    NameBook names = NameBook.of(List.of(a, b), known, List.of());
    PropositionReader reader = new PropositionReader(terms, words, claimWords, names);
    List<Proposition> both = reader.readContents(List.of(a, b), ContentComparison::whole);
    Proposition one = both.get(0);
    Proposition other = both.get(1);
    return new Result(
        one.likeness(other), one.isContraryTo(other), one.counts().differFrom(other.counts()));
  }

  /** The whole text as one statement: a denial where most of it is denied in it. */
  private static Statement whole(AnalysisRecord record) {
    Span all = new Span(0, record.text().length());
    Statement denial =
        record.statements().stream()
            .filter(s -> s.act() == Act.DENY && 2 * s.content().length() >= all.length())
            .findFirst()
            .orElse(null);
    Link nobody = new Link(null, "", SourceKind.UNNAMED, new Span(0, 0), null);
    return denial == null
        ? statement(nobody, new Span(0, 0), Act.STATE, all)
        : statement(nobody, denial.cue(), Act.DENY, all);
  }

  private static Statement statement(Link speaker, Span cue, Act act, Span content) {
    return new Statement(
        "whole",
        List.of(speaker),
        cue,
        act,
        Mode.INDIRECT,
        content,
        null,
        null,
        null,
        "whole",
        1,
        null);
  }
}
