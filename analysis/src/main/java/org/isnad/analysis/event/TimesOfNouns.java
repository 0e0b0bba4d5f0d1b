package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.Word;

/**
 * Tells the times beside an event that are of something else: {@code الاتفاقية الموقعة في 2015}.
 */
final class TimesOfNouns {

  private static final int RELATIVE = 3;
  private static final int ABOUT = 4;

  /** {@code وافق المجلس، المنعقد أمس، على}: what it agrees to is of the day it sits. */
  private static final String SITTING = "المنعقد";

  private static final Set<String> IN = WordLists.of("time-prepositions");
  private static final Set<String> SINCE = WordLists.of("since");
  private static final Set<String> LONG_SINCE = WordLists.of("long-since");
  private static final Set<String> OCCASIONS = WordLists.of("circumstances");
  private static final Set<String> TOPICS = WordLists.of("about");

  private final Layers layers;
  private final Clauses clauses;
  private final Readings readings;
  private final Set<String> dated;

  /**
   * @param dated participles that tell when their noun came about, folded
   */
  TimesOfNouns(Layers layers, Clauses clauses, Readings readings, Set<String> dated) {
    this.layers = layers;
    this.clauses = clauses;
    this.readings = readings;
    this.dated = dated;
  }

  /** Whether a verb stands there, or a word that another clause begins with. */
  boolean isOtherVerb(int index) {
    Word word = layers.word(index);
    return !layers.isNamed(index)
        && layers.time(index) == null
        && (Subjects.isRelative(word)
            || ".؛;:؟?!…".indexOf(word.surface().charAt(0)) >= 0
            || readings.anyForm(word) != null
            || !readings.verbs(word).isEmpty());
  }

  /**
   * Whether something else is told of there: {@code ذكرى ثورة}, another event, or behind a comma
   * why, after what or of what, {@code لقصفها مستشفى}, {@code بعد تسميم}, {@code بإغراق قارب};
   * unlike the occasion, {@code خلال جلسة}.
   */
  boolean isAnother(int index) {
    Word word = layers.word(index);
    if (layers.isNamed(index) || layers.time(index) != null) {
      return false;
    }
    return TOPICS.contains(word.key())
        || !readings.nouns(word).isEmpty() && !OCCASIONS.contains(layers.word(index - 1).key())
        || layers.isComma(index - 1)
            && (SINCE.contains(word.key())
                || word.stems().any(s -> s.preposition() == 'ل' || s.preposition() == 'ب'));
  }

