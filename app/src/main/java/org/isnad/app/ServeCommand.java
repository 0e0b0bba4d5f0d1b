package org.isnad.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.app.serve.IsnadServer;
import org.isnad.app.serve.PublicAddress;
import org.isnad.app.serve.ServerSettings;
import org.isnad.app.serve.read.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad serve}: the archive over HTTP, and the page to work with it. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Show the archive in a browser, and answer programs over HTTP.")
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to answer at (default: ${DEFAULT-VALUE}); any but this machine's own needs"
              + " a token, see: isnad token.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "4747",
      description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
  private int port = 4747;

  @Option(names = "--needs-token", description = "Ask for a token on this machine too.")
  private boolean needsToken;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "Another site whose pages may read, such as https://news.example.")
  private @Nullable String otherOrigin;

  @Option(
      names = "--public-address",
      paramLabel = "ADDRESS",
      description =
          "What others call it, behind a proxy, such as https://news.example; a token is needed"
              + " then.")
  private @Nullable String publicAddress;

  @Option(names = "--log", description = "Print a line for each request, without what was asked.")
  private boolean logs;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path beside = archive.beside();
    ServerSettings settings =
        new ServerSettings(
            host,
            port,
            archive.beside().resolve(TokenCommand.FILE),
            needsToken,
            otherOrigin,
            publicAddress(),
            console.home(),
            beside);
    try (Desk desk = new Desk(archive::open, console::complain);
        IsnadServer server = start(settings, desk)) {
      console.say("Isnad is at http://" + shown() + ":" + server.port() + "/   (Ctrl+C stops it)");
      server.join();
    }
    return ExitCode.DONE;
  }

  private @Nullable PublicAddress publicAddress() {
    try {
      return publicAddress == null ? null : PublicAddress.of(publicAddress);
    } catch (IllegalArgumentException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
  }

  private IsnadServer start(ServerSettings settings, Desk desk) {
    try {
      return IsnadServer.start(settings, desk, logs ? console::say : this::faults);
    } catch (IllegalArgumentException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
  }

  private void faults(String line) {
    if (line.startsWith("fault")) {
      console.complain(line);
    }
  }

  private String shown() {
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
