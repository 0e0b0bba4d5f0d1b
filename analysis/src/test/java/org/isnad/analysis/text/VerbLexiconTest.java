package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerbLexiconTest {

  @Test
  void aFormIsReadAsEachVerbThatHasItBeforeAndAfterItIsKept() {
    Spellings filled = Spellings.ofTexts();
    VerbLexicon<String> verbs = verbs(filled);

    check(verbs, new TextReader(filled));
    Spellings kept = Spellings.ofKept(filled.keep());
    check(verbs(kept), new TextReader(kept));
  }

  private static VerbLexicon<String> verbs(Spellings spellings) {
    VerbLexicon<String> verbs = new VerbLexicon<>(spellings);
    verbs.put("وعد", "يعد", "promise");
    verbs.put("أعد", "يعد", "prepare");
    verbs.put("زار", "يزور", "visit");
    return verbs;
  }

  private static void check(VerbLexicon<String> verbs, TextReader reader) {
    List<VerbLexicon.Match<String>> both = verbs.find(reader.read("ويعد").word(0));
    assertThat(both).extracting(VerbLexicon.Match::verb).containsExactly("promise", "prepare");
    assertThat(both).allMatch(match -> match.stem().joined());

    List<VerbLexicon.Match<String>> visits = verbs.find(reader.read("سيزورها").word(0));
    assertThat(visits)
        .extracting(VerbLexicon.Match::form)
        .containsExactly(
            new VerbForm(
                "يزورها",
                VerbForm.Tense.PRESENT,
                3,
                VerbForm.Gender.MASCULINE,
                VerbForm.Number.SINGULAR,
                "ها"));
    assertThat(verbs.find(reader.read("سفينة").word(0))).isEmpty();
  }
}
