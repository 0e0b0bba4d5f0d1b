package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;

/** Tells who visits from what is visited where ل may name either. */
final class Visitors {

  private static final Set<String> BEING = WordLists.of("joined-past-auxiliaries");
  private static final List<String> TO = List.of("ل", "الي");

  /** So many words of offices may stand between a visitor's name and where he goes. */
  private static final int OFFICES = 22;

  private final Layers layers;
  private final Prepositions prepositions;
  private final Readings readings;
  private final Agreement agreement;

  Visitors(Grammar grammar) {
    this.layers = grammar.layers();
    this.prepositions = grammar.prepositions();
    this.readings = grammar.readings();
    this.agreement = grammar.agreement();
  }

  /** {@code كان في استقباله الوزير}: the pronoun is the guest. */
  boolean isReceived(int noun, Trigger trigger) {
    return "host".equals(trigger.mode())
        && noun > 1
        && layers.word(noun - 1).key().equals("في")
        && BEING.contains(layers.word(noun - 2).key());
  }

  /** {@code دعوة لزيارة أثينا}: a place is where somebody goes, and no visitor. */
  boolean isVisited(Trigger trigger, NounPhrase genitive) {
    return "visit".equals(trigger.mode())
        && genitive.kind() == NounPhrase.Kind.NAME
        && agreement.arePlaces(genitive.participants());
  }

  /** {@code كما كان في استقباله}: a guest whom another sentence names. */
  boolean isReceivedAgain(int noun) {
    return noun > 2 && layers.word(noun - 3).key().equals("كما");
  }

  /**
   * {@code زيارة نيكوس ستافريديس نائب رئيس مجلس الوزراء وزير الدفاع لتونس}: behind the visitor's
   * offices; empty where the phrase ends before.
   */
  List<Participant> destination(int from) {
    int end = Math.min(layers.sentence(from - 1).endWord(), from + OFFICES);
    for (int i = from; i < end; i++) {
      for (String preposition : TO) {
        Prepositions.Found found = prepositions.at(i, preposition);
        NounPhrase place =
            found == null || !found.pronoun().isEmpty()
                ? null
                : prepositions.phrase(i, i + 1, preposition);
        if (place != null && agreement.arePlaces(place.participants())) {
          return place.participants();
        }
      }
      if (!layers.isNamed(i)
          && (layers.word(i).isPunctuation() && "-–ـ،".indexOf(layers.word(i).surface()) < 0
              || readings.isVerb(layers.word(i)) && !isBlessing(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code حفظه الله}. */
  private boolean isBlessing(int word) {
    return word + 1 < layers.size() && layers.word(word + 1).key().equals("الله");
  }

  /** {@code زيارة لكيم إلى روسيا}: a person after ل is the visitor. */
  void turn(
      Trigger trigger, int from, int end, List<Participant> actors, List<Participant> recipients) {
    if (!"visit".equals(trigger.mode()) || !actors.isEmpty() || recipients.size() != 1) {
      return;
    }
    String entity = recipients.get(0).entity();
    if (entity != null
        && layers.names.entity(entity).type() == EntityType.PER
        && prepositions.phrase(from, end, "ل") != null) {
      actors.addAll(recipients);
      recipients.clear();
      for (String preposition : List.of("الي", "في")) {
        NounPhrase place = prepositions.phrase(from, end, preposition);
        if (place != null && recipients.isEmpty()) {
          recipients.addAll(place.participants());
        }
      }
    }
  }
}
