package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.name.Identity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad names merge NAME OTHER}: the two are one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Say that two names are one person, body or place.")
final class NamesMergeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "NAME", description = "A name, or its id.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "The other.")
  private String other = "";

  NamesMergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new Correcting(console, archive)
        .keep(
            (names, now) -> {
              Identity one = Correcting.find(names, name);
              Identity two = Correcting.find(names, other);
              require(one, two);
              return Correction.merge(Correcting.ref(one), Correcting.ref(two), now);
            });
  }

  private static void require(Identity one, Identity two) {
    String first = Correcting.quoted(one.name());
    String second = Correcting.quoted(two.name());
    if (one.key().equals(two.key())) {
      throw new CallException("both are " + first + " already");
    }
    if (one.type() != two.type()) {
      throw new CallException(
          first
              + " is "
              + Correcting.type(one.type())
              + ", "
              + second
              + " is "
              + Correcting.type(two.type())
              + "; give one the other's type first: isnad names type");
    }
  }
}
