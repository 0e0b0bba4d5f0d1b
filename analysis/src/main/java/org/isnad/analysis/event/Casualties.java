package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;

/**
 * Makes one event of a death and the attack that its sentence tells of.
 *
 * <p>{@code مقتل ستة أشخاص في غارات شنتها الطائرات التركية} → ASSAULT تركيا → ستة أشخاص.
 */
final class Casualties {

  private static final int FARTHEST = 25;
  private static final int NEAR = 12;

  private final Layers layers;
  private final Attackers attackers;

  Casualties(Grammar grammar) {
    this.layers = grammar.layers();
    this.attackers = new Attackers(grammar);
  }

  /**
   * @param drafts in text order
   */
  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (int i = 0; i < joined.size(); i++) {
      Draft death = joined.get(i);
      if (isDeath(death)) {
        int attack = attack(joined, i);
        if (attack >= 0) {
          joined.set(i, death.by(joined.get(attack).actors()));
          joined.remove(attack);
          i -= attack < i ? 1 : 0;
        } else {
          joined.set(i, death.by(nationality(death)));
        }
      }
    }
    return joined;
  }

  /** {@code مقتل ستة في غارة أمريكية}: the attack is no event of its own. */
  private List<Participant> nationality(Draft death) {
    int end = Math.min(layers.sentence(death.word()).endWord(), death.word() + FARTHEST);
    for (int i = death.word() + 1; i < end; i++) {
      if (attackers.isAttack(i)) {
        return attackers.byNationality(i);
      }
    }
    return List.of();
  }

  private static boolean isDeath(Draft draft) {
    return draft.trigger().isKilling() && draft.actors().isEmpty();
  }

  private int attack(List<Draft> drafts, int death) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft attack = drafts.get(i);
      if (attack.trigger().type() == EventType.ASSAULT
          && !attack.trigger().isKilling()
          && Math.abs(attack.word() - drafts.get(death).word()) <= FARTHEST
          && layers.sentence(attack.word()).equals(layers.sentence(drafts.get(death).word()))
          && isOf(attack, drafts.get(death).word())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@code مقتل ستة في غارات تركية}: an attack on nobody is the death's where it comes after it.
   */
  private boolean isOf(Draft attack, int death) {
    return attack.recipients().isEmpty() && attack.rule().equals("noun")
        ? attack.word() > death && attack.word() - death <= NEAR
        : attack.recipients().stream().allMatch(this::isPlace);
  }

  private boolean isPlace(Participant participant) {
    String entity = participant.entity();
    return entity != null && layers.names.entity(entity).type() == EntityType.LOC;
  }
}
