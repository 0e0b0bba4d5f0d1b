package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.text.VerbForm;

/**
 * How far after a trigger its preposition may stand: not beyond another event that takes the same
 * one, as that is nearer to it.
 *
 * <p>In {@code طالبت أثينا بوقف الهجوم على البصرة} what follows على is attacked, not asked.
 */
final class Reach {

  private static final Slot WITH = Slot.of("مع");
  private static final List<Slot> AGAINST = List.of(Slot.of("على"), Slot.of("ضد"), WITH);

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings readings;

  Reach(Grammar grammar) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.readings = grammar.readings();
  }

  /** Index before which the preposition of a trigger stands, if it stands between two words. */
  int end(Slot slot, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!layers.isNamed(i) && takes(i, slot)) {
        return i;
      }
    }
    return end;
  }

  /** {@code العقوبات التي تفرضها أثينا على}: the clause tells of the noun. */
  private boolean isOfNoun(int verb) {
    VerbForm form = readings.anyForm(layers.word(verb));
    return form != null
        && !form.object().isEmpty()
        && Subjects.isRelative(layers.wordOrNull(verb - 1));
  }

  private boolean takes(int word, Slot slot) {
    for (TriggerLexicon.Match noun : readings.nouns(layers.word(word))) {
      Trigger trigger = noun.trigger();
      if (trigger.recipient().contains(slot) && (trigger.standsAlone() || slot.equals(WITH))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same for a noun, which a verb after it ends too, unless it carries the noun: {@code قرضا
   * ستستخدمه لسداد ديون للبنك}, unlike {@code هجوم شنه مسلحون على البصرة}.
   */
  int ofNoun(Slot slot, int from, int end, GovernanceReader governance) {
    int reach = end(slot, from, end);
    for (int i = from; i < reach; i++) {
      if (!layers.isNamed(i)
          && readings.isVerb(layers.word(i))
          && !(AGAINST.contains(slot) && isOfNoun(i))
          && !vocabulary.isKnown(layers.word(i).stems().get(0))
          && readings.nouns(layers.word(i)).isEmpty()
          && !governance.isCarrier(i)
          && !JointSides.isGathering(layers.word(i))) {
        return i;
      }
    }
    return reach;
  }
}
