package org.isnad.archive.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Lexicon;
import org.isnad.archive.Records;
import org.isnad.archive.term.BackgroundWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How well names are told to be one, or two, on pairs that were chosen before the rules were made.
 * The figures are printed; {@code -Disnad.names=errors} prints the wrong pairs of the unseen half
 * too.
 */
class NamePairsTest {

  private static final double LEAST_PRECISION = 0.97;
  private static final double LEAST_RECALL = 0.95;
  private static final Knowledge KNOWN = Knowledge.load(BackgroundWords.load());

  /** One line of the file. */
  private record Pair(
      boolean tuned,
      boolean same,
      EntityType type,
      String name,
      @Nullable String country,
      String otherName,
      @Nullable String otherCountry) {

    static Pair of(Lexicon.Entry entry) {
      return new Pair(
          entry.field(0).equals("tuned"),
          entry.field(1).equals("same"),
          entry.constant(2, EntityType.class),
          entry.field(3),
          country(entry.field(4)),
          entry.field(5),
          country(entry.field(6)));
    }

    private static @Nullable String country(String field) {
      return field.equals("-") ? null : field;
    }

    boolean isJoined() {
      List<Records> articles =
          List.of(article("a", name, country), article("b", otherName, otherCountry));
      return NameBook.of(articles.stream().map(Records::record).toList(), KNOWN, List.of())
              .identities()
              .size()
          == 1;
    }

    private Records article(String id, String written, @Nullable String where) {
      SourceKind kind = type == EntityType.PER ? SourceKind.PERSON : SourceKind.INSTITUTION;
      return Records.article(id, "2031-03-04", "ذكر " + written).entity(type, kind, written, where);
    }
  }

  /** How many were joined, rightly or not, and how many ought to be. */
  private record Figures(int right, int joined, int same) {

    static Figures of(List<Pair> pairs) {
      int right = 0;
      int joined = 0;
      for (Pair pair : pairs) {
        boolean one = pair.isJoined();
        joined += one ? 1 : 0;
        right += one && pair.same() ? 1 : 0;
      }
      return new Figures(right, joined, (int) pairs.stream().filter(Pair::same).count());
    }

    double precision() {
      return joined == 0 ? 1 : (double) right / joined;
    }

    double recall() {
      return (double) right / same;
    }

    String line(String what) {
      return String.format(
          Locale.ROOT,
          "names, %s pairs: precision %.3f, recall %.3f (%d of %d joined rightly, %d wrongly)",
          what,
          precision(),
          recall(),
          right,
          same,
          joined - right);
    }
  }

  @Test
  void pairsAreToldApartAndJoined() {
    List<Pair> all =
        Lexicon.read(NamePairsTest.class, "name-pairs.tsv", 7).stream().map(Pair::of).toList();
    assertThat(all).hasSize(300);
    assertThat(all.stream().filter(Pair::same)).hasSize(150);
    List<Pair> tuned = all.stream().filter(Pair::tuned).toList();
    List<Pair> unseen = all.stream().filter(pair -> !pair.tuned()).toList();
    Figures figures = Figures.of(all);
    System.out.println(Figures.of(tuned).line("tuned"));
    System.out.println(Figures.of(unseen).line("unseen"));
    System.out.println(figures.line("all"));
    errors(tuned).forEach(System.out::println);
    if ("errors".equals(System.getProperty("isnad.names"))) {
      errors(unseen).forEach(System.out::println);
    }
    assertThat(figures.precision()).as("precision").isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(figures.recall()).as("recall").isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  private static List<String> errors(List<Pair> pairs) {
    List<String> errors = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.isJoined() != pair.same()) {
        errors.add((pair.same() ? "apart: " : "joined: ") + pair.name() + " / " + pair.otherName());
      }
    }
    return errors;
  }
}
