package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence around an event makes of its status, once its day is known.
 *
 * <ul>
 *   <li>{@code ستبدأ الحملة بالتعاون مع أثينا}: who works together does it when the verb tells →
 *       planned
 *   <li>{@code تصل الوزيرة إلى أثينا الاثنين}: a present of a day that has not passed → planned
 *   <li>{@code الزيارة التي يعتزم القيام بها}: by its relative clause → planned
 *   <li>{@code الحرب على المتمردين}, {@code استمرار المعارك}, {@code المعارك المستمرة}: what goes
 *       on rather than happens, without a day → ongoing
 * </ul>
 */
final class StatusInSentence {

  private static final int FARTHEST = 30;
  private static final int BEHIND = 15;
  private static final int BEFORE = 2;
  private static final int AFTER = 3;
  private static final int COPULA = 6;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;
  private static final Set<String> TOGETHER = Set.of("تعاون", "تنسيق", "شراكة", "اشتراك");
  private static final Set<String> THAT = KeySet.of("ان", "بان", "وان", "انه", "انها");
  private static final Set<String> GOING_ON = WordLists.of("continuing");
  private static final Set<String> LASTING = WordLists.of("lasting-adjectives");
  private static final Set<String> TO_BE = Set.of("سيكون", "ستكون", "وسيكون", "وستكون");

  private static final Set<String> TO_COME = WordLists.of("to-come");
  private static final Set<String> GONE_BY = WordLists.of("gone-by");
  private static final Set<String> TODAY = Set.of("اليوم");
  private static final Set<String> SINCE = Set.of("منذ");
  private static final Set<String> NOW = WordLists.of("now");

  private final Layers layers;
  private final Readings readings;
  private final EventDates dates;
  private final Set<String> lasting;
  private final Conditions conditions;
  private final @Nullable String today;

  /**
   * @param lasting lemmas of nouns of what goes on, rather than happens
   */
  StatusInSentence(Grammar grammar, EventDates dates, Set<String> lasting) {
    this.layers = grammar.layers();
    this.readings = grammar.readings();
    this.dates = dates;
    this.lasting = lasting;
    this.conditions = new Conditions(layers);
    this.today = today(layers);
  }

  /** The day that the report calls اليوم, null where it calls none so. */
  private static @Nullable String today(Layers layers) {
    for (int i = 0; i < layers.size(); i++) {
      TimeExpression time = layers.time(i);
      if (time != null && time.rule().equals("day") && layers.word(i).key().equals("اليوم")) {
        return time.value();
      }
    }
    return null;
  }

  EventStatus status(Draft draft, @Nullable String when) {
    boolean noun = draft.trigger().kind() == Trigger.Kind.NOUN;
    EventStatus together = noun && isTogether(draft) ? ofVerb(draft.word(), when) : null;
    EventStatus status = together == null ? conditions.status(draft) : together;
    return switch (status) {
      case HAPPENED -> together == null ? ofNoun(draft, when) : status;
      case ONGOING -> isStillToCome(draft, when) ? EventStatus.PLANNED : status;
      case PLANNED, POSSIBLE, DENIED -> status;
    };
  }

  private EventStatus ofNoun(Draft draft, @Nullable String when) {
    if (draft.trigger().kind() == Trigger.Kind.VERB) {
      return EventStatus.HAPPENED;
    }
    if (dates.isPlanned(draft) || isToBe(draft.word())) {
      return EventStatus.PLANNED;
    }
    return when == null
            && (NounEvents.isPlain(draft.rule())
                    && (lasting.contains(draft.trigger().lemma()) || goesOn(draft.word()))
                || dates.goesOn(draft))
        ? EventStatus.ONGOING
        : EventStatus.HAPPENED;
  }

