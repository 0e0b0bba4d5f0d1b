package org.isnad.analysis.time;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule read from a token on: one expression, or several that share words, as {@code 4 إلى 6
 * جانفي}; none where the words are to be passed over, as an age is.
 *
 * @param end index after the last token
 */
record Reading(List<Mention> mentions, int end) {

  Reading {
    mentions = List.copyOf(mentions);
  }

  static Reading of(Mention mention) {
    return new Reading(List.of(mention), mention.end());
  }

  /** One expression from the token at {@code from} to the one before {@code end}. */
  static Reading of(Tokens tokens, int from, int end, Form form, String rule) {
    return of(new Mention(from, end, tokens.span(from, end), form, null, null, rule));
  }

  /** The same with the first expression starting earlier: {@code مساء} + {@code أمس}. */
  Reading startingAt(int from, Tokens tokens) {
    List<Mention> all = new ArrayList<>(mentions);
    all.set(0, all.get(0).startingAt(from, tokens));
    return new Reading(all, end);
  }
}
