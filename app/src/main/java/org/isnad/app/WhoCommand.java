package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.ArchiveView;
import org.isnad.archive.name.Identity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad who NAME}: what a person or body said, through whom. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description =
        "Show what a person, body or country said, when, through whom and in which article.",
    footer = {"", "The name is found in every spelling:  isnad who جونج"})
final class WhoCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ShowOptions options = new ShowOptions();

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name or a part of it.")
  private List<String> words = List.of();

  WhoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return options.show(
        console,
        view -> {
          List<Identity> found = find(view);
          return new ShowOptions.Shown(
              text -> text.who(view, found), json -> json.who(view, found));
        });
  }

  private List<Identity> find(ArchiveView view) {
    String name = String.join(" ", words).strip();
    if (name.isEmpty()) {
      throw new CallException("who needs a name");
    }
    List<Identity> found = view.names().find(name);
    if (found.isEmpty()) {
      throw new CallException(
          "nobody in the archive is called " + name + "; try: isnad search " + name);
    }
    return found;
  }
}