  /** {@code قبل نهاية 2031}: by then, not then. */
  boolean isDeadline(int index) {
    int first = index;
    TimeExpression time = layers.time(index);
    while (first > 0 && time != null && time.equals(layers.time(first - 1))) {
      first--;
    }
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      String key = layers.word(i).key();
      if (key.equals("بحلول") || key.equals("قبل")) {
        return true;
      }
    }
    return false;
  }

  /** {@code الرئيس الذي اتهمته المحكمة يعتزم السفر في مايو}: the main clause has gone on. */
  private boolean isResumed(int word, int before) {
    for (int i = word + 1; i <= before; i++) {
      Word next = layers.word(i);
      String key = next.key();
      if (!layers.isNamed(i)
          && (key.startsWith("ي") || key.startsWith("سي"))
          && readings.plainForm(next) != null
          && readings.nouns(next).isEmpty()
          && !layers.word(i - 1).key().equals("ان")) {
        return true;
      }
    }
    return false;
  }

  /** {@code الفصيل الذي دربه الجيش الأمريكي قتل يوم الجمعة}: the main clause has gone on. */
  private boolean isPastOfMain(int last, int word) {
    return last > word + 1
        && !layers.isNamed(last)
        && (layers.isNamed(last - 1) || layers.definite(layers.stem(last - 1)))
        && readings.verbs(layers.word(last)).stream()
            .anyMatch(m -> m.form() != null && m.form().tense() == Tense.PAST);
  }

  /**
   * {@code منذ اندلاع الحرب عام 2031}, {@code بعد تحرير البصرة في مايو}: the time is that of the
   * noun behind the preposition, not of what is told to come after it; unlike beyond the comma that
   * ends an aside, {@code فرضت عقوبات، بعد الهجوم، يوم 20 فبراير}.
   */
  boolean isBehindAnother(int event, int time) {
    for (int i = event + 1; i + 1 < time; i++) {
      if (isSince(i)
          && !(layers.isComma(i - 1) && isBehindComma(time))
          && layers.time(i) == null
          && layers.time(i + 1) == null
          && !layers.word(i + 1).isPunctuation()
          && (LONG_SINCE.contains(layers.word(i).key()) || !isOfReport(time))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the comma stands right before the time or its preposition. */
  private boolean isBehindComma(int time) {
    TimeExpression expression = layers.time(time);
    int first = time;
    while (expression != null && expression.equals(layers.time(first - 1))) {
      first--;
    }
    return layers.isComma(first - 1)
        || IN.contains(layers.word(first - 1).key()) && layers.isComma(Math.max(0, first - 2));
  }

  /** Unlike {@code من قبل}, {@code بعد كوستا}. */
  private boolean isSince(int index) {
    return SINCE.contains(layers.word(index).key())
        && !layers.isNamed(index)
        && !layers.word(index - 1).key().equals("من")
        && layers.personIn(index + 1, Math.min(index + 2, layers.size())) == null;
  }

  /** {@code قتل ثلاثة بعد هجوم أمس}: so near that both are of one day. */
  private boolean isOfReport(int time) {
    TimeExpression expression = layers.time(time);
    return expression != null && EventDates.isOfReport(expression);
  }

  /**
   * {@code تظاهروا أمس احتجاجا على الغارات}, {@code وصلت أمس طائرة بعد تحرير المدينة}: what the
   * clause is about, or comes after, has its own day.
   */
  private boolean isAbout(int time, int event, Trigger trigger) {
    if (trigger.kind() == Trigger.Kind.VERB || trigger.type() == EventType.CONSULT) {
      return false;
    }
    for (int i = event - 1; i > Math.max(time, event - ABOUT); i--) {
      if (Layers.isBreak(layers.word(i))) {
        return false;
      }
      if (!layers.isNamed(i) && TOPICS.contains(layers.word(i).key())) {
        return true;
      }
    }
    return event - 1 > time && isSince(event - 1) && isDefinite(event);
  }

  /** By its article, its pronoun, or a genitive that is. */
  private boolean isDefinite(int noun) {
    Word word = layers.word(noun);
    return layers.definite(word.stems().get(0))
        || word.key().endsWith("ه") && !word.surface().endsWith("ة")
        || word.key().endsWith("ها")
        || word.key().endsWith("هم")
        || layers.isNamed(noun + 1)
        || noun + 1 < layers.size() && layers.definite(layers.stem(noun + 1));
  }

  /**
   * Whether the time tells of a noun beside the event: {@code الاتفاقية الموقعة في 2015}, {@code
   * النصب الذي أقيم في 2010}, {@code باتفاق أبرم في 2015}.
   */
  boolean isOfAnother(int index, TimeExpression time, int word, Trigger trigger) {
    boolean verb = trigger.kind() == Trigger.Kind.VERB;
    int start = clauses.start(word);
    if (index < word) {
      return isAbout(index, word, trigger)
          || verb
              && start > 0
              && start < index
              && index - start <= RELATIVE
              && Subjects.isRelative(layers.word(start - 1));
    }
    int before = index - 1;
    while (before > word && time.equals(layers.time(before))) {
      before--;
    }
    if (before > word && IN.contains(layers.word(before).key())) {
      before--;
    }
    if (isBehindAnother(word, before + 1)
        || Subjects.isRelative(layers.wordOrNull(word - 1))
            && (isResumed(word, before) || isPastOfMain(before, word))) {
      return true;
    }
    if (before <= word || layers.isNamed(before)) {
      return false;
    }
    Word last = layers.word(before);
    if (dated.contains(last.key())) {
      return !(trigger.isConsent() && last.key().startsWith(SITTING))
          && (verb || before - word > 2);
    }
    return !trigger.isVerbal()
        && readings.nouns(last).isEmpty()
        && readings.verbs(last).stream()
            .anyMatch(m -> m.form() != null && m.form().tense() == Tense.PAST);
  }
}
