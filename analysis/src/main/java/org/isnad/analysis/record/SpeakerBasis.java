package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a source is taken for the speaker of a statement. */
public enum SpeakerBasis {
  /** It is named at the cue: {@code قال سليم الحداد}, {@code بحسب الوزارة}. */
  @JsonProperty("named")
  NAMED,
  /** It stands before a relative clause that says it: {@code الحداد الذي أكد}. */
  @JsonProperty("relative-clause")
  RELATIVE_CLAUSE,
  /** A short form of a name or description told before: {@code الوكالة}, {@code المصدر}. */
  @JsonProperty("short-form")
  SHORT_FORM,
  /** A title whose holder is told elsewhere: {@code الوزير}. */
  @JsonProperty("title")
  TITLE,
  /** A document or account whose owner is named beside it: {@code رسالة الحداد التي أعلن فيها}. */
  @JsonProperty("owner")
  OWNER,
  /** No subject: who spoke before in the same sentence. */
  @JsonProperty("same-sentence")
  SAME_SENTENCE,
  /** No subject: the subject of the verb that the sentence opens with. */
  @JsonProperty("sentence-subject")
  SENTENCE_SUBJECT,
  /** No subject: the last who spoke and whom the verb's gender and number fit. */
  @JsonProperty("last-speaker")
  LAST_SPEAKER,
  /** No subject: who the statement around it is about. */
  @JsonProperty("statement-around")
  STATEMENT_AROUND,
  /** A verb in the first person inside a quotation: the one quoted. */
  @JsonProperty("quoted")
  QUOTED
}
