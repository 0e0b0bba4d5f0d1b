package org.isnad.analysis.time;

import java.util.List;

/**
 * Tells whether two words are forms of one noun, by the consonants that stay in all its forms:
 * {@code طائرات} and {@code طائرتين}, {@code رجلا} and {@code الرجال}, {@code دولة} and {@code
 * دول}; not {@code قوانين} and {@code قواعد}.
 */
final class NounForms {

  private static final String ARTICLE = "ال";

  /** Endings of gender, number and case, as folded keys have them, the longest first. */
  private static final List<String> ENDINGS =
      List.of("تين", "تان", "ات", "ون", "ين", "ان", "ه", "ا");

  private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "هن", "ه", "نا");

  private static final int LEAST_WITH_PRONOUN = 5;

  /** No noun has fewer letters. */
  private static final int LEAST = 2;

  /** Two consonants alone are shared by too many nouns: طيار, طائر. */
  private static final int ENOUGH = 3;

  private NounForms() {}

  /**
   * @param a folded key, with the article or without
   */
  static boolean areOfOneNoun(String a, String b) {
    return areAlike(a, b) || areAlike(withoutArticle(a), b) || areAlike(a, withoutArticle(b));
  }

  /** {@code أطفالها}, {@code أبناءه}: a noun that no lexicon here has, with a pronoun. */
  static boolean hasPronoun(Token noun) {
    String surface = noun.word().surface();
    boolean pronoun =
        PRONOUNS.stream().anyMatch(surface::endsWith) && surface.length() >= LEAST_WITH_PRONOUN;
    return pronoun && noun.word().isArabic() && noun.senses().isEmpty() && !noun.definite();
  }

  private static boolean areAlike(String a, String b) {
    String one = withoutEnding(a);
    String other = withoutEnding(b);
    String consonants = consonants(one);
    return one.equals(other)
        || consonants.length() >= ENOUGH && consonants.equals(consonants(other));
  }

  private static String withoutArticle(String key) {
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }

  private static String withoutEnding(String key) {
    for (String ending : ENDINGS) {
      if (key.endsWith(ending) && key.length() >= ending.length() + LEAST) {
        return key.substring(0, key.length() - ending.length());
      }
    }
    return key;
  }

  /** The letters without ا, و and ي after the first. */
  private static String consonants(String stem) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < stem.length(); i++) {
      char letter = stem.charAt(i);
      if (i == 0 || letter != 'ا' && letter != 'و' && letter != 'ي') {
        letters.append(letter);
      }
    }
    return letters.toString();
  }
}
