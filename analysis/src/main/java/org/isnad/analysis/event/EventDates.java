package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds an event's own time: the calendar expression of its clause that stands nearest.
 *
 * <p>{@code وفرضت واشنطن في أغسطس عقوبات} → {@code 2023-08}.
 */
final class EventDates {

  private static final int DAY_LENGTH = 10;
  private static final int RELATIVE = 3;
  private static final int OCCASION = 10;
  private static final int MAIN_CLAUSE = 40;
  private static final Set<String> GOING_ON = Set.of("حيث", "اذ", "حين", "عندما");
  private static final Set<String> IN =
      Set.of("في", "منذ", "خلال", "قبل", "بعد", "حتي", "الي", "يوم");

  private static final Set<String> CIRCUMSTANCES = Set.of("في", "خلال", "اثناء", "ضمن");

  private static final Set<String> ANNOUNCING =
      Set.of("اعلن", "اعلنت", "اعلنوا", "يعلن", "تعلن", "قرر", "قررت");

  private static final Set<String> WHEN = Set.of("حين", "عندما", "حينما", "حيث");

  /** Participles that tell when their noun came about: {@code الاتفاقية الموقعة في 2015}. */
  private static final Set<String> DATED =
      Set.of(
          "الموقع",
          "الموقعه",
          "المبرم",
          "المبرمه",
          "المعقود",
          "المعقوده",
          "المنعقد",
          "المنعقده",
          "الصادر",
          "الصادره",
          "المعلن",
          "المعلنه",
          "المقام",
          "المقامه",
          "المنشا",
          "المنشاه",
          "المشيد",
          "المشيده",
          "المعتمد",
          "المعتمده",
          "المفروض",
          "المفروضه",
          "المتخذ",
          "المتخذه",
          "المنتخب",
          "المنتخبه",
          "المعين",
          "المعينه",
          "المعتقل",
          "المعتقلين",
          "المعتقلون",
          "المحتجز",
          "المحتجزه",
          "المحتجزين",
          "المخطوف",
          "المخطوفين",
          "المختطف",
          "المختطفين",
          "المفقود",
          "المفقودين",
          "المولود",
          "المولوده",
          "المتوفي",
          "المتوفاه",
          "المنشور",
          "المنشوره",
          "المتفق",
          "المحتل",
          "المحتله",
          "المندلع",
          "المندلعه",
          "المنتهي",
          "المنتهيه",
          "المستمر",
          "المستمره",
          "المتواصل",
          "المتواصله",
          "القايم",
          "القايمه",
          "الداير",
          "الدايره",
          "الجاري",
          "الجاريه",
          "المقرر",
          "المقرره",
          "المزمع",
          "المرتقب",
          "المرتقبه");

  private final Layers layers;
  private final Clauses clauses;
  private final Readings readings;
  private final @Nullable String present;

  EventDates(Layers layers, Clauses clauses, Readings readings) {
    this.layers = layers;
    this.clauses = clauses;
    this.readings = readings;
    this.present = present(layers);
  }

  /** The earliest day that the report counts from its own. */
  private static @Nullable String present(Layers layers) {
    String first = null;
    for (int i = 0; i < layers.size(); i++) {
      TimeExpression time = layers.time(i);
      if (time != null
          && (time.rule().equals("day") || time.rule().equals("weekday"))
          && time.value().length() == DAY_LENGTH
          && (first == null || time.value().compareTo(first) < 0)) {
        first = time.value();
      }
    }
    return first;
  }

  /** When it took place or will; what is planned lies in no past. */
  @Nullable String when(Draft draft) {
    String when = when(draft.word(), draft.trigger());
    when = when == null ? whenSaid(draft) : when;
    return when != null && draft.status() == EventStatus.PLANNED && isPast(when) ? null : when;
  }

  /**
   * When it was said, of what is done by saying it: {@code قال الوزير الأحد إن …، مطالبا}, {@code
   * أعلن البنك الخميس منح}.
   */
  private @Nullable String whenSaid(Draft draft) {
    Statement said = null;
    if (draft.rule().equals(VerbEvents.PARTICIPLE)) {
      said = mainStatement(draft);
    } else {
      Statement around = layers.statements.covering(layers.word(draft.word()).start()).orElse(null);
      said = around != null && isAnnounced(draft, around) ? around : null;
    }
    String when = said == null ? null : said.when();
    return when == null || when.endsWith("_REF") ? null : when;
  }

