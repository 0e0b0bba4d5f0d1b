package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds an event's own time: the calendar expression of its clause that stands nearest.
 *
 * <p>{@code وفرضت واشنطن في أغسطس عقوبات} → {@code 2023-08}.
 */
final class EventDates {

  private static final int DAY_LENGTH = 10;
  private static final int WEEK = "2031-W03".length();
  private static final int OCCASION = 10;
  private static final int OPENING = 5;
  private static final int MAIN_CLAUSE = 40;
  private static final Set<String> GOING_ON = WordLists.of("going-on-when");
  private static final Set<String> CIRCUMSTANCES = WordLists.of("circumstances");

  private static final Set<String> WHEN = WordLists.of("time-clauses");

  private final Layers layers;
  private final Clauses clauses;
  private final TimesOfNouns nouns;
  private final NounDays own;
  private final SayingDates sayings;
  private final SharedDays shared;
  private final @Nullable String present;

  EventDates(Layers layers, Clauses clauses, Readings readings, Set<String> dated) {
    this.layers = layers;
    this.clauses = clauses;
    this.nouns = new TimesOfNouns(layers, clauses, readings, dated);
    this.own = new NounDays(layers, clauses, readings, nouns);
    this.sayings = new SayingDates(layers);
    this.shared = new SharedDays(layers);
    this.present = present(layers);
  }

  /** The earliest day that the report counts from its own. */
  private static @Nullable String present(Layers layers) {
    String first = null;
    for (int i = 0; i < layers.size(); i++) {
      TimeExpression time = layers.time(i);
      if (time != null
          && isOfReport(time)
          && time.value().length() == DAY_LENGTH
          && (first == null || time.value().compareTo(first) < 0)) {
        first = time.value();
      }
    }
    return first;
  }

  /** When it took place or will; what is planned lies in no past. */
  @Nullable String when(Draft draft) {
    String when = ofClause(draft);
    when = when == null && isNextDeed(draft) ? dayOfFirst(draft.word()) : when;
    when = when == null ? sayings.when(draft) : when;
    when = when == null ? shared.when(draft) : when;
    when = when == null ? own.ofOtherMention(draft) : when;
    return when != null && draft.status() == EventStatus.PLANNED && isPast(when) ? null : when;
  }

  /** Its own day, where it is a noun that has one; else that of its clause. */
  private @Nullable String ofClause(Draft draft) {
    int word = draft.word();
    boolean noun = draft.trigger().kind() == Trigger.Kind.NOUN;
    TimeExpression told = noun ? own.ofRelative(word) : null;
    if (told == null && own.isThing(draft)) {
      told = own.behind(word);
      return told == null ? own.ofOtherMention(draft) : told.value();
    }
    if (told != null) {
      return told.value();
    }
    String when = when(word, draft.trigger());
    if (when != null || draft.trigger().kind() != Trigger.Kind.VERB) {
      return when;
    }
    TimeExpression last = ofEnd(draft);
    return last == null ? null : last.value();
  }

  /**
   * Of the verb that a sentence begins with, the day that stands beyond commas: by what the verb
   * stands with, {@code تلقى الأمير، نائب الملك، اتصالا أمس}, or in an adjunct that no other verb
   * comes before, {@code أقامت السفارة حفلا، بحضور الوزير، مساء أمس}; unlike that of a cause or of
   * what else is told between the same commas, {@code هنأه، بمناسبة ذكرى ثورة 23 يوليو}.
   */
  private @Nullable TimeExpression ofEnd(Draft draft) {
    int verb = draft.word();
    int end = layers.sentence(verb).endWord();
    if (!opens(verb)) {
      return null;
    }
    Statement said = layers.statementAround(verb).orElse(null);
    boolean aside = false;
    boolean another = false;
    for (int i = verb + 1; i < end; i++) {
      TimeExpression time = layers.time(i);
      if (time != null && isDay(time)) {
        return another
                || time.value().length() < WEEK
                || isOfSaying(time, said)
                || nouns.isDeadline(i)
                || nouns.isOfAnother(i, time, verb, draft.trigger())
            ? null
            : time;
      }
      if (nouns.isOtherVerb(i)
          || draft.trigger().isVerbal() && layers.word(i).key().equals("الي")) {
        return null;
      }
      aside = aside || layers.isComma(i);
      another = !layers.isComma(i) && (another || aside && i != draft.with() && nouns.isAnother(i));
    }
    return null;
  }

