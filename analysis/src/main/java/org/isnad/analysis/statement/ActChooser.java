package org.isnad.analysis.statement;

import org.isnad.analysis.record.Act;

/** What is done by a statement: its verb says it, or, after a neutral verb, its content. */
final class ActChooser {

  Act act(Finding finding, Source speaker) {
    return finding.act();
  }
}
