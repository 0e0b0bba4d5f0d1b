package org.isnad.analysis.time;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.time.AmountReader.Amount;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount of time and what it does: {@code لمدة ثلاثة أيام} → P3D, {@code قبل يومين} → two
 * days before the publication, {@code منذ أكثر من خمسة أعوام} → P5Y, {@code السنوات الأخيرة} →
 * PAST_REF.
 *
 * <p>قبل counts back from the publication unless من follows; منذ does so for a few days and else
 * measures; بعد counts on in a clause about the future. The age of a person is read and left out.
 */
final class DurationReader {

  private static final int FEW_DAYS = 10;
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private final Tokens tokens;
  private final ClauseTense tense;
  private final AmountReader amounts;
  private final VagueReader vagues;
  private final Ages ages;

  DurationReader(Tokens tokens, NumberParser numbers, ClauseTense tense) {
    this.tokens = tokens;
    this.tense = tense;
    this.amounts = new AmountReader(tokens, numbers);
    this.vagues = new VagueReader(tokens, tense);
    this.ages = new Ages(tokens);
  }

  @Nullable Reading read(int at) {
    Lead lead = Lead.at(at, tokens);
    Reading vague = vagues.read(at, lead);
    if (vague != null) {
      return vague;
    }
    Amount amount = amounts.read(lead);
    if (amount == null || amount.unit() == Unit.YEAR && isYear(tokens.get(amount.end()))) {
      return null;
    }
    int opened = isOpened(at, amount.end()) ? at - 1 : at;
    if (ages.isAge(at, amount.end(), amount.unit())
        || opened < at && ages.isAge(opened, amount.end(), amount.unit())) {
      return new Reading(List.of(), amount.end());
    }
    if (tokens.get(at - 1).is(Role.EVERY) || isCount(amount)) {
      return new Reading(List.of(), amount.end());
    }
    Form form = form(at, lead, amount);
    // قبل belongs to the day it counts to; of a mere length the words before it are no part.
    int from = form instanceof Form.Fixed && lead.head() != null ? at + 1 : opened;
    return Reading.of(tokens, from, amount.end(), form, "duration");
  }

  /** {@code من 100 سنة 2015}: the year has a number of its own. */
  private static boolean isYear(Token token) {
    String key = token.word().key();
    return token.isNumber()
        && key.length() == 4
        && Digits.isPlain(key)
        && (key.startsWith("19") || key.startsWith("20"));
  }

  /** Whether the bracket before the amount closes within it: {@code (17) أسبوعا}. */
  private boolean isOpened(int at, int end) {
    return tokens.get(at - 1).is('(') && tokens.holds(')', at, end);
  }

  /** {@code 944 ألف يوم عمل}: days that are counted, not on end. */
  private static boolean isCount(Amount amount) {
    BigDecimal count = amount.amount();
    return amount.unit().compareTo(Unit.DAY) <= 0 && count != null && count.compareTo(MOST) > 0;
  }

  private Form form(int at, Lead lead, Amount amount) {
    Form length = new Form.Fixed(amount.duration().value());
    BigDecimal count = amount.amount();
    int side = lead.head() == null ? sideOfThat(at) : 0;
    boolean alone = lead.head() == null && side == 0;
    if (alone || amount.relative() || count == null || amount.unit().isClock()) {
      return length;
    }
    boolean whole = count.stripTrailingZeros().scale() <= 0 && count.compareTo(MOST) < 0;
    if (!whole) {
      return length;
    }
    int units = count.intValueExact();
    if (lead.head() == null) {
      return new Form.Later(amount.unit(), side * units, amount.duration().value());
    }
    Token next = tokens.get(amount.end());
    if (next.is(Role.OF) || lead.head().is(Role.AFTER) && next.is(Role.UPON)) {
      return fromElsewhere(lead.head(), amount, units);
    }
    if (lead.head().is(Role.AGO)) {
      return new Form.Distance(amount.unit(), -units);
    }
    if (lead.head().is(Role.SINCE)) {
      boolean days = amount.unit() == Unit.DAY && units <= FEW_DAYS;
      return days ? new Form.Distance(Unit.DAY, -units) : length;
    }
    boolean after = lead.head().is(Role.AFTER);
    if (after && tense.isFuture(at)) {
      return new Form.Distance(amount.unit(), units);
    }
    return after && isTold(at, amount.end())
        ? new Form.Later(amount.unit(), units, amount.duration().value())
        : length;
  }

  /**
   * {@code وصل الأحد وغادر بعد يومين}: a verb stands before it, and nothing of what it follows;
   * {@code وبعد مرور شهر، فاز الحزب}: it opens its clause.
   */
  private boolean isTold(int at, int end) {
    Token before = tokens.get(at - 1);
    Token next = tokens.get(end);
    boolean clause = before.is('،') && tokens.get(at).joined();
    boolean opens = before.word().index() < 0 || before.is('.') || isFirst(at) || clause;
    if (opens) {
      return next.is('،') || next.is(Role.PAST);
    }
    boolean ends = next.word().index() < 0 || next.word().isPunctuation() || next.joined();
    return ends && (before.is(Role.PAST) || tokens.get(at - 2).is(Role.PAST));
  }

  private boolean isFirst(int at) {
    Word word = tokens.get(at).word();
    return tokens.text().sentenceOf(word).firstWord() == word.index();
  }

  /**
   * {@code بعد يومين من ذلك} counts from what was told, {@code بعد يومين من الحادث} is a length.
   */
  private Form fromElsewhere(Token head, Amount amount, int units) {
    String length = amount.duration().value();
    boolean that = tokens.get(amount.end() + 1).is(Role.THAT_WORD);
    if (that && (head.is(Role.AGO) || head.is(Role.AFTER))) {
      return new Form.Later(amount.unit(), head.is(Role.AGO) ? -units : units, length);
    }
    return new Form.Fixed(length);
  }

  /** 1 in {@code بعد ذلك بيومين}, -1 in {@code قبلها بثلاثة أيام}; 0 elsewhere. */
  private int sideOfThat(int at) {
    if (tokens.get(at).stem().preposition() != 'ب') {
      return 0;
    }
    Token before = tokens.get(at - 1);
    boolean that = before.is(Role.THAT_WORD);
    if (before.is(Role.LATER) || that && tokens.get(at - 2).is(Role.AFTER)) {
      return 1;
    }
    return before.is(Role.EARLIER) || that && tokens.get(at - 2).is(Role.AGO) ? -1 : 0;
  }
}
