package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;

/**
 * Who goes on by a participle in the plural behind the words of one man: people who do something
 * there, the nearest.
 *
 * <ul>
 *   <li>{@code زار الحداد الحي حيث استقبله الأهالي، مطالبين}: behind their verb
 *   <li>{@code أعلن الحداد القرار الذي ندد به معارضو المشروع، مؤكدين}: in the nominative
 *   <li>{@code أوضح الحداد أن المعرض جذب الزوار الذين أبدوا إعجابهم به، متمنين}: before a relative
 * </ul>
 *
 * <p>Not people only spoken of, {@code كرم الحداد المشاركين، متمنين}: he may speak for others.
 */
final class SeveralInClause {

  /** What ends the words for them. */
  private static final Set<String> CLOSING = Set.of("ب", "ل", "على", "عن", "في", "إلى");

  private final Report report;
  private final View view;

  SeveralInClause(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /**
   * @param at index of the participle
   * @param first word from which they are looked for
   */
  Optional<Source> before(int at, int first) {
    for (int i = at - 1; i > first; i--) {
      Optional<Phrase> people =
          view.key(i).endsWith("الذين")
              ? report.subjects.antecedent(i)
              : acts(i) ? report.sources.read(i, at, CLOSING) : Optional.empty();
      Optional<Source> several =
          people.map(report::resolve).filter(s -> s.agreement().equals(Agreement.PEOPLE));
      if (several.isPresent()) {
        return several;
      }
    }
    return Optional.empty();
  }

  private boolean acts(int at) {
    String key = view.key(at);
    boolean people =
        view.nameAt(at) == null
            && !key.endsWith("ين")
            && (view.sourceNoun(at) == SourceNoun.PEOPLE || Plausible.isPeople(view, at));
    boolean nominative = key.endsWith("ون") || key.endsWith("و");
    return people && (nominative || isDoneBy(at));
  }

  /** {@code استبشر | الأهالي}, {@code استمتع فيها | السكان}; not {@code التقى الأهالي}. */
  private boolean isDoneBy(int noun) {
    int verb = view.isPronounBehindPreposition(noun - 1) ? noun - 2 : noun - 1;
    return verb >= 0
        && report.mains.clauses.isTold(verb)
        && !report.mains.clauses.takesPeople(verb);
  }
}
