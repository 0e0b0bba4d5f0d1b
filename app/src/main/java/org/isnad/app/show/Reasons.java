package org.isnad.app.show;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Evidence;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.record.Statement;

/**
 * Why a statement is in the record: its words, the rule and what the rule matched, the chain link
 * by link, and why the last of them is taken for the speaker.
 */
public final class Reasons {

  private static final String RIGHT_TO_LEFT = "\u200F";

  private Reasons() {}

  /** A statement of the record, told line by line. */
  public static List<String> of(AnalysisRecord record, Statement statement) {
    List<String> lines = new ArrayList<>();
    String text = record.text();
    lines.add(statement.id() + "  " + statement.act() + " · confidence " + statement.confidence());
    lines.add(RIGHT_TO_LEFT + "content     «" + statement.content().of(text) + "»");
    lines.add("rule        " + statement.rule());
    lines.add(RIGHT_TO_LEFT + "cue         " + told(text, statement.cue()));
    Evidence evidence = statement.evidence();
    if (evidence != null) {
      Span attachment = evidence.attachment();
      lines.add(
          attachment == null
              ? "attached    by its place beside the source"
              : RIGHT_TO_LEFT + "attached at " + told(text, attachment));
    }
    for (Link link : statement.chain()) {
      Span cue = link.cue();
      String by = cue == null ? "" : ", made a source by " + told(text, cue);
      lines.add(RIGHT_TO_LEFT + "source      «" + link.name() + "» (" + link.kind() + ")" + by);
    }
    if (evidence != null) {
      Span named = evidence.antecedent();
      String where = named == null ? "" : ": " + told(text, named);
      lines.add(RIGHT_TO_LEFT + "speaker     " + why(evidence.speaker()) + where);
    }
    if (statement.within() != null) {
      lines.add("within      " + statement.within() + ", whose chain comes first");
    }
    return lines;
  }

  private static String told(String text, Span span) {
    return "«" + span.of(text) + "» [" + span.start() + ", " + span.end() + ")";
  }

  private static String why(SpeakerBasis basis) {
    return switch (basis) {
      case NAMED -> "it is named at the cue";
      case RELATIVE_CLAUSE -> "it stands before the relative clause that says it";
      case SHORT_FORM -> "the words at the cue are a short form of it";
      case TITLE -> "it holds the title that stands at the cue";
      case OWNER -> "the document or account is its own";
      case SAME_SENTENCE -> "the verb has no subject; it spoke before in the same sentence";
      case SENTENCE_SUBJECT ->
          "the verb has no subject; it is the subject of the sentence's first verb";
      case LAST_SPEAKER ->
          "the verb has no subject; it is the last speaker whose gender and number fit";
      case STATEMENT_AROUND -> "the verb has no subject; the statement around it is about it";
      case QUOTED -> "the verb is in the first person; the one quoted speaks";
    };
  }
}
