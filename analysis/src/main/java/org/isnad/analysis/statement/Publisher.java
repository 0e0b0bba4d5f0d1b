package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;

/**
 * Who made or published a document that names no one itself, and so speaks by it: {@code تقرير
 * نشرته صحيفة المرفأ} → صحيفة المرفأ, {@code دراسة أعدها المعهد} → المعهد.
 */
final class Publisher {

  /** Words between the verb and the document. */
  private static final int FARTHEST_VERB = 10;

  /** Words from a verb of making in the passive to who made it. */
  private static final int FARTHEST_MAKER = 5;

  private Publisher() {}

  /**
   * @return empty where the phrase is no document, has an issuer already, or none follows it
   */
  static Optional<Phrase> of(Report report, Phrase document) {
    View view = report.view;
    int end = document.end();
    if (document.source().entity() != null
        || report.sources.phrases.heads.head(document.start(), end) != SourceNoun.DOCUMENT) {
      return Optional.empty();
    }
    int limit = view.sentence(document.start()).endWord();
    int behind = pastOrdinal(view, end, limit);
    int verb = view.isIn(WordList.RELATIVE, behind) ? behind + 1 : behind;
    Optional<Phrase> maker =
        view.isIn(WordList.CARRY, verb) && !view.isIn(WordList.RECEIVING, verb)
                || view.isIn(WordList.ISSUE, verb)
            ? report.sources.doer(verb, limit, Set.of())
            : passive(report, document).or(() -> bodyBehind(report, document, behind, limit));
    return maker.filter(phrase -> Plausible.speaks(report, phrase));
  }

  /** {@code تقرير صدر حديثاً عن المعهد}, {@code دراسة أجريت من قبل المعهد}. */
  static Optional<Phrase> passive(Report report, Phrase document) {
    View view = report.view;
    int limit = view.sentence(document.start()).endWord();
    int behind = pastOrdinal(view, document.end(), limit);
    int verb = view.isIn(WordList.RELATIVE, behind) ? behind + 1 : behind;
    boolean within = view.isIn(WordList.ISSUED, document.end() - 1);
    boolean law = view.lexicon.is(WordList.LAW, document.source().head());
    boolean issued = !law && (within || view.isIn(WordList.ISSUED, verb));
    for (int i = within ? behind : verb; i + 1 < Math.min(limit, verb + FARTHEST_MAKER); i++) {
      String key = view.key(i);
      if (issued && (key.equals("عن") || key.equals("من"))) {
        return report.sources.read(i + 1, limit, Set.of());
      }
      if (key.equals("من") && view.isIn(WordList.DONE_BY, i + 1)) {
        return report.sources.read(i + 2, limit, Set.of());
      }
      if (view.isPunctuation(i) || view.isComplementiser(i) || view.sourceNoun(i) != null) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code التقرير الـ51 الصادر عن المعهد}. */
  private static int pastOrdinal(View view, int end, int limit) {
    boolean article = end < limit && view.key(end).equals("ال");
    int at = article ? end + 1 : end;
    return at < limit && view.word(at).isNumber() ? at + 1 : end;
  }

  /** {@code تقرير أخير لـ«الراصد»}, {@code التقرير الـ51 لمؤسسة النقد}: a body, and no person. */
  private static Optional<Phrase> bodyBehind(Report report, Phrase document, int at, int limit) {
    View view = report.view;
    boolean lam = at + 1 < limit && report.sources.phrases.prepositions.isLam(at);
    if (!lam || view.isIn(WordList.SAID_TO, document.start())) {
      return Optional.empty();
    }
    return report
        .sources
        .read(view.key(at).equals("ل") ? at + 1 : at, limit, Set.of())
        .filter(
            body ->
                body.source().entity() == null
                    ? view.sourceNoun(body.start()) == SourceNoun.INSTITUTION
                    : body.source().entity().type() == EntityType.ORG);
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
                        || view.sourceNoun(phrase.start()) == SourceNoun.PERSON
                        || view.sourceNoun(phrase.start()) == SourceNoun.INSTITUTION
                            && view.isDefinite(phrase.start()))
            .or(() -> report.subjects.beforePredicate(verb));
      }
    }
    return Optional.empty();
  }
}
