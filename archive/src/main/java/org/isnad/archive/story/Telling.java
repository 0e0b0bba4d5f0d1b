package org.isnad.archive.story;

import java.util.List;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article's account of a happening.
 *
 * @param event id of the event in the article
 * @param chain who asserts it, outermost first; empty for the article's own voice
 * @param when TIMEX3 value that the article gives it
 * @param trigger the words of the article that name it
 * @param evidence the sentence they stand in
 */
public record Telling(
    String article,
    String event,
    List<Link> chain,
    EventStatus status,
    @Nullable String when,
    Span trigger,
    Span evidence) {

  public Telling {
    chain = List.copyOf(chain);
  }
}
