package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whose an attack is by the words beside its noun: {@code غارة أمريكية} → the United States, {@code
 * قصف الجيش} → the army.
 */
final class Attackers {

  private static final Slot LAM = Slot.of("ل");
  private static final int ADJECTIVES = 4;
  private static final int ATTACKER = 4;
  private static final int RELATIVE = 6;
  private static final Set<String> DEALING = WordLists.of("dealing");
  private static final int DEALT = 3;

  /** What strikes rather than is struck. */
  private static final Set<String> ARMS = WordLists.of("arms");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings readings;
  private final Countries countries;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Agreement agreement;
  private final Subjects subjects;
  private final Clauses clauses;

  Attackers(Grammar grammar) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.readings = grammar.readings();
    this.countries = grammar.countries();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
    this.agreement = grammar.agreement();
    this.subjects = grammar.subjects();
    this.clauses = grammar.clauses();
  }

  boolean isAttack(int word) {
    return !layers.isNamed(word)
        && readings.anyNoun(layers.word(word), noun -> noun.trigger().isAttack());
  }

  /** The attackers that the phrase of the noun names, empty where it names none. */
  List<Participant> of(NounPhrase attack) {
    return attack.participants().isEmpty() ? byNationality(attack.first()) : attack.participants();
  }

  /** Whether the word can be a verb of attack. */
  boolean isVerb(int word) {
    return readings.anyVerb(layers.word(word), verb -> verb.trigger().isAttack());
  }

  /** The subject of a verb before or after it, null where it has none. */
  @Nullable NounPhrase subjectOf(int verb) {
    VerbForm form = readings.anyForm(layers.word(verb));
    NounPhrase subject =
        form == null ? null : subjects.around(verb, form, clauses.end(verb)).subject();
    return subject != null && subject.isSomebody() ? subject : null;
  }

  /** The subject after a verb of attack, null where the word is none or has none. */
  @Nullable NounPhrase ofVerb(int word) {
    NounPhrase subject =
        isVerb(word) && !prepositions.isAny(word + 1) ? phrases.read(word + 1) : null;
    return subject != null && subject.isSomebody() && !agreement.isAccusative(subject)
        ? subject
        : null;
  }

  /** By an adjective after the noun: {@code غارات جوية تركية}. */
  List<Participant> byNationality(int attack) {
    for (int i = attack + 1; i < Math.min(layers.size(), attack + ADJECTIVES); i++) {
      Word word = layers.word(i);
      if (layers.isNamed(i) || !word.isArabic() || vocabulary.particle(word) != null) {
        return List.of();
      }
      Stem adjective = word.stems().get(0);
      String code = vocabulary.nationality(adjective, layers.wordOrNull(i + 1));
      Entity attacker = countries.side(code, adjective, layers.names);
      if (attacker != null) {
        return List.of(layers.participant(attacker, word.span()));
      }
    }
    return List.of();
  }

  /** {@code قصف الطيران المروحي}, {@code غارات طائرات التحالف}: by the arm right after the noun. */
  List<Participant> byArm(int attack) {
    int next = attack + 1;
    if (next >= layers.size()
        || layers.isNamed(next)
        || prepositions.isAny(next)
        || !ARMS.contains(layers.word(next).stems().get(0).bareKey())) {
      return List.of();
    }
    NounPhrase arm = phrases.read(next);
    return arm == null ? List.of() : arm.participants();
  }

  /** {@code غارات لطيران التحالف}, {@code هجوم جديد للمتمردين}: whose attack it is. */
  List<Participant> afterLam(int index, Trigger trigger, int end) {
    boolean attack =
        trigger.type() == EventType.ASSAULT
            && !trigger.isKilling()
            && !Conquests.isOfGround(trigger);
    if (!attack && !trigger.actor().contains(LAM)) {
      return List.of();
    }
    for (int i = index + 1; i < Math.min(end, index + ATTACKER); i++) {
      Prepositions.Found found = prepositions.at(i, "ل");
      if (found != null && found.stem() != null) {
        if (readings.isNoun(found.stem())) {
          return List.of();
        }
        if (layers.mention(i, found.stem()) == null
            && vocabulary.is(found.stem(), NounClass.PROXY)
            && !vocabulary.is(found.stem(), NounClass.FORCE)) {
          return List.of();
        }
        NounPhrase phrase = phrases.read(found.word(), found.stem());
        return phrase != null && phrase.isSomebody() && !agreement.arePlaces(phrase.participants())
            ? phrase.participants()
            : List.of();
      }
      if (prepositions.isAny(i)
          || layers.word(i).isPunctuation()
          || isVerb(i)
          || !readings.nouns(layers.word(i)).isEmpty()
          || vocabulary.is(layers.stem(i), NounClass.PROXY)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code هجمات دمرت ملاجئ}, {@code التفجير الذي استهدف القافلة}: what its clause tells of. */
  List<Participant> target(int attack) {
    for (int i = attack + 1; i < Math.min(layers.size(), attack + RELATIVE); i++) {
      Word word = layers.word(i);
      VerbForm form = layers.isNamed(i) || !isVerb(i) ? null : readings.anyForm(word);
      if (form != null) {
        NounPhrase phrase =
            form.object().isEmpty() && i + 1 < layers.size() && !prepositions.isAny(i + 1)
                ? phrases.read(i + 1)
                : null;
        return phrase == null ? List.of() : people(phrase);
      }
      if (Layers.isBreak(word)) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Participant> people(NounPhrase phrase) {
    if (phrase.isSomebody()) {
      return phrase.participants();
    }
    Span words =
        new Span(layers.stem(phrase.first()).span().start(), layers.word(phrase.end() - 1).end());
    return List.of(new Participant(null, layers.text.of(words), words));
  }

  /** {@code توجيه ضربات للمتمردين}: what is dealt is dealt to whom ل names. */
  boolean isDealt(int index) {
    for (int i = Math.max(0, index - DEALT); i < index; i++) {
      if (layers.word(i).stems().any(s -> DEALING.contains(s.key()))) {
        return true;
      }
    }
    return false;
  }
}
