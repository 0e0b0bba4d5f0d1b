package org.isnad.analysis.event;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds the word that a trigger requires beside it: {@code اتفاق} by {@code وقع}. */
final class Companions {

  private static final int AFTER_VERB = 16;

  /** Letters of the longest prepositions, which are no object. */
  private static final int PARTICLE = 3;

  /** Farther from the verb only a word without article is its object: {@code اتفاقا}. */
  private static final int NEAR_VERB = 9;

  private static final int AFTER_NOUN = 7;
  private static final int BEFORE = 6;

  private static final Set<String> NEGATIONS = WordLists.of("negations");

  private static final List<Slot> OBJECT = List.of(Slot.of("object"));

  private final Layers layers;

  /** Of each word the groups that it is in of which triggers require a word: of most none. */
  private final @Nullable BitSet[] groups;

  /** What was asked for last, as several rules ask it of one trigger. */
  private TriggerLexicon.@Nullable Match askedVerb;

  private int askedIndex;
  private int foundByVerb;
  private @Nullable Trigger askedTrigger;
  private int askedNoun;
  private int foundByNoun;

  Companions(Layers layers, TriggerLexicon lexicon) {
    this.layers = layers;
    this.groups = new @Nullable BitSet[layers.size()];
    for (int i = 0; i < groups.length; i++) {
      BitSet own = lexicon.groups(layers.word(i));
      groups[i] = layers.names(i, EntityType.LOC) ? lexicon.withPlaceGroups(own) : own;
    }
  }

  /** Index of such a word after a noun, -1 where none stands near. */
  @SuppressWarnings("ReferenceEquality") // the same one, asked again
  int at(Trigger trigger, int noun) {
    if (trigger != askedTrigger || noun != askedNoun) {
      foundByNoun = find(trigger, noun);
      askedTrigger = trigger;
      askedNoun = noun;
    }
    return foundByNoun;
  }

  private int find(Trigger trigger, int noun) {
    if (trigger.isRefusal()) {
      return layers.isMissing(noun) ? noun : -1;
    }
    int end = Math.min(layers.size(), noun + AFTER_NOUN);
    for (int i = noun + 1; i < end; i++) {
      if (isOneOf(trigger, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Index of such a word after a verb, or before one that has it as its object pronoun: {@code
   * اتفاق وقعته}; -1 where none stands near.
   */
  @SuppressWarnings("ReferenceEquality") // the same one, asked again
  int at(TriggerLexicon.Match verb, int index) {
    if (verb != askedVerb || index != askedIndex) {
      foundByVerb = find(verb, index);
      askedVerb = verb;
      askedIndex = index;
    }
    return foundByVerb;
  }

  private int find(TriggerLexicon.Match verb, int index) {
    if (verb.trigger().isRefusal()) {
      return index > 0 && NEGATIONS.contains(layers.word(index - 1).key()) ? index : -1;
    }
    boolean objectBefore = isObjectBefore(verb);
    int end = Math.min(layers.size(), index + AFTER_VERB);
    for (int i = index + 1; i < end; i++) {
      if (isOneOf(verb.trigger(), i)
          && (!objectBefore || layers.word(i - 1).key().equals("من"))
          && !isAim(verb.trigger(), i)
          && (i < index + NEAR_VERB || isFarObject(verb.trigger(), i))) {
        if (isClosed(index + 1, i)) {
          break;
        }
        return i;
      }
    }
    for (int i = index - 1; !verb.suffix().isEmpty() && i >= Math.max(0, index - BEFORE); i--) {
      if (isOneOf(verb.trigger(), i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a mark between two words ends what the first of them begins. */
  private boolean isClosed(int from, int end) {
    for (int i = from; i < end; i++) {
      if (layers.word(i).is('.') || layers.word(i).is('؛')) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code صفعات توجهها قوات}: with its object as a pronoun a verb has no second one, but by من:
   * {@code ما ارتكبته من جرائم}.
   */
  private static boolean isObjectBefore(TriggerLexicon.Match verb) {
    List<Slot> recipient = verb.trigger().recipient();
    return !verb.suffix().isEmpty()
        && !recipient.isEmpty()
        && recipient.stream().allMatch(s -> s.is(Slot.Place.PREPOSITION));
  }

  /** {@code اتفاقا}, or a word that the lexicon gives with its article: {@code القبض}. */
  private boolean isFarObject(Trigger trigger, int index) {
    return !layers.isNamed(index)
        && layers.word(index).key().length() > PARTICLE
        && (!layers.definite(layers.stem(index))
            || trigger.with().contains(layers.stem(index).key()));
  }

  /**
   * {@code عقد اجتماعا للاتفاق}, {@code وجه كلمة لإدارة المستشفى}: what something is done for is
   * not the verb's own word.
   */
  private boolean isAim(Trigger trigger, int index) {
    String key = layers.word(index).key();
    return (key.startsWith("لل")
            || trigger.recipient().equals(OBJECT)
                && layers
                    .word(index)
                    .stems()
                    .any(s -> s.preposition() == 'ل' && trigger.with().contains(s.key())))
        && !trigger.with().contains(key);
  }

  private boolean isOneOf(Trigger trigger, int index) {
    BitSet own = groups[index];
    return own != null && own.get(trigger.group());
  }
}
