package org.isnad.analysis.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.time.Form.Date;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Gives a date the year of the one that it is joined to: {@code من 28 مايو إلى 3 يونيو 2029},
 * {@code بين سبتمبر ويناير الماضيين}.
 */
final class SharedYears {

  /** إلى, or و apart, or حتى with a word more. */
  private static final int MOST_BETWEEN = 2;

  private final Tokens tokens;

  SharedYears(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * @param mentions in text order
   */
  List<Mention> share(List<Mention> mentions) {
    List<Mention> shared = new ArrayList<>(mentions);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Date date = isJoined(shared.get(i), shared.get(i + 1)) ? open(shared.get(i)) : null;
      Date next = date == null ? null : dated(shared.get(i + 1));
      if (date != null && next != null) {
        shared.set(i, shared.get(i).withForm(like(date, next, isRange(shared.get(i)))));
      }
    }
    return shared;
  }

  /** Nothing stands between the two but و, أو, إلى, حتى or a dash. */
  private boolean isJoined(Mention first, Mention second) {
    int between = second.from() - first.end();
    if (between < 0 || between > MOST_BETWEEN) {
      return false;
    }
    for (int i = first.end(); i < second.from(); i++) {
      Token token = tokens.get(i);
      boolean joins = token.is(Role.TO) || token.is(Role.UNTIL) || token.is(Role.OR);
      if (!joins && !token.isDash() && !token.word().key().equals("و")) {
        return false;
      }
    }
    return between > 0 || tokens.get(second.from()).joined();
  }

  /** Whether the dates are the two ends of a span, so that the second is later. */
  private boolean isRange(Mention first) {
    Token after = tokens.get(first.end());
    boolean to = after.is(Role.TO) || after.is(Role.UNTIL) || after.isDash();
    return to || tokens.get(first.from() - 1).word().key().equals("بين");
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
