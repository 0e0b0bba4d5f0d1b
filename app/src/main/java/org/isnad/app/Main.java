package org.isnad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventType;
import org.isnad.app.serve.Role;
import org.isnad.app.show.RecordFormat;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.store.ArchiveException;
import org.isnad.sources.web.LinksException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the command line. */
public final class Main {

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] args) {
    // On a newer Java it advises a newer Lucene: news for those who build Isnad, not who use it.
    LUCENE.setLevel(Level.SEVERE);
    boolean terminal = Boolean.getBoolean("isnad.terminal");
    Path home = Path.of(System.getProperty("isnad.home", "."));
    Console console =
        new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), terminal, home);
    int code = run(console, args);
    console.out().flush();
    System.exit(code);
  }

  /** Runs one command line and gives its exit code, see {@link ExitCode}. */
  public static int run(Console console, String... args) {
    CommandLine line = commandLine(console, args.length == 0 ? "" : args[0]);
    if (args.length == 0) {
      line.usage(console.out(), Ansi.OFF);
      return ExitCode.DONE;
    }
    int code = line.execute(args);
    console.out().flush();
    return code;
  }

  /** For tests and embedders: as {@link #run(Console, String...)}, not on a terminal. */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(new Console(in, out, err, false, Path.of(".")), args);
  }

  private static CommandLine commandLine(Console console, String called) {
    CommandLine line = new CommandLine(new IsnadCommand());
    Commands.of(called, console).forEach(line::addSubcommand);
    line.addSubcommand(new CommandLine.HelpCommand());
    return line.registerConverter(RecordFormat.class, new Choice<>(RecordFormat.class))
        .registerConverter(ShowOptions.Format.class, new Choice<>(ShowOptions.Format.class))
        .registerConverter(SearchRequest.Target.class, new Choice<>(SearchRequest.Target.class))
        .registerConverter(SearchRequest.Order.class, new Choice<>(SearchRequest.Order.class))
        .registerConverter(Role.class, new Choice<>(Role.class))
        .registerConverter(EntityType.class, new Choice<>(EntityType.class))
        .registerConverter(Act.class, new Choice<>(Act.class))
        .registerConverter(EventType.class, new Choice<>(EventType.class))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler(new WrongCall(console))
        .setExecutionExceptionHandler((e, command, result) -> failed(console, e));
  }

  private static int failed(Console console, Exception e) throws Exception {
    if (e instanceof CallException
        || e instanceof ArchiveException
        || e instanceof LinksException) {
      console.complain(String.valueOf(e.getMessage()));
      return ExitCode.WRONG_CALL;
    }
    throw e;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