  /** {@code ستكون هذه أول زيارة}. */
  private boolean isToBe(int noun) {
    int first = Math.max(layers.sentence(noun).firstWord(), noun - COPULA);
    for (int i = noun - 1; i >= first && !layers.word(i).isPunctuation(); i--) {
      if (TO_BE.contains(layers.word(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** {@code بالتعاون مع}. */
  private boolean isTogether(Draft draft) {
    return draft.trigger().type() == EventType.COOPERATE
        && NounEvents.isPlain(draft.rule())
        && TOGETHER.contains(draft.trigger().firstForm())
        && layers.word(draft.word()).stems().any(s -> s.preposition() == 'ب');
  }

  /**
   * By the tense of the nearest verb before in its clause, else of the first behind it, {@code أن
   * الوزارة، بالتعاون مع أثينا، تقدم}; null where none stands there.
   */
  private @Nullable EventStatus ofVerb(int noun, @Nullable String when) {
    int first = Math.max(layers.sentence(noun).firstWord(), noun - FARTHEST);
    int i = noun - 1;
    while (i >= first && !THAT.contains(layers.word(i).key())) {
      EventStatus status = ofVerbAt(i, noun, when);
      if (status != null) {
        return status;
      }
      i--;
    }
    int end = Math.min(layers.sentence(noun).endWord(), noun + BEHIND);
    for (i = noun + 1; i < end && !THAT.contains(layers.word(i).key()); i++) {
      EventStatus status = ofVerbAt(i, noun, when);
      if (status != null) {
        return status;
      }
    }
    return null;
  }

  private @Nullable EventStatus ofVerbAt(int index, int noun, @Nullable String when) {
    Word word = layers.word(index);
    if (layers.isNamed(index) || layers.time(index) != null || !word.isArabic()) {
      return null;
    }
    VerbForm form = readings.anyForm(word);
    if (form == null) {
      return null;
    }
    if (word.stems().any(Stem::future)) {
      return EventStatus.PLANNED;
    }
    boolean past = form.tense() == Tense.PAST || when != null;
    return past && !isDayToCome(noun, when) ? EventStatus.HAPPENED : EventStatus.ONGOING;
  }

  /**
   * Whether what a present tells is to come: it has not begun, and its day lies ahead or is that of
   * the report; unlike {@code ويستقبل الملك الوزير أمس}.
   */
  private boolean isStillToCome(Draft draft, @Nullable String when) {
    if (when == null
        || isNow(draft.word(), when)
        || dates.isPast(when) && !isTold(draft.word(), when, TODAY)
        || isTold(draft.word(), when, GONE_BY)) {
      return false;
    }
    return isDayToCome(draft.word(), when)
        || draft.trigger().type() == EventType.CONSULT
            && when.length() == DAY_LENGTH
            && (today == null || when.equals(today));
  }

  /** After the day that the report calls today, or told as one to come: {@code الجمعة القادم}. */
  private boolean isDayToCome(int word, @Nullable String when) {
    if (when == null) {
      return false;
    }
    return today != null && isMonthOrDay(when) && when.compareTo(today) > 0
        || isTold(word, when, TO_COME);
  }

  /** Whether the time is told near the word with one of those words in it or before it. */
  private boolean isTold(int word, String when, Set<String> with) {
    int end = Math.min(layers.sentence(word).endWord(), word + FARTHEST);
    for (int i = Math.max(layers.sentence(word).firstWord(), word - FARTHEST); i < end; i++) {
      TimeExpression time = layers.time(i);
      if (time != null
          && time.value().equals(when)
          && (with.contains(layers.word(i).key())
              || i > 0 && with.contains(layers.word(i - 1).key()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonthOrDay(String when) {
    return when.length() >= MONTH_LENGTH
        && Character.isDigit(when.charAt(MONTH_LENGTH - 1))
        && Character.isDigit(when.charAt(MONTH_LENGTH - 2));
  }

  /** {@code يزور أثينا منذ الأحد}, {@code يزور أثينا حاليا}: it has begun. */
  private boolean isNow(int word, String when) {
    return isTold(word, when, SINCE) || isTold(word, "PRESENT_REF", NOW);
  }

  private boolean goesOn(int noun) {
    int first = layers.sentence(noun).firstWord();
    for (int i = noun - 1; i >= Math.max(first, noun - BEFORE); i--) {
      if (layers.word(i).isPunctuation()) {
        break;
      }
      if (!layers.isNamed(i) && GOING_ON.contains(layers.word(i).stems().get(0).bareKey())) {
        return true;
      }
    }
    int end = Math.min(layers.sentence(noun).endWord(), noun + 1 + AFTER);
    for (int i = noun + 1; i < end && !layers.word(i).isPunctuation(); i++) {
      Word word = layers.word(i);
      if (!layers.isNamed(i) && LASTING.contains(word.key())) {
        return !word.stems().get(0).definite() || i == noun + 1 || isDefinite(noun + 1);
      }
    }
    return false;
  }

  private boolean isDefinite(int index) {
    return layers.definite(layers.word(index).stems().get(0));
  }
}
