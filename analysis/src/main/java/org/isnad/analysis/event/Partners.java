package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;

/**
 * Who does with another what the clause tells, or is helped in it: the subject of the nearest verb.
 *
 * <p>{@code المعرض الذي أقامته البلدية بالتعاون مع الجامعة} → البلدية, {@code شنت القوات بدعم من
 * أثينا} → القوات.
 */
final class Partners {

  private static final int FARTHEST = 16;
  private static final String EACH = "كل";
  private static final String OF = "من";

  /** {@code الظروف التي تعيشها البلاد}: what nobody does. */
  private static final Set<String> LIVING = WordLists.of("living-through");

  /** So many words of joint names may stand between {@code كل من} and the noun. */
  private static final int JOINT = 12;

  private final Layers layers;
  private final NounPhraseReader phrases;
  private final Vocabulary vocabulary;
  private final Readings readings;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Agreement agreement;

  Partners(Grammar grammar) {
    this.layers = grammar.layers();
    this.phrases = grammar.phrases();
    this.vocabulary = grammar.vocabulary();
    this.readings = grammar.readings();
    this.clauses = grammar.clauses();
    this.subjects = grammar.subjects();
    this.agreement = grammar.agreement();
  }

  /** Empty where the verb before the noun has no subject with a name. */
  List<Participant> of(int noun) {
    int stop = Math.max(layers.sentence(noun).firstWord(), noun - FARTHEST);
    List<Participant> each = each(noun);
    if (!each.isEmpty()) {
      return each;
    }
    List<Participant> aside = List.of();
    for (int i = noun - 1; i >= stop; i--) {
      Word word = layers.word(i);
      if (word.is('؛') || word.is(':') || word.is('.')) {
        return aside;
      }
      VerbForm form =
          layers.isNamed(i) || !isVerb(i) || LIVING.contains(word.key())
              ? null
              : readings.anyForm(word);
      if (form != null) {
        List<Participant> subject = subject(i, form);
        if (!aside.isEmpty() || !isDescribing(i, form) || !layers.arePersons(subject)) {
          return aside.isEmpty() || !subject.isEmpty() ? subject : aside;
        }
        aside = subject;
      }
    }
    return aside;
  }

  /**
   * A relative clause without its pronoun: in {@code نظمت الوزارة ندوة افتتحها حداد بالتعاون مع
   * الجامعة} the man opened what the ministry did with the university.
   */
  private boolean isDescribing(int verb, VerbForm form) {
    Word before = layers.wordOrNull(verb - 1);
    return !form.object().isEmpty()
        && before != null
        && before.isArabic()
        && !layers.isNamed(verb - 1)
        && !Subjects.isRelative(before)
        && vocabulary.particle(before) == null
        && layers.word(verb).stems().get(0).proclitics().isEmpty()
        && !readings.isJoined(layers.word(verb));
  }

  /** Not a noun that is spelled like a verb. */
  private boolean isVerb(int index) {
    Word word = layers.word(index);
    Word before = layers.wordOrNull(index - 1);
    return readings.isVerb(word)
        && !vocabulary.isKnown(word.stems().get(0))
        && (readings.nouns(word).isEmpty()
            || readings.isJoined(word)
            || Subjects.isRelative(before))
        && (before == null || !vocabulary.isPreposition(before));
  }

  /** {@code وينظم الملتقى كل من الوزارة والجامعة بالتعاون مع}: whose names end right before. */
  private List<Participant> each(int noun) {
    int stop = Math.max(layers.sentence(noun).firstWord(), noun - JOINT);
    for (int i = noun - 2; i >= stop; i--) {
      if (layers.word(i).key().equals(EACH) && layers.word(i + 1).key().equals(OF)) {
        NounPhrase joint = phrases.read(i);
        return joint != null && joint.end() == noun && joint.participants().size() > 1
            ? joint.participants()
            : List.of();
      }
    }
    return List.of();
  }

  private List<Participant> subject(int verb, VerbForm form) {
    Subjects.Around around = subjects.around(verb, form, clauses.end(verb));
    NounPhrase before = around.subject();
    boolean resumed = !form.object().isEmpty() && before != null && before.first() < verb;
    NounPhrase subject = resumed ? around.next() : before;
    return subject != null
            && subject.kind() == NounPhrase.Kind.NAME
            && agreement.fits(form, subject)
        ? subject.participants()
        : List.of();
  }
}
