package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad names rename NAME NEW}: what it is to be called. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    description = "Say what somebody is to be called; all spellings still find it.")
final class NamesRenameCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "NAME", description = "A name, or its id.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The name to be shown.")
  private String newName = "";

  NamesRenameCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String wanted = newName.strip();
    if (wanted.codePoints().noneMatch(Character::isLetter)) {
      throw new CallException("a name needs letters: " + Correcting.quoted(newName));
    }
    return new Correcting(console, archive)
        .keep(
            (names, now) -> {
              Identity identity = Correcting.find(names, name);
              require(names, identity, wanted);
              return Correction.rename(Correcting.refs(identity), wanted, now);
            });
  }

  private static void require(Names names, Identity identity, String wanted) {
    if (identity.name().equals(wanted)) {
      throw new CallException("it is called " + Correcting.quoted(wanted) + " already");
    }
    boolean anothers =
        names.find(wanted).stream()
            .anyMatch(
                other ->
                    other.type() == identity.type()
                        && !other.key().equals(identity.key())
                        && other.name().equals(wanted));
    if (anothers) {
      throw new CallException(
          "another is called "
              + Correcting.quoted(wanted)
              + "; where the two are one: isnad names merge");
    }
  }
}
