package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase before a verb that it speaks of.
 *
 * <p>{@code إن العزاوي أمس زار الأسطول} → العزاوي; {@code ستافريديس الذي زار} → ستافريديس.
 */
final class Topics {

  private static final int FARTHEST = 14;

  private static final String WHO = "الذين";

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Readings triggers;
  private final Asides asides;
  private final Agreement agreement;

  Topics(
      Layers layers,
      Vocabulary vocabulary,
      NounPhraseReader phrases,
      Prepositions prepositions,
      Clauses clauses,
      Readings triggers,
      Asides asides,
      Agreement agreement) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.prepositions = prepositions;
    this.clauses = clauses;
    this.triggers = triggers;
    this.asides = asides;
    this.agreement = agreement;
  }

  /** The phrase of the clause's first words, if it ends where the verb begins. */
  @Nullable NounPhrase leading(int verb) {
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
      if (i > start
          && (prepositions.isAny(i - 1)
              || i > start + 1
                  && NounPhraseReader.isDemonstrative(layers.word(i - 1))
                  && prepositions.isAny(i - 2)
              || vocabulary.isConstruct(layers, triggers, i - 1))) {
        continue;
      }
      if (prepositions.isAny(i)) {
        continue;
      }
      if (layers.isDateline(i)) {
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
    int i = asides.skip(from, end);
    while (i < end && prepositions.isAny(i)) {
      boolean alone = vocabulary.isPreposition(layers.word(i));
      NounPhrase phrase = alone ? phrases.read(i + 1) : phrases.read(i, layers.stem(i));
      if (phrase == null || phrase.end() <= i || layers.mention(alone ? i + 1 : i) == null) {
        return i;
      }
      i = asides.skip(phrase.end(), end);
    }
    return i;
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
        return phrase != null && phrase.isSomebody() && phrase.end() <= verb
            ? holder(phrase, verb)
            : null;
      }
      if (triggers.isVerb(word) && !vocabulary.isKnown(word.stems().get(0))
          || Subjects.isRelative(layers.word(i))) {
        return null;
      }
    }
    return null;
  }

  /** {@code مبعوثها إلى اليمن سامي حداد}: the person named after an office and where it is held. */
  private NounPhrase holder(NounPhrase office, int verb) {
    if (office.kind() != NounPhrase.Kind.DESCRIPTION
        || !vocabulary.is(layers.stem(office.first()), NounClass.TITLE)) {
      return office;
    }
    int last = layers.isNamed(verb - 1) ? layers.mentionStart(verb - 1) : -1;
    NounPhrase name = last > office.end() ? phrases.read(last) : null;
    return name != null && layers.arePersons(name.participants()) ? name : office;
  }

  private static boolean isOpening(Word word) {
    return word.isPunctuation() && "\"«»“”'".indexOf(word.surface().charAt(0)) >= 0;
  }

  /** The phrase that ends before a relative pronoun and agrees with it. */
  @Nullable NounPhrase antecedent(int pronoun) {
    NounPhrase nearest = ending(pronoun);
    if (nearest != null
        && layers.word(pronoun).key().equals("التي")
        && layers.word(nearest.first()).stems().any(this::isMan)) {
      return feminine(nearest, pronoun);
    }
    if (nearest == null
        || !layers.word(pronoun).key().equals("الذي")
        || agreement.gender(nearest) != Gender.FEMININE) {
      return nearest;
    }
    int before = nearest.first() - 1;
    boolean alone = before > 0 && vocabulary.isPreposition(layers.word(before));
    NounPhrase farther = ending(alone ? before : before + 1);
    return farther == null || agreement.gender(farther) == Gender.FEMININE ? null : farther;
  }

  private boolean isMan(Stem stem) {
    return vocabulary.is(stem, NounClass.TITLE) && !stem.bareKey().endsWith("ه");
  }

  /** {@code المتحدث باسم القوات التي}: the forces, as the pronoun says. */
  private @Nullable NounPhrase feminine(NounPhrase man, int pronoun) {
    for (int i = man.first() + 1; i < pronoun; i++) {
      NounPhrase phrase = phrases.read(i);
      if (phrase != null && phrase.end() == pronoun && phrase.isSomebody()) {
        return phrase;
      }
    }
    return man;
  }

  /** The longest phrase that ends before {@code end}. */
  @Nullable NounPhrase ending(int end) {
    int stop = end;
    while (stop > 0 && layers.word(stop - 1).isPunctuation()) {
      stop--;
    }
    for (int i = Math.max(layers.sentence(end).firstWord(), stop - FARTHEST); i < stop; i++) {
      if (i > 0 && layers.isNamed(i) && layers.mentionStart(i) < i) {
        continue;
      }
      NounPhrase phrase = phrases.read(i);
      if (phrase == null || phrase.end() != stop || NounPhrase.isThing(phrase)) {
        NounPhrase office = office(i);
        phrase = office != null && office.end() == stop ? office : phrase;
      }
      if (phrase != null && phrase.end() > stop && isWho(stop)) {
        return before(phrase, stop);
      }
      if (phrase != null && phrase.end() == stop) {
        return phrase;
      }
    }
    return null;
  }

  /** {@code الذين}, which a description takes in with its clause. */
  private boolean isWho(int word) {
    return layers.word(word).key().equals(WHO);
  }

  /** {@code المتظاهرون الذين هاجموا السفارة}: without the clause. */
  private @Nullable NounPhrase before(NounPhrase whole, int end) {
    if (whole.participants().size() != 1 || whole.participants().get(0).entity() != null) {
      return null;
    }
    Span span = whole.participants().get(0).span();
    Span cut = new Span(span.start(), layers.word(end - 1).end());
    return cut.start() >= cut.end()
        ? null
        : new NounPhrase(
            whole.first(),
            end,
            List.of(new Participant(null, layers.text.of(cut), cut)),
            whole.kind());
  }

  /** {@code تصريحات لنائب الرئيس سامي حداد الذي}: an office after a preposition joined to it. */
  private @Nullable NounPhrase office(int word) {
    for (Stem stem : layers.word(word).stems()) {
      if (stem.preposition() != 0 && vocabulary.is(stem, NounClass.TITLE)) {
        return phrases.read(word, stem);
      }
    }
    return null;
  }
}
