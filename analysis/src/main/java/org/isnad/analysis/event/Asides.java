package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * What may stand between a verb and its arguments without being one.
 *
 * <p>In {@code التقى أمس في القاهرة} the time; in {@code قدم له (الفاو) مساعدة} the pronoun and the
 * parenthesis.
 */
final class Asides {

  private static final int PARENTHESIS = 7;
  private static final int MANNER = 5;
  private static final Set<String> PRONOUNS = WordLists.of("preposition-with-pronoun");

  private static final Set<String> BY_DAY = WordLists.of("adverbs-of-day");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Clauses clauses;

  Asides(Layers layers, Vocabulary vocabulary, Clauses clauses) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.clauses = clauses;
  }

  /** Skips times, pronouns after prepositions, and adverbs. */
  int skip(int from, int end) {
    int i = from;
    while (i < end) {
      int closed = Math.max(parenthesisEnd(i), adjunctEnd(i, end));
      if (closed > i) {
        i = closed;
      } else if (layers.time(i) != null || isAside(i) || clauses.isOfAside(i)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Index after the commas around an adjunct that opens at {@code index}; else {@code index}. */
  private int adjunctEnd(int index, int end) {
    int closing = clauses.closing(index);
    return closing > 0 && closing + 1 < end ? closing + 1 : blessingEnd(index);
  }

  /** {@code ـ حفظه الله ـ}: between dashes. */
  private int blessingEnd(int index) {
    int closing = clauses.isDash(index) ? clauses.dashAfter(index) : index;
    return closing > index ? closing + 1 : index;
  }

  /** Index after a parenthesis that opens at {@code index}: {@code (الفاو)}; else {@code index}. */
  private int parenthesisEnd(int index) {
    if (!layers.word(index).is('(')) {
      return index;
    }
    for (int i = index + 1; i < Math.min(layers.size(), index + PARENTHESIS); i++) {
      if (layers.word(i).is(')')) {
        return i + 1;
      }
    }
    return index;
  }

  boolean isAside(int index) {
    Word word = layers.word(index);
    if (vocabulary.particle(word) == Vocabulary.Particle.PARTICLE) {
      return true;
    }
    boolean quote = Layers.isQuotationMark(word);
    boolean inTime = vocabulary.isPreposition(word) && layers.time(index + 1) != null;
    return PRONOUNS.contains(word.key())
        || isByDay(word)
        || quote && layers.mention(index + 1) == null
        || inTime
        || isManner(index);
  }

  /** {@code اعتقل الجيش ليلا ثلاثة}. */
  static boolean isByDay(Word word) {
    return BY_DAY.contains(word.key());
  }

  /** {@code رفض جزئيا القرار}, {@code تدخل عسكريا}: an adjective of relation as an adverb. */
  private boolean isManner(int index) {
    Word word = layers.word(index);
    Stem stem = word.stems().get(0);
    return word.key().length() >= MANNER
        && word.key().endsWith("يا")
        && !layers.isNamed(index)
        && !vocabulary.isKnown(stem)
        && vocabulary.nationality(stem, null) == null;
  }
}
