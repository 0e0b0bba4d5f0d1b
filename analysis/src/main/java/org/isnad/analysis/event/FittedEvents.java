package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.event.EventModel.Question;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * The events of one article that are likely by what a fitted model weighs: the trigger word, who
 * stands where beside it, and what rules made of it.
 */
final class FittedEvents {

  /** The rule of what the model tells by a noun that no verb carries. */
  static final String NOUN = "fitted-noun";

  private static final String VERB = "fitted-verb";

  private static final String ARREST = "اعتقل|يعتقل";

  /** {@code كاد}, {@code أوشك}: what did not happen after all. */
  private static final Set<String> NEARLY = WordLists.of("nearly");

  /** So many words may stand between such a verb and what nearly happened. */
  private static final int NEAR = 4;

  private static final double CERTAIN = 1;

  /** What is mostly done on nobody: crowds march, troops deploy and withdraw. */
  private static final Set<EventType> ALONE =
      EnumSet.of(EventType.PROTEST, EventType.MOBILIZE, EventType.RETREAT);

  /**
   * A proposal in its sentence.
   *
   * @param again whether a trigger of its type stands before in the article
   */
  record Offer(Proposal proposal, SentencePhrases sentence, boolean again) {}

  /**
   * A draft that the model takes for an event.
   *
   * @param chance of it to be an event, from 0 to 1
   */
  record Told(double chance, Draft draft) {}

  private final Layers layers;
  private final ProposalReader reader;
  private final SideFeatures sideFeatures;
  private final EventFeatures eventFeatures;
  private final EventModel model;
  private final EventModel.Score taking;
  private final EventModel.Score acting;
  private final EventModel.Score being;
  private final List<Offer> offers = new ArrayList<>();
  private Set<EventType> denied = Set.of();
  private final Map<EventType, Integer> triggers = new EnumMap<>(EventType.class);

  FittedEvents(Grammar grammar, GovernanceReader governance, EventModel model) {
    this.layers = grammar.layers();
    this.reader = new ProposalReader(grammar, governance);
    this.sideFeatures = new SideFeatures(grammar);
    this.eventFeatures = new EventFeatures(grammar, sideFeatures, governance);
    this.model = model;
    this.taking = model.score(Question.TAKES_PART);
    this.acting = model.score(Question.ACTS);
    this.being = model.score(Question.IS_EVENT);
  }

  /**
   * Reads what a word may name, while the clauses before it are what was read last.
   *
   * @param draft what the rules made of it
   * @param doubt why they doubt it
   */
  void offer(int word, @Nullable Draft draft, Doubt doubt) {
    for (Proposal proposal : reader.read(word, draft, doubt)) {
      int before = triggers.merge(proposal.trigger().type(), 1, Integer::sum) - 1;
      offers.add(new Offer(proposal, reader.sentence(word), before > 0));
    }
  }

