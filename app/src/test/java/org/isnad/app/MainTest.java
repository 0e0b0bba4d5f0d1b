package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

  private final CommandLineCase isnad = new CommandLineCase();

  @Test
  void helpIsACommandToo() {
    assertThat(isnad.run("help")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("Usage: isnad ").contains("analyze").contains("isnad demo");
    assertThat(isnad.run("help", "analyze")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("Usage: isnad analyze").contains("--output");
    assertThat(isnad.run("help", "nonsense")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("nonsense").endsWith("See: isnad --help\n");
  }

  @Test
  void whatIsUnknownIsToldInALine() {
    assertThat(isnad.run("nonsense")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.out()).isEmpty();
    assertThat(isnad.err())
        .isEqualToNormalizingNewlines("isnad: there is no command nonsense\nSee: isnad --help\n");
    assertThat(isnad.run("--nonsense")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("there is no option --nonsense");
    assertThat(isnad.run("stories", "--nonsense")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("--nonsense").endsWith("See: isnad stories --help\n");
  }

  @Test
  void storyWithoutAnIdTellsWhereTheIdsAre() {
    assertThat(isnad.run("story")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("'ID'").contains("isnad stories --all");
  }

  @Test
  void outsideItsJarTheVersionIsDevelopment() {
    assertThat(isnad.run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).isEqualToNormalizingNewlines("Isnad development\n");
  }
}
