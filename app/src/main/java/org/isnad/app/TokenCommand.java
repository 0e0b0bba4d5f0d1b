package org.isnad.app;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.isnad.app.serve.Role;
import org.isnad.app.serve.Token;
import org.isnad.app.serve.Tokens;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad token}: who may ask the server, beside this machine's own user. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Make, list and take back the tokens by which others may ask the server.",
    synopsisSubcommandLabel = "COMMAND")
final class TokenCommand {

  /** Beside the archive; it holds no token, only their fingerprints. */
  static final String FILE = "tokens.json";

  private final Console console;

  TokenCommand(Console console) {
    this.console = console;
  }

  static CommandLine line(Console console) {
    return new CommandLine(new TokenCommand(console));
  }

  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Make a token, and print it this once.")
  int create(
      @Mixin ArchiveOption archive,
      @Parameters(paramLabel = "NAME", description = "What to call it: whose it is, what for.")
          String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              defaultValue = "read",
              description =
                  "read, edit (add, correct, keep searches) or admin; default: ${DEFAULT-VALUE}.")
          Role role) {
    if (name.isBlank()) {
      throw new CallException("a token needs a name");
    }
    // The archive comes first: a folder that holds other files alone would be none.
    archive.open().close();
    try {
      console.out().println(tokens(archive).create(name.strip(), role, Clock.systemUTC()));
    } catch (IllegalArgumentException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
    console.say("Keep it now: it is shown this once, and only its fingerprint is kept.");
    return ExitCode.DONE;
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Name all tokens.")
  int list(@Mixin ArchiveOption archive) {
    List<Token> tokens = tokens(archive).list();
    for (Token token : tokens) {
      console
          .out()
          .println(
              token.name()
                  + "\t"
                  + token.role().name().toLowerCase(Locale.ROOT)
                  + "\t"
                  + token.created());
    }
    if (tokens.isEmpty()) {
      console.say("There is no token; make one with: isnad token create NAME");
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      description = "Take a token back, from this moment on.")
  int revoke(
      @Mixin ArchiveOption archive,
      @Parameters(paramLabel = "NAME", description = "What it is called.") String name) {
    if (!tokens(archive).revoke(name)) {
      throw new CallException("there is no token named " + name + "; see: isnad token list");
    }
    return ExitCode.DONE;
  }

  private static Tokens tokens(ArchiveOption archive) {
    return new Tokens(archive.beside().resolve(FILE));
  }
}
