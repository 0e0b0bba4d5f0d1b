package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What rules make of the trigger words of one article.
 *
 * <p>Every word that the lexicon knows as the name of an event is read in its clause: first as a
 * verb, then as a noun. Its frame says where the participants stand; what no frame fills stays
 * empty, and what has nobody in it is no event.
 */
final class RuleEvents {

  private static final String TRAINING = "تدريب";
  private static final Set<String> DEATH_MET = Set.of("لقي|يلقى", "مصرع");
  private static final Set<String> MEETING = WordLists.of("meeting-death");

  /** So many words behind that verb death stands. */
  private static final int MET = 6;

  private final Grammar grammar;
  private final Layers layers;
  private final VerbEvents verbs;
  private final NounEvents nouns;
  private final Guards guards;
  private final Sectors sectors;
  private final ActorCodes codes;
  private final Conquests conquests;
  private final Unreal unreal;
  private final Captors captors;
  private final Violence violence;

  RuleEvents(
      Grammar grammar,
      GovernanceReader governance,
      Guards guards,
      Sectors sectors,
      ActorCodes codes,
      Conquests conquests) {
    this.grammar = grammar;
    this.layers = grammar.layers();
    this.verbs = new VerbEvents(grammar);
    this.nouns = new NounEvents(grammar, governance);
    this.guards = guards;
    this.sectors = sectors;
    this.codes = codes;
    this.conquests = conquests;
    this.unreal = new Unreal(layers);
    this.captors = new Captors(grammar, sectors);
    this.violence = new Violence(layers, grammar.vocabulary(), grammar.readings());
  }

  /**
   * Reads the whole article.
   *
   * @param denied types that it tells no events of
   * @param fitted is told of each trigger word, with what was made of it
   */
  List<Draft> read(Set<EventType> denied, FittedEvents fitted) {
    List<Draft> drafts = drafts(denied, fitted);
    Embassies embassies = new Embassies(grammar);
    Unclaimed unclaimed = new Unclaimed(layers, grammar.vocabulary(), sectors);
    List<Draft> told = new ArrayList<>();
    for (Draft draft : new Journeys(layers).join(new Casualties(grammar).join(drafts))) {
      if (!unclaimed.is(draft)) {
        told.add(embassies.between(draft));
      }
    }
    return told;
  }

  private List<Draft> drafts(Set<EventType> denied, FittedEvents fitted) {
    List<Draft> drafts = new ArrayList<>();
    BitSet told = new BitSet();
    for (int i = 0; i < layers.size(); i++) {
      if (!grammar.readings().mayHold(layers.word(i))) {
        continue; // neither a verb nor the name of an event, as most words are
      }
      Draft draft = verbs.read(i);
      if (draft == null) {
        grammar.referents().pass(i);
        draft = told.get(i) || verbs.isHead(i) ? null : nouns.read(i);
        draft = draft == null ? null : captors.of(draft);
      } else if (draft.rule().equals(VerbTelling.DROPPED)) {
        draft = fuller(draft, nouns.read(i));
      }
      Doubt doubt = draft == null ? Doubt.UNTOLD : doubt(draft);
      if (!told.get(i)) {
        fitted.offer(i, draft == null ? doubted(i) : draft, doubt);
      }
      if (draft != null && doubt == Doubt.NONE && !denied.contains(draft.trigger().type())) {
        drafts.add(draft);
        if (draft.isWhole()) {
          told.set(draft.with());
        }
      }
    }
    return drafts;
  }

  /** What the word would tell, if it told enough; null where nothing was made of it. */
  private @Nullable Draft doubted(int word) {
    Draft verb = verbs.doubted();
    Draft noun = nouns.doubted();
    return verb != null ? verb : noun != null && noun.word() == word ? noun : null;
  }

