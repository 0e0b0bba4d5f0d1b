package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.name.Identity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad names type NAME TYPE}: what it is. */
@Command(
    name = "type",
    mixinStandardHelpOptions = true,
    description = "Say whether a name is a person's, a body's or a place's.")
final class NamesTypeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "NAME", description = "A name, or its id.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "TYPE",
      description = "per (a person), org (a body) or loc (a place).")
  private EntityType type = EntityType.PER;

  NamesTypeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new Correcting(console, archive)
        .keep(
            (names, now) -> {
              Identity identity = Correcting.find(names, name);
              if (identity.type() == type) {
                throw new CallException(
                    Correcting.quoted(identity.name())
                        + " is "
                        + Correcting.type(type)
                        + " already");
              }
              return Correction.type(Correcting.refs(identity), type, now);
            });
  }
}
