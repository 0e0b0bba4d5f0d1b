package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * {@code بالقول}, {@code بقوله} after a verb that is none of saying: {@code واسترسل بالقول «…»},
 * {@code وختم الحداد حديثه بقوله إن}.
 */
final class BySayingRule {

  private static final int FARTHEST = 8;

  /** Words between a verb and the cue at most. */
  private static final int LONGEST_CLAUSE = 20;

  private final Report report;
  private final View view;

  BySayingRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    return rounds(at) || says(at);
  }

  /** {@code ختم حديثه بالشكر لـ}, {@code اختتم كلمته بتقديم شكره لـ}: a feeling, to close with. */
  private boolean rounds(int at) {
    int noun = felt(at);
    int verb = noun < 0 ? -1 : verbThatRoundsOff(at);
    if (verb < 0 || !isInWords(noun) && !isSpeechBetween(verb, at)) {
      return false;
    }
    boolean his = verb + 1 == at || !OwnerPronoun.of(view.key(verb + 1)).isEmpty();
    Wanted wanted = new Wanted(SpeechVerb.SAYING, Agreement.UNKNOWN, false, false);
    Optional<Attached> said =
        report
            .contentFinder
            .feeling(noun, wanted)
            .filter(a -> a.word() > noun && !report.hasContent(a.content()));
    Optional<Source> speaker =
        said.isEmpty()
            ? Optional.empty()
            : subjectOf(verb, at).or(() -> his ? speaker(at) : Optional.empty());
    speaker.ifPresent(source -> add(source, at, said.get()));
    return speaker.isPresent();
  }

  /** Thanks, wishes and apologies, which are words; not {@code الخوف}, a state of mind. */
  private boolean isInWords(int at) {
    SpeechNoun noun = report.contentFinder.nounAt(at);
    String key = noun == null ? "" : Folding.key(noun.noun());
    return view.lexicon.is(WordList.THANKS, key) || view.lexicon.is(WordList.WISH, key);
  }

  /** {@code ختم | كلمته | بالأسف على}: it is a word of speech that is closed. */
  private boolean isSpeechBetween(int verb, int at) {
    for (int i = verb + 1; i < at; i++) {
      if (view.isIn(WordList.SPEECH_OCCASION, i)
          || view.lexicon.is(WordList.SPEECH_OCCASION, OwnerPronoun.without(view.key(i)))
          || view.lexicon.is(WordList.SPEECH_OCCASION, OwnerPronoun.nounOf(view.key(i)))) {
        return true;
      }
    }
    return false;
  }

  private void add(Source speaker, int at, Attached said) {
    Span cue = view.word(at).span();
    report.add(List.of(speaker.withCue(cue)), cue, said, null, null, "by-saying");
  }

  /** Index of the noun of feeling that somebody closes with, or -1. */
  private int felt(int at) {
    Stem stem = view.withPreposition(at, 'ب').orElse(null);
    if (stem == null) {
      return -1;
    }
    boolean expressed = view.lexicon.is(WordList.EXPRESSING, stem.bareKey());
    int noun = !expressed ? at : view.key(at + 1).equals("عن") ? at + 2 : at + 1;
    SpeechNoun felt = expressed || stem.definite() ? report.contentFinder.nounAt(noun) : null;
    return felt != null && felt.feeling() ? noun : -1;
  }

  private boolean says(int at) {
    int limit = view.sentence(at).endWord();
    SpeechVerb verb = isBySaying(at) ? SpeechVerb.SAYING : verbOfNoun(at);
    int roundsOff = verb == null ? -1 : verbThatRoundsOff(at);
    if (verb == null || roundsOff < 0 && !isBySaying(at)) {
      return false;
    }
    int next = new Surroundings(view, report.sources, verb.prepositions(), limit).skip(at + 1);
    Wanted wanted = new Wanted(verb, Agreement.UNKNOWN, false, false);
    Optional<Attached> attached =
        next < limit ? report.contentFinder.at(next, wanted) : Optional.empty();
    boolean said = attached.isPresent() && report.hasContent(attached.get().content());
    Optional<Source> speaker =
        attached.isEmpty() || said
            ? Optional.empty()
            : subjectOf(roundsOff, at).or(() -> speaker(at));
    if (speaker.isEmpty()) {
      return false;
    }
    add(speaker.get(), at, attached.get());
    return true;
  }

  /** {@code بقوله}, {@code من خلال القول}, {@code عبر قولها}. */
  private boolean isBySaying(int at) {
    boolean one =
        view.isIn(WordList.BY_SAYING, at) && view.lexicon.participle(view.word(at)) == null;
    String before = view.key(at - 1);
    return one || view.isIn(WordList.SAYING, at) && (before.equals("خلال") || before.equals("عبر"));
  }

  /** {@code ختم حديثه بالتأكيد على أن}: the verb of the noun behind ب, what it brings after it. */
  private @Nullable SpeechVerb verbOfNoun(int at) {
    String key = view.key(at);
    SpeechNoun noun =
        !key.isEmpty() && key.charAt(0) == 'ب' && key.startsWith("بال")
            ? report.contentFinder.nounAt(at)
            : null;
    return noun == null ? null : noun.reports();
  }

  /** Index of the verb, or -1. */
  private int verbThatRoundsOff(int at) {
    int first = Math.max(view.sentence(at).firstWord(), at - FARTHEST);
    for (int i = at - 1; i >= first; i--) {
      if (view.lexicon.is(WordList.ROUNDS_OFF, view.withoutConjunction(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code اكتفى الوزير بالإشادة}: who is named right after the verb. */
  private Optional<Source> subjectOf(int verb, int limit) {
    return verb < 0
        ? Optional.empty()
        : report
            .sources
            .read(verb + 1, limit, Set.of())
            .filter(phrase -> Plausible.speaks(report, phrase))
            .map(report::resolve);
  }

  /** Who did what the clause before the cue tells, else the person named there, else who spoke. */
  private Optional<Source> speaker(int at) {
    int verb = verbBefore(at);
    if (view.isIn(WordList.RELATIVE, verb - 1)) {
      return report.subjects.antecedent(verb - 1).map(report::resolve);
    }
    Agreement agreement = agreement(at, verb);
    return subjectOf(verb, at)
        .or(() -> named(verb, at))
        .or(() -> actor(verb, at, agreement).map(s -> s.by(SpeakerBasis.SENTENCE_SUBJECT)))
        .or(() -> report.dropped(at, agreement).map(s -> s.by(SpeakerBasis.LAST_SPEAKER)));
  }

  /** {@code أما الحداد فاعتذر بقوله}, {@code استجابت الشركة بالقول}: who did it. */
  private Optional<Source> actor(int verb, int at, Agreement agreement) {
    Named before = verb > 0 && view.key(verb).startsWith("ف") ? view.nameAt(verb - 1) : null;
    return before != null && before.entity().type() == EntityType.PER
        ? Optional.of(report.sources.named(before, ""))
        : report.mains.clauses.before(at, agreement);
  }

  /** Index of the verb that the cue belongs to, or -1. */
  private int verbBefore(int at) {
    int first = Math.max(view.sentence(at).firstWord(), at - LONGEST_CLAUSE);
    for (int i = at - 1; i >= first && !(view.isPunctuation(i) && !view.isComma(i)); i--) {
      if (report.mains.clauses.isTold(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The person named between the verb and the cue; not {@code سخر من سالم الحداد بقوله}. */
  private Optional<Source> named(int verb, int at) {
    for (int i = at - 1; i > verb && i >= at - FARTHEST && verb >= 0; i--) {
      Named named = view.nameAt(i);
      if (named != null
          && named.entity().type() == EntityType.PER
          && view.startsName(i)
          && !isGoverned(verb, i)) {
        return Optional.of(report.sources.named(named, ""));
      }
    }
    return Optional.empty();
  }

  /** A preposition rules the name; not {@code عبر عن ذلك كوستا}, {@code أفصح عن بعضها كوستا}. */
  private boolean isGoverned(int verb, int name) {
    int start = view.key(verb + 1).equals("ذلك") ? verb + 2 : verb + 1;
    int end = report.sources.read(start, name + 1, Set.of()).map(Phrase::end).orElse(start);
    for (int i = end; i < name; i++) {
      if (view.isIn(WordList.PREPOSITION, i) && !view.key(i).endsWith("ما")
          || view.withPreposition(i, 'ل').isPresent()
          || view.withPreposition(i, 'ب').isPresent()) {
        return !view.isPronounBehindPreposition(i) && !OwnerPronoun.ends(view, i + 1);
      }
    }
    return false;
  }

  /** {@code بقولها}; of {@code واستدركت بالقول} that of the verb. */
  private Agreement agreement(int at, int verb) {
    String key = view.key(at);
    if (key.endsWith("هم")) {
      return Agreement.PEOPLE;
    }
    boolean his = view.isDefinite(at) && verb >= 0;
    String told = his ? view.withoutConjunction(verb).key() : key;
    return told.endsWith(his ? "ت" : "ها") ? Agreement.FEMININE : Agreement.MASCULINE;
  }
}
