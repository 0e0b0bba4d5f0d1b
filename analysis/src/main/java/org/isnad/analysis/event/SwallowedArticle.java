package org.isnad.analysis.event;

import static org.isnad.analysis.text.ArabicLetters.ALEF;
import static org.isnad.analysis.text.ArabicLetters.LAM;

import java.util.List;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Gives back what the preposition ل swallowed of an article: its alef, and its lam too before a
 * noun that begins with one.
 *
 * <p>{@code للجيش} → الجيش, {@code للجنة الدولية} → اللجنة الدولية, {@code للاجئين} → اللاجئين,
 * {@code للبنان} → لبنان.
 */
final class SwallowedArticle {

  private static final String ARTICLE = "" + ALEF + LAM;
  private static final List<String> PREFIXES = List.of(ARTICLE, "" + ALEF, "");

  private SwallowedArticle() {}

  /** Words that name an entity, as one of its names begins: with all of them, else the first. */
  static String give(Entity entity, String words, Span span, String text) {
    int start = span.start();
    if (start == 0 || words.charAt(0) != LAM || text.charAt(start - 1) != LAM) {
      return words;
    }
    String named = prefixed(entity, words, words);
    named = named == null ? prefixed(entity, words, first(words)) : named;
    return named == null ? ALEF + words : named;
  }

  /** The words with what a name of the entity has before the wanted ones, null where none has. */
  private static @Nullable String prefixed(Entity entity, String words, String wanted) {
    for (String prefix : PREFIXES) {
      if (begins(entity.name(), prefix + wanted)
          || entity.aliases().stream().anyMatch(alias -> begins(alias, prefix + wanted))) {
        return prefix + words;
      }
    }
    return null;
  }

  private static boolean begins(String name, String words) {
    return name.startsWith(words)
        && (name.length() == words.length() || name.charAt(words.length()) == ' ');
  }

  /** Words of a description by its noun, which is read with the article given back. */
  static String give(Stem head, String words, Vocabulary vocabulary) {
    return isLamOfNoun(head, words, vocabulary) ? ARTICLE + words : ALEF + words;
  }

  /** {@code للاجئين}: the noun is known with a lam, and not without it. */
  private static boolean isLamOfNoun(Stem head, String words, Vocabulary vocabulary) {
    Stem whole = new Stem(ARTICLE + Folding.key(first(words)), head.span(), "", true);
    return isKnown(whole, vocabulary) && !isKnown(head, vocabulary);
  }

  private static boolean isKnown(Stem noun, Vocabulary vocabulary) {
    return vocabulary.isKnown(noun) || vocabulary.nationality(noun, null) != null;
  }

  private static String first(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }
}
