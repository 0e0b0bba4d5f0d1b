package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;

/**
 * The states between which an ambassador stands.
 *
 * <p>{@code استدعت مصر سفيرها من طهران}: he is recalled from إيران; in {@code استدعاء سفيرها} it is
 * his own state that recalls him.
 */
final class Embassies {

  private static final String RECALL = "161";
  private static final Set<String> OWN = WordLists.of("own-ambassadors");

  private final Layers layers;
  private final Countries countries;
  private final Referents referents;

  Embassies(Grammar grammar) {
    this.layers = grammar.layers();
    this.countries = grammar.countries();
    this.referents = grammar.referents();
  }

  /** The draft of a recall with the states as its sides, any other draft as it is. */
  Draft between(Draft draft) {
    if (!draft.trigger().cameo().equals(RECALL)) {
      return draft;
    }
    List<Participant> recipients = states(draft.recipients());
    List<Participant> owner = owner(draft.with(), recipients);
    return draft.with(owner.isEmpty() ? draft.actors() : owner, recipients);
  }

  /** Each capital replaced by its country, where the article names that too. */
  private List<Participant> states(List<Participant> recipients) {
    List<Participant> states = new ArrayList<>(recipients.size());
    for (Participant recipient : recipients) {
      Entity entity = recipient.entity() == null ? null : layers.names.entity(recipient.entity());
      String code = entity == null ? null : countries.code(entity);
      Entity country = code == null ? null : countries.find(layers.names, code);
      states.add(country == null ? recipient : layers.participant(country, recipient.span()));
    }
    return states;
  }

  /** The state that the pronoun on the ambassador at {@code word} means; empty without one. */
  private List<Participant> owner(int word, List<Participant> recipients) {
    for (Stem stem : layers.word(word).stems()) {
      if (OWN.contains(stem.key())) {
        return referents.state(word, recipients);
      }
    }
    return List.of();
  }
}
