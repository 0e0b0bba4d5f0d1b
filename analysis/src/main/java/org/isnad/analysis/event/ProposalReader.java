package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.event.Candidate.Source;
import org.isnad.analysis.event.Proposal.Reading;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/** Reads what trigger words may name, and who may take part in it. */
final class ProposalReader {

  /**
   * A reading of a word.
   *
   * @param with index of the word that its trigger requires, that of the trigger where it needs
   *     none
   */
  private record Choice(TriggerLexicon.Match match, int with, Reading reading) {

    /** The surer the reading, and the more the words beside it say so, the higher. */
    int rank() {
      int sure =
          switch (reading) {
            case VERB -> 4;
            case UNSURE -> 0;
            case NOUN, ADJECTIVE -> 1;
          };
      return match.trigger().standsAlone() ? sure : sure + 2;
    }
  }

  private final Grammar grammar;
  private final Layers layers;
  private final Readings readings;
  private final GovernanceReader governance;
  private final VerbGuards guards;
  private final Companions companions;
  private final StatusReader statuses;
  private @Nullable SentencePhrases sentence;

  ProposalReader(Grammar grammar, GovernanceReader governance) {
    this.grammar = grammar;
    this.layers = grammar.layers();
    this.readings = grammar.readings();
    this.governance = governance;
    this.guards = new VerbGuards(layers, grammar.vocabulary(), readings);
    this.companions = grammar.companions();
    this.statuses = new StatusReader(layers, grammar.vocabulary());
  }

  /**
   * At most one proposal for each type of event.
   *
   * @param draft what the rules made of the word
   * @param doubt why they doubt it
   */
  List<Proposal> read(int word, @Nullable Draft draft, Doubt doubt) {
    if (layers.isNamed(word) || layers.time(word) != null) {
      return List.of();
    }
    // What is a verb and nothing is made of is an event in one case of thirty.
    List<TriggerLexicon.Match> verbs =
        draft == null ? List.of() : readings.verbs(layers.word(word));
    List<TriggerLexicon.Match> nouns = readings.nouns(layers.word(word));
    if (verbs.isEmpty() && nouns.isEmpty()) {
      return List.of();
    }
    Map<EventType, Choice> best = new EnumMap<>(EventType.class);
    for (TriggerLexicon.Match match : verbs) {
      int with = match.trigger().standsAlone() ? word : companions.at(match, word);
      if (with >= 0) {
        add(best, match, with, guards.isVerb(word, match) ? Reading.VERB : Reading.UNSURE);
      }
    }
    for (TriggerLexicon.Match match : nouns) {
      int with = match.trigger().standsAlone() ? word : companions.at(match.trigger(), word);
      boolean adjective = match.trigger().kind() == Trigger.Kind.ADJECTIVE;
      if (with >= 0) {
        add(best, match, with, adjective ? Reading.ADJECTIVE : Reading.NOUN);
      }
    }
    List<Proposal> proposals = new ArrayList<>(best.size());
    for (Choice choice : best.values()) {
      VerbForm form = choice.match.form();
      proposals.add(
          form == null ? noun(choice, word, draft, doubt) : verb(choice, form, word, draft, doubt));
    }
    return proposals;
  }

  private static void add(
      Map<EventType, Choice> best, TriggerLexicon.Match match, int with, Reading reading) {
    Choice choice = new Choice(match, with, reading);
    Choice other = best.get(match.trigger().type());
    if (other == null || choice.rank() > other.rank()) {
      best.put(match.trigger().type(), choice);
    }
  }

  private Proposal verb(
      Choice choice, VerbForm form, int word, @Nullable Draft draft, Doubt doubt) {
    List<Candidate> candidates = around(choice.match, word);
    if (choice.reading == Reading.VERB) {
      Subjects.Around around = grammar.subjects().around(word, form, grammar.clauses().end(word));
      add(candidates, grammar.referents().dropped(form, word), Source.DROPPED, word);
      add(candidates, NounPhrase.anybody(around.subject()), Source.SUBJECT, word);
      add(candidates, NounPhrase.anybody(around.next()), Source.NEXT, word);
      add(candidates, NounPhrase.anybody(around.relative()), Source.RELATIVE, word);
    }
    Trigger trigger = choice.match.trigger();
    return new Proposal(
        choice.match,
        word,
        choice.with,
        choice.reading,
        Governance.NONE,
        statuses.verb(word, form, choice.match.stem(), trigger),
        candidates,
        draft,
        doubt);
  }

  private Proposal noun(Choice choice, int word, @Nullable Draft draft, Doubt doubt) {
    Governance governed = governance.read(word, choice.match.stem().preposition());
    List<Candidate> candidates = around(choice.match, word);
    add(candidates, governed.subject(), Source.GOVERNOR, word);
    EventStatus carried = governed.status();
    return new Proposal(
        choice.match,
        word,
        choice.with,
        choice.reading,
        governed,
        carried == null ? statuses.beside(word) : carried,
        candidates,
        draft,
        doubt);
  }

  /** What is found alike beside verbs and nouns. */
  private List<Candidate> around(TriggerLexicon.Match match, int word) {
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate.Place place : sentence(word).places()) {
      add(candidates, place, Source.PHRASE, word);
    }
    add(candidates, layers.speakerAt(word), Source.CUE, word);
    Optional<Statement> said = layers.statementAround(word);
    if (said.isPresent()) {
      add(candidates, Layers.participant(said.get().speaker()), Source.SPEAKER, word);
    }
    if (!match.suffix().isEmpty()) {
      add(
          candidates,
          grammar.referents().pronoun(match.trigger(), match.suffix(), word, List.of()),
          Source.PRONOUN,
          word);
    }
    return candidates;
  }

  /** Adds the sides of a proposal's draft to its candidates. */
  void addSides(Proposal proposal) {
    Draft draft = proposal.ownDraft();
    if (draft != null) {
      add(proposal.candidates(), draft.actors(), Source.ACTOR, proposal.word());
      add(proposal.candidates(), draft.recipients(), Source.RECIPIENT, proposal.word());
    }
  }

  private void add(
      List<Candidate> candidates, List<Participant> found, Source source, int trigger) {
    for (Participant participant : found) {
      add(candidates, participant, source, trigger);
    }
  }

  private void add(List<Candidate> candidates, Participant found, Source source, int trigger) {
    int first = layers.text.wordAt(found.span().start());
    int last = layers.text.wordAt(found.span().end() - 1);
    add(candidates, new Candidate.Place(found, null, first, last), source, trigger);
  }

  private static void add(
      List<Candidate> candidates, Candidate.Place place, Source source, int trigger) {
    for (Candidate candidate : candidates) {
      if (candidate.isSame(place.participant())) {
        candidate.add(place, source, trigger);
        return;
      }
    }
    candidates.add(new Candidate(place, source));
  }

  /** The phrases of the word's sentence. */
  SentencePhrases sentence(int word) {
    SentencePhrases known = sentence;
    if (known == null || !known.holds(word)) {
      known = new SentencePhrases(grammar, layers.sentence(word));
      sentence = known;
    }
    return known;
  }
}
