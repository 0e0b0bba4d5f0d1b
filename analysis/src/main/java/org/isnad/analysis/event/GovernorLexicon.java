package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbLexicon;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** The governors, found by any form of theirs. */
final class GovernorLexicon {

  /**
   * A governor read in a word.
   *
   * @param form of a verb, null for a noun
   * @param possessive pronoun on a noun, empty where there is none
   */
  record Match(Governor governor, @Nullable VerbForm form, Stem stem, String possessive) {}

  private record NounForm(Governor governor, String possessive) {}

  private final VerbLexicon<Governor> verbs;
  private final StemMap<NounForm> nouns;

  GovernorLexicon(Spellings spellings) {
    this.verbs = new VerbLexicon<>(spellings);
    this.nouns = new StemMap<>(spellings);
    for (Lexicon.Entry entry : Lexicon.read(GovernorLexicon.class, "governors.txt", 5)) {
      add(entry);
    }
  }

  private void add(Lexicon.Entry entry) {
    boolean verb = entry.field(1).equals("verb");
    Set<String> prepositions = new LinkedHashSet<>();
    entry.list(3).forEach(p -> prepositions.add(Folding.key(p)));
    EventStatus status = entry.field(4).isEmpty() ? null : entry.constant(4, EventStatus.class);
    Governor governor =
        new Governor(
            entry.field(0), verb, entry.constant(2, Governor.Role.class), prepositions, status);
    List<String> forms = entry.list(0);
    if (verb) {
      verbs.put(forms.get(0), forms.get(1), governor);
      return;
    }
    for (String noun : forms) {
      NounForms.forms(
          noun, form -> nouns.at(form.key(), () -> new NounForm(governor, form.possessive())));
    }
  }

  /** The readings of the word as a governor. */
  List<Match> find(Word word) {
    if (!word.isArabic() || !verbs.mayHold(word) && !nouns.mayHold(word)) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>(2);
    for (VerbLexicon.Match<Governor> verb : verbs.find(word)) {
      if (verb.form().tense() != VerbForm.Tense.PARTICIPLE) {
        matches.add(new Match(verb.verb(), verb.form(), verb.stem(), ""));
      }
    }
    for (Stem stem : word.stems()) {
      NounForm noun = nouns.get(stem);
      if (noun != null && !stem.future()) {
        matches.add(new Match(noun.governor(), null, stem, noun.possessive()));
      }
    }
    return matches;
  }

  boolean isVerb(Word word) {
    return verbs.holds(word);
  }
}
