package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;

/**
 * Who wrote an article, where its text opens with the name: {@code سالم الحداد – المرفأ – الرياض:
 * أعلنت}, or with that of the outlet: {@code الساحل - الرياض: أعلنت}. A verb without a subject of
 * its own is never theirs.
 */
final class Byline {

  /** Words of a byline at most. */
  private static final int LONGEST = 12;

  private Byline() {}

  /** Index of the first word after the byline, 0 where there is none. */
  static int end(View view) {
    Named writer = view.size() == 0 ? null : view.nameAt(0);
    if (writer == null || writer.entity().type() == EntityType.LOC) {
      return 0;
    }
    int at = view.endWord(writer.span());
    if (at >= view.size() || !view.isDash(at)) {
      return 0;
    }
    int limit = Math.min(view.size(), LONGEST);
    while (at < limit && !view.isColon(at) && !view.word(at).is('.')) {
      at++;
    }
    return at < limit && view.isColon(at) ? at + 1 : 0;
  }
}
