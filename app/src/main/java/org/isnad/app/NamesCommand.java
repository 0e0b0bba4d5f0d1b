package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.analysis.record.EntityType;
import org.isnad.app.show.NamePage;
import org.isnad.archive.ArchiveView;
import org.isnad.archive.name.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad names}: who is who over all articles, and why. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "List the persons, bodies and places that articles name, the most named first: their spellings,",
      "why each is joined and how surely, their country, their offices and when they held them."
    },
    footer = {
      "",
      "What is wrong can be corrected; corrections hold for articles to come and can be undone:",
      "  isnad names merge NAME OTHER        the two are one",
      "  isnad names split NAME SPELLING     the spelling is somebody else's",
      "Example:  isnad names لافروف"
    })
final class NamesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only per (persons), org (bodies) or loc (places).")
  private @Nullable EntityType type;

  @Option(names = "--joined", description = "Only those with more than one spelling.")
  private boolean joined;

  @Mixin private PageOptions paging = new PageOptions(20);

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Only those that have this name or part of a name, in any spelling.")
  private List<String> words = List.of();

  private NamesCommand(Console console) {
    this.console = console;
  }

  /** With its subcommands. */
  static CommandLine line(Console console) {
    return new CommandLine(new NamesCommand(console))
        .addSubcommand(new NamesMergeCommand(console))
        .addSubcommand(new NamesSplitCommand(console))
        .addSubcommand(new NamesRenameCommand(console))
        .addSubcommand(new NamesTypeCommand(console))
        .addSubcommand(new NamesUndoCommand(console))
        .addSubcommand(new NamesCorrectionsCommand(console));
  }

  @Override
  public Integer call() {
    int from = paging.from();
    return options.show(
        console,
        view -> {
          NamePage page = page(view, from);
          return new ShowOptions.Shown(
              text -> text.names(view, page), json -> json.names(view, page));
        });
  }

  private NamePage page(ArchiveView view, int from) {
    String name = String.join(" ", words).strip();
    Names.Found found =
        view.names().list(new Names.Asked(name, type, joined, from, paging.limit()));
    if (!name.isEmpty() && found.total() == 0) {
      throw new CallException("nobody in the archive is called " + name);
    }
    int page = paging.page(found.total());
    return new NamePage(found.names(), found.total(), page, paging.pages(found.total()));
  }
}
