package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Where an adjunct ends that stands between a verb and its arguments.
 *
 * <p>In {@code استقبل الوزير بمكتبه في الوزارة السفير} one ends behind بمكتبه, another behind
 * الوزارة.
 */
final class Adjuncts {

  /** Words whose last letter is their own, and no pronoun. */
  private static final Set<String> RADICAL =
      KeySet.of("باتجاه", "بوجه", "بشبه", "بمياه", "بانتباه", "بتوجيه", "بتشبيه", "بتنبيه");

  private static final Set<String> LEADERSHIP = WordLists.of("leadership");

  /** {@code بشدة}: a word that tells how, with no genitive behind it. */
  private static final Set<String> ADVERBS = WordLists.of("adverbs");

  /** {@code بشكل متعمد}. */
  private static final Set<String> MANNERS = WordLists.of("manners");

  private static final Set<String> OTHER = WordLists.of("other-side");
  private static final Set<String> OWN_SIDES = WordLists.of("own-sides");

  /** No end that can be told. */
  private static final int NONE = -1;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings triggers;
  private final NounPhraseReader phrases;

  Adjuncts(Layers layers, Vocabulary vocabulary, Readings triggers, NounPhraseReader phrases) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.triggers = triggers;
    this.phrases = phrases;
  }

  /**
   * Index after the adjunct that begins with a preposition at {@code from}, negative where its end
   * cannot be told.
   *
   * @param limit index before which it must begin
   */
  int end(int from, int limit) {
    boolean alone = vocabulary.isPreposition(layers.word(from));
    int start = alone ? from + 1 : from;
    int turn = turnEnd(from, limit);
    if (turn > from) {
      return turn;
    }
    if (Members.isAmong(layers.word(from))) {
      return NONE;
    }
    if (start < limit && vocabulary.particle(layers.word(start)) != null) {
      start++;
    }
    if (start >= limit) {
      return NONE;
    }
    if (start > from) {
      return endOf(phrases.read(start));
    }
    boolean construct = layers.mention(from) == null && !layers.definite(lastStem(from));
    return construct ? constructEnd(from, limit) : endOf(phrases.read(from, lastStem(from)));
  }

  /**
   * {@code في تقرير صدر أمس}, {@code في خطاب ألقاه}: a verb that tells of what the adjunct speaks
   * of.
   */
  boolean isVerbOf(int from, int verb, int limit) {
    if (verb >= limit || !vocabulary.isPreposition(layers.word(from))) {
      return false;
    }
    Stem head = layers.stem(from + 1);
    return verb > from + 1
        && !layers.isNamed(from + 1)
        && !layers.definite(head)
        && !layers.definite(layers.stem(verb - 1))
        && triggers.isVerb(layers.word(verb))
        && !vocabulary.isKnown(layers.stem(verb))
        && vocabulary.particle(layers.word(verb)) == null
        && !triggers.isJoined(layers.word(verb));
  }

  private static int endOf(@Nullable NounPhrase phrase) {
    return phrase == null ? NONE : phrase.end();
  }

  /** {@code من جهة أخرى}, {@code من جانبه}: whose turn it is to be told of. */
  private int turnEnd(int from, int limit) {
    @Nullable Word hand = from + 1 < limit ? layers.word(from + 1) : null;
    if (hand == null || !layers.word(from).key().equals("من")) {
      return from;
    }
    if (OWN_SIDES.contains(hand.key())) {
      return from + 2;
    }
    boolean other = from + 2 < limit && OTHER.contains(layers.word(from + 2).key());
    return other && NounPhraseReader.isSide(hand) ? from + 3 : from;
  }

  /** {@code بمكتبه}, {@code بهذا الصدد}, {@code باستثناء القوى}: without article. */
  private int constructEnd(int from, int limit) {
    Stem head = lastStem(from);
    if (ADVERBS.contains(layers.word(from).key())) {
      return from + 1;
    }
    if (MANNERS.contains(layers.word(from).key())) {
      return Math.min(from + 2, limit);
    }
    if (NounPhraseReader.isDemonstrative(head)) {
      return endOf(phrases.read(from + 1));
    }
    if (head.preposition() != 'ب') {
      return NONE;
    }
    if (isOwned(from)) {
      return from + 1;
    }
    if (triggers.isNoun(head) && !LEADERSHIP.contains(head.key())) {
      return NONE; // has arguments of its own
    }
    int end = endOf(phrases.read(from, head));
    return end == from + 1 && end < limit ? endOf(phrases.read(end)) : end;
  }

  private boolean isOwned(int word) {
    return layers.endsInPronoun(word) && !RADICAL.contains(layers.word(word).key());
  }

  private Stem lastStem(int word) {
    List<Stem> stems = layers.word(word).stems();
    return stems.get(stems.size() - 1);
  }
}
