package org.isnad.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.analysis.record.Participant;
import org.junit.jupiter.api.Test;

/** How the words of a participant are spelled where a preposition swallowed part of them. */
class ParticipantNamesTest {

  private final EventFinder finder = new EventFinder();

  @Test
  void giveBackTheArticleOfAName() {
    check("عاد [ORG الجيش]. وقدم [PER سامي حداد] مساعدات ل[ORG=الجيش لجيش].", "الجيش");
  }

  @Test
  void keepANameThatBeginsWithLam() {
    check("وقدم [PER سامي حداد] مساعدات ل[LOC:LBN لبنان].", "لبنان");
  }

  @Test
  void giveBackTheWholeArticleOfANameThatBeginsWithLam() {
    check(
        "عادت [ORG اللجنة الدولية]. وقدم [PER سامي حداد] مساعدات ل[ORG=اللجنة_الدولية لجنة"
            + " الدولية].",
        "اللجنة الدولية");
  }

  @Test
  void giveBackTheArticleOfADescription() {
    check("وقدم [PER سامي حداد] مساعدات للنازحين.", "النازحين");
  }

  @Test
  void giveBackTheWholeArticleOfADescriptionThatBeginsWithLam() {
    check("وقدم [PER سامي حداد] مساعدات للاجئين.", "اللاجئين");
    check("وقدم [PER سامي حداد] مساعدات لليبيين.", "الليبيين");
  }

  private void check(String marked, String recipient) {
    MarkedText text = MarkedText.read(marked);
    List<String> names =
        finder.byRules(text.text(), text.names(), text.times(), text.statements()).stream()
            .flatMap(event -> event.recipients().stream())
            .map(Participant::name)
            .toList();
    assertThat(names).containsExactly(recipient);
  }
}
