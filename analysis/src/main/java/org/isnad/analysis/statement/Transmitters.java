package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.text.Text;

/**
 * Puts who passed a report on into the chain of the report: {@code بحسب السواحل قال الحداد إن} is
 * one statement, of السواحل and الحداد, and not another one whose content is {@code قال الحداد إن}.
 */
final class Transmitters {

  /** Words before the verb in the content: a conjunction, قد. */
  private static final int MOST_BEFORE_CUE = 1;

  private final Text text;

  Transmitters(Text text) {
    this.text = text;
  }

  /**
   * The findings, without those of a source at the start of the sentence whose whole content is one
   * other finding; that one has the source before its own.
   */
  List<Finding> joined(List<Finding> findings) {
    for (Finding outer : findings) {
      Optional<Finding> report = reportOf(outer, findings);
      if (report.isPresent()) {
        List<Source> chain = new ArrayList<>(outer.sources());
        chain.addAll(report.get().sources());
        List<Finding> fewer = new ArrayList<>(findings);
        fewer.set(fewer.indexOf(report.get()), report.get().withSources(chain));
        fewer.remove(outer);
        return joined(fewer);
      }
    }
    return findings;
  }

  private Optional<Finding> reportOf(Finding outer, List<Finding> findings) {
    if (outer.sources().isEmpty()
        || !outer.rule().startsWith("attribution")
        || !outer.rule().contains("-first")) {
      return Optional.empty();
    }
    return findings.stream()
        .filter(inner -> !inner.equals(outer) && !inner.sources().isEmpty())
        .filter(inner -> isWhole(inner, outer))
        .findFirst();
  }

  /** From the verb that the content opens with to its end. */
  private boolean isWhole(Finding inner, Finding outer) {
    int first = text.wordFrom(outer.content().start());
    int cue = text.wordAt(inner.cue().start());
    int last = text.wordAt(Math.max(inner.content().end() - 1, 0));
    int end = text.wordAt(Math.max(outer.content().end() - 1, 0));
    return outer.content().covers(inner.cue())
        && cue >= first
        && cue - first <= MOST_BEFORE_CUE
        && last >= end - 1;
  }
}
