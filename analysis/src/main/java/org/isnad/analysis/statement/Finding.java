package org.isnad.analysis.statement;

import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its own words have it, before it is put into the one it stands in.
 *
 * @param sources its own part of the chain, outermost first; empty where it has its speaker from
 *     the statement around it
 * @param addressee id of the entity it was said to
 * @param when TIMEX3 value of the saying
 * @param attachment the word or mark at which the content was recognised
 */
record Finding(
    List<Source> sources,
    Span cue,
    Act act,
    Span content,
    @Nullable String addressee,
    @Nullable String when,
    @Nullable Span attachment,
    String rule) {

  /** How the rule's name ends where a source stands in a sentence of its own. */
  static final String APART = "-apart";

  Finding {
    sources = List.copyOf(sources);
  }

  /** {@code بحسب الوزارة}: said by whom a preposition or the like names. */
  boolean isAttributed() {
    return rule.startsWith(AttributionRule.NAME);
  }

  /** The innermost source, who says it. */
  Source speaker() {
    return sources.get(sources.size() - 1);
  }

  boolean isApart() {
    return rule.endsWith(APART);
  }

  Finding withSources(List<Source> newSources) {
    return new Finding(newSources, cue, act, content, addressee, when, attachment, rule);
  }

  Finding withContent(Span newContent) {
    return new Finding(sources, cue, act, newContent, addressee, when, attachment, rule);
  }
}
