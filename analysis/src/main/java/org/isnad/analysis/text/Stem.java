package org.isnad.analysis.text;

import org.isnad.analysis.record.Span;

/**
 * One reading of a word: proclitics, and what is left.
 *
 * <p>{@code وللأمم} has the readings {@code وللامم}, {@code و+للامم} and {@code ول+الامم}: an
 * article swallowed by the preposition is given back in the key.
 *
 * @param key folded, with the article where the word has one
 * @param span of the stem in the text, without the proclitics
 * @param proclitics the folded letters taken off, empty for the whole word
 * @param definite whether it starts with the article; ألمانيا and آلاف do not
 * @param bareKey the key without the article
 * @param spelling what the lexicons know of the key
 * @param bareSpelling what they know of the key without the article
 */
public record Stem(
    String key,
    Span span,
    String proclitics,
    boolean definite,
    String bareKey,
    Spelling spelling,
    Spelling bareSpelling) {

  private static final String ARTICLE = "ال";

  /** A reading that no lexicon was asked for yet. */
  public Stem(String key, Span span, String proclitics, boolean definite) {
    this(
        key,
        span,
        proclitics,
        definite,
        definite ? key.substring(ARTICLE.length()) : key,
        Spelling.UNREAD,
        Spelling.UNREAD);
  }

  /** A reading with what the lexicons know of it. */
  static Stem of(String key, Span span, String proclitics, boolean definite, Spellings spellings) {
    Spelling spelling = spellings.of(key);
    String bareKey = definite ? key.substring(ARTICLE.length()) : key;
    Spelling bare = definite ? spellings.of(bareKey) : spelling;
    return new Stem(key, span, proclitics, definite, bareKey, spelling, bare);
  }

  /** Whether a folded word can start with the article, by its letters. */
  static boolean mayBeDefinite(String key) {
    return key.length() > 3 && key.startsWith(ARTICLE);
  }

  /** Whether a conjunction و or ف was taken off. */
  public boolean joined() {
    return !proclitics.isEmpty() && (proclitics.charAt(0) == 'و' || proclitics.charAt(0) == 'ف');
  }

  /** The same reading behind a conjunction that is written as a word of its own. */
  public Stem withConjunction() {
    return joined()
        ? this
        : new Stem(key, span, "و" + proclitics, definite, bareKey, spelling, bareSpelling);
  }

  /** The preposition ب ل ك that was taken off, or 0. */
  public char preposition() {
    for (int i = 0; i < proclitics.length(); i++) {
      char c = proclitics.charAt(i);
      if (c == 'ب' || c == 'ل' || c == 'ك') {
        return c;
      }
    }
    return 0;
  }

  /** Whether the future marker س was taken off. */
  public boolean future() {
    int last = proclitics.length() - 1;
    return last >= 0 && proclitics.charAt(last) == 'س';
  }
}
