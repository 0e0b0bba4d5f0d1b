package org.isnad.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.archive.Archive;
import org.isnad.archive.Remade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code isnad check}: whether an archive's database, index, pages and records are whole and fit
 * together.
 */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Check an archive's database, and its search index against it; make every kept record again",
      "from its kept page, and tell which come out otherwise. Nothing is changed but an index that is behind."
    },
    footer = {"", "Exit code: 0 all pages are as they came, 1 something is damaged, 2 wrong call."})
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Map<Remade, Integer> counts = new EnumMap<>(Remade.class);

  @Mixin private ArchiveOption archive = new ArchiveOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> faults;
    try (Archive open = archive.openExisting()) {
      faults = open.faults();
      faults.forEach(console::complain);
      open.remake(new Analyzer(), this::tell);
    }
    console
        .out()
        .println(
            count(Remade.SAME)
                + " records come out the same, "
                + count(Remade.OTHERWISE)
                + " otherwise, "
                + any(Remade.REFUSED, " are no article any more, ")
                + any(Remade.MISLISTED, " are listed otherwise, ")
                + count(Remade.DAMAGED)
                + " pages are damaged");
    boolean whole = faults.isEmpty() && count(Remade.DAMAGED) == 0 && count(Remade.MISLISTED) == 0;
    return whole ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private void tell(String article, Remade remade) {
    counts.merge(remade, 1, Integer::sum);
    switch (remade) {
      case SAME -> {}
      case REFUSED -> console.say(article + ": is no article to this analysis");
      case OTHERWISE -> console.say(article + ": its record comes out otherwise");
      case MISLISTED ->
          console.complain(
              article
                  + ": it, its statements or its events are listed otherwise than its record has them;"
                  + " isnad reindex lists them anew");
      case DAMAGED -> console.complain(article + ": its page is not the one that was kept");
    }
  }

  private int count(Remade remade) {
    return counts.getOrDefault(remade, 0);
  }

  /** How many there are, and nothing where there are none. */
  private String any(Remade remade, String what) {
    return count(remade) == 0 ? "" : count(remade) + what;
  }
}
