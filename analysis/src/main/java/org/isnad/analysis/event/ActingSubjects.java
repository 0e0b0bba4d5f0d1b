package org.isnad.analysis.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Gender;
import org.jspecify.annotations.Nullable;

/**
 * The subject of the last verb read, for the verbs after it that have none.
 *
 * <p>{@code ووصل لافروف إلى سول واجتمع}: of the verb وصل, لافروف. The subject of a verb that names
 * no event is read only when it is asked for, as few are.
 */
final class ActingSubjects {

  /**
   * A subject.
   *
   * @param participants empty where it is a thing
   * @param word index of its verb
   * @param sentence index of that verb's sentence
   */
  record Seen(List<Participant> participants, Gender gender, int word, int sentence) {}

  /** So near before a clause about a person stands his name. */
  private static final int NEAR = 8;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings readings;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Agreement agreement;
  private final Deque<Integer> unread = new ArrayDeque<>();
  private @Nullable Seen last;
  private int passed = -1;

  ActingSubjects(
      Layers layers,
      Vocabulary vocabulary,
      Readings readings,
      Clauses clauses,
      Subjects subjects,
      Agreement agreement) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.readings = readings;
    this.clauses = clauses;
    this.subjects = subjects;
    this.agreement = agreement;
  }

  /** Passes a word that names no event; where it is a verb, its subject may be asked for. */
  void pass(int word) {
    if (!layers.isNamed(word)
        && readings.plainForm(layers.word(word)) != null
        && !vocabulary.isKnown(layers.word(word).stems().get(0))) {
      unread.addLast(word);
      passed = word;
    }
  }

  boolean isVerb(int word) {
    return readings.isVerb(layers.word(word));
  }

  /** {@code هادي رئيس الجمهورية الذي يزور}: who visits is whom the sentence speaks of last. */
  boolean isAboutPerson(int verb) {
    int from = Math.max(layers.sentence(verb).firstWord(), verb - NEAR);
    return verb > 0
        && Subjects.isRelative(layers.word(verb - 1))
        && layers.personIn(from, verb) != null;
  }

  /** Notes the subject of a verb, somebody or a thing that its clause speaks of. */
  void note(NounPhrase subject, int verb) {
    boolean topic = subject.first() < verb && agreement.gender(subject) == Gender.FEMININE;
    if (subject.isSomebody() || topic) {
      unread.clear();
      last =
          new Seen(
              subject.isSomebody() ? subject.participants() : List.of(),
              agreement.gender(subject),
              verb,
              layers.sentence(verb).index());
    }
  }

  /** Whether a verb since {@code from} has a subject that is nobody. */
  boolean isPassedSince(int from) {
    Seen seen = last(layers.sentence(from).index());
    return passed >= from && (seen == null || seen.word() < passed);
  }

  /**
   * The subject of the last verb that had one, null where none had: of the sentence, or one of the
   * sentences before, in which no verb is read for it, as nobody acts on beyond his sentence.
   *
   * @param sentence index of the sentence that asks
   */
  @Nullable Seen last(int sentence) {
    while (!unread.isEmpty() && layers.sentence(unread.getLast()).index() >= sentence) {
      read(unread.removeLast());
    }
    return last;
  }

  private void read(int verb) {
    VerbForm form = readings.plainForm(layers.word(verb));
    if (form != null) {
      Subjects.Around around = subjects.around(verb, form, clauses.end(verb));
      NounPhrase subject = around.subject();
      if (subject != null && agreement.fits(form, subject) && !around.isAside(verb)) {
        note(subject, verb);
      }
    }
  }
}
