package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Span;

/**
 * Whom a clause opens with, by a noun and no name: {@code أن شقيقه تمكن}, {@code إن الضيوف وعدوا}.
 */
final class ClauseHead {

  private final Report report;
  private final View view;

  ClauseHead(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /** {@code أن شقيقه تمكن من الاتصال بهم وأعلمهم أن}: whom a clause opens with, by its noun. */
  Optional<Source> of(Span clause, Agreement agreement) {
    int first = view.text.wordFrom(clause.start());
    int limit = view.text.wordFrom(clause.end());
    int end = first + 1;
    while (end < limit
        && view.verbs(end).isEmpty()
        && (view.isDefinite(end) || view.nameAt(end) != null || describes(first, end))) {
      end++;
    }
    if (first >= limit || view.nameAt(first) != null) {
      return Optional.empty();
    }
    boolean several =
        agreement.equals(Agreement.PEOPLE) && view.isDefinite(first) && isDoneBySeveral(end, limit);
    return several || report.canAct(first)
        ? report
            .sources
            .read(first, end, Set.of())
            .map(report::resolve)
            .map(source -> several ? source.withAgreement(Agreement.PEOPLE) : source)
            .filter(source -> source.agreement().answers(agreement))
        : Optional.empty();
  }

  /** {@code الضيوف وعدوا}: only of people a verb right behind them is in the plural of men. */
  private boolean isDoneBySeveral(int verb, int limit) {
    return verb < limit && view.word(verb).isArabic() && isVerbOfMen(view.key(verb));
  }

  /** {@code وعدوا}, {@code يطالبون}: by its letters a verb in the plural of men. */
  static boolean isVerbOfMen(String key) {
    return key.endsWith("وا") || key.startsWith("ي") && key.endsWith("ون");
  }

  /**
   * {@code مسؤولين أميركيين}, {@code مصادر مطلعة}: an adjective without article behind its noun.
   */
  private boolean describes(int noun, int at) {
    String key = view.key(at);
    boolean several = key.endsWith("ين") && view.key(noun).endsWith("ين");
    return at == noun + 1
        && !view.isDefinite(noun)
        && view.word(at).isArabic()
        && (several || key.endsWith("يه") || key.endsWith("ه") && key.startsWith("م"));
  }
}
