package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.Attribution;
import org.isnad.analysis.text.Phrases;

/**
 * Whether a verb behind كما or the like goes on with the tale, with a content of its own, and names
 * no source of what stands before it: {@code كما دان الحزب القرار}, {@code كما دعا فلان إلى}.
 */
final class TaleAttribution {

  /** Words of a relative clause behind a source at most. */
  private static final int LONGEST_RELATIVE = 10;

  private final Report report;
  private final View view;

  TaleAttribution(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /** {@code كما أشار الحداد، في ندوة أقامتها البلدية، إلى أن}: what it brings follows an aside. */
  boolean saysFurtherOn(int at, Optional<Phrase> phrase, SpeechVerb verb, int limit) {
    boolean aside =
        phrase.isPresent()
            && at == view.sentence(at).firstWord()
            && view.isComma(phrase.get().end());
    for (int i = phrase.map(Phrase::end).orElse(limit) + 1; aside && i + 1 < limit; i++) {
      if (verb.takes(view.key(i)) && view.isComplementiser(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code كما طالب الحكومة بـ}, at the head of a sentence: what is asked for besides. */
  boolean isAlsoAsked(int at, SpeechVerb verb) {
    return at == view.sentence(at).firstWord()
        && verb.commitment() == SpeechVerb.Commitment.DIRECTIVE;
  }

  /** {@code كما نصحت المواطنين}: whom it is said to. */
  boolean isOblique(Phrase phrase) {
    return Plausible.isPeople(view, phrase.start()) && view.key(phrase.start()).endsWith("ين");
  }

  /**
   * {@code كما دان الحزب القرار}: without a mark after the source, كما only goes on with the tale.
   */
  boolean alsoSays(int at, Phrases.Match<Attribution> match, Optional<Phrase> phrase) {
    boolean like = match.endWord() == at + 1 && match.first().key().equals("كما");
    if (!like || phrase.isEmpty()) {
      return false;
    }
    int limit = view.sentence(at).endWord();
    int next = phrase.get().end();
    boolean first = at == view.sentence(at).firstWord();
    boolean marked = next >= limit || view.isPunctuation(next);
    int after = new Surroundings(view, report.sources, Set.of(), limit).skip(next);
    boolean described = view.isIn(WordList.RELATIVE, after) && endsSoon(after, limit);
    return first ? !marked : !marked && !described && after < limit && !view.isPunctuation(after);
  }

  /** {@code كما أعلنت المحكمة التي تحاكمه أمس.}: nothing but what describes the source. */
  private boolean endsSoon(int relative, int limit) {
    int end = relative;
    while (end < limit && !view.isPunctuation(end) && !view.isComplementiser(end)) {
      end++;
    }
    return end - relative <= LONGEST_RELATIVE && view.pastMarks(end, limit) >= limit;
  }

  /** {@code كما دعا فلان زملاءه إلى}: the verb has a content of its own and is no attribution. */
  boolean bringsOwn(Optional<Phrase> phrase, SpeechVerb verb, int limit) {
    if (phrase.isEmpty()) {
      return false;
    }
    int end = phrase.get().end();
    int next = new Surroundings(view, report.sources, verb.prepositions(), limit).skip(end);
    Wanted wanted = new Wanted(verb, Agreement.UNKNOWN, false, false);
    boolean here = next < limit && report.contentFinder.at(next, wanted).isPresent();
    boolean apart = view.isComma(next - 1) || view.isColon(next - 1);
    boolean whom = verb.has(Frame.WHOM) && next < limit && !view.isPunctuation(end);
    return here && !apart || whom || here && view.isComplementiser(next);
  }
}
