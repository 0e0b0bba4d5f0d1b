package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the phrases without a preposition that follow a verb.
 *
 * <p>In {@code وانضمت أمس إلى الجولة إيليني كوستا} the first is إيليني كوستا.
 */
final class Arguments {

  /** So many adjuncts more may stand before the phrase. */
  private static final int ADJUNCTS = 4;

  /** {@code أوقف خمسة أحدهم تونسي}: another clause begins, about those before. */
  private static final Set<String> PARTS = WordLists.of("parts");

  private static final Set<String> PARTS_OF_PLACES = WordLists.of("parts-of-places");

  /** {@code نحو 20 شخصا}. */
  static final Set<String> ABOUT = WordLists.of("approximately");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Asides asides;
  private final Adjuncts adjuncts;

  Arguments(
      Layers layers,
      Vocabulary vocabulary,
      NounPhraseReader phrases,
      Prepositions prepositions,
      Asides asides,
      Adjuncts adjuncts) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.prepositions = prepositions;
    this.asides = asides;
    this.adjuncts = adjuncts;
  }

  /** The phrase after the asides at {@code from}, null where a preposition stands there. */
  @Nullable NounPhrase at(int from, int end) {
    return phrase(asides.skip(from, end), end);
  }

  /** The phrase at {@code from}, or the one after the adjunct that stands there. */
  @Nullable NounPhrase next(int from, int end) {
    return next(from, end, false);
  }

  /** The same, but a thing may stand after the adjunct. */
  @Nullable NounPhrase object(int from, int end) {
    return next(from, end, true);
  }

  private @Nullable NounPhrase next(int from, int end, boolean things) {
    int at = asides.skip(from, end);
    NounPhrase direct = phrase(at, end);
    return direct == null ? afterAdjunct(at, end, ADJUNCTS, things) : direct;
  }

  /** {@code نحو 20 شخصا}. */
  static boolean isAbout(Word word) {
    return ABOUT.contains(word.key());
  }

  private @Nullable NounPhrase phrase(int from, int end) {
    if (from + 1 < end && isAbout(layers.word(from)) && layers.word(from + 1).isNumber()) {
      return phrases.read(from + 1);
    }
    return from < end
            && !prepositions.isAny(from)
            && !PARTS.contains(layers.word(from).key())
            && !Owners.isOwned(layers, from)
        ? phrases.read(from)
        : null;
  }

  /**
   * {@code وانضمت إلى الجولة إيليني كوستا}, {@code استقبل الأمير في قصره بجدة الوزير}: the phrase
   * after those that prepositions begin.
   *
   * @param more how many of them may follow the first
   * @param things whether it may be a thing, as an object may
   */
  private @Nullable NounPhrase afterAdjunct(int from, int end, int more, boolean things) {
    if (from >= end || !prepositions.isAny(from)) {
      return null;
    }
    int after = adjuncts.end(from, end);
    int next = after < 0 ? end : asides.skip(after, end);
    if (after < 0 || isAmong(after, next)) {
      return null;
    }
    if (adjuncts.isVerbOf(from, next, end)) {
      NounPhrase own = phrase(next + 1, end);
      next = asides.skip(own == null ? next + 1 : own.end(), end);
    }
    NounPhrase phrase = phrase(next, end);
    if (phrase == null && more > 0 && next < end) {
      return afterAdjunct(next, end, more - 1, things);
    }
    return phrase != null && (!phrase.participants().isEmpty() || things && isObject(phrase))
        ? phrase
        : null;
  }

  /** A thing that no adjunct before it goes on with. */
  private boolean isObject(NounPhrase thing) {
    Stem head = layers.stem(thing.first());
    return layers.definite(head)
        || vocabulary.isKnown(head)
        || PARTS_OF_PLACES.contains(head.bareKey());
  }

  /** {@code على مواقع منها البصرة}: what is named of them is no argument. */
  private boolean isAmong(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Members.isAmong(layers.word(i))) {
        return true;
      }
    }
    return false;
  }
}
