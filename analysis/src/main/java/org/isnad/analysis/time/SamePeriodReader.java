package org.isnad.analysis.time;

import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the counterpart of a time in another year: {@code الفترة نفسها من العام الماضي}, {@code
 * الربع المماثل من 2029}, {@code مثل هذا اليوم من العام الماضي}.
 */
final class SamePeriodReader {

  private final Tokens tokens;
  private final YearReader years;

  SamePeriodReader(Tokens tokens, YearReader years) {
    this.tokens = tokens;
    this.years = years;
  }

  @Nullable Reading read(int at) {
    int end = afterPeriod(at);
    if (end < 0) {
      return null;
    }
    YearReader.Reading year = tokens.get(end).is(Role.OF) ? years.after(end) : yearIn(end);
    if (year == null || year.year() > 0 && !year.mayBeBare()) {
      return null;
    }
    Form.Date of =
        new Form.Date(
            Sense.Calendar.GREGORIAN, year.year(), 0, 0, null, year.offset(), year.ofNamedYear());
    Form form = new Form.Counterpart(unit(at, end), tokens.get(at).is(Role.SUCH), of);
    return Reading.of(tokens, at, year.end(), form, "counterpart");
  }

  /** The unit that stands between the two; null for الفترة and parts of a year. */
  private @Nullable Unit unit(int from, int end) {
    Sense.Anaphor anaphor = tokens.get(from).as(Sense.Anaphor.class);
    if (anaphor != null) {
      return anaphor.unit();
    }
    for (int i = from; i < end; i++) {
      Sense.UnitName name = tokens.get(i).unit();
      if (name != null) {
        return name.unit();
      }
    }
    return null;
  }

  /** {@code في العام الماضي}, {@code لعام 2029}. */
  private YearReader.@Nullable Reading yearIn(int at) {
    boolean in = tokens.get(at).is(Role.IN) || tokens.get(at).is(Role.DURING);
    boolean of = tokens.get(at).stem().preposition() == 'ل';
    return in || of ? years.headed(in ? at + 1 : at) : null;
  }

  /** Index after {@code نفس الفترة}, {@code الربع المماثل}, {@code الشهر نفسه}; -1 elsewhere. */
  private int afterPeriod(int at) {
    Token token = tokens.get(at);
    Sense.Anaphor anaphor = token.as(Sense.Anaphor.class);
    if (anaphor != null && anaphor.unit() != null) {
      return anaphor.offset() == 0 && anaphor.unit() != Unit.YEAR ? at + 1 : -1;
    }
    if (token.is(Role.SUCH)) {
      boolean period = tokens.get(at + 1).is(Role.THIS_WORD) && isPeriod(at + 2);
      return period ? at + 3 : -1;
    }
    if (token.is(Role.SAME_WORD)) {
      return isPeriod(at + 1) ? at + 2 : -1;
    }
    Token adjective = tokens.get(at + 1);
    boolean same = adjective.is(Role.ALIKE) || adjective.relation() == Relation.SAME;
    return same && isPeriod(at) ? at + 2 : -1;
  }

  private boolean isPeriod(int at) {
    Token token = tokens.get(at);
    boolean unit = token.isUnit(Unit.DAY) || token.isUnit(Unit.WEEK) || token.isUnit(Unit.MONTH);
    return token.definite() && (unit || token.is(Role.PERIOD) || token.is(Sense.Fraction.class));
  }
}
