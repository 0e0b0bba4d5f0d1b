package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.EntityType;

/**
 * Whether two whole names, folded, are spellings of one, and how surely.
 *
 * <p>Example: {@code سيرغي لافروف، سيرجي لافروف} → .93 by {@code غ/ج}; {@code حسن نصرالله، حسين
 * نصرالله} → no.
 *
 * <p>A foreign name may differ as far as {@link SpellingCosts} allows for its length. An Arabic one
 * has one spelling: there only a final letter that is not heard may differ, and words that the list
 * of given names has together. Words of ordinary language in the name of a body do not differ.
 */
final class Likeness {

  /**
   * Highest cost for each letter of a word and of a name. Swept on the tuned half of {@code
   * name-pairs.tsv}: NamePairsTest prints what another value does.
   */
  private static final double PER_LETTER_OF_WORD = 0.46;

  private static final double PER_LETTER_OF_NAME = 0.3;
  private static final double OTHER_SPELLING_OF_ONE = 0.2;
  private static final double OTHER_SPACES = 0.3;
  private static final double LEAST_SCORE = 0.5;
  private static final String HARDLY_HEARD_AT_THE_END = "اهء";

  /**
   * @param score .5 to 1
   * @param differences the letters of one for the other's
   */
  record Found(double score, List<String> differences) {}

  private final SpellingCosts costs = new SpellingCosts();
  private final GivenNames given;
  private final OrdinaryWords words;

  Likeness(GivenNames given, OrdinaryWords words) {
    this.given = given;
    this.words = words;
  }

  /** {@code foreign}: whether it is a foreign name, which has many spellings. */
  Optional<Found> of(String name, String other, EntityType type, boolean foreign) {
    String letters = name.replace(" ", "");
    String otherLetters = other.replace(" ", "");
    if (letters.equals(otherLetters)) {
      return Optional.of(new Found(1, List.of()));
    }
    double limit = PER_LETTER_OF_NAME * Math.min(letters.length(), otherLetters.length());
    List<String> parts = List.of(name.split(" "));
    List<String> otherParts = List.of(other.split(" "));
    SpellingCosts.Distance distance;
    if (parts.size() == otherParts.size()) {
      distance = byParts(parts, otherParts, type, foreign);
    } else if (foreign) {
      distance = costs.distance(letters, otherLetters);
      distance = new SpellingCosts.Distance(distance.cost() + OTHER_SPACES, distance.differences());
      limit /= 2;
    } else {
      distance = SpellingCosts.Distance.TOO_FAR;
    }
    return distance.cost() > limit
        ? Optional.empty()
        : Optional.of(
            new Found(1 - (1 - LEAST_SCORE) * distance.cost() / limit, distance.differences()));
  }

  private SpellingCosts.Distance byParts(
      List<String> parts, List<String> otherParts, EntityType type, boolean foreign) {
    double cost = 0;
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < parts.size() && cost < Double.POSITIVE_INFINITY; i++) {
      SpellingCosts.Distance part = part(parts.get(i), otherParts.get(i), type, foreign);
      cost += part.cost();
      differences.addAll(part.differences());
    }
    return new SpellingCosts.Distance(cost, differences);
  }

  private SpellingCosts.Distance part(String x, String y, EntityType type, boolean foreign) {
    if (x.equals(y)) {
      return SpellingCosts.Distance.NONE;
    }
    SpellingCosts.Distance distance = costs.distance(x, y);
    if (given.areOne(x, y)) {
      return new SpellingCosts.Distance(OTHER_SPELLING_OF_ONE, distance.differences());
    }
    boolean body = type == EntityType.ORG;
    if (given.knows(x) && given.knows(y) || body && words.has(x) && words.has(y)) {
      return SpellingCosts.Distance.TOO_FAR;
    }
    if (!foreign && !body) {
      return withoutEnd(x).equals(withoutEnd(y))
          ? new SpellingCosts.Distance(OTHER_SPELLING_OF_ONE, distance.differences())
          : SpellingCosts.Distance.TOO_FAR;
    }
    double limit = PER_LETTER_OF_WORD * Math.min(x.length(), y.length());
    boolean ordinary = body && (words.has(x) || words.has(y));
    return distance.cost() <= (ordinary ? limit / 2 : limit)
        ? distance
        : SpellingCosts.Distance.TOO_FAR;
  }

  private static String withoutEnd(String word) {
    int end = word.length();
    while (end > 2 && HARDLY_HEARD_AT_THE_END.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
