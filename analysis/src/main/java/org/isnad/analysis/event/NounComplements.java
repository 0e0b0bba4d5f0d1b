package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Reads whom the prepositions after an event noun name.
 *
 * <p>{@code رفضه للتدخل الإيراني} → إيران, {@code محادثات مع كوستا} → كوستا.
 */
final class NounComplements {

  /** So many words after the noun, joined nouns among them, its object may stand. */
  private static final int OBJECT = 3;

  private final Layers layers;
  private final Readings readings;
  private final Prepositions prepositions;
  private final Referents referents;
  private final Agreement agreement;
  private final GovernanceReader governance;
  private final Attackers attackers;
  private final Reach reach;
  private final Sites sites;

  NounComplements(Grammar grammar, GovernanceReader governance, Attackers attackers) {
    this.layers = grammar.layers();
    this.readings = grammar.readings();
    this.prepositions = grammar.prepositions();
    this.referents = grammar.referents();
    this.agreement = grammar.agreement();
    this.governance = governance;
    this.attackers = attackers;
    this.reach = new Reach(grammar);
    this.sites = new Sites(grammar);
  }

  /**
   * Empty where the words after the noun name nobody.
   *
   * @param from index of the first word that may be a complement
   * @param index of the noun
   */
  List<Participant> of(Trigger trigger, int from, int end, int index, List<Participant> actors) {
    for (Slot slot : trigger.recipient()) {
      if (slot.is(Place.PREPOSITION)) {
        int limit = reach.ofNoun(slot, from, end, governance);
        List<Participant> author = author(trigger, from, limit, slot);
        if (!author.isEmpty()) {
          return author;
        }
        NounPhrase phrase = prepositions.phrase(from, limit, slot.preposition());
        if (phrase != null) {
          return phrase.kind() == NounPhrase.Kind.THING
                      && (!trigger.mayReachThings() || isDeed(trigger, slot, phrase))
                  || isVenue(trigger, slot, phrase)
                  || isOfThing(trigger, slot, from, phrase)
              ? List.of()
              : phrase.participants();
        }
        List<Participant> site = sites.after(trigger, slot.preposition(), from, limit);
        if (!site.isEmpty()) {
          return site;
        }
        String owner = sites.owner(trigger, slot.preposition(), from, limit);
        if (!owner.isEmpty()) {
          List<Participant> others =
              new ArrayList<>(referents.speaking(index).stream().filter(layers::isPerson).toList());
          others.addAll(actors);
          return referents.pronoun(trigger, owner, index, others);
        }
        String pronoun = prepositions.pronoun(from, limit, slot.preposition());
        if (!pronoun.isEmpty()) {
          return referents.pronoun(trigger, pronoun, index, actors);
        }
      }
    }
    return List.of();
  }

  /**
   * {@code رفضه للتدخل الإيراني في شؤون البصرة}: by the adjective of the deed that stands first.
   */
  private List<Participant> author(Trigger trigger, int from, int end, Slot slot) {
    boolean judges = trigger.type() == EventType.ACCUSE && !"investigate".equals(trigger.mode());
    if (!judges && trigger.type() != EventType.REJECT) {
      return List.of();
    }
    for (int i = from; i < end; i++) {
      Prepositions.Found found = prepositions.at(i, slot.preposition());
      if (found != null && found.pronoun().isEmpty() && found.word() < layers.size()) {
        NounPhrase deed = prepositions.after(found);
        return deed != null && deed.participants().isEmpty()
            ? attackers.byNationality(deed.first())
            : List.of();
      }
    }
    return List.of();
  }

  /**
   * {@code إدانة أثينا واستنكارها للهجوم}, {@code تضامن أثينا مع الضحايا}: the preposition tells of
   * what or with whom, so that the genitive tells who.
   */
  boolean isObjectNext(int from, int end) {
    for (int i = from; i < Math.min(end, from + OBJECT); i++) {
      Word word = layers.word(i);
      if (word.isPunctuation()) {
        return false;
      }
      if (word.key().equals("مع")) {
        return true;
      }
      for (Stem stem : word.stems()) {
        if (stem.preposition() == 'ل' && layers.definite(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code ضبط الوزارة لألف قطعة}, {@code مطاردة أميركا له}. */
  boolean isObjectTold(int from, int end) {
    Prepositions.Found after = from < end ? prepositions.at(from, "ل") : null;
    if (after != null) {
      return true;
    }
    for (int i = from; i < Math.min(end, from + 5); i++) {
      String key = layers.word(i).key();
      if (key.equals("ل")
          || key.equals("لـ")
          || key.length() > 1 && key.charAt(0) == 'ل' && Character.isDigit(key.charAt(1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code جاؤوا لمؤازرة الجيش}, {@code سافر لتهنئة الوزير}: what something is done for is done to
   * the genitive, unlike {@code رفضهم لدعم أثينا للمتمردين}.
   *
   * @param from index after the genitive
   */
  boolean isForGenitive(TriggerLexicon.Match match, int from, int end) {
    EventType type = match.trigger().type();
    return match.stem().preposition() == 'ل'
        && (type == EventType.SUPPORT || type == EventType.AID)
        && !isObjectTold(from, end)
        && !isObjectNext(from, end);
  }

  /** {@code مقاتلين أكراد}: both without article, one right behind the other. */
  boolean isAdjectiveOf(NounPhrase people, NounPhrase next) {
    return people.kind() == NounPhrase.Kind.DESCRIPTION
        && next.kind() == NounPhrase.Kind.DESCRIPTION
        && next.first() == people.end()
        && next.end() == next.first() + 1
        && !layers.definite(layers.stem(people.first()))
        && !layers.definite(layers.stem(next.first()))
        && !layers.word(next.first()).isNumber();
  }

  /** {@code دعوة الحكومة إلى زيارة البصرة}: for what she asks. */
  private boolean isDeed(Trigger trigger, Slot slot, NounPhrase phrase) {
    return trigger.type() == EventType.REQUEST
        && slot.preposition().equals("الي")
        && !readings.nouns(layers.word(phrase.first())).isEmpty();
  }

  /** {@code اجتماع بالقاهرة}: where it is held; a visit is to a place. */
  private boolean isVenue(Trigger trigger, Slot slot, NounPhrase phrase) {
    return trigger.type() == EventType.CONSULT
        && !trigger.isVisit()
        && slot.preposition().equals("ب")
        && agreement.arePlaces(phrase.participants());
  }

  /** {@code إيقاف الخدمة لجميع الشركات}: behind a thing that is stopped. */
  private static boolean isOfThing(Trigger trigger, Slot slot, int from, NounPhrase phrase) {
    return trigger.isDoneToBody()
        && slot.preposition().equals("ل")
        && phrase.first() > from
        && phrase.kind() != NounPhrase.Kind.NAME;
  }
}
