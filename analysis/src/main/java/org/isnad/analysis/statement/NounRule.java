package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechVerb.Commitment;

/**
 * A noun of saying with its speaker and its content: {@code إعلان الوزير اليوناني عن خطة}, {@code
 * اتهام واشنطن لها بـ}, {@code مطالبة الحزب بإبعاد قواعده}.
 */
final class NounRule {

  private final Report report;
  private final View view;

  NounRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    SpeechNoun noun = report.contentFinder.nounAt(at);
    boolean definite = view.isDefinite(at);
    if (noun == null
        || noun.feeling()
        || definite
        || !view.isIn(WordList.REPORTING_NOUN, at) && !isJoined(at)) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + 18);
    Set<String> closing = Set.copyOf(prepositions(noun));
    Optional<Phrase> phrase =
        at + 1 < limit ? report.sources.read(at + 1, limit, closing) : Optional.empty();
    if (phrase.isEmpty() || phrase.get().source().entity() == null && !isPerson(phrase.get())) {
      return false;
    }
    Wanted wanted = new Wanted(verb(noun), phrase.get().source().agreement(), false, false);
    int next = phrase.get().end();
    Optional<Attached> attached = report.contentFinder.at(next, wanted);
    if (attached.isEmpty()) {
      return false;
    }
    Span cue = view.word(at).span();
    Source source = report.resolve(phrase.get()).withCue(cue);
    report.add(
        new Finding(
            List.of(source),
            cue,
            noun.act(),
            attached.get().content(),
            null,
            null,
            view.word(attached.get().word()).span(),
            "noun, " + attached.get().rule()));
    return true;
  }

  private boolean isJoined(int at) {
    for (var stem : view.word(at).stems()) {
      if (stem.proclitics().length() == 1 && view.lexicon.is(WordList.REPORTING_NOUN, stem.key())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Phrase phrase) {
    var noun = view.lexicon.sourceNoun(view.word(phrase.start()));
    return noun == SpeechLexicon.SourceNoun.PERSON
        || noun == SpeechLexicon.SourceNoun.PEOPLE
        || noun == SpeechLexicon.SourceNoun.INSTITUTION;
  }

  private static Set<String> prepositions(SpeechNoun noun) {
    return switch (noun.act()) {
      case ACCUSE, PROPOSE, PROMISE -> Set.of("ب");
      case REQUEST -> Set.of("ب", "الي");
      case WARN -> Set.of("من", "ب");
      case STATE -> Set.of("عن");
      case PRAISE -> Set.of("ب");
      case DENY, CONCERN, OPINE, ASK -> Set.of();
    };
  }

  private static SpeechVerb verb(SpeechNoun noun) {
    Act act = noun.act();
    return new SpeechVerb(
        noun.noun(), act, Set.of(Frame.THAT), prepositions(noun), Commitment.NEUTRAL);
  }
}
