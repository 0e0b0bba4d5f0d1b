package org.isnad.archive.name;

import java.util.List;

/**
 * Why one spelling is joined to another, and how sure that is.
 *
 * @param spelling as articles write it
 * @param to the spelling that it was joined to
 * @param score 0 to 1: what is not joined has less than .5
 * @param differences the letters that one has for the other's: {@code غ/ج}, {@code -/ي}
 */
public record Join(
    String spelling, String to, Ground ground, double score, List<String> differences) {

  public Join {
    differences = List.copyOf(differences);
  }

  static Join of(String spelling, String to, Ground ground) {
    double score =
        switch (ground) {
          case CORRECTED, SAME_LETTERS, ONE_ARTICLE -> 1;
          case LISTED -> 0.98;
          case OTHER_FORM -> 0.95;
          case DISTINCTIVE_WORD -> 0.9;
          case PART_LEFT_OUT -> 0.8;
          case SPELLING, SHORT_NAME -> throw new IllegalArgumentException(ground + " is measured");
        };
    return new Join(spelling, to, ground, score, List.of());
  }
}
