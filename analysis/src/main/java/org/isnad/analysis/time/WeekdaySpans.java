package org.isnad.analysis.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.time.Form.Weekday;
import org.isnad.analysis.time.Sense.Relation;

/**
 * Reads together the weekdays that are joined: {@code السبت والأحد المقبلين} are both to come, and
 * in {@code من الأحد إلى الأربعاء} the second follows the first.
 */
final class WeekdaySpans {

  private final JoinedMentions joints;

  WeekdaySpans(Tokens tokens) {
    this.joints = new JoinedMentions(tokens);
  }

  /**
   * @param mentions in text order
   */
  List<Mention> read(List<Mention> mentions) {
    List<Mention> read = new ArrayList<>(mentions);
    for (int i = read.size() - 2; i >= 0; i--) {
      boolean joined = joints.areJoined(read.get(i), read.get(i + 1));
      if (joined
          && read.get(i).form() instanceof Weekday first
          && read.get(i + 1).form() instanceof Weekday second
          && first.relation() == null
          && first.weeks() == 0) {
        pair(read, i, first, second);
      }
    }
    return read;
  }

  private void pair(List<Mention> read, int i, Weekday first, Weekday second) {
    Relation relation = second.relation();
    if (joints.isStart(read.get(i))) {
      Form start = new Form.SpanStart(first.day(), second.day(), relation);
      read.set(i, read.get(i).withForm(start));
      read.set(i + 1, read.get(i + 1).withForm(new Form.SpanEnd(second.day())));
    } else if (relation == Relation.LAST || relation == Relation.NEXT) {
      read.set(i, read.get(i).withForm(new Weekday(first.day(), relation, second.weeks())));
    }
  }
}
