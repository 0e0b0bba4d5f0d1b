package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that is a noun's own, whatever day the clause around it has.
 *
 * <ul>
 *   <li>of its relative clause, where that tells that it came about: {@code رحب اليوم بالاتفاق
 *       النووي الذي أبرم في مايو} → in May
 *   <li>an agreement is a thing, and what is done about it another deed: {@code وافق البرلمان أمس
 *       على الاتفاق} has none, but {@code وقع أمس الاتفاق} and {@code اتفاق البصرة عام 2031} have
 * </ul>
 */
final class NounDays {

  private static final int ADJECTIVES = 6;
  private static final int MAKING = 3;
  private static final int SIGNING = 15;
  private static final int BEHIND = 14;
  private static final String BETWEEN = "بين";
  private static final Set<String> AGREEMENTS = WordLists.of("agreements");
  private static final Set<String> ENDINGS = WordLists.of("endings");
  private static final Set<String> MAKINGS = WordLists.of("makings");
  private static final Set<String> SIGNINGS = WordLists.of("signings");
  private static final Set<String> CAME_ABOUT = WordLists.of("came-about");
  private static final Set<String> PLANS = WordLists.of("plans");
  private static final Set<String> AUXILIARIES = WordLists.of("before-verbs");

  private final Layers layers;
  private final Clauses clauses;
  private final Readings readings;
  private final TimesOfNouns others;

  NounDays(Layers layers, Clauses clauses, Readings readings, TimesOfNouns others) {
    this.layers = layers;
    this.clauses = clauses;
    this.readings = readings;
    this.others = others;
  }

  /** The day that its relative clause tells of it; null where none does. */
  @Nullable TimeExpression ofRelative(int noun) {
    int verb = relativeVerb(noun);
    return verb < 0 ? null : firstDay(verb, clauses.end(verb));
  }

  /** The first day behind a word, unless another clause begins before it or it is another's. */
  private @Nullable TimeExpression firstDay(int word, int end) {
    for (int i = word + 1; i < end; i++) {
      TimeExpression time = layers.time(i);
      if (time != null && EventDates.isDay(time)) {
        return others.isBehindAnother(word, i) || others.isDeadline(i) ? null : time;
      }
      if (goesOn(i)) {
        return null;
      }
    }
    return null;
  }

  /** {@code الزيارة التي يعتزم القيام بها}: what is told of it is a plan. */
  boolean isPlanned(int noun) {
    int verb = relativeVerb(noun);
    return verb >= 0
        && (PLANS.contains(layers.word(verb).key()) || layers.word(verb).stems().any(Stem::future));
  }

  /**
   * {@code الهجمات التي تشنها القوات}, {@code هجمات تشنها}: what is told of it is a present that
   * speaks of it by a pronoun.
   */
  boolean goesOn(Draft draft) {
    int noun = draft.word();
    int relative = relativeOf(noun);
    int verb = relative < 0 ? noun + 1 : relative + 1;
    Word word = layers.wordOrNull(verb);
    if (word == null
        || layers.isNamed(verb)
        || relative < 0 && layers.definite(layers.stem(noun))) {
      return false;
    }
    VerbForm form = readings.anyForm(word);
    return form != null
        && form.tense() == VerbForm.Tense.PRESENT
        && !form.object().isEmpty()
        && !word.stems().any(Stem::future);
  }

  /** Whether only its own day counts, as it is a thing that nothing near makes. */
  boolean isThing(Draft draft) {
    return draft.trigger().kind() == Trigger.Kind.NOUN
        && AGREEMENTS.contains(Folding.key(draft.trigger().firstForm()))
        && !isMade(draft);
  }

  private boolean isMade(Draft draft) {
    if (draft.rule().equals(NounEvents.GOVERNED)
        && (draft.status() == EventStatus.HAPPENED || draft.status() == EventStatus.PLANNED)) {
      return true;
    }
    return isBehind(draft.word(), MAKING, MAKINGS)
        || !layers.definite(layers.stem(draft.word())) && isBehind(draft.word(), SIGNING, SIGNINGS);
  }

