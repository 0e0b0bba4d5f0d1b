package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {

  private final PrintStream nobody =
      new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
  private final Console console =
      new Console(InputStream.nullInputStream(), nobody, nobody, false, Path.of("."));

  @Test
  void eachIsFoundByTheNameItHas() {
    List<Object> all = Commands.of("--help", console); // there is none of that name
    assertThat(all).hasSizeGreaterThan(20);
    for (Object each : all) {
      String name = name(each);
      List<Object> found = Commands.of(name, console);
      assertThat(found).hasSize(1);
      assertThat(name(found.get(0))).isEqualTo(name);
    }
  }

  private static String name(Object command) {
    return (command instanceof CommandLine made ? made : new CommandLine(command)).getCommandName();
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
