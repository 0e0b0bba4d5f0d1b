package org.isnad.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.text.Spellings;
import org.junit.jupiter.api.Test;

/** Clauses do not depend on the order in which their words are asked for. */
class ClausesTest {

  /** Three clauses, of which one is longer than what is looked through for its ends. */
  private static final String LONG =
      "وصل الوفد أمس إلى المدينة، والتقى رئيس المجلس ونائبه وأعضاء اللجنة ومدير الميناء وكبار"
          + " الموظفين وعددا من المهندسين والعمال والسكان والتجار وأصحاب السفن ووكلاء الشركات"
          + " وممثلي النقابات والجمعيات والصحف والإذاعة والمدارس والجامعة والمستشفى والمطافئ"
          + " والبلدية والمحكمة والبنك والسوق والمرفأ القديم، ثم زار المعرض قبل أن يغادر إلى بلاده.";

  private final Spellings spellings = new Spellings();
  private final Vocabulary vocabulary = new Vocabulary(spellings);
  private final TriggerLexicon triggers = new TriggerLexicon(spellings);
  private final GovernorLexicon governors = new GovernorLexicon(spellings);

  @Test
  void wordsAskedForFromEitherEndHaveOneClause() {
    Layers layers = layers();
    Clauses forwards = clauses(layers);
    Clauses backwards = clauses(layers);
    for (int i = 0; i < layers.size(); i++) {
      forwards.start(i);
      forwards.end(i);
      int last = layers.size() - 1 - i;
      backwards.start(last);
      backwards.end(last);
    }
    for (int i = 0; i < layers.size(); i++) {
      Clauses alone = clauses(layers);
      assertThat(forwards.start(i)).isEqualTo(alone.start(i)).isEqualTo(backwards.start(i));
      assertThat(forwards.end(i)).isEqualTo(alone.end(i)).isEqualTo(backwards.end(i));
    }
    assertThat(layers.size()).isGreaterThan(45);
  }

  private Clauses clauses(Layers layers) {
    Senses senses = new Senses(layers, new Guards(new Spellings()));
    return new Clauses(layers, vocabulary, new Readings(triggers, senses, layers), governors);
  }

  private static Layers layers() {
    MarkedText text = MarkedText.read(LONG);
    return new Layers(text.text(), text.names(), text.times(), text.statements());
  }
}