  /**
   * Takes what the rules tell in the end for what they made of each word.
   *
   * @param denied types that the article seems to tell no events of
   */
  void settle(List<Draft> drafts, Set<EventType> denied) {
    this.denied = denied;
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      Proposal proposal = offer.proposal();
      Draft draft = proposal.draft();
      if (draft == null || proposal.doubt() != Doubt.NONE) {
        reader.addSides(proposal);
        continue;
      }
      Draft told = endingWith(draft, drafts);
      Proposal settled =
          told == null
              ? proposal.with(draft, Doubt.LATER)
              : proposal.with(draft.with(told.actors(), told.recipients()), Doubt.NONE);
      reader.addSides(settled);
      offers.set(i, new Offer(settled, offer.sentence(), offer.again()));
    }
  }

  /** The first of the drafts whose trigger ends where that of {@code draft} does. */
  private static @Nullable Draft endingWith(Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      if (other.span().end() == draft.span().end()) {
        return other;
      }
    }
    return null;
  }

  /** What the model is fitted on. */
  List<EventSample> samples() {
    return offers.stream()
        .map(offer -> new EventSample(offer, this, layers.word(offer.proposal().word()).span()))
        .toList();
  }

  /** The likely ones, each once. */
  List<Told> likely() {
    List<Told> found = new ArrayList<>();
    for (Offer offer : offers) {
      Told told = told(offer);
      if (told != null) {
        found.add(told);
      }
    }
    found.sort(
        Comparator.comparingDouble((Told told) -> -told.chance)
            .thenComparingInt(told -> told.draft.word()));
    List<Told> likely = new ArrayList<>();
    for (Told told : found) {
      if (likely.stream().noneMatch(other -> isSame(told.draft, other.draft))) {
        likely.add(told);
      }
    }
    return likely;
  }

  private @Nullable Told told(Offer offer) {
    Proposal proposal = offer.proposal();
    if (proposal.doubt() == Doubt.ACCIDENT) {
      return null;
    }
    Draft arrest = arrest(proposal);
    if (arrest != null) {
      return new Told(CERTAIN, arrest);
    }
    int size = proposal.candidates().size();
    double[] takes = new double[size];
    double[] acts = new double[size];
    for (int i = 0; i < size; i++) {
      addFeatures(offer, proposal.candidates().get(i), taking);
      takes[i] = taking.chance();
    }
    for (int i = 0; i < size; i++) {
      if (takes[i] >= Chosen.LIKELY) {
        addFeatures(offer, proposal.candidates().get(i), acting);
        acts[i] = acting.chance();
      }
    }
    Chosen chosen = Chosen.of(proposal, takes, acts);
    if (chosen.candidates().isEmpty()) {
      return null;
    }
    addFeatures(offer, chosen, being);
    double chance = being.chance();
    Draft own =
        chosen.candidates().stream().allMatch(Candidate::isDrafted) ? proposal.ownDraft() : null;
    Draft draft = own == null ? draft(proposal, chosen) : own;
    return model.isLikely(chance, own != null, isWhole(draft)) ? new Told(chance, draft) : null;
  }

  /** Whether both sides are told, or need not be. */
  private static boolean isWhole(Draft draft) {
    return !draft.actors().isEmpty() && !draft.recipients().isEmpty()
        || ALONE.contains(draft.trigger().type());
  }

  /**
   * {@code اعتقلت الشرطة ثلاثة صحفيين}: who arrests whom, told by this verb with both, is an event
   * whoever they are. The model doubts those whom no name tells. Of other verbs ({@code أوقف الحارس
   * المهاجم}) it is asked, and of what only nearly happened ({@code كادت الشرطة تعتقل}).
   */
  private @Nullable Draft arrest(Proposal proposal) {
    Draft draft = proposal.ownDraft();
    return draft != null
            && proposal.doubt() == Doubt.NONE
            && draft.trigger().lemma().equals(ARREST)
            && draft.rule().equals(VerbEvents.VERB)
            && !draft.actors().isEmpty()
            && !draft.recipients().isEmpty()
            && !layers.isBehind(draft.word(), NEAR, NEARLY)
        ? draft
        : null;
  }

  /** Adds the features of what a word may name, with those chosen to take part in it. */
  void addFeatures(Offer offer, Chosen chosen, Features to) {
    EventType type = offer.proposal().trigger().type();
    eventFeatures.add(
        offer.proposal(),
        chosen,
        offer.sentence(),
        new EventFeatures.Article(
            offer.again(), triggers.getOrDefault(type, 0), denied.contains(type)),
        to);
  }

  /** Adds the features of one who may take part in it. */
  void addFeatures(Offer offer, Candidate candidate, Features to) {
    sideFeatures.add(offer.proposal(), candidate, offer.sentence(), to);
  }

  private Draft draft(Proposal proposal, Chosen chosen) {
    List<Participant> actors = chosen.actors();
    List<Participant> recipients = chosen.recipients();
    if (proposal.trigger().isMutual() && actors.size() > 1 && recipients.isEmpty()) {
      recipients = actors.subList(1, actors.size());
      actors = actors.subList(0, 1);
    }
    int word = proposal.word();
    return new Draft(
        proposal.trigger(),
        word,
        proposal.with(),
        layers.span(proposal.match().stem(), word),
        actors,
        recipients,
        proposal.status(),
        proposal.isPlainNoun() ? NOUN : VERB);
  }

  private boolean isSame(Draft draft, Draft other) {
    if (draft.word() == other.word()) {
      return true;
    }
    if (draft.trigger().type() != other.trigger().type()) {
      return false;
    }
    Set<String> names = names(draft.actors(), draft.recipients());
    Set<String> others = names(other.actors(), other.recipients());
    return names.equals(others)
        || layers.sentence(draft.word()).equals(layers.sentence(other.word()))
            && isPart(names, others);
  }

  private static boolean isPart(Set<String> some, Set<String> others) {
    return some.containsAll(others) || others.containsAll(some);
  }

  private static Set<String> names(List<Participant> actors, List<Participant> recipients) {
    Set<String> names = new HashSet<>();
    actors.forEach(p -> names.add(p.entity() == null ? p.name() : p.entity()));
    recipients.forEach(p -> names.add(p.entity() == null ? p.name() : p.entity()));
    return names;
  }
}
