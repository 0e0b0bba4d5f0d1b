package org.isnad.analysis.statement;

import java.util.List;

/** The pronoun written at the end of a noun, and the noun without it: {@code كلمته}, كلمة. */
final class OwnerPronoun {

  private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "هن", "نا", "ه");
  private static final String LAST_LETTERS = "هامن";
  private static final int SHORTEST_NOUN = 2;

  private OwnerPronoun() {}

  /** Whether the key's last letter is one that a pronoun ends with. */
  static boolean mayEnd(String key) {
    return !key.isEmpty() && LAST_LETTERS.indexOf(key.charAt(key.length() - 1)) >= 0;
  }

  /** The pronoun at the end of a noun's key; empty where there is none. */
  static String of(String key) {
    if (!mayEnd(key)) {
      return "";
    }
    for (String pronoun : PRONOUNS) {
      if (key.endsWith(pronoun) && key.length() - pronoun.length() >= SHORTEST_NOUN) {
        return pronoun;
      }
    }
    return "";
  }

  /** The key up to the pronoun: {@code كلمت} of {@code كلمته}; all of it where there is none. */
  static String without(String key) {
    return key.substring(0, key.length() - of(key).length());
  }

  /**
   * The key of the noun by itself, with the ending that the pronoun changed: {@code كلمه}, {@code
   * استياء}.
   */
  static String nounOf(String key) {
    String bare = without(key);
    boolean owned = bare.length() < key.length();
    if (owned && bare.endsWith("ت")) {
      return bare.substring(0, bare.length() - 1) + "ه";
    }
    boolean seated = owned && (bare.endsWith("اي") || bare.endsWith("او"));
    return seated ? bare.substring(0, bare.length() - 1) + "ء" : bare;
  }
}
