package org.isnad.analysis.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that the article gives as somebody's words, thought or report.
 *
 * <p>{@code ذكرت السواحل نقلاً عن مكتب التفتيش أن ستافريديس اقترح …} holds two: one with the chain
 * السواحل, مكتب التفتيش, and within it one whose chain goes on to ستافريديس.
 *
 * @param id unique in the article: {@code s1}
 * @param chain from the outermost source to the innermost speaker, never empty
 * @param cue the words that mark the reporting
 * @param content what was said, without the complementiser and the outer quotation marks
 * @param addressee id of the entity it was said to
 * @param when TIMEX3 value of the saying, where the article tells it
 * @param within id of the statement whose content holds this one
 * @param rule name of the rule that found it
 * @param confidence between 0 and 1: the share of statements resting on the same that are right in
 *     content and chain; 0 in records written before this was kept
 * @param evidence what it rests on; null in records written before this was kept
 */
public record Statement(
    String id,
    List<Link> chain,
    Span cue,
    Act act,
    Mode mode,
    Span content,
    @Nullable String addressee,
    @Nullable String when,
    @Nullable String within,
    String rule,
    double confidence,
    @Nullable Evidence evidence) {

  public Statement {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a statement without a source: " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence + " of " + id);
    }
  }

  /** The same, as it stands inside another one: in none where {@code other} is null. */
  public Statement within(@Nullable String other) {
    return new Statement(
        id, chain, cue, act, mode, content, addressee, when, other, rule, confidence, evidence);
  }

  /** The innermost link: whose words these are. */
  public Link speaker() {
    return chain.get(chain.size() - 1);
  }
}