  /** Whether the verb is the first of its sentence, behind a conjunction or a connective alone. */
  private boolean opens(int verb) {
    int first = layers.sentence(verb).firstWord();
    for (int i = first; i < verb; i++) {
      if (nouns.isOtherVerb(i) || layers.isNamed(i)) {
        return false;
      }
    }
    return verb - first <= OPENING;
  }

  /** Whether its relative clause tells of a plan: {@code الزيارة التي يعتزم القيام بها}. */
  boolean isPlanned(Draft draft) {
    return draft.trigger().kind() == Trigger.Kind.NOUN && own.isPlanned(draft.word());
  }

  /** Whether its relative clause tells that it goes on: {@code الهجمات التي تشنها القوات}. */
  boolean goesOn(Draft draft) {
    return draft.trigger().kind() == Trigger.Kind.NOUN && own.goesOn(draft);
  }

  /**
   * {@code وصل الوزير أمس إلى أثينا واجتمع}: what the same one did next, on that day; {@code شهدت
   * المدينة أمس احتجاجات انتهت باعتقالات}: what it ended in.
   */
  private boolean isNextDeed(Draft draft) {
    if (draft.status() != EventStatus.HAPPENED) {
      return false;
    }
    return draft.rule().equals(VerbTelling.DROPPED)
            && (isJoined(draft.word()) || isAlso(draft.word() - 1))
        || draft.rule().startsWith("noun")
            && draft.trigger().isForce()
            && isJoined(clauses.start(draft.word()));
  }

  /** {@code زار أمس أثينا، كما اجتمع}. */
  private boolean isAlso(int index) {
    return index > 0 && layers.word(index).key().equals("كما") && layers.isComma(index - 1);
  }

  private boolean isJoined(int word) {
    return layers.word(word).stems().any(s -> s.proclitics().equals("و"));
  }

  private @Nullable String dayOfFirst(int word) {
    TimeExpression first = main(word, layers.statementAround(word).orElse(null));
    return first == null ? null : first.value();
  }

  /** Whether it lies before all days that the report counts from its own. */
  boolean isPast(String when) {
    return present != null && when.compareTo(present) < 0 && !present.startsWith(when);
  }

  private @Nullable String when(int word, Trigger trigger) {
    Statement said = layers.statementAround(word).orElse(null);
    TimeExpression best = null;
    int distance = Integer.MAX_VALUE;
    int start = clauses.start(word);
    int end = clauses.end(word);
    for (int i = start; i < end; i++) {
      TimeExpression time = layers.time(i);
      if (time != null
          && isDay(time)
          && Math.abs(i - word) < distance
          && !isOfSaying(time, said)
          && !nouns.isDeadline(i)) {
        if (nouns.isOfAnother(i, time, word, trigger)) {
          if (i > word) {
            break;
          }
          continue;
        }
        best = time;
        distance = Math.abs(i - word);
      }
    }
    if (best == null) {
      best = aside(start, end);
    }
    if (best == null && trigger.isVerbal()) {
      best = occasion(end);
    }
    if (best == null && isCircumstance(word)) {
      best = main(start, trigger.isSaid() ? null : said);
    }
    if (best == null) {
      best = before(start, said);
    }
    return best == null ? null : best.value();
  }

  /** {@code قصف الجيش أمس المدينة، حيث دمر}: the time of what the clause goes on with. */
  private @Nullable TimeExpression before(int start, @Nullable Statement said) {
    int first = layers.sentence(start).firstWord();
    if (start - 2 < first || !GOING_ON.contains(layers.word(start - 1).key())) {
      return null;
    }
    return last(start - 1, said);
  }

  /** {@code بحث الوزيران أمس …، في زيارة}: what the sentence tells more about in an adjunct. */
  private boolean isCircumstance(int word) {
    return word > 0
        && CIRCUMSTANCES.contains(layers.word(word - 1).key())
        && layers.word(word).stems().get(0).proclitics().isEmpty()
        && !layers.definite(layers.word(word).stems().get(0));
  }

