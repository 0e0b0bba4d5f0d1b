package org.isnad.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.archive.Archive;
import org.isnad.archive.Remade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad check}: whether the archive's records follow from its pages. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Make every kept record again from its kept page, and tell which come out otherwise.",
    footer = {"", "Exit code: 0 all pages are as they came, 1 some are damaged, 2 wrong call."})
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Map<Remade, Integer> counts = new EnumMap<>(Remade.class);

  @Mixin private ArchiveOption archive = new ArchiveOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.openExisting()) {
      open.remake(new Analyzer(), this::tell);
    }
    console
        .out()
        .println(
            count(Remade.SAME)
                + " records come out the same, "
                + count(Remade.OTHERWISE)
                + " otherwise, "
                + count(Remade.DAMAGED)
                + " pages are damaged");
    return count(Remade.DAMAGED) == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void tell(String article, Remade remade) {
    counts.merge(remade, 1, Integer::sum);
    switch (remade) {
      case SAME -> {}
      case OTHERWISE -> console.say(article + ": its record comes out otherwise");
      case DAMAGED -> console.complain(article + ": its page is not the one that was kept");
    }
  }

  private int count(Remade remade) {
    return counts.getOrDefault(remade, 0);
  }
}
