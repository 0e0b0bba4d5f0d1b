package org.isnad.archive.claim;

import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article's passing on of a claim, or of its denial.
 *
 * @param statement id of the statement in the article
 * @param chain who passes it on, outermost first
 * @param content the words in the article
 * @param origin name of the source it goes back to; the same for what goes back to the same source
 * @param named whether it can be told who that source is; two others may be the same person
 * @param when TIMEX3 value of the saying, where the article tells it
 */
public record Assertion(
    String article,
    String statement,
    List<Link> chain,
    Act act,
    Span content,
    String origin,
    boolean named,
    @Nullable String when) {

  public Assertion {
    chain = List.copyOf(chain);
  }
}
