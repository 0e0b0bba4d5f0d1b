package org.isnad.benchmark.extraction;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.isnad.analysis.page.ArticleDetails;
import org.isnad.analysis.page.PageDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a detail of the pages was found: what stands beside the text, title and day.
 *
 * @param wanted how often the pages show it
 * @param right found with the same words; an outlet also with more of them
 * @param wrong found with others
 * @param extra found where the page shows none
 */
record DetailScore(String name, int wanted, int right, int wrong, int extra) {

  /** One score a detail: outlet, subtitle, byline, section, last change, captions. */
  static List<DetailScore> of(ExtractionScores scores) {
    return List.of(
        single(
            "outlet",
            scores,
            score -> score.page().outlet(),
            score -> score.extracted().outlet(),
            DetailScore::isIn),
        single("subtitle", scores, ArticleDetails::subtitle),
        single("byline", scores, ArticleDetails::byline),
        single("section", scores, ArticleDetails::section),
        single("last change", scores, details -> day(details.updated())),
        captions(scores));
  }

  private static @Nullable String day(@Nullable PageDate date) {
    return date == null ? null : date.day().toString();
  }

  private static DetailScore single(
      String name, ExtractionScores scores, Function<ArticleDetails, @Nullable String> detail) {
    return single(
        name,
        scores,
        score -> detail.apply(score.page().details()),
        score -> detail.apply(score.extracted().details()),
        DetailScore::same);
  }

  private static DetailScore single(
      String name,
      ExtractionScores scores,
      Function<PageScore, @Nullable String> wantedOf,
      Function<PageScore, @Nullable String> foundOf,
      BiPredicate<String, String> isRight) {
    int wanted = 0;
    int right = 0;
    int wrong = 0;
    int extra = 0;
    for (PageScore score : scores.pages()) {
      String gold = wantedOf.apply(score);
      String found = foundOf.apply(score);
      wanted += gold == null ? 0 : 1;
      if (found != null) {
        boolean same = gold != null && isRight.test(gold, found);
        right += same ? 1 : 0;
        wrong += gold != null && !same ? 1 : 0;
        extra += gold == null ? 1 : 0;
      }
    }
    return new DetailScore(name, wanted, right, wrong, extra);
  }

  /** Each caption counts; one that is on no picture of the page is extra. */
  private static DetailScore captions(ExtractionScores scores) {
    int wanted = 0;
    int right = 0;
    int extra = 0;
    for (PageScore score : scores.pages()) {
      List<String> gold = new ArrayList<>(score.page().details().captions());
      wanted += gold.size();
      for (String found : score.extracted().details().captions()) {
        boolean same = gold.removeIf(caption -> same(caption, found));
        right += same ? 1 : 0;
        extra += same ? 0 : 1;
      }
    }
    return new DetailScore("captions", wanted, right, 0, extra);
  }

  private static boolean same(String gold, String found) {
    return Overlap.words(gold).equals(Overlap.words(found));
  }

  /** Whether an outlet's name is in its longer one: الحقل in صحيفة الحقل الإلكترونية. */
  private static boolean isIn(String gold, String found) {
    return Collections.indexOfSubList(Overlap.words(found), Overlap.words(gold)) >= 0;
  }

  double precision() {
    int found = right + wrong + extra;
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  static void print(ExtractionScores scores, PrintStream out) {
    out.println(
        "| detail | pages show it | right | wrong | missed | where none is shown | P | R |");
    out.println("|---|---|---|---|---|---|---|---|");
    for (DetailScore score : of(scores)) {
      out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %d | %.3f | %.3f |%n",
          score.name,
          score.wanted,
          score.right,
          score.wrong,
          score.wanted - score.right - score.wrong,
          score.extra,
          score.precision(),
          score.recall());
    }
  }

  /** One line for each that is wrong, missed or extra. */
  static void printErrors(PageScore score, PrintStream out) {
    ArticleDetails gold = score.page().details();
    ArticleDetails found = score.extracted().details();
    printError(score, "outlet", score.page().outlet(), score.extracted().outlet(), out);
    printError(score, "subtitle", gold.subtitle(), found.subtitle(), out);
    printError(score, "byline", gold.byline(), found.byline(), out);
    printError(score, "section", gold.section(), found.section(), out);
    printError(score, "last change", day(gold.updated()), day(found.updated()), out);
    for (String caption : gold.captions()) {
      if (found.captions().stream().noneMatch(other -> same(caption, other))) {
        printError(score, "caption", caption, null, out);
      }
    }
    for (String caption : found.captions()) {
      if (gold.captions().stream().noneMatch(other -> same(other, caption))) {
        printError(score, "caption", null, caption, out);
      }
    }
  }

  private static boolean isRight(String name, String gold, String found) {
    return name.equals("outlet") ? isIn(gold, found) : same(gold, found);
  }

  private static void printError(
      PageScore score,
      String name,
      @Nullable String gold,
      @Nullable String found,
      PrintStream out) {
    boolean same = gold == null ? found == null : found != null && isRight(name, gold, found);
    if (!same) {
      out.println(score.page().name() + ": " + name + " " + found + " for " + gold);
    }
  }
}
