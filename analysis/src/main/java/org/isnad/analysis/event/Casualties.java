package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private static final int CAUSE = 6;

  private static final String UNDERTAKING = "قيام";
  private static final Set<String> SOURCE = WordLists.of("its-source");
  private static final int CLAIM = 9;
  private static final Set<String> RESPONSIBILITY = WordLists.of("responsibility");
  private static final Set<String> CLAIMING = WordLists.of("claiming");
  private static final Set<String> WHEN = WordLists.of("when-attacked");
  private static final Set<String> DURING = WordLists.of("in-an-attack");
  private static final Set<String> CLAIMED = WordLists.of("claimed");
  private static final Set<String> ASCRIBED = WordLists.of("ascribed");
  private static final Set<String> CAUSING = WordLists.of("causing");

  private final Layers layers;
  private final Attackers attackers;
  private final NounPhraseReader phrases;

  Casualties(Grammar grammar) {
    this.layers = grammar.layers();
    this.attackers = new Attackers(grammar);
    this.phrases = grammar.phrases();
  }

  /**
   * @param drafts in text order
   */
  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (int i = 0; i < joined.size(); i++) {
      Draft death = joined.get(i);
      if (death.isDeathByNobody()) {
        int attack = attack(joined, i);
        int fight = attack < 0 ? fight(joined, i) : -1;
        int known = attack < 0 && fight < 0 ? toldBefore(joined, i) : -1;
        if (attack >= 0) {
          joined.set(i, death.by(joined.get(attack).actors()));
          joined.remove(attack);
          i -= attack < i ? 1 : 0;
        } else if (fight >= 0) {
          joined.set(i, death.by(joined.get(fight).recipients()));
          joined.remove(fight);
        } else if (known >= 0) {
          Draft told = joined.get(known);
          joined.set(
              known,
              told.recipients().isEmpty() ? told.with(told.actors(), death.recipients()) : told);
          joined.remove(i);
          i--;
        } else {
          List<Participant> state = responsible(death.word());
          state = state.isEmpty() ? nationality(death) : state;
          state = state.isEmpty() ? meanwhile(death.word()) : state;
          state = state.isEmpty() ? before(death.word()) : state;
          state = state.isEmpty() ? amid(joined, i) : state;
          state = state.isEmpty() ? source(death.word()) : state;
          state = state.isEmpty() ? undertaking(death.word()) : state;
          joined.set(i, death.by(state));
        }
      }
    }
    return joined;
  }

  /**
   * {@code مقتل ستة من التنظيم في اشتباكات مع القوات}: of a fight after the death, the other side.
   */
  private int fight(List<Draft> drafts, int death) {
    int next = death + 1;
    if (next >= drafts.size()) {
      return -1;
    }
    Draft fight = drafts.get(next);
    int word = fight.word();
    return fight.trigger().type() == EventType.ASSAULT
            && fight.trigger().isTwoWay()
            && !fight.recipients().isEmpty()
            && fight.recipients().get(0).span().start() > fight.span().end()
            && word - drafts.get(death).word() <= NEAR
            && layers.sentence(word).equals(layers.sentence(drafts.get(death).word()))
            && isOccasion(fight)
        ? next
        : -1;
  }

  /**
   * {@code شن مسلحون هجوما. وأسفر الهجوم عن مقتل ستة}: the attack told before, by a death that an
   * attack is said to have caused.
   */
  private int toldBefore(List<Draft> drafts, int death) {
    int word = drafts.get(death).word();
    boolean caused = isCaused(word);
    if (!caused && !isConsequence(word)) {
      return -1;
    }
    for (int i = death - 1; i >= 0; i--) {
      Draft attack = drafts.get(i);
      int before = layers.sentence(word).index() - layers.sentence(attack.word()).index();
      if (before > 1 || before > 0 && !caused) {
        return -1;
      }
      if (attack.trigger().type() == EventType.ASSAULT && !attack.actors().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** {@code أسفر الهجوم عن مقتل}, {@code أدى القصف إلى مقتل}. */
  private boolean isCaused(int death) {
    for (int i = death - 1; i > Math.max(layers.sentence(death).firstWord(), death - CAUSE); i--) {
      if (!layers.isNamed(i)
          && layers.definite(layers.word(i).stems().get(0))
          && attackers.isAttack(i)) {
        return layers.word(i - 1).stems().any(s -> CAUSING.contains(s.key()));
      }
    }
    return false;
  }

  /** {@code هاجم مسلحون الحاجز مما أسفر عن مقتل}. */
  private boolean isConsequence(int death) {
    for (int i = death - 1; i > Math.max(layers.sentence(death).firstWord(), death - 3); i--) {
      if (layers.word(i).stems().any(s -> CAUSING.contains(s.key()))) {
        return layers.word(i - 1).key().equals("مما") || layers.word(i - 1).key().equals("ما");
      }
    }
    return false;
  }

  /** {@code مقتل ستة في غارة أمريكية}: the attack is no event of its own. */
  private List<Participant> nationality(Draft death) {
    int end = Math.min(layers.sentence(death.word()).endWord(), death.word() + FARTHEST);
    for (int i = death.word() + 1; i < end; i++) {
      if (attackers.isAttack(i) || Agents.FIRE.contains(layers.word(i).key())) {
        List<Participant> state = attackers.byNationality(i);
        state = state.isEmpty() ? attackers.byArm(i) : state;
        return state.isEmpty() ? claimed(i, end) : state;
      }
    }
    return List.of();
  }

  /** {@code قتل خمسة جنود عندما هاجم مسلحون المعسكر}: who attacked in that clause. */
  private List<Participant> meanwhile(int death) {
    int end = Math.min(layers.sentence(death).endWord() - 2, death + FARTHEST);
    for (int i = death + 1; i < end; i++) {
      if (WHEN.contains(layers.word(i).key())) {
        NounPhrase subject = attackers.ofVerb(i + 1);
        return subject == null ? List.of() : subject.participants();
      }
    }
    return List.of();
  }

  /** {@code فتح مسلحون النار مما أسفر عن مقتل ستة}: who attacked before in the sentence. */
  private List<Participant> before(int death) {
    if (!isConsequence(death)) {
      return List.of();
    }
    for (int i = death - 1; i >= layers.sentence(death).firstWord(); i--) {
      if (!layers.isNamed(i) && attackers.isVerb(i)) {
        NounPhrase subject = attackers.subjectOf(i);
        return subject == null ? List.of() : subject.participants();
      }
    }
    return List.of();
  }

  /** {@code مقتل ستة خلال هجوم شنه مسلحون على مركز للشرطة}: who made the attack on others. */
  private List<Participant> amid(List<Draft> drafts, int death) {
    int word = drafts.get(death).word();
    for (int i = death + 1; i < drafts.size(); i++) {
      Draft attack = drafts.get(i);
      if (attack.word() - word > NEAR || !isInSentence(attack, word)) {
        return List.of();
      }
      if (isAttackWithDoer(attack) && isOccasion(attack)) {
        return attack.actors();
      }
    }
    return List.of();
  }

  /** {@code مقتل ستة في سقوط صاروخ مصدره القوات}. */
  private List<Participant> source(int death) {
    int end = Math.min(layers.sentence(death).endWord() - 1, death + FARTHEST);
    for (int i = death + 1; i < end; i++) {
      if (SOURCE.contains(layers.word(i).key())) {
        NounPhrase phrase = phrases.read(i + 1);
        return phrase != null && phrase.isSomebody() ? phrase.participants() : List.of();
      }
    }
    return List.of();
  }

  /** {@code مقتل طفل إثر قيام مستوطنين بإحراق منزل}. */
  private List<Participant> undertaking(int death) {
    int end = Math.min(layers.sentence(death).endWord() - 1, death + NEAR);
    for (int i = death + 1; i < end; i++) {
      if (layers.word(i).key().equals(UNDERTAKING)) {
        NounPhrase phrase = phrases.read(i + 1);
        return phrase != null && phrase.isSomebody() ? phrase.participants() : List.of();
      }
    }
    return List.of();
  }

  /** {@code في اشتباكات}, {@code باشتباكات}: what somebody died in. */
  private boolean isOccasion(Draft attack) {
    int start = attack.span().start();
    return DURING.contains(layers.word(attack.word() - 1).key())
        || layers
            .word(attack.word())
            .stems()
            .any(s -> s.span().start() == start && s.preposition() == 'ب');
  }

  private boolean isInSentence(Draft draft, int word) {
    return layers.sentence(draft.word()).equals(layers.sentence(word));
  }

  private static boolean isAttackWithDoer(Draft draft) {
    return draft.trigger().type() == EventType.ASSAULT && !draft.actors().isEmpty();
  }

  /** {@code قتل أربعة في تفجير، وأعلن التنظيم مسؤوليته}. */
  private List<Participant> responsible(int death) {
    int end = layers.sentence(death).endWord();
    for (int i = death + 1; i < end; i++) {
      if (RESPONSIBILITY.contains(layers.word(i).key())) {
        for (int verb = i - 1; verb > Math.max(death, i - CLAIM); verb--) {
          if (CLAIMING.contains(layers.word(verb).key())) {
            NounPhrase phrase = phrases.read(verb + 1);
            return phrase != null && phrase.isSomebody() ? phrase.participants() : List.of();
          }
        }
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code في هجوم تبناه جيش النصر}, {@code في هجوم نسب إلى متمردين}. */
  private List<Participant> claimed(int attack, int end) {
    for (int i = attack + 1; i + 1 < end; i++) {
      String key = layers.word(i).key();
      boolean ascribed = ASCRIBED.contains(key) && layers.word(i + 1).key().equals("الي");
      if (ascribed || CLAIMED.contains(key)) {
        NounPhrase phrase = phrases.read(ascribed ? i + 2 : i + 1);
        return phrase != null && phrase.isSomebody() ? phrase.participants() : List.of();
      }
    }
    return List.of();
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
    return attack.recipients().isEmpty() && attack.rule().equals(NounEvents.PLAIN)
        ? attack.word() > death && attack.word() - death <= NEAR
        : attack.recipients().stream().allMatch(this::isPlace);
  }

  private boolean isPlace(Participant participant) {
    String entity = participant.entity();
    return entity != null && layers.names.entity(entity).type() == EntityType.LOC;
  }
}
