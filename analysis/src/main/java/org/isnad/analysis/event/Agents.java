package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;

/** Who did what a passive or a noun tells: {@code من قبل القوات}, {@code على يد مسلحين}. */
final class Agents {

  private static final Set<String> BY = Set.of("من قبل", "علي يد", "علي ايدي", "من جانب", "من طرف");

  /** What is done with somebody's arms is done by him: {@code قتل برصاص الجيش}. */
  static final Set<String> FIRE =
      Set.of("برصاص", "بنيران", "بقصف", "بغاره", "بغارات", "بصواريخ", "بقذايف");

  private final Layers layers;
  private final NounPhraseReader phrases;

  Agents(Layers layers, NounPhraseReader phrases) {
    this.layers = layers;
    this.phrases = phrases;
  }

  /** The agents between two words, empty where none is told. */
  List<Participant> between(int from, int end) {
    int by = by(from, end);
    if (by >= 0) {
      NounPhrase phrase = phrases.read(by + 2);
      return phrase == null ? List.of() : phrase.participants();
    }
    for (int i = from; i + 1 < end; i++) {
      if (FIRE.contains(layers.word(i).key())) {
        NounPhrase phrase = phrases.read(i + 1);
        return phrase != null && phrase.isSomebody() ? phrase.participants() : List.of();
      }
    }
    return List.of();
  }

  /** Index of {@code من} in {@code من قبل القوات}, negative where no such words stand. */
  int by(int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      String key = layers.word(i).key();
      if ((key.equals("من") || key.equals("علي"))
          && BY.contains(key + " " + layers.word(i + 1).key())) {
        return i;
      }
    }
    return -1;
  }
}
