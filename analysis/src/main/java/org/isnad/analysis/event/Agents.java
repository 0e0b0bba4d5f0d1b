package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;

/** Who did what a passive or a noun tells: {@code من قبل القوات}, {@code على يد مسلحين}. */
final class Agents {

  private static final Set<String> BY = WordLists.of("by");

  /** What is done with somebody's arms is done by him: {@code قتل برصاص الجيش}. */
  static final Set<String> FIRE = WordLists.of("by-fire");

  private final Layers layers;
  private final NounPhraseReader phrases;

  Agents(Layers layers, NounPhraseReader phrases) {
    this.layers = layers;
    this.phrases = phrases;
  }

  /** The agents between two words, empty where none is told. */
  List<Participant> between(int from, int end) {
    for (int i = from; i < end; i++) {
      if (isBy(i, end)) {
        return behind(i);
      }
    }
    for (int i = from; i + 1 < end; i++) {
      if (FIRE.contains(layers.word(i).key())) {
        NounPhrase phrase = phrases.read(i + 1);
        return phrase != null && phrase.isSomebody() ? phrase.participants() : List.of();
      }
    }
    return List.of();
  }

  /**
   * Whether {@code من قبل} or the like stands at a word, and a word after it before {@code end}.
   */
  boolean isBy(int index, int end) {
    if (index + 2 >= end) {
      return false;
    }
    String key = layers.word(index).key();
    return (key.equals("من") || key.equals("علي"))
        && BY.contains(key + " " + layers.word(index + 1).key());
  }

  /** Who stands behind {@code من قبل} at a word. */
  List<Participant> behind(int by) {
    return NounPhrase.anybody(phrases.read(by + 2));
  }
}
