package org.isnad.analysis.event;

import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the object of a verb where a comma or what commas set apart stands before it.
 *
 * <p>{@code طالب رئيس اللجنة سامي حداد، وزارة العمل بالإسراع} → وزارة العمل.
 */
final class LateObjects {

  private static final int PARENTHESIS = 9;

  /** So many words may stand in a relative clause between commas. */
  private static final int RELATIVE = 16;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings readings;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;

  LateObjects(Grammar grammar) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.readings = grammar.readings();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
  }

  /**
   * @param end index after the verb's clause
   * @param subject null where it stands before or nowhere
   */
  @Nullable NounPhrase after(Trigger trigger, int index, int end, @Nullable NounPhrase subject) {
    NounPhrase object = trigger.isVerbal() ? afterParenthesis(end, subject) : null;
    if (object == null && subject != null) {
      object = afterRelative(end);
    }
    return object == null && subject != null ? afterComma(trigger, index, end, subject) : object;
  }

  /** {@code دعا المتحدث، في ختام إفادته، جميع الأطراف}: the object after what commas set apart. */
  private @Nullable NounPhrase afterParenthesis(int comma, @Nullable NounPhrase subject) {
    if (comma + 2 >= layers.size()
        || !layers.word(comma).is('،')
        || layers.time(comma + 1) == null
            && !prepositions.isAny(comma + 1)
            && !isOfficeAt(comma + 1, subject)) {
      return null;
    }
    int limit = Math.min(layers.sentence(comma).endWord(), comma + PARENTHESIS);
    for (int i = comma + 2; i + 1 < limit; i++) {
      if (layers.word(i).is('،')) {
        return prepositions.isAny(i + 1) ? null : phrases.read(i + 1);
      }
    }
    return null;
  }

  /**
   * {@code استقبل الوزير، الذي وصل أمس، سفير أثينا}, {@code سيزور الوزير الذي وصل أمس، أثينا}:
   * after what tells of the subject.
   */
  private @Nullable NounPhrase afterRelative(int end) {
    if (end + 2 >= layers.size()) {
      return null;
    }
    int pronoun = layers.isComma(end) ? end + 1 : end;
    if (!Subjects.isRelative(layers.word(pronoun))) {
      return null;
    }
    int limit = Math.min(layers.sentence(end).endWord(), pronoun + RELATIVE);
    for (int i = pronoun + 1; i + 1 < limit; i++) {
      if (layers.isComma(i)) {
        NounPhrase object = prepositions.isAny(i + 1) ? null : phrases.read(i + 1);
        return object != null && object.isSomebody() && !isVerbAt(object.end()) ? object : null;
      }
    }
    return null;
  }

  private boolean isVerbAt(int word) {
    return word < layers.size() && readings.isVerb(layers.word(word));
  }

  private boolean isOfficeAt(int word, @Nullable NounPhrase subject) {
    NounPhrase phrase = subject == null ? null : phrases.read(word);
    return phrase != null && subject != null && isOffice(phrase, subject);
  }

  /** {@code سامي حداد، سفير أثينا}: what the subject is. */
  private boolean isOffice(NounPhrase phrase, NounPhrase subject) {
    Stem head = layers.stem(phrase.first());
    return vocabulary.is(head, NounClass.TITLE)
        && !layers.definite(head)
        && layers.personIn(phrase.first(), phrase.end()) == null
        && phrase.participants().stream().noneMatch(layers::isPerson)
        && layers.arePersons(subject.participants());
  }

  /**
   * {@code دان المجلس بشدة، الجريمة التي ارتكبها المسلحون}: a thing that somebody is told to do.
   */
  private boolean isSpokenOf(NounPhrase object) {
    return NounPhrase.isThing(object) && layers.definite(layers.stem(object.first()));
  }

  /**
   * {@code طالب رئيس اللجنة سامي حداد، وزارة العمل}, {@code أوقف الجيش أمس في جربة، المدعو سامي
   * حداد}: the object after a comma, where no verb follows to begin a clause of its own.
   */
  private @Nullable NounPhrase afterComma(
      Trigger trigger, int index, int comma, NounPhrase subject) {
    if (!trigger.needsRecipient()
        || !trigger.standsAlone()
        || subject.first() < index
        || comma + 1 >= layers.sentence(index).endWord()
        || !layers.word(comma).is('،')
        || prepositions.isAny(comma + 1)
        || vocabulary.particle(layers.word(comma + 1)) != null) {
      return null;
    }
    NounPhrase object = phrases.read(comma + 1);
    return object != null
            && !isOffice(object, subject)
            && (object.isSomebody() || trigger.isVerbal() && isSpokenOf(object))
            && !isVerbAt(object.end())
        ? object
        : null;
  }
}
