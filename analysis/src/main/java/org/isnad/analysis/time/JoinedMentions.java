package org.isnad.analysis.time;

import org.isnad.analysis.time.Sense.Role;

/**
 * Tells whether two expressions belong together: {@code من 28 مايو إلى 3 يونيو}, {@code السبت
 * والأحد المقبلين}.
 */
final class JoinedMentions {

  /** إلى, or و apart, or حتى with a word more. */
  private static final int MOST_BETWEEN = 2;

  private final Tokens tokens;

  JoinedMentions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Nothing stands between the two but و, أو, إلى, حتى or a dash. */
  boolean areJoined(Mention first, Mention second) {
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

  /** Whether {@code first} is one end of a span, so that the one joined to it is later. */
  boolean isStart(Mention first) {
    Token after = tokens.get(first.end());
    boolean to = after.is(Role.TO) || after.is(Role.UNTIL) || after.isDash();
    return to || tokens.get(first.from() - 1).word().key().equals("بين");
  }
}
