package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/** Whom a plural pronoun means: {@code أوقفت الشرطة ثلاثة رجال واحتجزتهم}. */
final class Groups {

  /** So far before the pronoun those it means are told. */
  private static final int FARTHEST = 30;

  /** So many words may stand before those counted. */
  private static final int COUNTED = 3;

  private static final Set<String> BESIDES = WordLists.of("besides");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final NounPhraseReader phrases;

  Groups(Layers layers, Vocabulary vocabulary, NounPhraseReader phrases) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
  }

  /**
   * {@code أوقفت الشرطة ثلاثة رجال واحتجزتهم}: the last people before a word that are several;
   * empty where none are told.
   */
  List<Participant> before(int word, List<Participant> others) {
    for (int i = word - 1; i >= Math.max(0, word - FARTHEST); i--) {
      NounPhrase phrase = layers.isNamed(i) && layers.mentionStart(i) < i ? null : phrases.read(i);
      if (phrase != null
          && phrase.isSomebody()
          && phrase.end() <= word
          && !isSpokenTo(i)
          && isSeveral(phrase)
          && VerbEvents.without(phrase.participants(), others).size()
              == phrase.participants().size()) {
        return whole(phrase).participants();
      }
    }
    return List.of();
  }

  /** {@code قال للصحفيين إن الجيش قصفهم}: who is spoken to, or with whom somebody is. */
  private boolean isSpokenTo(int word) {
    return layers.word(word).key().startsWith("لل")
        || word > 0 && BESIDES.contains(layers.word(word - 1).key());
  }

  /** {@code ثلاثة من عناصر التنظيم}: the phrase that holds it. */
  private NounPhrase whole(NounPhrase inner) {
    for (int i = inner.first() - 1; i >= Math.max(0, inner.first() - COUNTED); i--) {
      NounPhrase outer = phrases.read(i);
      if (outer != null && outer.isSomebody() && outer.end() >= inner.end()) {
        return outer;
      }
    }
    return inner;
  }

  private boolean isSeveral(NounPhrase phrase) {
    if (phrase.participants().size() > 1) {
      return true;
    }
    Word head = layers.word(phrase.first());
    Stem stem = layers.stem(phrase.first());
    return switch (phrase.kind()) {
      case DESCRIPTION ->
          head.isNumber()
              || vocabulary.is(stem, NounClass.SEVERAL)
              || vocabulary.is(stem, NounClass.COUNT)
              || !stem.key().endsWith("ات") && People.isPlural(stem);
      case NAME -> phrase.end() == phrase.first() + 1 && People.isPlural(stem);
      case THING -> false;
    };
  }
}
