package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;

/** The features of what a trigger word may name, with those chosen to take part in it. */
@SuppressWarnings("EnumOrdinal") // numbers of features, read by the same build that writes them
final class EventFeatures {

  private static final Set<String> SMALL = WordLists.of("small-words");

  private static final int ANY_TYPE = 63;

  private final Grammar grammar;
  private final Layers layers;
  private final SideFeatures sides;
  private final GovernanceReader governance;

  EventFeatures(Grammar grammar, SideFeatures sides, GovernanceReader governance) {
    this.grammar = grammar;
    this.layers = grammar.layers();
    this.sides = sides;
    this.governance = governance;
  }

  /**
   * What the rest of the article tells of a proposal.
   *
   * @param again whether a trigger of its type stands before
   * @param triggers how many triggers of its type there are
   * @param denied whether the article seems to tell no events of the type
   */
  record Article(boolean again, int triggers, boolean denied) {}

  /** Adds those of a proposal in a sentence. */
  void add(
      Proposal proposal, Chosen chosen, SentencePhrases sentence, Article article, Features to) {
    Trigger trigger = proposal.trigger();
    int reading = proposal.reading().ordinal();
    int type = trigger.type().ordinal();
    int word = proposal.word();
    to.add(Feature.BIAS, 1, 0, 0);
    to.add(Feature.LEMMA, trigger.lemma(), 0);
    to.add(Feature.CAMEO, trigger.cameo(), reading);
    to.add(Feature.READING, reading, type, 0);
    int triggers = article.triggers();
    to.add(Feature.TRIGGERS_OF_TYPE, triggers <= 3 ? triggers : triggers <= 6 ? 4 : 5, type, 0);
    to.add(
        Feature.POSITION,
        SideFeatures.distance(word - sentence.sentence().firstWord()),
        reading,
        0);
    to.add(Feature.CUE, layers.isCue(word) ? 1 : 0, type, 0);
    to.add(Feature.WITH, proposal.with() == word ? 0 : 1, reading, 0);
    if (layers.statementAround(word).isPresent()) {
      to.add(Feature.SAID, reading, 0, 0);
    }
    VerbForm form = proposal.match().form();
    if (form == null) {
      addNoun(proposal, to);
    } else {
      to.add(Feature.FORM, form.tense().ordinal(), form.person(), form.number().ordinal());
      to.add(
          Feature.OBJECT,
          form.object().isEmpty() ? 0 : 1,
          grammar.readings().nouns(layers.word(word)).isEmpty() ? 0 : 1,
          reading);
    }
    addWords(proposal, sentence, to);
    to.add(Feature.SENTENCE, Math.min(3, sentence.sentence().index()), 0, 0);
    to.add(Feature.STATUS, proposal.status().ordinal(), reading, 0);
    to.add(Feature.TIME, hasTime(word) ? 1 : 0, reading, 0);
    if (article.denied()) {
      to.add(Feature.DENIED, type, 0, 0);
      to.add(Feature.DENIED, ANY_TYPE, 0, 0);
    }
    if (article.again()) {
      to.add(Feature.AGAIN, type, 0, 0);
    }
    addSides(proposal, chosen, sentence, to);
    to.add(Feature.TWIN, sentence.hasTriggerBefore(word, trigger.type()) ? 1 : 0, reading, 0);
  }

  private void addNoun(Proposal proposal, Features to) {
    TriggerLexicon.Match match = proposal.match();
    to.add(
        Feature.NOUN,
        layers.definite(match.stem()) ? 1 : 0,
        match.suffix().isEmpty() ? 0 : 1,
        governance.isGenitive(proposal.word(), match.stem()) ? 1 : 0);
    Governance governed = proposal.governed();
    to.add(
        Feature.GOVERNOR,
        governed.role().ordinal(),
        governed.verbal() ? 1 : 0,
        governed.status() == null ? 0 : 1 + governed.status().ordinal());
  }

  private void addWords(Proposal proposal, SentencePhrases sentence, Features to) {
    int reading = proposal.reading().ordinal();
    int word = proposal.word();
    to.add(Feature.WORD_AFTER, sentence.kind(word + 1).ordinal(), reading, 0);
    if (sentence.holds(word - 1)) {
      Word before = layers.word(word - 1);
      if (SMALL.contains(before.key())) {
        to.add(Feature.SMALL_WORD, before.key(), reading);
      }
    }
  }

  private boolean hasTime(int word) {
    int end = grammar.clauses().end(word);
    for (int i = grammar.clauses().start(word); i < end; i++) {
      if (layers.time(i) != null) {
        return true;
      }
    }
    return false;
  }

  private void addSides(Proposal proposal, Chosen chosen, SentencePhrases sentence, Features to) {
    int type = proposal.trigger().type().ordinal();
    int reading = proposal.reading().ordinal();
    List<Candidate> candidates = chosen.candidates();
    int named = 0;
    for (Candidate candidate : candidates) {
      named += candidate.participant().entity() == null ? 0 : 1;
    }
    to.add(Feature.SIDES, Math.min(3, candidates.size()), Math.min(2, named), 0);
    to.add(Feature.SIDES, Math.min(3, candidates.size()), 3 + Math.min(2, named), 1 + type);
    to.add(Feature.CHANCES, 0, (int) (chosen.first() * 10), 0);
    to.add(Feature.CHANCES, 1, (int) (chosen.second() * 10), 0);
    int first = candidates.isEmpty() ? 20 : sides.entity(candidates.get(0).participant());
    int second = candidates.size() < 2 ? 20 : sides.entity(candidates.get(1).participant());
    to.add(Feature.WHO, Math.min(first, second), Math.max(first, second), 0);
    to.add(Feature.WHO, first, 30, 1 + type);
    int known = candidates.isEmpty() ? 6 : sides.salience(candidates.get(0).participant());
    to.add(Feature.KNOWN, known, type, 0);
    int one = candidates.isEmpty() ? 3 : SideFeatures.side(proposal, candidates.get(0), sentence);
    int two = candidates.size() < 2 ? 3 : SideFeatures.side(proposal, candidates.get(1), sentence);
    to.add(Feature.ORDER, one, two, type);
    Draft draft = proposal.ownDraft();
    int doubt = proposal.doubt().ordinal();
    to.add(Feature.DOUBT, draft == null ? 0 : 1 + doubt, reading, 0);
    if (draft != null) {
      to.add(Feature.AGREED, isSame(draft, candidates) ? 1 : 0, reading, doubt);
    }
  }

  private static boolean isSame(Draft draft, List<Candidate> candidates) {
    return candidates.stream().allMatch(Candidate::isDrafted)
        && candidates.size() == draft.actors().size() + draft.recipients().size();
  }
}
