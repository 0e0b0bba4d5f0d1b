package org.isnad.analysis.event;

import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.jspecify.annotations.Nullable;

/** Tells passives, which are written like actives: {@code قتل شرطي في غارة}. */
final class Passives {

  private static final int SHORTEST = 4;

  private final Layers layers;
  private final Vocabulary vocabulary;

  Passives(Layers layers, Vocabulary vocabulary) {
    this.layers = layers;
    this.vocabulary = vocabulary;
  }

  /** A verb of doing to people with one phrase after it, which is no power: {@code قتل شرطي}. */
  boolean is(
      Trigger trigger,
      VerbForm form,
      @Nullable NounPhrase subject,
      @Nullable NounPhrase object,
      int index) {
    if (!trigger.isDoneToBody()
        || "deport".equals(trigger.mode())
        || form.tense() != Tense.PAST && form.number() == VerbForm.Number.SINGULAR
        || !trigger.recipientAt(Place.OBJECT)
        || subject == null
        || object != null && (object.isSomebody() || layers.word(object.first()).isNumber())
        || !form.object().isEmpty()
        || isConstruct(layers.stem(subject.first()).key()) && !trigger.isKilling()
        || subject.first() < index && form.tense() != Tense.PAST) {
      return false;
    }
    return subject.kind() == NounPhrase.Kind.DESCRIPTION
            && !vocabulary.is(layers.stem(subject.first()), NounClass.FORCE)
        || subject.kind() == NounPhrase.Kind.NAME && trigger.isKilling() && isCounted(subject)
        || subject.kind() == NounPhrase.Kind.NAME
            && subject.participants().stream().allMatch(layers::isPerson);
  }

  /** {@code ضبط مفتشو الوزارة مخالفات}: many of a body, as its subject. */
  private static boolean isConstruct(String head) {
    return head.length() > SHORTEST && head.endsWith("و");
  }

  /** {@code قتل 6 من جماعة النصر}: so many of a body. */
  private boolean isCounted(NounPhrase subject) {
    return layers.word(subject.first()).isNumber()
        || vocabulary.is(layers.stem(subject.first()), NounClass.COUNT);
  }
}
