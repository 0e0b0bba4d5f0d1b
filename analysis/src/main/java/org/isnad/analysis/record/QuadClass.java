package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether an event is cooperation or conflict, in words or in deeds: the quad classes of CAMEO.
 *
 * <p>{@code 042} → verbal cooperation, {@code 190} → material conflict.
 *
 * @see <a href="https://parusanalytics.com/eventdata/cameo.dir/CAMEO.Manual.1.1b3.pdf">CAMEO
 *     codebook</a>
 */
public enum QuadClass {
  /** Roots 01 to 05: statements, appeals, consultations, diplomatic cooperation. */
  @JsonProperty("verbal cooperation")
  VERBAL_COOPERATION,
  /** Roots 06 to 08: material cooperation, aid, concessions. */
  @JsonProperty("material cooperation")
  MATERIAL_COOPERATION,
  /** Roots 09 to 13: investigations, demands, disapproval, rejections, threats. */
  @JsonProperty("verbal conflict")
  VERBAL_CONFLICT,
  /** Roots 14 to 20: protests, shows of force, sanctions, coercion, assaults. */
  @JsonProperty("material conflict")
  MATERIAL_CONFLICT;

  private static final int ROOT = 2;

  /**
   * The class of a CAMEO code, which is that of its root.
   *
   * @throws IllegalArgumentException if the code has no root of CAMEO
   */
  public static QuadClass of(String cameo) {
    int root = cameo.length() < ROOT ? 0 : root(cameo);
    if (root < 1 || root > 20) {
      throw new IllegalArgumentException("no CAMEO code: " + cameo);
    }
    return root <= 5
        ? VERBAL_COOPERATION
        : root <= 8 ? MATERIAL_COOPERATION : root <= 13 ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
  }

  private static int root(String cameo) {
    char tens = cameo.charAt(0);
    char units = cameo.charAt(1);
    return Character.isDigit(tens) && Character.isDigit(units)
        ? Character.digit(tens, 10) * 10 + Character.digit(units, 10)
        : 0;
  }
}
