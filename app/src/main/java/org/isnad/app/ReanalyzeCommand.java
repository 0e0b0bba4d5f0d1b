package org.isnad.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.archive.Archive;
import org.isnad.archive.Remade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad reanalyze}: records of an older analysis made anew. */
@Command(
    name = "reanalyze",
    mixinStandardHelpOptions = true,
    description =
        "Make anew, from their kept pages, the records that an older version of the analysis made.",
    footer = {
      "",
      "It may be stopped at any time, and goes on where it was. Corrections of names stay.",
      "Exit code: 0 all done, 1 some pages are no article to this analysis and keep their record."
    })
final class ReanalyzeCommand implements Callable<Integer> {

  private static final int PROGRESS_EVERY = 500;

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  private final Map<Remade, Integer> counts = new EnumMap<>(Remade.class);
  private int done;

  ReanalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.openExisting()) {
      open.reanalyze(new Analyzer(), this::tell);
      open.index();
    }
    console
        .out()
        .println(
            "analysed "
                + done
                + " pages anew: "
                + count(Remade.SAME)
                + " records are the same, "
                + count(Remade.OTHERWISE)
                + " otherwise, "
                + count(Remade.REFUSED)
                + " pages are no article any more");
    return count(Remade.REFUSED) == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void tell(String article, Remade remade) {
    counts.merge(remade, 1, Integer::sum);
    done++;
    if (remade == Remade.REFUSED) {
      console.complain(article + ": is no article to this analysis; its record stays as it is");
    }
    if (console.terminal() && done % PROGRESS_EVERY == 0) {
      console.say(done + " pages analysed anew …");
    }
  }

  private int count(Remade remade) {
    return counts.getOrDefault(remade, 0);
  }
}
