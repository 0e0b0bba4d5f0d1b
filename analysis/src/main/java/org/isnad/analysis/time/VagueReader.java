package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.time.Sense.Count;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount of time that no number tells: {@code قبل أيام}, {@code منذ عدة سنوات}, {@code
 * السنوات القليلة الماضية} → PAST_REF, {@code بضع ساعات} → PTXH.
 */
final class VagueReader {

  private final Tokens tokens;
  private final ClauseTense tense;

  VagueReader(Tokens tokens, ClauseTense tense) {
    this.tokens = tokens;
    this.tense = tense;
  }

  /** The expression whose amount starts after {@code lead}; null where there is none. */
  @Nullable Reading read(int at, Lead lead) {
    int next = tokens.get(lead.end()).is(Role.FEW) ? lead.end() + 1 : lead.end();
    UnitName unit = tokens.get(next).unit();
    if (unit == null || unit.number() != Count.PLURAL) {
      return null;
    }
    int end = next + 1;
    while (tokens.get(end).is(Role.FEW)) {
      end++;
    }
    boolean definite = tokens.get(next).definite();
    Relation relation = tokens.get(end).relation();
    int from = lead.head() != null && lead.head().is(Role.DURING) ? at + 1 : at;
    if (relation != null && tokens.get(end).definite() == definite) {
      return vague(from, end + 1, reference(relation));
    }
    Token head = definite ? null : lead.head();
    boolean some = next > lead.end() || tokens.get(end - 1).is(Role.SOME);
    if (some && tokens.get(at - 1).is(Role.EVERY)) {
      return new Reading(List.of(), end);
    }
    boolean whole = head != null && head.is(Role.WHOLE) && (some || !isNoun(tokens.get(end)));
    if (!definite && (whole || some && head == null)) {
      Form length = new Form.Fixed(Duration.some(unit.unit()));
      return Reading.of(tokens, whole ? at + 1 : at, end, length, "duration");
    }
    String value = head == null ? null : reference(at, head, tokens.get(end));
    if (value == null || head == null) {
      return null;
    }
    boolean within = head.is(Role.DURING) && !head.is(Role.WHOLE) && value.equals("PAST_REF");
    if (within && isNoun(tokens.get(end))) {
      return null;
    }
    Form length = new Form.Fixed(Duration.some(unit.unit()));
    return within ? Reading.of(tokens, at + 1, end, length, "duration") : vague(at, end, value);
  }

  /** {@code طيلة أيام ملتقى السياحة}: the days may be those of something. */
  private static boolean isNoun(Token next) {
    return next.word().isArabic() && !next.joined() && !next.is(Role.FUNCTION);
  }

  /** {@code طوال أيام العيد}: the days of something. */
  private static boolean isOfThing(Token head, Token next) {
    boolean noun = next.definite() && next.word().isArabic() && !next.joined();
    boolean thing = noun && next.stem().preposition() == 0 || next.is(Sense.Holiday.class);
    return head.is(Role.DURING) && thing;
  }

  private static String reference(Relation relation) {
    return switch (relation) {
      case LAST, RECENT, PREVIOUS -> "PAST_REF";
      case THIS, SAME -> "PRESENT_REF";
      case NEXT, FOLLOWING -> "FUTURE_REF";
    };
  }

  private @Nullable String reference(int at, Token head, Token next) {
    if (isOfThing(head, next) || head.is(Role.WHOLE) && isNoun(next)) {
      return null;
    }
    if (head.is(Role.AGO) || head.is(Role.SINCE)) {
      return "PAST_REF";
    }
    boolean counts = head.is(Role.AFTER) || head.is(Role.DURING);
    return !counts ? null : tense.isFuture(at) ? "FUTURE_REF" : "PAST_REF";
  }

  private Reading vague(int at, int end, String value) {
    return Reading.of(tokens, at, end, new Form.Fixed(value), "vague");
  }
}