  private Doubt doubt(Draft draft) {
    if (!isOfNote(draft)) {
      return Doubt.NOTE;
    }
    if (isAtHome(draft)) {
      return Doubt.HOME;
    }
    if (conquests.isHeld(draft)) {
      return Doubt.HELD;
    }
    if (unreal.is(draft)) {
      return Doubt.UNREAL;
    }
    if (draft.isDeathByNobody() && (isMetDeath(draft) || guards.isAccident(draft, layers))) {
      return Doubt.ACCIDENT;
    }
    return guards.deny(draft, layers, grammar.clauses()) ? Doubt.GUARD : Doubt.NONE;
  }

  /**
   * {@code لقي ثلاثة مصرعهم في انقلاب سيارة}, unlike {@code لقوا مصرعهم في غارة}: who meets death
   * where nothing tells of an attack is not killed.
   */
  private boolean isMetDeath(Draft draft) {
    int word = draft.word();
    return !violence.isTold(word)
        && (DEATH_MET.contains(draft.trigger().lemma())
            && (draft.trigger().kind() == Trigger.Kind.VERB
                || layers.isBehind(word, MET, MEETING)));
  }

  /** {@code التقى الرئيس الكيني في اليوم الأول من زيارته كينيا}: nobody visits his own country. */
  private boolean isAtHome(Draft draft) {
    if (!draft.trigger().isVisit() || draft.actors().isEmpty()) {
      return false;
    }
    @Nullable String home = codes.country(draft.actors().get(0));
    return home != null
        && !draft.recipients().isEmpty()
        && draft.recipients().stream().allMatch(p -> home.equals(codes.state(p)));
  }

  /** {@code ودعم مصر للتحالف}: a noun that tells both sides is no verb without a subject. */
  private static Draft fuller(Draft verb, @Nullable Draft noun) {
    return noun != null && noun.isWhole() ? noun : verb;
  }

  /**
   * Deeds between people without a name are no events, but force used on them is; nor are travels
   * of people without an office.
   */
  private boolean isOfNote(Draft draft) {
    Agreement agreement = grammar.agreement();
    if (draft.trigger().isTravel()
        && (draft.actors().stream().noneMatch(agreement::isOfficial)
            || draft.recipients().stream().noneMatch(agreement::isPlace))) {
      return false;
    }
    if (isShowing(draft) || isOpenHelp(draft)) {
      return false;
    }
    if (draft.trigger().isVisit()
        && !draft.recipients().isEmpty()
        && draft.recipients().stream().noneMatch(p -> p.entity() != null)) {
      return false;
    }
    return switch (draft.trigger().type()) {
      case COERCE, ASSAULT, PROTEST, MOBILIZE, CONCEDE, REJECT, REQUEST, ACCUSE -> true;
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID, RETREAT, THREATEN, SANCTION ->
          Stream.concat(draft.actors().stream(), draft.recipients().stream())
              .anyMatch(p -> p.entity() != null || isState(p));
    };
  }

  /** {@code الجانبان السعودي والتركي}: a state that is named by its adjective alone. */
  private boolean isState(Participant participant) {
    int word = layers.text.wordAt(participant.span().start());
    return layers.word(word).end() == participant.span().end()
        && layers
            .word(word)
            .stems()
            .any(
                stem ->
                    layers.definite(stem)
                        && grammar.vocabulary().nationality(stem, layers.wordOrNull(word + 1))
                            != null);
  }

  /** {@code إجراء تدريبات}, {@code اقترح تزويد مصر}: help that leaves open whose or whom. */
  private static boolean isOpenHelp(Draft draft) {
    return draft.trigger().type() == EventType.AID
        && draft.rule().startsWith("noun")
        && (draft.actors().isEmpty() || draft.recipients().isEmpty())
        && (draft.trigger().lemma().startsWith(TRAINING) || draft.status() == EventStatus.POSSIBLE);
  }

  /** {@code المعرض الذي تستضيفه الأمانة}: what is hosted by a pronoun is seldom a guest. */
  private static boolean isShowing(Draft draft) {
    return "host".equals(draft.trigger().mode())
        && draft.recipients().stream().noneMatch(p -> p.entity() != null)
        && draft.recipients().stream().allMatch(p -> p.span().end() < draft.span().start());
  }
}
