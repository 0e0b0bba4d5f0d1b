package org.isnad.analysis.statement;

import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;

/**
 * Where the object begins behind a name and its title, which has no mark of its own: {@code شجب سالم
 * الحداد رئيس الجمعية الوطنية الهجوم}, {@code وصف سالم الحداد وزير الدفاع الأميركي القوات بأنها}.
 */
final class ObjectBehindTitle {

  private final View view;
  private final VerbCue cue;

  ObjectBehindTitle(VerbCue cue) {
    this.view = cue.view;
    this.cue = cue;
  }

  /** Index of the object's first word; that of the subject where there is none. */
  int of(Phrase subject) {
    Entity entity = subject.source().entity();
    if (entity == null || entity.type() != EntityType.PER || !needsOne(subject.end())) {
      return subject.start();
    }
    int at = view.endWord(subject.source().span());
    if (at >= subject.end() || view.sourceNoun(at) != SpeechLexicon.SourceNoun.PERSON) {
      return subject.start();
    }
    while (at < subject.end() && !view.isDefinite(at)) {
      at++;
    }
    at++;
    while (at < subject.end() && isAdjective(at)) {
      at++;
    }
    return at;
  }

  /** What a thing is held to be follows, or nothing at all after a verb of blame or praise. */
  private boolean needsOne(int end) {
    boolean held =
        cue.verb.has(Frame.AS) && view.isComplementiser(end) && view.key(end).startsWith("ب");
    boolean blamed =
        cue.verb.has(Frame.OBJ)
            && cue.verb.act() != Act.STATE
            && cue.verb.act() != Act.OPINE
            && (end >= cue.limit || view.isPunctuation(end) || view.isIn(WordList.RELATIVE, end));
    return held || blamed;
  }

  /** {@code الوطنية}, {@code الأميركي}, {@code السابق}. */
  private boolean isAdjective(int at) {
    String key = view.key(at);
    return key.endsWith("ي")
        || key.endsWith("يه")
        || view.isIn(WordList.FORMER, at)
        || !view.isDefinite(at);
  }
}
