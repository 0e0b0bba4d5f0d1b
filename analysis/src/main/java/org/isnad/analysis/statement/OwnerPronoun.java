package org.isnad.analysis.statement;

/** The pronoun written at the end of a noun, and the noun without it: {@code كلمته}, كلمة. */
final class OwnerPronoun {

  /** The pronoun that a noun in the accusative may seem to end with: {@code قانونا}. */
  static final String OURS = "نا";

  private static final String LAST_LETTERS = "هامن";
  private static final int SHORTEST_NOUN = 2;

  private OwnerPronoun() {}

  /** Whether the key's last letter is one that a pronoun ends with. */
  static boolean mayEnd(String key) {
    return !key.isEmpty() && LAST_LETTERS.indexOf(key.charAt(key.length() - 1)) >= 0;
  }

  /** The pronoun at the end of a noun's key; empty where there is none. */
  static String of(String key) {
    int length = key.length();
    if (length <= SHORTEST_NOUN) {
      return "";
    }
    char before = key.charAt(length - 2);
    String pronoun =
        switch (key.charAt(length - 1)) {
          case 'ه' -> "ه";
          case 'ا' -> behindLast(key, before);
          case 'م' -> before == 'ه' ? "هم" : "";
          case 'ن' -> before == 'ه' ? "هن" : "";
          default -> "";
        };
    return length - pronoun.length() >= SHORTEST_NOUN ? pronoun : "";
  }

  /** Of a key that ends with ا. */
  private static String behindLast(String key, char before) {
    return switch (before) {
      case 'ه' -> "ها";
      case 'ن' -> OURS;
      case 'م' -> key.length() > SHORTEST_NOUN + 2 && key.endsWith("هما") ? "هما" : "";
      default -> "";
    };
  }

  /** {@code زعيمه سالم}: by its pronoun a title is definite, and who follows holds it. */
  static boolean endsTitle(View view, int title) {
    return ends(view, title) && view.lexicon.sourceNoun(without(view.key(title))) != null;
  }

  /** {@code برمته}; not {@code طريقة}, which folds as if it did. */
  static boolean ends(View view, int noun) {
    return !of(view.key(noun)).isEmpty() && !view.word(noun).surface().endsWith("ة");
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
