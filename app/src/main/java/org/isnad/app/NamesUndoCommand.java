package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.show.CorrectionText;
import org.isnad.archive.Archive;
import org.isnad.archive.correction.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad names undo [NUMBER]}: takes a correction back. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Take a correction back: the last that holds, or that with a number.")
final class NamesUndoCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NUMBER",
      description = "Of a correction; see: isnad names corrections")
  private @Nullable Long number;

  NamesUndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.openExisting()) {
      Correction correction = find(open.corrections());
      open.undo(correction.number());
      new CorrectionText(console.out(), console.terminal()).undone(correction);
    }
    return ExitCode.DONE;
  }

  private Correction find(List<Correction> all) {
    List<Correction> holding = all.stream().filter(Correction::holds).toList();
    if (holding.isEmpty()) {
      throw new CallException("there is nothing to undo: no correction holds");
    }
    Long asked = number;
    if (asked == null) {
      return holding.get(holding.size() - 1);
    }
    return holding.stream()
        .filter(correction -> correction.number() == asked)
        .findFirst()
        .orElseThrow(
            () ->
                new CallException(
                    "there is no correction "
                        + asked
                        + " that holds; see: isnad names corrections"));
  }
}
