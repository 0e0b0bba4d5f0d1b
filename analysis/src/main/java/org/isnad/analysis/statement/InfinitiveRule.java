package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Stem;

/**
 * A noun of saying that stands for the verb, behind one that tells how somebody comes to say it.
 *
 * <ul>
 *   <li>{@code حرصت الوزارة على التوضيح أن}, {@code سارع الحداد إلى نفي الخبر}
 *   <li>{@code ما دفع الشركة إلى التحذير من}: who is brought to say it
 * </ul>
 */
final class InfinitiveRule {

  private static final Set<String> PREPOSITIONS = Set.of("الي", "علي", "في");

  /** Words from the verb to the noun. */
  private static final int FARTHEST = 14;

  private final Report report;
  private final View view;
  private final NounRule nouns;

  InfinitiveRule(Report report, NounRule nouns) {
    this.report = report;
    this.view = report.view;
    this.nouns = nouns;
  }

  boolean apply(int at) {
    SpeechNoun noun = report.contentFinder.nounAt(at);
    if (noun == null || !noun.isSaying()) {
      return false;
    }
    int governor = governor(at);
    int verb = governor < 0 ? -1 : verb(governor);
    if (verb < 0) {
      return false;
    }
    Optional<Attached> said = nouns.saidOutright(at, noun);
    Optional<Source> speaker =
        said.isEmpty() || report.hasContent(said.get().content())
            ? Optional.empty()
            : speaker(verb, governor);
    if (speaker.isEmpty()) {
      return false;
    }
    Span cue = view.word(at).span();
    Attached whole = new NounExtent(view).trimmed(said.get());
    report.add(List.of(speaker.get().withCue(cue)), cue, whole, null, null, "infinitive");
    return true;
  }

  /** Index of the word that ties the noun to its verb, {@code إلى}, {@code للتأكيد}; or -1. */
  private int governor(int at) {
    if (PREPOSITIONS.contains(view.key(at - 1))) {
      return at - 1;
    }
    boolean extent = view.key(at - 1).equals("حد") && view.key(at - 2).equals("الي");
    if (extent) {
      return at - 2;
    }
    boolean tied =
        view.withPreposition(at, 'ل').filter(Stem::definite).isPresent()
            || view.withPreposition(at, 'ب').filter(Stem::definite).isPresent();
    return tied ? at : -1;
  }

  /** The verb before it, in the same clause; or -1. */
  private int verb(int governor) {
    int first = Math.max(view.sentence(governor).firstWord(), governor - FARTHEST);
    for (int i = governor - 1; i >= first; i--) {
      if (view.lexicon.is(WordList.COMES_TO_SAY, view.withoutConjunction(i)) && !view.isInName(i)) {
        return isDone(i) ? i : -1;
      }
      if (view.isPunctuation(i) || view.isIn(WordList.RELATIVE, i) || !view.verbs(i).isEmpty()) {
        return -1;
      }
    }
    return -1;
  }

  /** Not {@code لم يسارع}, {@code أن يعود}; but {@code ما دفع الشركة}. */
  private boolean isDone(int verb) {
    return (!view.isIn(WordList.NEGATION, verb - 1) || view.isIn(WordList.WHAT, verb - 1))
        && !view.isIn(WordList.SUBJUNCTIVE, verb - 1)
        && !view.withoutConjunction(verb).future();
  }

  /** Who stands behind the verb, else before it, else who goes on. */
  private Optional<Source> speaker(int verb, int governor) {
    int start = new Surroundings(view, report.sources, Set.of(), governor).skip(verb + 1);
    Optional<Phrase> phrase =
        start < governor
            ? report.sources.read(start, governor, Set.of()).filter(p -> p.end() == governor)
            : report.subjects.beforePredicate(verb);
    return phrase
        .filter(found -> Plausible.speaks(report, found))
        .map(report::resolve)
        .map(source -> source.by(SpeakerBasis.SENTENCE_SUBJECT));
  }
}
