package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.event.Vocabulary.Particle;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.Word;

/**
 * Reads from a verb and the words before it whether the event took place.
 *
 * <ul>
 *   <li>{@code سيزور}, {@code سوف يزور}, {@code من المقرر أن يزور} → planned
 *   <li>{@code قد يزور}, {@code ربما}, {@code يمكن أن}, {@code إذا} → possible
 *   <li>{@code لم يزر}, {@code لن يزور} → denied
 *   <li>{@code زار}, {@code قد زار}, {@code بعد أن}, {@code كان يزور} → happened
 *   <li>{@code يزور} → ongoing
 * </ul>
 */
final class StatusReader {

  private static final Set<String> PLANS = WordLists.of("plans");
  private static final Set<String> DENIALS = WordLists.of("denials");
  private static final Set<String> DONE = WordLists.of("done");
  private static final Set<String> DOUBTS = WordLists.of("doubts");
  private static final Set<String> BEFORE_DENIAL = WordLists.of("before-denial");
  private static final Set<String> PAST_AUXILIARIES = WordLists.of("past-auxiliaries");

  private static final Set<String> BEING = WordLists.of("being");

  private static final Set<String> TO_COME = WordLists.of("to-come");
  private static final int BEFORE = 4;
  private static final int AFTER = 13;

  /** So far before a present the future that it is joined to may stand. */
  private static final int FUTURE = 14;

  private static final Set<String> EXCEPTIONS = WordLists.of("exceptions");
  private static final int EXCEPTION = 6;

  private static final Set<String> AWAITED = WordLists.of("awaited");

  private static final int BESIDE = 7;

  private final Layers layers;
  private final Vocabulary vocabulary;

  StatusReader(Layers layers, Vocabulary vocabulary) {
    this.layers = layers;
    this.vocabulary = vocabulary;
  }

  /** Of a noun by an adjective after it: {@code زيارته المرتقبة}, {@code القمة المقبلة}. */
  EventStatus beside(int index) {
    int end = Math.min(layers.sentence(index).endWord(), index + BESIDE);
    for (int i = index + 1; i < end && !layers.word(i).isPunctuation(); i++) {
      if (!layers.isNamed(i) && layers.time(i) == null && AWAITED.contains(layers.word(i).key())) {
        return EventStatus.PLANNED;
      }
    }
    return EventStatus.HAPPENED;
  }

  EventStatus verb(int verb, VerbForm form, Stem stem, Trigger trigger) {
    EventStatus status = verb(verb, form, stem, trigger.isSaid());
    return trigger.isRefusal() && status == EventStatus.DENIED ? EventStatus.HAPPENED : status;
  }

  EventStatus verb(int verb, VerbForm form, Stem stem, boolean verbal) {
    boolean past = form.tense() != Tense.PRESENT;
    if (stem.future()) {
      return EventStatus.PLANNED;
    }
    int start = Math.max(layers.sentence(verb).firstWord(), verb - 8);
    for (int i = verb - 1; i >= start; i--) {
      Word word = layers.word(i);
      String key = unjoined(word.key());
      Particle particle = vocabulary.particle(word);
      if (i >= verb - 2 && isNegation(i, key, verb)) {
        return isExcepted(verb) ? EventStatus.HAPPENED : EventStatus.DENIED;
      }
      if (DOUBTS.contains(key) && i >= verb - 4 || past && i == verb - 1 && Conditions.isIf(word)) {
        return EventStatus.POSSIBLE;
      }
      if (i == verb - 1 && key.equals("قد")) {
        return past ? EventStatus.HAPPENED : EventStatus.POSSIBLE;
      }
      if (i == verb - 1 && key.equals("سوف")) {
        return EventStatus.PLANNED;
      }
      if (!past && key.equals("ان") && i == verb - 1) {
        return afterThat(i);
      }
      if (past && i > 0 && BEING.contains(key) && layers.word(i - 1).key().equals("ان")) {
        return afterThat(i - 1);
      }
      if (!past && PAST_AUXILIARIES.contains(key) && i >= verb - 4) {
        return EventStatus.HAPPENED;
      }
      if (key.equals("ما") && i > start && layers.word(i - 1).key().endsWith("اذا")) {
        continue;
      }
      if (Layers.isBreak(word) || particle == Particle.BOUNDARY) {
        break;
      }
    }
    if (stem.preposition() == 'ل') {
      return EventStatus.PLANNED;
    }
    if (past || verbal) {
      return EventStatus.HAPPENED;
    }
    return isToCome(verb) || isAfterFuture(verb, stem) ? EventStatus.PLANNED : EventStatus.ONGOING;
  }

