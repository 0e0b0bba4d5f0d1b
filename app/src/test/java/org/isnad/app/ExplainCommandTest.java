package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code isnad explain} tells of a statement; the sentences are our own. */
class ExplainCommandTest {

  private static final String ARTICLE =
      "قالت المديرة ليلى مراد إن القاعة امتلأت. وأضافت أن الحفل تأخر ساعة كاملة.";

  private final CommandLineCase isnad = new CommandLineCase();

  @Test
  void tellsRuleWordsAndWhyTheSpeakerWasChosen() {
    int code = isnad.input(ARTICLE).run("explain", "-", "--statement", "s2");
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out())
        .contains("s2  STATE")
        .contains("الحفل تأخر ساعة كاملة")
        .contains("dropped-subject, that")
        .contains("«أضافت»")
        .contains("attached at «أن»")
        .contains("the last speaker whose gender and number fit: «ليلى مراد»")
        .doesNotContain("s1  ");
  }

  @Test
  void withoutAnIdItTellsAll() {
    assertThat(isnad.input(ARTICLE).run("explain", "-")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("s1  ").contains("s2  ").contains("it is named at the cue");
  }

  @Test
  void namesAStatementThatThereIsNot() {
    int code = isnad.input(ARTICLE).run("explain", "-", "--statement", "s9");
    assertThat(code).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("there is no statement s9; it has 2, from s1 on");
  }
}