  /** The first thing that the actor said in the sentence before the event and that has a time. */
  private @Nullable Statement mainStatement(Draft draft) {
    int sentence = layers.sentence(draft.word()).index();
    for (Statement statement : layers.statements.list()) {
      int cue = layers.text.wordAt(statement.cue().start());
      if (statement.when() != null
          && cue < draft.word()
          && layers.sentence(cue).index() == sentence
          && isBy(draft, statement)) {
        return statement;
      }
    }
    return null;
  }

  /** Whether the announcement begins with what its speaker himself does. */
  private boolean isAnnounced(Draft draft, Statement around) {
    return layers.text.wordFrom(around.content().start()) == draft.word()
        && ANNOUNCING.contains(cue(around))
        && isBy(draft, around);
  }

  private String cue(Statement statement) {
    Word word = layers.word(layers.text.wordAt(statement.cue().start()));
    return word.stems().get(word.stems().size() - 1).key();
  }

  private static boolean isBy(Draft draft, Statement statement) {
    Participant speaker = Layers.participant(statement.speaker());
    return draft.actors().stream()
        .anyMatch(
            a ->
                a.entity() != null && a.entity().equals(speaker.entity())
                    || a.span().overlaps(speaker.span()));
  }

  private boolean isPast(String when) {
    return present != null && when.compareTo(present) < 0 && !present.startsWith(when);
  }

  private @Nullable String when(int word, Trigger trigger) {
    Statement said = layers.statements.covering(layers.word(word).start()).orElse(null);
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
          && !isDeadline(i)) {
        if (isOfAnother(i, time, word, trigger)) {
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
      best = main(start, said);
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
      if (time != null && isDay(time)) {
        return isOfSaying(time, said) ? null : time;
      }
    }
    return null;
  }

  /** {@code كشف أمس عن مقتل}: the time outside what is said is that of the saying. */
  private static boolean isOfSaying(TimeExpression time, @Nullable Statement said) {
    return said != null && !said.content().covers(time.span().start());
  }

  /** {@code قبل نهاية 2031}: by then, not then. */
  private boolean isDeadline(int index) {
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

  /**
   * Whether the time tells of a noun beside the event: {@code الاتفاقية الموقعة في 2015}, {@code
   * النصب الذي أقيم في 2010}, {@code باتفاق أبرم في 2015}.
   */
  private boolean isOfAnother(int index, TimeExpression time, int word, Trigger trigger) {
    boolean verb = trigger.kind() == Trigger.Kind.VERB;
    int start = clauses.start(word);
    if (index < word) {
      return verb
          && start > 0
          && start < index
          && index - start <= RELATIVE
          && isRelative(layers.word(start - 1));
    }
    int before = index - 1;
    while (before > word && time.equals(layers.time(before))) {
      before--;
    }
    if (before > word && IN.contains(layers.word(before).key())) {
      before--;
    }
    if (before <= word || layers.isNamed(before)) {
      return false;
    }
    Word last = layers.word(before);
    if (DATED.contains(last.key())) {
      return verb || before - word > 2;
    }
    return !trigger.isVerbal()
        && readings.nouns(last).isEmpty()
        && readings.verbs(last).stream()
            .anyMatch(m -> m.form() != null && m.form().tense() == Tense.PAST);
  }

  private static boolean isRelative(Word word) {
    return word.key().startsWith("الذي") || word.key().equals("التي");
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
    if (start < 2 || !isComma(start - 1)) {
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
        || !isComma(comma)
        || !layers.word(comma + 1).key().equals("في")) {
      return null;
    }
    TimeExpression found = null;
    for (int i = comma + 2; i < Math.min(layers.size(), comma + OCCASION); i++) {
      TimeExpression time = layers.time(i);
      if (isComma(i)) {
        return found;
      }
      found = time != null && isDay(time) ? time : found;
    }
    return null;
  }

  private boolean isComma(int index) {
    return layers.word(index).is('،') || layers.word(index).is(',');
  }

  private boolean endsAtPunctuation(int index) {
    TimeExpression time = layers.time(index);
    int i = index;
    while (i < layers.size() && time != null && time.equals(layers.time(i))) {
      i++;
    }
    return i < layers.size() && layers.word(i).isPunctuation();
  }

  private static boolean isDay(TimeExpression time) {
    return !time.value().endsWith("_REF")
        && time.type() != TimeExpression.Type.DURATION
        && time.type() != TimeExpression.Type.SET;
  }
}
