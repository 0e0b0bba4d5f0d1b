package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {

  private final PrintStream nobody =
      new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
  private final Console console =
      new Console(InputStream.nullInputStream(), nobody, nobody, false, Path.of("."));

  @Test
  void eachIsFoundByTheNameItHas() {
    assertThat(Commands.names())
        .allSatisfy(
            name -> {
              assertThat(Commands.of(name, console)).hasSize(1);
              Object command = Commands.of(name, console).get(0);
              CommandLine line =
                  command instanceof CommandLine made ? made : new CommandLine(command);
              assertThat(line.getCommandName()).isEqualTo(name);
            });
  }

  @Test
  void aNameThatIsNoneGivesAll() {
    assertThat(Commands.of("--help", console)).hasSameSizeAs(Commands.names());
  }

  @Test
  void warmsUpAndSaysNothing() {
    CommandLineCase isnad = new CommandLineCase();
    assertThat(isnad.run("warm-up")).isZero();
    assertThat(isnad.out() + isnad.err()).isEmpty();
    assertThat(isnad.run("--help")).isZero();
    assertThat(isnad.out()).contains("serve").doesNotContain("warm-up");
  }
}
