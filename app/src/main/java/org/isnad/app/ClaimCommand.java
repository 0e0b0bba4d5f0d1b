package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.app.show.ClaimGraphJson;
import org.isnad.app.show.ClaimGraphText;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.claim.ClaimHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad claim ID}: one claim, from its sources to the outlets. */
@Command(
    name = "claim",
    mixinStandardHelpOptions = true,
    description =
        "Show a claim: its sources, through whom it came to which outlets, who denies it, and how it"
            + " changed from day to day; over stories on the same matter.")
final class ClaimCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Parameters(
      paramLabel = "ID",
      description = "Of a claim, or of any statement in it: 001/s13 (see isnad claims).")
  private String id = "";

  ClaimCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return options.show(
        console,
        view -> {
          ToldClaim told =
              view.claimAround(id)
                  .orElseThrow(
                      () ->
                          new CallException(
                              "there is no claim " + id + "; see them with: isnad claims --all"));
          ClaimHistory history = view.history(told);
          return new ShowOptions.Shown(
              text -> new ClaimGraphText(text, view).write(told, history),
              json -> json.print(new ClaimGraphJson(view).of(told, history)));
        });
  }
}