  private boolean isBehind(int noun, int reach, Set<String> words) {
    int first = Math.max(layers.sentence(noun).firstWord(), noun - reach);
    for (int i = noun - 1; i >= first; i--) {
      Word word = layers.word(i);
      if (Layers.isBreak(word) && reach == MAKING) {
        return false;
      }
      if (!layers.isNamed(i) && word.stems().any(s -> words.contains(s.bareKey()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * An agreement is made once: the day that the relative clause of another mention tells of it,
   * {@code بعد الاتفاق النووي الذي أبرم في مايو. … وقال إن الاتفاق}; null where none does, or where
   * several differ.
   */
  @Nullable String ofOtherMention(Draft draft) {
    if (draft.status() != EventStatus.HAPPENED || draft.trigger().type() != EventType.AGREE) {
      return null;
    }
    int own = agreement(draft);
    if (own < 0 || !AGREEMENTS.contains(bare(own))) {
      return null;
    }
    String noun = bare(own);
    String adjective = adjective(own);
    String found = null;
    for (int i = 0; i < layers.size(); i++) {
      boolean same = i != own && isOther(i, noun) && mayBe(adjective, adjective(i));
      TimeExpression time = same ? ofRelative(i) : null;
      if (time != null) {
        if (found != null && !found.equals(time.value())) {
          return null;
        }
        found = time.value();
      }
    }
    return found;
  }

  /** Index of the noun of agreement that the event is told by or with, negative where none is. */
  private int agreement(Draft draft) {
    for (int word : new int[] {draft.word(), draft.with()}) {
      if (layers.word(word).stems().any(s -> AGREEMENTS.contains(s.bareKey()))) {
        return word;
      }
    }
    return -1;
  }

  /** Whether the word is that noun, and no name. */
  private boolean isOther(int index, String noun) {
    List<Stem> stems = layers.word(index).stems();
    return stems.get(stems.size() - 1).bareKey().equals(noun) && !layers.isNamed(index);
  }

  /** The same adjective, where both have one. */
  private static boolean mayBe(String first, String second) {
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private String bare(int index) {
    List<Stem> stems = layers.word(index).stems();
    return stems.get(stems.size() - 1).bareKey();
  }

  private String adjective(int noun) {
    Word next = layers.wordOrNull(noun + 1);
    String key = next == null ? "" : next.stems().get(0).bareKey();
    return key.endsWith("ي") && !Subjects.isRelative(next) ? key : "";
  }

  /**
   * {@code اتفاق البصرة عام 2031}: the day right behind its phrase, unless that is when it ended,
   * {@code سقوط الهدنة في مايو}.
   */
  @Nullable TimeExpression behind(int noun) {
    return isBehind(noun, 1, ENDINGS)
        ? null
        : firstDay(noun, Math.min(clauses.end(noun), noun + BEHIND));
  }

  /** Whether another clause begins there; {@code بين} is no verb behind a noun. */
  private boolean goesOn(int index) {
    Word word = layers.word(index);
    return Layers.isBreak(word)
        || !layers.isNamed(index)
            && layers.time(index) == null
            && !word.key().equals(BETWEEN)
            && readings.anyForm(word) != null
            && readings.nouns(word).isEmpty();
  }

  /** Index of the verb of its relative clause by which it comes about, negative where none is. */
  private int relativeVerb(int noun) {
    int relative = relativeOf(noun);
    if (relative < 0) {
      return -1;
    }
    int limit = Math.min(layers.sentence(noun).endWord() - 1, noun + ADJECTIVES);
    int verb = relative + 1;
    while (verb < limit && AUXILIARIES.contains(layers.word(verb).key())) {
      verb++;
    }
    Word word = layers.word(verb);
    return CAME_ABOUT.contains(word.key())
            || word.stems().any(s -> s.future() && CAME_ABOUT.contains(s.key()))
        ? verb
        : -1;
  }

  /** Index of the relative pronoun that goes back to a noun, negative where none does. */
  private int relativeOf(int noun) {
    int limit = Math.min(layers.sentence(noun).endWord() - 1, noun + ADJECTIVES);
    int relative = noun + 1;
    while (relative < limit && !Subjects.isRelative(layers.word(relative))) {
      if (Layers.isBreak(layers.word(relative))) {
        return -1;
      }
      relative++;
    }
    return relative < limit && isOf(noun, relative) ? relative : -1;
  }

  /**
   * Whether the relative pronoun goes back to the noun: right behind it or its adjectives, or by
   * its gender past a genitive of the other one, {@code زيارة الوزير التي}.
   */
  private boolean isOf(int noun, int relative) {
    boolean feminine = layers.word(relative).key().equals("التي");
    if (!feminine && !layers.word(relative).key().equals("الذي")) {
      return false;
    }
    boolean marked = isFeminine(noun);
    if (!feminine && marked) {
      return false;
    }
    for (int i = noun + 1; i < relative; i++) {
      if (feminine && marked ? isFeminine(i) && !mayStandBetween(i) : !mayStandBetween(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFeminine(int index) {
    String surface = layers.word(index).surface();
    return surface.endsWith("ة") || surface.endsWith("ات");
  }

  /** What is definite, or with whom it is made: {@code الاتفاق النووي مع أثينا الذي}. */
  private boolean mayStandBetween(int index) {
    return Layers.isQuotationMark(layers.word(index))
        || layers.isNamed(index)
        || layers.word(index).key().equals("مع")
        || layers.definite(layers.word(index).stems().get(0));
  }
}
