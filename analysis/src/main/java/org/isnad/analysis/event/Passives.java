package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** Tells passives, which are written like actives: {@code قتل شرطي في غارة}. */
final class Passives {

  private static final int SHORTEST = 4;

  private static final List<Slot> OBJECT = List.of(Slot.of("object"));

  private final Layers layers;
  private final Vocabulary vocabulary;

  Passives(Layers layers, Vocabulary vocabulary) {
    this.layers = layers;
    this.vocabulary = vocabulary;
  }

  /** {@code اتهم كوستا بالفساد}: of what, right behind whom. */
  private boolean isCharged(int index) {
    return index < layers.size()
        && layers.word(index).stems().any(stem -> stem.preposition() == 'ب');
  }

  /** {@code علقت عضوية السودان من قبل المجلس}: who did it is told behind what it was done to. */
  static boolean mayHaveAgent(
      Trigger trigger, VerbForm form, NounPhrase subject, @Nullable NounPhrase object) {
    return !trigger.isVerbal()
        && form.object().isEmpty()
        && form.tense() != Tense.PARTICIPLE
        && (trigger.recipientAt(Place.OBJECT) || trigger.recipientAt(Place.COMPLEMENT))
        && (object == null || object.first() > subject.end());
  }

  /** A verb of doing to people with one phrase after it, which is no power: {@code قتل شرطي}. */
  boolean is(
      Trigger trigger,
      VerbForm form,
      @Nullable NounPhrase subject,
      @Nullable NounPhrase object,
      int index) {
    if (isCharge(trigger) && subject != null && subject.first() > index) {
      return object == null
          && form.object().isEmpty()
          && subject.kind() == NounPhrase.Kind.NAME
          && isCharged(subject.end());
    }
    if (!trigger.isDoneToBody()
        || "deport".equals(trigger.mode())
        || form.tense() != Tense.PAST && form.number() == VerbForm.Number.SINGULAR
        || !trigger.recipientAt(Place.OBJECT)
        || subject == null
        || object != null && (object.isSomebody() || layers.word(object.first()).isNumber())
        || subject.first() > index && isNumberAt(subject.end())
        || !form.object().isEmpty()
        || isConstruct(layers.stem(subject.first()).key()) && !trigger.isKilling()
        || subject.first() < index && (form.tense() != Tense.PAST || hasObject(index))) {
      return false;
    }
    return subject.kind() == NounPhrase.Kind.DESCRIPTION
            && !vocabulary.is(layers.stem(subject.first()), NounClass.FORCE)
        || subject.kind() == NounPhrase.Kind.NAME && trigger.isKilling() && isCounted(subject)
        || subject.kind() == NounPhrase.Kind.NAME && layers.arePersons(subject.participants());
  }

  /** {@code اتهم كوستا بالفساد}: whoever accuses says whom. */
  private static boolean isCharge(Trigger trigger) {
    return trigger.type() == EventType.ACCUSE
        && trigger.mode() == null
        && trigger.standsAlone()
        && trigger.recipient().equals(OBJECT);
  }

  /** {@code قتلت شابتان 13 شخصا}: whom they killed. */
  private boolean isNumberAt(int end) {
    Word next = layers.wordOrNull(end);
    return next != null && next.isNumber() && layers.time(end) == null;
  }

  /** {@code الشاب الذي قتل خاله}, {@code الذين قتلوا الجنود}: what follows is whom he killed. */
  private boolean hasObject(int verb) {
    Word next = layers.wordOrNull(verb + 1);
    if (next == null
        || !next.isArabic()
        || layers.time(verb + 1) != null
        || vocabulary.particle(next) != null) {
      return false;
    }
    String key = next.key();
    Stem whole = next.stems().get(0);
    return layers.definite(whole)
        || key.length() >= SHORTEST
            && whole.proclitics().isEmpty()
            && (key.endsWith("ه") && !next.surface().endsWith("ة")
                || key.endsWith("ها")
                || key.endsWith("هم"));
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
