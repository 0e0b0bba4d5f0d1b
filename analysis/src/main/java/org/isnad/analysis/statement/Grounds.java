package org.isnad.analysis.statement;

import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Evidence;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Mode;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;

/** What a statement rests on, as the words that {@code confidence.txt} weighs. */
public final class Grounds {

  /** Characters; below it a content is hardly a clause. */
  private static final int SHORT = 16;

  private Grounds() {}

  /**
   * The grounds of a statement in a record.
   *
   * @return none for a record of an earlier version, without evidence; else {@code bias}, {@code
   *     order verb-subject}, {@code attachment that}, {@code speaker NAMED}, {@code named yes},
   *     {@code chain 1}, {@code act STATE}, {@code mode DIRECT}, {@code nested no}, {@code content
   *     long}
   */
  public static List<String> of(Statement statement) {
    Evidence evidence = statement.evidence();
    return evidence == null
        ? List.of()
        : of(
            statement.rule(),
            evidence,
            statement.chain(),
            statement.act(),
            statement.mode(),
            statement.within() != null,
            statement.content());
  }

  static List<String> of(
      String rule,
      Evidence evidence,
      List<Link> chain,
      Act act,
      Mode mode,
      boolean nested,
      Span content) {
    int comma = rule.indexOf(", ");
    String order = comma < 0 ? rule : rule.substring(0, comma);
    String attachment = comma < 0 ? "none" : rule.substring(comma + 2);
    boolean named = chain.get(chain.size() - 1).entity() != null;
    return List.of(
        "bias",
        "order " + order,
        "attachment " + attachment,
        "speaker " + evidence.speaker(),
        named ? "named yes" : "named no",
        chain.size() == 1 ? "chain 1" : "chain 2",
        "act " + act,
        "mode " + mode,
        nested ? "nested yes" : "nested no",
        content.length() < SHORT ? "content short" : "content long");
  }
}
