package org.isnad.archive.name;

import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name is foreign, so that outlets spell it in many ways: by its country, else by its
 * letters and words.
 */
final class Foreignness {

  private static final Set<String> ARAB_COUNTRIES =
      Set.of(
          "ARE", "BHR", "COM", "DJI", "DZA", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MAR", "MRT",
          "OMN", "PSE", "QAT", "SAU", "SDN", "SOM", "SYR", "TUN", "YEM");

  /** Letters that outlets hardly ever write a foreign name with. */
  private static final String ARABIC_LETTERS = "عحضظ";

  private static final Set<String> JOINING = Set.of("ابو", "عبد", "بن", "ام", "ال");

  private final GivenNames given;

  Foreignness(GivenNames given) {
    this.given = given;
  }

  /** Whether both may be spellings of one foreign name. */
  boolean of(Cluster a, Cluster b) {
    String country = a.country() == null ? b.country() : a.country();
    return country == null ? !hasArabSign(a) && !hasArabSign(b) : isForeign(country);
  }

  private static boolean isForeign(@Nullable String country) {
    return country != null && !ARAB_COUNTRIES.contains(country);
  }

  private boolean hasArabSign(Cluster cluster) {
    return cluster.keys().stream()
        .anyMatch(key -> hasArabLetter(key) || cluster.type() == EntityType.PER && isArab(key));
  }

  private static boolean hasArabLetter(String key) {
    return key.chars().anyMatch(letter -> ARABIC_LETTERS.indexOf(letter) >= 0);
  }

  private boolean isArab(String key) {
    for (String part : key.split(" ")) {
      if (given.knows(part)
          || JOINING.stream().anyMatch(j -> part.startsWith(j) && part.length() > j.length() + 2)) {
        return true;
      }
    }
    return false;
  }
}
