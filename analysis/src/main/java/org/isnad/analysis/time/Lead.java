package org.isnad.analysis.time;

import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Side;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an amount of time: {@code قبل نحو}.
 *
 * @param head قبل, منذ and the like; null where there is none
 * @param end index of the first token of the amount
 */
record Lead(@Nullable Token head, boolean approximate, int end) {

  static Lead at(int at, Tokens tokens) {
    Token first = tokens.get(at);
    boolean head =
        first.is(Role.AGO)
            || first.is(Role.SINCE)
            || first.is(Role.AFTER)
            || first.is(Role.DURING)
            || first.is(Role.UNTIL);
    int start = head ? at + 1 : at;
    int end = start;
    while (tokens.get(end).approximates(Side.BEFORE)) {
      end++;
    }
    return new Lead(head ? first : null, end > start, end);
  }
}