  /**
   * The first day of the sentence, as what comes after may tell of plans: {@code بحث الوزيران أمس
   * تدريبات في مايو، في زيارة}; null where none is told before the word.
   */
  private @Nullable TimeExpression main(int word, @Nullable Statement said) {
    for (int i = layers.sentence(word).firstWord(); i < word; i++) {
      TimeExpression time = layers.time(i);
      if (time != null && isDay(time)) {
        return isOfSaying(time, said) ? null : time;
      }
    }
    return null;
  }

  /** The last day told before a word of the sentence, null where it is that of the saying. */
  private @Nullable TimeExpression last(int word, @Nullable Statement said) {
    int first = layers.sentence(word).firstWord();
    for (int i = word - 1; i >= Math.max(first, word - MAIN_CLAUSE); i--) {
      TimeExpression time = layers.time(i);
      if (time != null && isDay(time) && !isInRelative(i)) {
        return isOfSaying(time, said) ? null : time;
      }
    }
    return null;
  }

  /** {@code الحرب التي بدأت عام 2031}: a time that is only that of what stands before. */
  private boolean isInRelative(int time) {
    Word before = layers.wordOrNull(clauses.start(time) - 1);
    return Subjects.isRelative(before)
        || before != null && (before.key().equals("والتي") || before.key().equals("والذي"));
  }

  /** {@code كشف أمس عن مقتل}: the time outside what is said is that of the saying. */
  private static boolean isOfSaying(TimeExpression time, @Nullable Statement said) {
    return said != null && !said.content().covers(time.span().start());
  }

  /** A time beside the clause: {@code وفي أغسطس الماضي، فرضت}, {@code الأحد حين احتجزت}. */
  private @Nullable TimeExpression aside(int start, int end) {
    if (start > 1 && WHEN.contains(layers.word(start - 1).key())) {
      TimeExpression before = layers.time(start - 2);
      if (before != null && isDay(before)) {
        return before;
      }
    }
    if (end + 1 < layers.size()
        && layers.sentence(end + 1).equals(layers.sentence(start))
        && layers.word(end).isPunctuation()) {
      TimeExpression next = layers.time(end + 1);
      if (next != null && isDay(next) && endsAtPunctuation(end + 1)) {
        return next;
      }
    }
    if (start < 2 || !layers.isComma(start - 1)) {
      return null;
    }
    TimeExpression before = layers.time(start - 2);
    int first = start - 2;
    while (first > 0 && before != null && before.equals(layers.time(first))) {
      first--;
    }
    boolean opens =
        first <= layers.sentence(start).firstWord() + 1 || layers.word(first).isPunctuation();
    return before != null && isDay(before) && opens ? before : null;
  }

  /** {@code دعا المتحدث، في تصريح صدر اليوم، الأطراف}: when it was said, between commas. */
  private @Nullable TimeExpression occasion(int comma) {
    if (comma + 1 >= layers.size()
        || !layers.isComma(comma)
        || !layers.word(comma + 1).key().equals("في")) {
      return null;
    }
    TimeExpression found = null;
    for (int i = comma + 2; i < Math.min(layers.size(), comma + OCCASION); i++) {
      TimeExpression time = layers.time(i);
      if (layers.isComma(i)) {
        return found;
      }
      found = time != null && isDay(time) ? time : found;
    }
    return null;
  }

  private boolean endsAtPunctuation(int index) {
    TimeExpression time = layers.time(index);
    int i = index;
    while (i < layers.size() && time != null && time.equals(layers.time(i))) {
      i++;
    }
    return i < layers.size() && layers.word(i).isPunctuation();
  }

  /** Told from the day of the report, {@code أمس}, {@code الأحد}. */
  static boolean isOfReport(TimeExpression time) {
    return time.rule().equals("day") || time.rule().equals("weekday");
  }

  static boolean isDay(TimeExpression time) {
    return !time.value().endsWith("_REF")
        && time.type() != TimeExpression.Type.DURATION
        && time.type() != TimeExpression.Type.SET;
  }
}
