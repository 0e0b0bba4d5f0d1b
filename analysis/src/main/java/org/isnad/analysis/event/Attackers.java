package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Whose an attack is by the words beside its noun: {@code غارة أمريكية} → the United States, {@code
 * قصف الجيش} → the army.
 */
final class Attackers {

  private static final int ADJECTIVES = 4;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings readings;
  private final Countries countries;

  Attackers(Grammar grammar) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.readings = grammar.readings();
    this.countries = grammar.countries();
  }

  boolean isAttack(int word) {
    return !layers.isNamed(word)
        && readings.nouns(layers.word(word)).stream()
            .map(TriggerLexicon.Match::trigger)
            .anyMatch(t -> t.type() == EventType.ASSAULT && !t.isKilling());
  }

  /** The attackers that the phrase of the noun names, empty where it names none. */
  List<Participant> of(NounPhrase attack) {
    return attack.participants().isEmpty() ? byNationality(attack.first()) : attack.participants();
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
}
