package org.isnad.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.isnad.analysis.record.EntityType;
import org.isnad.app.show.CorrectionText;
import org.isnad.archive.Archive;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Names;

/** What the commands that correct names share: finding who is meant, keeping what is said. */
final class Correcting {

  private static final int NAMED_AT_MOST = 6;

  private final Console console;
  private final ArchiveOption option;

  Correcting(Console console, ArchiveOption option) {
    this.console = console;
    this.option = option;
  }

  /** Makes a correction from the names as they are, keeps it and tells it. */
  int keep(BiFunction<Names, Instant, Correction> asked) {
    try (Archive archive = option.openExisting()) {
      Correction correction = asked.apply(archive.view().names(), Clock.systemUTC().instant());
      new CorrectionText(console.out(), console.terminal()).kept(archive.correct(correction));
    }
    return ExitCode.DONE;
  }

  /** The one that a name, in any spelling, or an id means. */
  static Identity find(Names names, String asked) {
    List<Identity> found = asked.isBlank() ? List.of() : names.find(asked.strip());
    if (found.isEmpty()) {
      throw new CallException(
          "nobody in the archive is called " + quoted(asked) + "; see: isnad names");
    }
    if (found.size() > 1) {
      String who =
          found.stream()
              .limit(NAMED_AT_MOST)
              .map(Correcting::told)
              .collect(Collectors.joining("; "));
      String more = found.size() > NAMED_AT_MOST ? "; …" : "";
      throw new CallException(
          quoted(asked)
              + " may be one of "
              + found.size()
              + "; say which by its id: "
              + who
              + more);
    }
    return found.get(0);
  }

  private static String told(Identity identity) {
    String country = identity.country() == null ? "" : ", " + identity.country();
    return identity.id()
        + " "
        + quoted(identity.name())
        + " ("
        + type(identity.type())
        + country
        + ", articles: "
        + identity.articles().size()
        + ")";
  }

  static String type(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** A name keeps its own direction inside an English message. */
  static String quoted(String name) {
    return "\u2068«" + name + "»\u2069";
  }

  static NameRef ref(Identity identity) {
    return ref(identity, identity.written());
  }

  static NameRef ref(Identity identity, String name) {
    return new NameRef(identity.type(), name, identity.country(), identity.articles().get(0));
  }

  /** All whole names of an identity. */
  static List<NameRef> refs(Identity identity) {
    return identity.names().stream().map(name -> ref(identity, name)).toList();
  }
}
