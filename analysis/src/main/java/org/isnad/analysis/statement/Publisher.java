package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;

/**
 * Who made or published a document that names no one itself, and so speaks by it: {@code تقرير
 * نشرته صحيفة المرفأ} → صحيفة المرفأ, {@code دراسة أعدها المعهد} → المعهد.
 */
final class Publisher {

  /** Words between the verb and the document. */
  private static final int FARTHEST_VERB = 10;

  private Publisher() {}

  /**
   * @return empty where the phrase is no document, has an issuer already, or none follows it
   */
  static Optional<Phrase> of(Report report, Phrase document) {
    View view = report.view;
    int end = document.end();
    if (document.source().entity() != null
        || report.sources.phrases.head(document.start(), end) != SourceNoun.DOCUMENT) {
      return Optional.empty();
    }
    int limit = view.sentence(document.start()).endWord();
    int verb = view.isIn(WordList.RELATIVE, end) ? end + 1 : end;
    if (!view.isIn(WordList.CARRY, verb) && !view.isIn(WordList.ISSUE, verb)) {
      return Optional.empty();
    }
    return report
        .sources
        .doer(verb, limit, Set.of())
        .filter(phrase -> Plausible.speaks(report, phrase));
  }

  /** {@code أصدرت هيئة الموانئ تقريراً}, {@code صحيفة المرفأ قد نشرت خبراً}: the subject. */
  static Optional<Phrase> before(Report report, int document) {
    View view = report.view;
    int first = Math.max(view.sentence(document).firstWord(), document - FARTHEST_VERB);
    for (int i = document - 1; i >= first && !view.isPunctuation(i); i--) {
      if (view.isIn(WordList.ISSUING, i)) {
        int verb = i;
        return report
            .sources
            .doer(verb, document, Set.of())
            .filter(
                phrase ->
                    phrase.source().entity() != null
                        || view.sourceNoun(phrase.start()) == SourceNoun.PERSON)
            .or(() -> report.subjects.beforePredicate(verb));
      }
    }
    return Optional.empty();
  }
}
