package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb and what follows it.
 *
 * <ul>
 *   <li>after the verb: {@code زار ستافريديس البصرة}
 *   <li>before it: {@code إن العزاوي زار الأسطول}
 *   <li>before its relative pronoun: {@code ستافريديس الذي زار}
 *   <li>nowhere: {@code واجتمع مع كوستا}, see {@link Referents}
 * </ul>
 */
final class Subjects {

  /** {@code ما}, {@code مما}: what was told before. */
  private static final Set<String> TOLD = WordLists.of("clause-subjects");

  private static final Set<String> COPULAS = WordLists.of("copulas");

  /**
   * What stands around a verb.
   *
   * @param subject null where it is dropped
   * @param next the phrase after verb and subject, null where there is none
   * @param relative the phrase that the verb's relative clause is about, null if it is in none
   * @param after index of the first word after the subject, or after the verb
   * @param free whether the verb may have dropped its subject
   */
  record Around(
      @Nullable NounPhrase subject,
      @Nullable NounPhrase next,
      @Nullable NounPhrase relative,
      int after,
      boolean free) {

    /**
     * {@code التحالف الذي تقوده أثينا}, {@code هجمات يشنها متشددون}: whoever acts in a clause about
     * another is soon left.
     */
    boolean isAside(int verb) {
      return subject != null
          && (relative != null && !relative.equals(subject) || !free && subject.first() > verb);
    }
  }

  /** What was asked for a verb last, as several triggers are of one, and several rules ask. */
  private record Asked(VerbForm form, int end, Around found) {}

  /** So many words may stand between a relative pronoun and a verb joined to its clause. */
  private static final int RELATIVE = 12;

  /** Letters of the longest preposition with a pronoun. */
  private static final int OWNED = 4;

  /** التي. */
  private static final int SHORTEST_RELATIVE = 4;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final NounPhraseReader phrases;
  private final Readings triggers;
  private final Clauses clauses;
  private final Asides asides;
  private final Arguments arguments;
  private final SubjectExtent extent;
  private final Topics topics;
  private final Agreement agreement;
  private final @Nullable Asked[] asked;

