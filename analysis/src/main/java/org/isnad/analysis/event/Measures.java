package org.isnad.analysis.event;

import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.text.KeySet;

/**
 * How many at least, at most or about, before those counted.
 *
 * <p>{@code أكثر من 250 شخصا}, {@code ما لا يقل عن ستة أطفال}, {@code ما يقرب من ألفي مدني}, {@code
 * نحو 20 جنديا}.
 */
final class Measures {

  private static final Set<String> COMPARING = WordLists.of("more-than");
  private static final Set<String> EXCEEDING = WordLists.of("exceeding");
  private static final Set<String> THAN = Set.of("من", "عن", "علي");
  private static final String WHAT = "ما";
  private static final String NOT = "لا";

  /** The first words of all measures. */
  private static final Set<String> BEGINNING =
      KeySet.of(Stream.of(COMPARING, Arguments.ABOUT, Set.of(WHAT)).flatMap(Set::stream).toList());

  private final Layers layers;
  private final Vocabulary vocabulary;

  Measures(Layers layers, Vocabulary vocabulary) {
    this.layers = layers;
    this.vocabulary = vocabulary;
  }

  /** Index of the number behind a measure that begins at a word; that word where none does. */
  int end(int word) {
    return BEGINNING.contains(layers.word(word).key()) ? endOf(word) : word;
  }

  private int endOf(int word) {
    String key = layers.word(word).key();
    if (COMPARING.contains(key)) {
      return isThan(word + 1) && isNumber(word + 2) ? word + 2 : word;
    }
    if (key.equals(WHAT)) {
      return afterWhat(word);
    }
    return Arguments.isAbout(layers.word(word)) && isNumber(word + 1) ? word + 1 : word;
  }

  /** {@code ما لا يقل عن}, {@code ما يقارب}. */
  private int afterWhat(int what) {
    int verb = is(what + 1, NOT) ? what + 2 : what + 1;
    if (verb >= layers.size() || !EXCEEDING.contains(layers.word(verb).key())) {
      return what;
    }
    int counted = isThan(verb + 1) ? verb + 2 : verb + 1;
    return isNumber(counted) ? counted : what;
  }

  private boolean isThan(int word) {
    return word < layers.size() && THAN.contains(layers.word(word).key());
  }

  private boolean is(int word, String key) {
    return word < layers.size() && layers.word(word).key().equals(key);
  }

  /** In digits or in words: {@code 30}, {@code ثلاثين}. */
  private boolean isNumber(int word) {
    return word < layers.size()
        && layers.time(word) == null
        && (layers.word(word).isNumber() || vocabulary.is(layers.stem(word), NounClass.COUNT));
  }
}
