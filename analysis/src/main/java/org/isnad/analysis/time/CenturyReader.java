package org.isnad.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.analysis.time.Sense.Cardinal;
import org.isnad.analysis.time.Sense.Ordinal;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a century or decade by its number or name: {@code القرن الحادي والعشرين}, {@code تسعينات
 * القرن الماضي}, {@code العقد الأول من القرن الحالي}.
 */
final class CenturyReader {

  /** Hundreds of its years. */
  private static final int THIS_CENTURY = 20;

  private final Tokens tokens;

  CenturyReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code العقد الأول من القرن الحالي}. */
  @Nullable Reading decadeOfCentury(int at) {
    Ordinal ordinal = tokens.get(at + 1).as(Ordinal.class);
    boolean of = tokens.get(at + 2).is(Role.OF) && ordinal != null && ordinal.value() <= 10;
    Reading century = of ? read(at + 3) : null;
    if (century == null || ordinal == null) {
      return null;
    }
    int number = ordinal.value() < 0 ? 10 : ordinal.value();
    String value = decadeOf(hundredsOf(century), number - 1);
    return one(at, century.end(), new Form.Fixed(value), "decade");
  }

  @Nullable Reading decade(int at) {
    Sense.DecadeName name = tokens.get(at).as(Sense.DecadeName.class);
    int next = tokens.get(at + 1).is(Role.OF) ? at + 2 : at + 1;
    if (name == null || tokens.get(next).is(Role.AGE)) {
      return null;
    }
    Reading century = read(next);
    int end = century == null ? at + 1 : century.end();
    int hundreds = century == null ? name.firstYear() / 100 : hundredsOf(century);
    String value = decadeOf(hundreds, name.firstYear() / 10 % 10);
    return one(at, end, new Form.Fixed(value), "decade");
  }

  private static int hundredsOf(Reading century) {
    Form form = century.mentions().get(0).form();
    if (form instanceof Form.Fixed fixed) {
      return Integer.parseInt(fixed.value().substring(0, 2));
    }
    return form instanceof Form.Period period ? THIS_CENTURY + period.offset() : THIS_CENTURY - 1;
  }

  /** {@code 09}, 0 → {@code 090X}. */
  private static String decadeOf(int hundreds, int decade) {
    return String.format(Locale.ROOT, "%02d%dX", hundreds, decade);
  }

  /** {@code القرن الحادي والعشرين} → 20XX. */
  @Nullable Reading century(int at, int next) {
    Token token = tokens.get(next);
    Ordinal ordinal = token.as(Ordinal.class);
    Cardinal tens = token.cardinal();
    int number = 0;
    int end = next + 1;
    if (ordinal != null && ordinal.value() > 0) {
      Cardinal second = tokens.get(next + 1).cardinal();
      number = ordinal.value();
      if (second != null && (second.value() == 10 || second.value() == 20)) {
        number += (int) second.value();
        end++;
      }
    } else if (tens != null && tens.value() == 20) {
      number = 20;
    } else if (isShortNumber(token)) {
      number = Integer.parseInt(token.word().key());
    } else if (token.stem().key().equals("ال") && isShortNumber(tokens.get(end))) {
      number = Integer.parseInt(tokens.get(end++).word().key());
    }
    boolean before = tokens.get(end).is(Role.BEFORE_CHRIST);
    if (number < 1 || number > 21 || before || tokens.get(end).is(Role.HIJRI_MARK)) {
      return null;
    }
    String value = number <= 10 ? "0" + (number - 1) + "XX" : number - 1 + "XX";
    return one(at, end, new Form.Fixed(value), "century");
  }

  /** {@code القرنين السابع عشر والثامن عشر}: each is an expression of its own. */
  @Nullable Reading centuries(int at) {
    Reading first = tokens.get(at + 1).is(Ordinal.class) ? century(at, at + 1) : null;
    if (first == null || !tokens.get(first.end()).joined()) {
      return null;
    }
    Reading second = century(first.end(), first.end());
    if (second == null) {
      return null;
    }
    List<Mention> both = new ArrayList<>(first.mentions());
    both.addAll(second.mentions());
    return new Reading(both, second.end());
  }

  private static boolean isShortNumber(Token token) {
    String key = token.word().key();
    return token.isNumber() && key.length() <= 2 && Digits.isPlain(key);
  }

  /** A century by its number, or told by its distance: {@code القرن الماضي}. */
  private @Nullable Reading read(int at) {
    if (!tokens.get(at).isUnit(Unit.CENTURY) || !tokens.get(at).definite()) {
      return null;
    }
    Token adjective = tokens.get(at + 1);
    Integer offset = adjective.definite() ? Relations.offset(adjective.relation()) : null;
    return offset == null
        ? century(at, at + 1)
        : one(at, at + 2, new Form.Period(Unit.CENTURY, offset), "period");
  }

  private Reading one(int at, int end, Form form, String rule) {
    return Reading.of(tokens, at, end, form, rule);
  }
}
