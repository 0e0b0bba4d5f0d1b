package org.isnad.app.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Scores for reading and as JSON, to three decimals.
 *
 * <p>{@code entities P 0.812 R 0.790 F1 0.801 gold 120 system 117}
 */
public final class ScoreTable {

  private static final int DECIMALS = 3;

  private final Scores scores;

  public ScoreTable(Scores scores) {
    this.scores = scores;
  }

  /** One line a measure; accuracies of which there is no case are left out. */
  public String text() {
    StringBuilder table = new StringBuilder();
    int missing = scores.missing().size();
    table.append(scores.articles() + " articles, " + missing + " without a record\n");
    for (Measure measure : Measure.values()) {
      table.append(line(measure.label(), scores.tally(measure)));
    }
    for (Accuracy accuracy : Accuracy.values()) {
      Rate rate = scores.rate(accuracy);
      rate.share().ifPresent(share -> table.append(line(accuracy.label(), share, rate.all())));
    }
    return table.toString();
  }

  private static String line(String label, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-18s P %s  R %s  F1 %s   gold %d system %d\n",
        label,
        rounded(tally.precision()),
        rounded(tally.recall()),
        rounded(tally.f1()),
        tally.gold(),
        tally.system());
  }

  private static String line(String label, double share, int all) {
    return String.format(Locale.ROOT, "%-18s %s   of %d\n", label, rounded(share), all);
  }

  /** One object: {@code {"entities": {"p": 0.812, "r": 0.79, "f1": 0.801}, "act": 0.9, …}}. */
  public String json() {
    ObjectNode json = new JsonMapper().createObjectNode();
    for (Measure measure : Measure.values()) {
      Tally tally = scores.tally(measure);
      json.putObject(measure.label())
          .put("p", rounded(tally.precision()).doubleValue())
          .put("r", rounded(tally.recall()).doubleValue())
          .put("f1", rounded(tally.f1()).doubleValue());
    }
    for (Accuracy accuracy : Accuracy.values()) {
      OptionalDouble share = scores.rate(accuracy).share();
      if (share.isPresent()) {
        json.put(accuracy.label(), rounded(share.getAsDouble()).doubleValue());
      } else {
        json.putNull(accuracy.label());
      }
    }
    return json.put("articles", scores.articles())
            .put("missing", scores.missing().size())
            .toString()
        + "\n";
  }

  private static BigDecimal rounded(double figure) {
    return new BigDecimal(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
