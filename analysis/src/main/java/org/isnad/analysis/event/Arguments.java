package org.isnad.analysis.event;

import java.util.List;
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

  private static final Set<String> LEADERSHIP = WordLists.of("leadership");

  /** So many adjuncts more may stand before the phrase. */
  private static final int ADJUNCTS = 4;

  /** {@code أوقف خمسة أحدهم تونسي}: another clause begins, about those before. */
  private static final Set<String> PARTS = WordLists.of("parts");

  private static final Set<String> ABOUT = WordLists.of("approximately");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Asides asides;

  Arguments(
      Layers layers,
      Vocabulary vocabulary,
      NounPhraseReader phrases,
      Prepositions prepositions,
      Asides asides) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.prepositions = prepositions;
    this.asides = asides;
  }

  /** The phrase after the asides at {@code from}, null where a preposition stands there. */
  @Nullable NounPhrase at(int from, int end) {
    return phrase(asides.skip(from, end), end);
  }

  /** The phrase at {@code from}, or the one after the adjunct that stands there. */
  @Nullable NounPhrase next(int from, int end) {
    int at = asides.skip(from, end);
    NounPhrase direct = phrase(at, end);
    return direct == null ? afterAdjunct(at, end, ADJUNCTS) : direct;
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
   */
  private @Nullable NounPhrase afterAdjunct(int from, int end, int more) {
    if (from >= end || !prepositions.isAny(from)) {
      return null;
    }
    int start = vocabulary.isPreposition(layers.word(from)) ? from + 1 : from;
    if (start < end && vocabulary.particle(layers.word(start)) != null) {
      start++;
    }
    if (start >= end
        || start == from
            && isConstructAdjunct(start)
            && !LEADERSHIP.contains(lastStem(start).key())) {
      return null;
    }
    NounPhrase adjunct = start == from ? phrases.read(start, lastStem(start)) : phrases.read(start);
    int next = adjunct == null ? end : asides.skip(adjunct.end(), end);
    if (adjunct != null && isAmong(adjunct.end(), next)) {
      return null;
    }
    NounPhrase phrase = phrase(next, end);
    if (phrase == null && more > 0 && next < end) {
      return afterAdjunct(next, end, more - 1);
    }
    return phrase != null && !phrase.participants().isEmpty() ? phrase : null;
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

  /** {@code بتسليح الأفراد}: what follows is its genitive. */
  private boolean isConstructAdjunct(int word) {
    return layers.mention(word) == null && !layers.definite(lastStem(word));
  }

  private Stem lastStem(int word) {
    List<Stem> stems = layers.word(word).stems();
    return stems.get(stems.size() - 1);
  }
}
