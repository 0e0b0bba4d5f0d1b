package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts who passed a report on into the chain of the report: {@code بحسب السواحل قال الحداد إن} is
 * one statement, of السواحل and الحداد, and not another one whose content is {@code قال الحداد إن}.
 */
final class Transmitters {

  private final Report report;

  Transmitters(Report report) {
    this.report = report;
  }

  /**
   * The findings, without those of a source at the start of the sentence whose whole content is one
   * other finding; that one has the source before its own.
   */
  List<Finding> joined(List<Finding> findings) {
    for (Finding outer : findings) {
      Optional<Finding> passedOn = passedOn(outer, findings);
      if (passedOn.isPresent()) {
        List<Source> chain = new ArrayList<>(outer.sources());
        chain.addAll(passedOn.get().sources());
        List<Finding> fewer = new ArrayList<>(findings);
        fewer.set(fewer.indexOf(passedOn.get()), passedOn.get().withSources(chain));
        fewer.remove(outer);
        return joined(fewer);
      }
    }
    return findings;
  }

  private Optional<Finding> passedOn(Finding outer, List<Finding> findings) {
    if (outer.sources().isEmpty() || !outer.isAttributed() || !outer.rule().contains("-first")) {
      return Optional.empty();
    }
    return findings.stream()
        .filter(inner -> !inner.equals(outer) && !inner.sources().isEmpty())
        .filter(inner -> isWhole(inner, outer))
        .findFirst();
  }

  /** From the verb that the content opens with to its end. */
  private boolean isWhole(Finding inner, Finding outer) {
    return report.isMainIn(inner, outer.content()) && lastWord(inner) >= lastWord(outer) - 1;
  }

  private int lastWord(Finding finding) {
    return report.view.text.wordAt(finding.content().end() - 1);
  }
}
