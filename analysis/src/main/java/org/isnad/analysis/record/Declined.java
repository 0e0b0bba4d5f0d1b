package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked did not say something: no statement, but worth knowing beside those that are.
 *
 * <p>{@code ورفضت وزارة الدفاع التعليق على التقرير} → the ministry, {@link Kind#REFUSED}, about
 * {@code التقرير}.
 *
 * @param id unique in the article: {@code n1}
 * @param source who said nothing
 * @param cue the words that tell it
 * @param about what it was about, where the article tells it
 * @param when TIMEX3 value, where the article tells it
 * @param within id of the statement in whose content it is told
 * @param rule name of the rule that found it
 */
public record Declined(
    String id,
    Kind kind,
    Link source,
    Span cue,
    @Nullable Span about,
    @Nullable String when,
    @Nullable String within,
    String rule) {

  /** The same, as it is told in another statement: in none where {@code other} is null. */
  public Declined within(@Nullable String other) {
    return new Declined(id, kind, source, cue, about, when, other, rule);
  }

  /** How nothing was said. */
  public enum Kind {
    /** Refused or was not willing: {@code رفض التعليق}, {@code امتنع عن الإدلاء بتصريح}. */
    @JsonProperty("refused")
    REFUSED,
    /** Did not answer: {@code لم يرد على طلب للتعليق}. */
    @JsonProperty("no-answer")
    NO_ANSWER,
    /** Did not say whether it is so: {@code لم يؤكد}. */
    @JsonProperty("not-confirmed")
    NOT_CONFIRMED,
    /** Could not be asked: {@code لم يتسن الحصول على تعليق من}. */
    @JsonProperty("not-reached")
    NOT_REACHED
  }
}
