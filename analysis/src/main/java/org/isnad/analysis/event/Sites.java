package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Where stands what is attacked, if nobody is told whose it is.
 *
 * <p>{@code قصف الجيش مناطق في البصرة}: what is done to a part of البصرة is done to البصرة.
 */
final class Sites {

  private static final Set<String> PARTS = WordLists.of("parts-of-places");
  private static final Set<String> OWNED = WordLists.of("owned-sites");
  private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "ه");
  private static final String IN = "في";

  private final Layers layers;
  private final Prepositions prepositions;
  private final Agreement agreement;

  Sites(Grammar grammar) {
    this.layers = grammar.layers();
    this.prepositions = grammar.prepositions();
    this.agreement = grammar.agreement();
  }

  /** The place that a thing attacked is in; empty where it is none or of somebody. */
  List<Participant> of(Trigger trigger, @Nullable NounPhrase thing) {
    if (trigger.type() != EventType.ASSAULT
        || trigger.isKilling()
        || Conquests.isOfGround(trigger)
        || thing == null
        || thing.isSomebody()
        || !PARTS.contains(layers.stem(thing.first()).bareKey())
        || thing.end() >= layers.size()) {
      return List.of();
    }
    for (String preposition : List.of(IN, "ب")) {
      NounPhrase place = prepositions.phrase(thing.end(), thing.end() + 1, preposition);
      if (place != null && !place.participants().isEmpty()) {
        return agreement.arePlaces(place.participants()) ? place.participants() : List.of();
      }
    }
    return List.of();
  }

  /**
   * The pronoun of whoever owns what is attacked behind a preposition between two words: {@code
   * غارات على قواعده}, {@code هجوم على منزلهم}; empty where none does.
   */
  String owner(Trigger trigger, String preposition, int from, int end) {
    for (int i = from; i < end && trigger.type() == EventType.ASSAULT; i++) {
      Prepositions.Found found = prepositions.at(i, preposition);
      if (found != null) {
        return found.pronoun().isEmpty() && found.word() < layers.size() ? owner(found.word()) : "";
      }
    }
    return "";
  }

  /** {@code قواعده}; not {@code القرية}, whose ة is written like a pronoun in its key. */
  private String owner(int site) {
    return layers.word(site).surface().endsWith("ة") || layers.definite(layers.stem(site))
        ? ""
        : pronoun(layers.stem(site).bareKey());
  }

  private static String pronoun(String site) {
    for (String pronoun : PRONOUNS) {
      int stem = site.length() - pronoun.length();
      if (site.endsWith(pronoun) && stem > 1) {
        return OWNED.contains(site.substring(0, stem)) ? pronoun : "";
      }
    }
    return "";
  }

  /** The same for a thing behind a preposition between two words: {@code غارات على مناطق في}. */
  List<Participant> after(Trigger trigger, String preposition, int from, int end) {
    for (int i = from; i < end && trigger.type() == EventType.ASSAULT; i++) {
      NounPhrase thing = preposition.equals(IN) ? null : prepositions.thing(i, preposition);
      if (thing != null) {
        return of(trigger, thing);
      }
    }
    return List.of();
  }
}