  /** {@code سيزور أثينا ويلتقي الوزير}: a present joined to a future. */
  private boolean isAfterFuture(int verb, Stem stem) {
    if (!stem.proclitics().equals("و")) {
      return false;
    }
    int start = Math.max(layers.sentence(verb).firstWord(), verb - FUTURE);
    for (int i = verb - 1; i >= start; i--) {
      String key = layers.word(i).key();
      if (!layers.isNamed(i)
          && key.length() > 4
          && "ست سي سن".contains(key.substring(0, 2))
          && layers.word(i).stems().any(Stem::future)) {
        return true;
      }
    }
    return false;
  }

  /** {@code يزور أثينا غدا}: a present of a day to come. */
  private boolean isToCome(int verb) {
    int end = Math.min(layers.sentence(verb).endWord(), verb + AFTER);
    for (int i = Math.max(layers.sentence(verb).firstWord(), verb - BEFORE); i < end; i++) {
      if (!layers.isNamed(i) && TO_COME.contains(unjoined(layers.word(i).key()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code لم يعلن سوى عن غارتين}: what is excepted took place. */
  private boolean isExcepted(int verb) {
    int end = Math.min(layers.sentence(verb).endWord(), verb + EXCEPTION);
    for (int i = verb + 1; i < end; i++) {
      if (EXCEPTIONS.contains(layers.word(i).key())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegation(int index, String key, int verb) {
    return switch (key) {
      case "لم", "لن" -> true;
      case "لا" -> !isLasting(layers.word(index + 1).key());
      case "ما" -> index == verb - 1 && opensClause(index);
      default -> false;
    };
  }

  /** {@code لا يزال يحاصر}: denied of its end. */
  private static boolean isLasting(String key) {
    return key.endsWith("زال") || key.endsWith("زالت") || key.endsWith("زالوا");
  }

  /** ما denies at the head of a clause; in {@code نادرا ما}, {@code كل ما} it does not. */
  private boolean opensClause(int index) {
    Word before = layers.wordOrNull(index - 1);
    return before == null
        || layers.sentence(index).firstWord() == index
        || before.isPunctuation() && !before.is('،') && !before.is(',')
        || BEFORE_DENIAL.contains(unjoined(before.key()));
  }

  /** The status of a subjunctive by what stands before its أن. */
  private EventStatus afterThat(int that) {
    for (int i = that - 1; i >= Math.max(0, that - 4); i--) {
      String key = unjoined(layers.word(i).key());
      if (PLANS.contains(key) || key.equals("علي") && isAside(i - 1)) {
        return EventStatus.PLANNED;
      }
      if (DENIALS.contains(key)) {
        return EventStatus.DENIED;
      }
      if (DONE.contains(key)) {
        return EventStatus.HAPPENED;
      }
    }
    return EventStatus.POSSIBLE;
  }

  /** {@code وصل اليوم، على أن يلتقي}. */
  private boolean isAside(int index) {
    return index >= 0 && layers.word(index).isPunctuation();
  }

  private static String unjoined(String key) {
    return key.length() > 2
            && (key.charAt(0) == 'و' || key.charAt(0) == 'ف')
            && key.charAt(1) != 'ا'
        ? key.substring(1)
        : key;
  }
}
