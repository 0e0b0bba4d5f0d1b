package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;

/** Tells who visits from what is visited where ل may name either. */
final class Visitors {

  private static final Set<String> BEING = WordLists.of("joined-past-auxiliaries");
  private static final List<String> TO = List.of("ل", "الي");

  /** So many words of offices may stand between a visitor's name and where he goes. */
  private static final int OFFICES = 22;

  /** So many words may stand between an invitation and the visit. */
  private static final int INVITED = 12;

  private static final Set<String> INVITATION = WordLists.of("invitations");
  private static final Set<String> ACCEPTING = WordLists.of("accepting");

  private final Layers layers;
  private final Prepositions prepositions;
  private final Readings readings;
  private final Agreement agreement;
  private final NounPhraseReader phrases;

  Visitors(Grammar grammar) {
    this.layers = grammar.layers();
    this.prepositions = grammar.prepositions();
    this.readings = grammar.readings();
    this.agreement = grammar.agreement();
    this.phrases = grammar.phrases();
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
    return trigger.isVisit()
        && genitive.kind() == NounPhrase.Kind.NAME
        && agreement.arePlaces(genitive.participants());
  }

  /**
   * {@code وجه الوزير دعوة إلى كوستا لزيارة أثينا}, {@code قبل كوستا دعوة لزيارة أثينا}: who is
   * invited is who goes; empty where the visit is of no invitation.
   */
  List<Participant> invited(int visit) {
    int stop = Math.max(layers.sentence(visit).firstWord(), visit - INVITED);
    for (int i = visit - 1; i >= stop; i--) {
      if (!layers.isNamed(i) && INVITATION.contains(layers.word(i).stems().get(0).bareKey())) {
        for (String preposition : TO) {
          NounPhrase guest = prepositions.phrase(i + 1, visit, preposition);
          if (guest != null && guest.isSomebody()) {
            return guest.participants();
          }
        }
        return accepting(stop, i);
      }
    }
    return List.of();
  }

  /** Who stands behind a verb of accepting, empty where none stands between two words. */
  private List<Participant> accepting(int from, int invitation) {
    for (int i = from; i < invitation - 1; i++) {
      if (ACCEPTING.contains(GovernanceReader.unjoined(layers.word(i).key()))) {
        return NounPhrase.anybody(phrases.read(i + 1));
      }
    }
    return List.of();
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

  /** {@code زيارة لكيم إلى روسيا}, {@code زيارة لمسؤول غربي إلى روسيا}: after ل the visitor. */
  void turn(
      Trigger trigger, int from, int end, List<Participant> actors, List<Participant> recipients) {
    if (!trigger.isVisit() || !actors.isEmpty() || recipients.size() != 1) {
      return;
    }
    Participant visitor = recipients.get(0);
    if (prepositions.phrase(from, end, "ل") != null
        && (layers.isPerson(visitor)
            || visitor.entity() == null && prepositions.phrase(from, end, "الي") != null)) {
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
