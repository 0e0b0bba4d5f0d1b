package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.EntityType;
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

  private static final int FARTHEST = 14;
  private static final int PARENTHESIS = 7;
  private static final Set<String> AMONG = Set.of("بينهم", "بينها", "بينهن");

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
      boolean free) {}

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Readings triggers;

  Subjects(
      Layers layers,
      Vocabulary vocabulary,
      NounPhraseReader phrases,
      Prepositions prepositions,
      Clauses clauses,
      Readings triggers) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.prepositions = prepositions;
    this.clauses = clauses;
    this.triggers = triggers;
  }

  /**
   * @param verb index of the verb
   * @param end index before which its arguments stand
   */
  Around around(int verb, VerbForm form, int end) {
    int first = beforeAuxiliaries(verb);
    NounPhrase relative = null;
    NounPhrase before = null;
    if (form.person() == 1) {
      return new Around(null, phrase(skip(verb + 1, end), end), null, verb + 1, true);
    }
    if (isThatPronoun(first - 1)) {
      return new Around(null, phrase(skip(verb + 1, end), end), null, verb + 1, true);
    }
    if (isRelative(first - 1)) {
      relative = ending(first - 1);
      before = form.object().isEmpty() && !isResumed(verb + 1) ? relative : null;
      if (relative == null && form.object().isEmpty()) {
        return new Around(null, null, null, verb + 1, false);
      }
    } else {
      before = triggers.isJoined(layers.word(first)) ? null : leading(first);
      if (before != null && !form.object().isEmpty() && isIndefinite(before)) {
        relative = before;
        before = null;
      }
    }
    int from = skip(verb + 1, end);
    NounPhrase after = phrase(from, end);
    if (after == null) {
      after = afterAdjunct(from, end);
    }
    boolean free = isFree(first, verb);
    if (before != null) {
      return new Around(before, after, relative, verb + 1, free);
    }
    if (after == null || form.number() == VerbForm.Number.PLURAL || form.person() == 1) {
      return new Around(null, after, relative, verb + 1, free);
    }
    after = withMembers(withApposition(after, end), end);
    int rest = skip(after.end(), end);
    NounPhrase next = phrase(rest, end);
    return new Around(
        after, next == null ? afterAdjunct(rest, end) : next, relative, after.end(), free);
  }

  /**
   * {@code استقبل الأمير محمد ولي العهد وزير الخارجية}: a person's offices after the name, or the
   * name after the office, as long as another phrase follows to be the object.
   */
  private NounPhrase withApposition(NounPhrase subject, int end) {
    NounPhrase whole = subject;
    NounPhrase next = phrase(skip(whole.end(), end), end);
    while (next != null
        && isApposition(whole, next)
        && (isFollowed(next, end) || isOfficeOf(whole, next))) {
      boolean named = titles(whole) && next.kind() == NounPhrase.Kind.NAME;
      whole =
          new NounPhrase(
              subject.first(),
              next.end(),
              named ? next.participants() : whole.participants(),
              named ? next.kind() : whole.kind());
      next = phrase(skip(whole.end(), end), end);
    }
    return whole;
  }

  /** {@code سليم سعد الله رئيس المنظمة}: an office without article right after a person. */
  private boolean isOfficeOf(NounPhrase person, NounPhrase office) {
    return isPerson(person)
        && office.first() == person.end()
        && !layers.definite(layers.stem(office.first()));
  }

  private boolean isFollowed(NounPhrase phrase, int end) {
    int at = skip(phrase.end(), end);
    NounPhrase direct = phrase(at, end);
    NounPhrase next = direct == null ? afterAdjunct(at, end) : direct;
    return next != null && (next.isSomebody() || layers.definite(layers.stem(next.first())));
  }

  /** An office beside a person, or a person beside an office, in one breath. */
  private boolean isApposition(NounPhrase phrase, NounPhrase next) {
    return isTitle(next.first()) && (isPerson(phrase) && !holdsName(next) || titles(phrase));
  }

  private boolean titles(NounPhrase phrase) {
    return isTitle(phrase.first()) && !holdsName(phrase);
  }

  private boolean isTitle(int word) {
    return vocabulary.is(layers.stem(word), NounClass.TITLE);
  }

  private boolean holdsName(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Names.Named mention = layers.mention(i);
      if (mention != null && mention.entity().type() == EntityType.PER) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(NounPhrase phrase) {
    return phrase.participants().size() == 1 && holdsName(phrase);
  }

  /** {@code وانضمت إلى الجولة إيليني كوستا}: the phrase after one that a preposition begins. */
  private @Nullable NounPhrase afterAdjunct(int from, int end) {
    if (from >= end || !prepositions.isAny(from)) {
      return null;
    }
    int start = vocabulary.isPreposition(layers.word(from)) ? from + 1 : from;
    if (start < end && vocabulary.particle(layers.word(start)) != null) {
      start++;
    }
    if (start >= end || start == from && isConstructAdjunct(start)) {
      return null;
    }
    NounPhrase adjunct = start == from ? phrases.read(start, lastStem(start)) : phrases.read(start);
    int next = adjunct == null ? end : skip(adjunct.end(), end);
    NounPhrase phrase = phrase(next, end);
    return phrase != null && !phrase.participants().isEmpty() ? phrase : null;
  }

  /** {@code بتسليح الأفراد}: what follows is its genitive. */
  private boolean isConstructAdjunct(int word) {
    return layers.mention(word) == null && !layers.definite(lastStem(word));
  }

  private Stem lastStem(int word) {
    List<Stem> stems = layers.word(word).stems();
    return stems.get(stems.size() - 1);
  }

  /** {@code إنه قتل ثلاثة}: the pronoun on إن is the subject. */
  private boolean isThatPronoun(int index) {
    Word word = layers.wordOrNull(index);
    return word != null && Referents.isThatPronoun(word.key());
  }

  private boolean isIndefinite(NounPhrase phrase) {
    return phrase.kind() != NounPhrase.Kind.NAME && !layers.definite(layers.stem(phrase.first()));
  }

  /** {@code الذي وجهت له}: the relative clause speaks of its noun by a pronoun after the verb. */
  private boolean isResumed(int index) {
    return index < layers.size()
        && isAside(index)
        && vocabulary.particle(layers.word(index)) != Vocabulary.Particle.PARTICLE
        && layers.time(index) == null;
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
        || layers.word(first).stems().stream()
            .anyMatch(s -> s.joined() && layers.word(first).key().charAt(0) != 'ف');
  }

  private @Nullable NounPhrase phrase(int from, int end) {
    return from < end && !prepositions.isAny(from) ? phrases.read(from) : null;
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

  private boolean isRelative(int index) {
    Word word = layers.wordOrNull(index);
    return word != null && word.key().startsWith("الذي")
        || word != null && word.key().equals("التي");
  }

  /** The phrase of the clause's first words, if it ends where the verb begins. */
  private @Nullable NounPhrase leading(int verb) {
    NounPhrase topic = afterThat(verb);
    if (topic != null) {
      return topic;
    }
    int start = clauses.start(verb);
    for (int i = start; i < verb; i++) {
      if (layers.time(i) != null
          || vocabulary.particle(layers.word(i)) == Vocabulary.Particle.PARTICLE) {
        continue;
      }
      if (i > start && layers.isNamed(i) && layers.mentionStart(i) < i) {
        continue;
      }
      if (i > start && (prepositions.isAny(i - 1) || isConstruct(i - 1))) {
        continue;
      }
      if (prepositions.isAny(i)) {
        continue;
      }
      if (isDateline(i)) {
        continue;
      }
      NounPhrase phrase = phrases.read(i);
      if (phrase != null && afterAdjuncts(phrase.end(), verb) == verb) {
        return phrase;
      }
    }
    return null;
  }

  /** Index after the adjuncts of a phrase: {@code هيئة السياحة بنجران قد كرمت}. */
  private int afterAdjuncts(int from, int end) {
    int i = skip(afterAmong(from, end), end);
    while (i < end && prepositions.isAny(i)) {
      boolean alone = vocabulary.isPreposition(layers.word(i));
      NounPhrase phrase = alone ? phrases.read(i + 1) : phrases.read(i, layers.stem(i));
      if (phrase == null || phrase.end() <= i || layers.mention(alone ? i + 1 : i) == null) {
        return i;
      }
      i = skip(phrase.end(), end);
    }
    return i;
  }

  /** {@code أيد حلفاء بينهم أثينا ومدريد}: the names are who is meant. */
  private NounPhrase withMembers(NounPhrase whole, int end) {
    int part = among(whole.end(), end);
    NounPhrase members = part < 0 ? null : phrases.read(part);
    if (members == null) {
      return whole;
    }
    boolean named = members.kind() == NounPhrase.Kind.NAME;
    return new NounPhrase(
        whole.first(),
        members.end(),
        named ? members.participants() : whole.participants(),
        whole.kind());
  }

  /** Index after {@code بينهم 37 أجنبيا}, which tells who is among the phrase before it. */
  private int afterAmong(int from, int end) {
    int part = among(from, end);
    NounPhrase members = part < 0 ? null : phrases.read(part);
    return members == null ? from : members.end();
  }

  /** Index of the phrase after {@code بينهم} or {@code من بينهم}, negative without either. */
  private int among(int from, int end) {
    int at = from < end && layers.word(from).key().equals("من") ? from + 1 : from;
    return at + 1 < end && AMONG.contains(layers.word(at).key()) ? at + 1 : -1;
  }

  /** {@code الرياض – }, {@code ياسر الحربي - حائل}: where a report comes from. */
  private boolean isDateline(int index) {
    int first = layers.sentence(index).firstWord();
    if (index - first > 5 || !layers.isNamed(index)) {
      return false;
    }
    Word before = index > first ? layers.word(index - 1) : null;
    return before != null && "-–—/:".indexOf(before.surface().charAt(0)) >= 0;
  }

  /** An indefinite noun whose genitive comes next: {@code شرق المدينة}. */
  private boolean isConstruct(int index) {
    Word word = layers.word(index);
    return word.isArabic()
        && !layers.isNamed(index)
        && layers.time(index) == null
        && vocabulary.particle(word) == null
        && word.stems().stream().noneMatch(layers::definite)
        && !triggers.isVerb(word);
  }

  /** After إنّ or أنّ the subject comes first, whatever stands between it and its verb. */
  private @Nullable NounPhrase afterThat(int verb) {
    int first = layers.sentence(verb).firstWord();
    for (int i = verb - 1; i >= Math.max(first, verb - 2 * FARTHEST); i--) {
      if (layers.isNamed(i)) {
        continue;
      }
      Word word = layers.word(i);
      String key = word.key();
      if (key.equals("ان") || key.equals("فان") || key.equals("وان") || key.equals("بان")) {
        int start = i + 1;
        while (start < verb && isOpening(layers.word(start))) {
          start++;
        }
        NounPhrase phrase = start < verb ? phrases.read(start) : null;
        return phrase != null && phrase.isSomebody() && phrase.end() <= verb ? phrase : null;
      }
      if (triggers.isVerb(word) && !vocabulary.isKnown(word.stems().get(0)) || isRelative(i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isOpening(Word word) {
    return word.isPunctuation() && "\"«»“”'".indexOf(word.surface().charAt(0)) >= 0;
  }

  /** The longest phrase that ends before {@code end}. */
  private @Nullable NounPhrase ending(int end) {
    int stop = end;
    while (stop > 0 && layers.word(stop - 1).isPunctuation()) {
      stop--;
    }
    for (int i = Math.max(layers.sentence(end).firstWord(), stop - FARTHEST); i < stop; i++) {
      if (i > 0 && layers.isNamed(i) && layers.mentionStart(i) < i) {
        continue;
      }
      NounPhrase phrase = phrases.read(i);
      if (phrase != null && phrase.end() == stop) {
        return phrase;
      }
    }
    return null;
  }

  /** Skips times, pronouns after prepositions, and adverbs. */
  int skip(int from, int end) {
    int i = from;
    while (i < end) {
      int closed = parenthesisEnd(i);
      if (closed > i) {
        i = closed;
      } else if (layers.time(i) != null || isAside(i) || clauses.isTimeAside(i)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Index after a parenthesis that opens at {@code index}: {@code (الفاو)}; else {@code index}. */
  private int parenthesisEnd(int index) {
    if (!layers.word(index).is('(')) {
      return index;
    }
    for (int i = index + 1; i < Math.min(layers.size(), index + PARENTHESIS); i++) {
      if (layers.word(i).is(')')) {
        return i + 1;
      }
    }
    return index;
  }

  private boolean isAside(int index) {
    Word word = layers.word(index);
    if (vocabulary.particle(word) == Vocabulary.Particle.PARTICLE) {
      return true;
    }
    String key = word.key();
    boolean pronoun =
        key.length() <= 5
            && (key.equals("له")
                || key.equals("لها")
                || key.equals("لهم")
                || key.equals("به")
                || key.equals("بها")
                || key.equals("معه")
                || key.equals("معها")
                || key.equals("فيه")
                || key.equals("فيها")
                || key.equals("عليه")
                || key.equals("عليها")
                || key.equals("اليه")
                || key.equals("اليها")
                || key.equals("منه")
                || key.equals("منها"));
    boolean quote = word.isPunctuation() && "\"«»“”".indexOf(word.surface().charAt(0)) >= 0;
    boolean inTime = vocabulary.isPreposition(word) && layers.time(index + 1) != null;
    return pronoun || quote && layers.mention(index + 1) == null || inTime;
  }

  List<Participant> participants(@Nullable NounPhrase phrase) {
    return phrase == null ? List.of() : phrase.participants();
  }
}
