package org.isnad.app.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.analysis.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * Measures what was made of the page: the body, the boilerplate left in it, the publication day.
 */
final class PageScorer {

  /** A shorter string may well stand in a body. */
  private static final int SHORTEST_BOILERPLATE = 4;

  private PageScorer() {}

  /**
   * Measures the text that was extracted.
   *
   * @param raw the text that the gold's line numbers count in
   */
  static void scoreBody(Comparison article, String raw) {
    List<String> lines = Arrays.asList(raw.split("\n", -1));
    WordBag wanted =
        WordBag.ofTexts(article.gold().body().stream().flatMap(range -> lines(lines, range)));
    WordBag got = WordBag.of(article.record().text());
    article.scores().add(Measure.BODY, new Tally(wanted.common(got), wanted.size(), got.size()));
    if (!article.gold().boilerplate().isEmpty()) {
      scoreBoilerplate(article);
    }
  }

  private static Stream<String> lines(List<String> lines, GoldArticle.Lines range) {
    return lines.stream().limit(range.last()).skip(range.first() - 1L);
  }

  private static void scoreBoilerplate(Comparison article) {
    String text = Fold.text(article.record().text());
    List<String> left =
        article.gold().boilerplate().stream().filter(string -> isLeft(string, text)).toList();
    left.forEach(string -> article.mistake("boilerplate left", string));
    article.scores().add(Accuracy.NO_BOILERPLATE, left.isEmpty());
  }

  private static boolean isLeft(String boilerplate, String text) {
    String folded = Fold.text(boilerplate);
    return folded.codePointCount(0, folded.length()) >= SHORTEST_BOILERPLATE
        && text.contains(folded);
  }

  /** Measures the publication day, where the gold knows it. */
  static void scorePublished(Comparison article) {
    LocalDate wanted = article.gold().published();
    if (wanted == null) {
      return;
    }
    Published published = article.record().published();
    LocalDate got = published == null ? null : published.date();
    boolean right = isWithin(got, wanted, Math.max(0, article.gold().slackDays()));
    article.scores().add(Accuracy.PUBLISHED, right);
    if (!right) {
      article.mistake("published", (got == null ? "none" : got) + " for " + wanted);
    }
  }

  private static boolean isWithin(@Nullable LocalDate got, LocalDate wanted, int slackDays) {
    return got != null && Math.abs(ChronoUnit.DAYS.between(got, wanted)) <= slackDays;
  }
}