  Subjects(
      Layers layers,
      Vocabulary vocabulary,
      NounPhraseReader phrases,
      Prepositions prepositions,
      Clauses clauses,
      Readings triggers,
      Agreement agreement,
      Offices offices) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.triggers = triggers;
    this.clauses = clauses;
    this.agreement = agreement;
    this.asked = new @Nullable Asked[layers.size()];
    this.asides = new Asides(layers, vocabulary, clauses);
    this.arguments =
        new Arguments(
            layers,
            vocabulary,
            phrases,
            prepositions,
            asides,
            new Adjuncts(layers, vocabulary, triggers, phrases));
    this.extent = new SubjectExtent(layers, vocabulary, arguments, offices);
    this.topics =
        new Topics(layers, vocabulary, phrases, prepositions, clauses, triggers, asides, agreement);
  }

  /**
   * @param verb index of the verb
   * @param end index before which its arguments stand
   */
  Around around(int verb, VerbForm form, int end) {
    Asked last = asked[verb];
    if (last == null || last.end != end || !last.form.equals(form)) {
      last = new Asked(form, end, find(verb, form, end));
      asked[verb] = last;
    }
    return last.found;
  }

  private Around find(int verb, VerbForm form, int end) {
    int first = beforeAuxiliaries(verb);
    NounPhrase relative = null;
    NounPhrase before = null;
    if (form.person() == 1) {
      return new Around(null, arguments.at(verb + 1, end), null, verb + 1, true);
    }
    if (isThatPronoun(first - 1)) {
      return new Around(null, arguments.at(verb + 1, end), null, verb + 1, true);
    }
    if (isRelative(layers.wordOrNull(first - 1))) {
      relative = topics.antecedent(first - 1);
      before =
          form.object().isEmpty() && !isResumed(verb + 1) && !isResumedByOwner(form, verb, end)
              ? relative
              : null;
      if (relative == null && form.object().isEmpty()) {
        return new Around(null, null, null, verb + 1, false);
      }
    } else {
      before = triggers.isJoined(layers.word(first)) ? null : topics.leading(first);
      before = before != null && isOtherGender(form, before) ? null : before;
      if (before != null
          && !form.object().isEmpty()
          && (isIndefinite(before) || isSubjectAfter(form, verb, end))) {
        relative = before;
        before = null;
      }
    }
    NounPhrase described = relative == null ? describedAt(first, form, before) : null;
    if (described != null) {
      relative = described;
      before = form.object().isEmpty() ? described : null;
    }
    NounPhrase after = arguments.next(verb + 1, end);
    boolean free = isFree(first, verb);
    if (before == null && relative == null && !free && !form.object().isEmpty()) {
      NounPhrase nearest = topics.ending(first);
      relative = nearest != null && isIndefinite(nearest) ? nearest : null;
    }
    if (before != null) {
      return new Around(before, after, relative, verb + 1, free);
    }
    if (after == null || form.number() == VerbForm.Number.PLURAL || form.person() == 1) {
      return new Around(null, after, relative, verb + 1, free);
    }
    after = extent.whole(after, end);
    return new Around(
        after, arguments.next(after.end(), beyond(after, end)), relative, after.end(), free);
  }

  /** {@code مسلحون يعتقد أنهم من الحركة}: a subject that tells of itself ends no clause. */
  private int beyond(NounPhrase subject, int end) {
    return subject.end() > end ? clauses.end(subject.end() - 1) : end;
  }

  /**
   * {@code قصف الطيران بالبراميل مناطق}: the thing that force is used on behind an adjunct, null
   * where none stands there.
   */
  @Nullable NounPhrase thingAfter(Around around, int end) {
    return arguments.object(around.after(), end);
  }

  /**
   * {@code تقدم الجيش، ما أجبر المتمردين على}, {@code وهو ما أجبر}: what was told before is the
   * subject, so that the phrase behind the verb is its object; unlike {@code ما دمرته الطائرات}.
   */
  static boolean isWhatWasTold(Layers layers, int verb, VerbForm form) {
    Word what = layers.wordOrNull(verb - 1);
    Word before = layers.wordOrNull(verb - 2);
    return what != null
        && before != null
        && form.object().isEmpty()
        && form.tense() != VerbForm.Tense.PARTICIPLE
        && TOLD.contains(what.key())
        && (before.is('،') || before.is('؛') || COPULAS.contains(before.key()));
  }

  /** Whether a clause about another goes on before the verb: {@code المركز الذي نشأ وقدم}. */
  boolean isInRelative(int verb) {
    return relativeBefore(verb) >= 0;
  }

  /** Whom that clause is about, empty where it is a thing. */
  List<Participant> relativeOf(int verb) {
    int pronoun = relativeBefore(verb);
    return pronoun < 0 ? List.of() : NounPhrase.anybody(topics.antecedent(pronoun));
  }

  private int relativeBefore(int verb) {
    int stop = Math.max(layers.sentence(verb).firstWord(), verb - RELATIVE);
    for (int i = verb - 1; i >= stop && triggers.isJoined(layers.word(verb)); i--) {
      Word word = layers.word(i);
      if (isRelative(word)) {
        return isAboutObject(i + 1) ? -1 : i;
      }
      if (word.isPunctuation() || vocabulary.isBoundary(word) && !layers.isNamed(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code التحالف الذي تقوده أثينا وقصفت}: a clause with its own subject, left after it. */
  private boolean isAboutObject(int verb) {
    VerbForm form = triggers.anyForm(layers.word(verb));
    return form != null && !form.object().isEmpty();
  }

  /** {@code الوزير يرافقه نائبه}: the pronoun is whom the clause speaks of, the subject follows. */
  private boolean isSubjectAfter(VerbForm form, int verb, int end) {
    NounPhrase after = arguments.at(verb + 1, end);
    return after != null
        && form.number() == VerbForm.Number.SINGULAR
        && agreement.fits(form, after)
        && (after.isSomebody()
            || form.gender() == VerbForm.Gender.FEMININE
                && layers.definite(layers.stem(after.first())));
  }

  /** {@code إنه قتل ثلاثة}: the pronoun on إن is the subject. */
  boolean isThatPronoun(int index) {
    Word word = layers.wordOrNull(index);
    return word != null && Referents.isThatPronoun(word.key());
  }

  /** {@code أكدت الوزارة مجددا رفض مصر}: after its subject a verb has its gender. */
  private boolean isOtherGender(VerbForm form, NounPhrase subject) {
    return form.tense() == VerbForm.Tense.PAST
        && form.number() == VerbForm.Number.SINGULAR
        && form.person() == 3
        && form.gender() == VerbForm.Gender.MASCULINE
        && subject.participants().size() == 1
        && layers.stem(subject.first()).bareKey().endsWith("ه")
        && agreement.gender(subject) == VerbForm.Gender.FEMININE;
  }

  private boolean isIndefinite(NounPhrase phrase) {
    return phrase.kind() != NounPhrase.Kind.NAME && !layers.definite(layers.stem(phrase.first()));
  }

  /** {@code الذي وجهت له}: the relative clause speaks of its noun by a pronoun after the verb. */
  private boolean isResumed(int index) {
    return index < layers.size()
        && asides.isAside(index)
        && vocabulary.particle(layers.word(index)) != Vocabulary.Particle.PARTICLE
        && layers.time(index) == null;
  }

  /**
   * {@code عملية ضد مسلحين اقتحموا}, {@code التنظيم واجهة لدول تستهدف}: people without article
   * right before a verb are whom it speaks of, rather than the phrase that the clause begins with.
   *
   * @param before that phrase, null where it begins with none
   */
  private @Nullable NounPhrase describedAt(int verb, VerbForm form, @Nullable NounPhrase before) {
    int word = verb - 1;
    if (before == null) {
      // No phrase ends with a mark, so that it is not looked for behind one.
      NounPhrase nearest =
          form.object().isEmpty()
                  && word >= 0
                  && !layers.word(word).isPunctuation()
                  && !triggers.isJoined(layers.word(verb))
              ? topics.ending(verb)
              : null;
      return nearest != null
              && nearest.end() == verb
              && nearest.isSomebody()
              && isIndefinite(nearest)
          ? nearest
          : null;
    }
    if (before.end() > word
        || layers.isNamed(word)
        || before.end() == word && isIndefinite(before)) {
      return null;
    }
    for (Stem stem : layers.word(word).stems()) {
      if (!layers.definite(stem)
          && (vocabulary.is(stem, NounClass.PEOPLE) || vocabulary.is(stem, NounClass.BODY))) {
        NounPhrase phrase = phrases.read(word, stem);
        return phrase != null && phrase.end() == word + 1 ? phrase : null;
      }
    }
    return null;
  }

  /** {@code الحركة التي حظرت السلطات نشاطها}: by a pronoun on the object, after a subject. */
  private boolean isResumedByOwner(VerbForm form, int verb, int end) {
    NounPhrase subject = arguments.at(verb + 1, end);
    if (subject == null
        || !subject.isSomebody()
        || !agreement.fits(form, subject)
        || subject.end() >= end
        || layers.isNamed(subject.end())) {
      return false;
    }
    String object = layers.word(subject.end()).surface();
    return object.length() > OWNED
        && !layers.definite(layers.stem(subject.end()))
        && (object.endsWith("ها") || object.endsWith("هم") || object.endsWith("ه"));
  }

  /**
   * Whether the verb may have dropped its subject; after a noun it would be a relative clause:
   * {@code عمليات تستهدف}.
   */
  private boolean isFree(int first, int verb) {
    Word before = layers.wordOrNull(first - 1);
    return before == null
        || before.isPunctuation()
        || layers.sentence(verb).firstWord() == first
        || vocabulary.particle(before) != null
        || layers.time(first - 1) != null
        || isDuring(layers.wordOrNull(verb + 1))
        || layers
            .word(first)
            .stems()
            .any(s -> s.joined() && !layers.word(first).key().startsWith("ف"));
  }

  /** {@code زيارة التقى خلالها نظيره}: the noun before is when, not who. */
  private static boolean isDuring(@Nullable Word word) {
    return word != null && word.key().startsWith("خلاله");
  }

  /** Index of the verb or of the first of its auxiliaries: {@code وقد زار}, {@code لن تصرف}. */
  int beforeAuxiliaries(int verb) {
    int i = verb;
    while (i > 0) {
      Vocabulary.Particle particle = vocabulary.particle(layers.word(i - 1));
      if (particle != Vocabulary.Particle.NEGATION && particle != Vocabulary.Particle.PARTICLE) {
        return i;
      }
      i--;
    }
    return i;
  }

  static boolean isRelative(@Nullable Word word) {
    if (word == null || word.key().length() < SHORTEST_RELATIVE) {
      return false;
    }
    return switch (word.key().charAt(2)) {
      case 'ذ' -> word.key().startsWith("الذي");
      case 'ت' -> word.key().equals("التي");
      default -> false;
    };
  }
}
