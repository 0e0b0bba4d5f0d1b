package org.isnad.analysis.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Stem;

/**
 * What people do something for, to say it.
 *
 * <ul>
 *   <li>{@code تظاهر المعلمون للمطالبة بصرف رواتبهم}, {@code للتنديد بالقصف}
 *   <li>{@code تجمع الأهالي للتعبير عن رفضهم لـ}
 * </ul>
 */
final class PurposeRule {

  /** What tells where and how people act, and not who they are. */
  private static final Set<String> WHERE = KeySet.of("في", "ب", "امام", "الي", "علي", "ضمن");

  private static final int FARTHEST = 20;

  private final Report report;
  private final View view;

  PurposeRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    Stem stem = view.withPreposition(at, 'ل').filter(Stem::definite).orElse(null);
    if (stem == null || view.isInName(at) || at == view.sentence(at).firstWord()) {
      return false;
    }
    Optional<Attached> said =
        view.lexicon.is(WordList.PURPOSE, stem.bareKey()) ? demanded(at) : expressed(at, stem);
    Optional<Source> speaker =
        said.isEmpty() || report.hasContent(said.get().content()) ? Optional.empty() : speaker(at);
    if (speaker.isEmpty()) {
      return false;
    }
    Span cue = view.word(at).span();
    Attached whole = new NounExtent(view).trimmed(said.get());
    report.add(List.of(speaker.get().withCue(cue)), cue, whole, null, null, "purpose");
    return true;
  }

  /** {@code للمطالبة بصرف}: right behind the noun. */
  private Optional<Attached> demanded(int at) {
    SpeechNoun noun = report.contentFinder.nounAt(at);
    if (noun == null || at + 1 >= view.sentence(at).endWord()) {
      return Optional.empty();
    }
    Set<String> prepositions = new HashSet<>(Set.of("ب", "علي"));
    SpeechVerb reports = noun.reports();
    prepositions.addAll(reports == null ? Set.of() : reports.prepositions());
    SpeechVerb verb =
        new SpeechVerb(
            noun.noun(),
            noun.act(),
            Set.of(Frame.THAT),
            prepositions,
            SpeechVerb.Commitment.NEUTRAL);
    return report.contentFinder.at(at + 1, wanted(verb));
  }

  /** {@code للتعبير عن غضبهم من}: a feeling, with what it is about. */
  private Optional<Attached> expressed(int at, Stem stem) {
    int noun = at + 2;
    boolean expressed =
        view.lexicon.is(WordList.EXPRESSING, stem.bareKey())
            && view.key(at + 1).equals("عن")
            && report.contentFinder.nounAt(noun) != null;
    return expressed
        ? report
            .contentFinder
            .feeling(noun, wanted(SpeechVerb.SAYING))
            .filter(attached -> attached.word() > noun)
        : Optional.empty();
  }

  private static Wanted wanted(SpeechVerb verb) {
    return new Wanted(verb, Agreement.PEOPLE, false, false);
  }

  /** The people nearest before, else whom the sentence, or what somebody says there, is about. */
  private Optional<Source> speaker(int at) {
    Optional<Finding> around = report.enclosing(view.word(at).start());
    Optional<Source> subject =
        people(at)
            .or(
                () ->
                    around.isPresent()
                        ? report.subjectIn(around.get(), Agreement.PEOPLE)
                        : report.mains.first(at, WHERE).filter(source -> isInReach(source, at)));
    return subject
        .filter(source -> source.span().end() <= view.word(at).start())
        .filter(source -> !report.sources.isMedium(source))
        .filter(source -> source.entity() == null || source.entity().type() != EntityType.LOC)
        .map(source -> source.by(SpeakerBasis.SENTENCE_SUBJECT));
  }

  /** {@code مظاهرة نظمها عشرات الناشطين للمطالبة}: no part of what stands before. */
  private Optional<Source> people(int at) {
    int first = Math.max(view.sentence(at).firstWord(), at - FARTHEST);
    for (int i = at - 1; i > first; i--) {
      boolean people =
          view.isIn(WordList.QUANTIFIER, i) && view.verbs(i).isEmpty()
              || view.sourceNoun(i) == SourceNoun.PEOPLE && !view.key(i).endsWith("ين");
      boolean apart =
          isBare(i)
              && !view.isIn(WordList.PREPOSITION, i - 1)
              && !view.isIn(WordList.QUANTIFIER, i - 1)
              && !view.isIn(WordList.MANY, i - 1)
              && (i - 1 == first || view.sourceNoun(i - 1) == null);
      if (people && apart) {
        return report
            .sources
            .read(i, at, WHERE)
            .filter(phrase -> Plausible.speaks(report, phrase))
            .map(report::resolve);
      }
    }
    return Optional.empty();
  }

  /** {@code الأهالي}, {@code أهالي}; not {@code كرهائن}, {@code للعمال}. */
  private boolean isBare(int at) {
    return view.isIn(WordList.QUANTIFIER, at)
        || view.isDefinite(at) && view.word(at).stems().get(0).preposition() == 0
        || view.lexicon.sourceNoun(view.key(at)) != null;
  }

  /** Whether no other clause begins between the subject and the purpose. */
  private boolean isInReach(Source source, int at) {
    for (int i = view.endWord(source.span()); i < at; i++) {
      if (view.isIn(WordList.RELATIVE, i) || view.isIn(WordList.SETTING_APART, i)) {
        return false;
      }
    }
    return true;
  }
}
