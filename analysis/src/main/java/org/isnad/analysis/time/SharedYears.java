package org.isnad.analysis.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.time.Form.Date;
import org.isnad.analysis.time.Sense.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Gives a date the year of the one that it is joined to: {@code من 28 مايو إلى 3 يونيو 2029},
 * {@code بين سبتمبر ويناير الماضيين}.
 */
final class SharedYears {

  private final JoinedMentions joints;

  SharedYears(Tokens tokens) {
    this.joints = new JoinedMentions(tokens);
  }

  /**
   * @param mentions in text order
   */
  List<Mention> share(List<Mention> mentions) {
    List<Mention> shared = new ArrayList<>(mentions);
    for (int i = shared.size() - 2; i >= 0; i--) {
      boolean joined = joints.areJoined(shared.get(i), shared.get(i + 1));
      Date date = joined ? open(shared.get(i)) : null;
      Date next = date == null ? null : dated(shared.get(i + 1));
      if (date != null && next != null) {
        shared.set(i, shared.get(i).withForm(like(date, next, joints.isStart(shared.get(i)))));
      }
    }
    return shared;
  }

  /** A month or day that tells nothing of its year. */
  private static @Nullable Date open(Mention mention) {
    boolean open =
        mention.form() instanceof Date date
            && date.month() > 0
            && date.year() == 0
            && date.relation() == null
            && date.yearOffset() == null
            && !date.ofNamedYear();
    return open ? (Date) mention.form() : null;
  }

  /** A month or day that tells its year, or the side it lies on. */
  private static @Nullable Date dated(Mention mention) {
    if (!(mention.form() instanceof Date date) || date.month() == 0) {
      return null;
    }
    Relation side = date.relation();
    boolean told = side == Relation.LAST || side == Relation.NEXT;
    return date.year() > 0 || date.yearOffset() != null || told ? date : null;
  }

  private static Form like(Date date, Date next, boolean range) {
    boolean other = date.calendar() != next.calendar();
    if (other) {
      return date;
    }
    boolean yearBefore = range && date.month() > next.month();
    if (next.year() > 0) {
      return date.withYear(next.year() - (yearBefore ? 1 : 0));
    }
    Integer offset = next.yearOffset();
    Integer shared = offset == null ? null : offset - (yearBefore ? 1 : 0);
    return new Date(
        date.calendar(), 0, date.month(), date.day(), next.relation(), shared, next.ofNamedYear());
  }
}
