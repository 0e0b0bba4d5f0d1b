package org.isnad.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;
import org.isnad.archive.name.Identity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad names split NAME SPELLING}: the spelling is somebody else's. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = {
      "Say that a spelling that is joined to a name is somebody else's, or that in some articles",
      "the name is another's of the same name."
    })
final class NamesSplitCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "NAME", description = "A name, or its id.")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SPELLING",
      description = "One of its spellings.")
  private @Nullable String spelling;

  @Option(
      names = "--article",
      arity = "1",
      paramLabel = "ID",
      description = "Instead: an article in which it is another's; may be given again.")
  private List<String> articles = List.of();

  NamesSplitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String split = spelling;
    if ((split == null) == articles.isEmpty()) {
      throw new CallException("split needs a spelling, or --article");
    }
    return new Correcting(console, archive)
        .keep(
            (names, now) -> {
              Identity identity = Correcting.find(names, name);
              return split == null ? byArticles(identity, now) : off(identity, split, now);
            });
  }

  private static Correction off(Identity identity, String split, Instant now) {
    String from = Correcting.quoted(identity.name());
    List<String> own = identity.namesLike(split);
    if (own.isEmpty()) {
      String reason =
          identity.spellings().contains(split)
              ? " is joined to " + from + " within an article; only whole names can be split off"
              : " is not joined to " + from + "; see: isnad names " + identity.id();
      throw new CallException(Correcting.quoted(split) + reason);
    }
    List<String> others = identity.names().stream().filter(n -> !own.contains(n)).toList();
    if (others.isEmpty()) {
      throw new CallException(
          from + " has no other spelling; namesakes are told apart by --article");
    }
    List<NameRef> refs = new ArrayList<>();
    refs.add(Correcting.ref(identity, own.get(0)));
    others.forEach(other -> refs.add(Correcting.ref(identity, other)));
    return Correction.split(refs, now);
  }

  private Correction byArticles(Identity identity, Instant now) {
    String whose = Correcting.quoted(identity.name());
    for (String article : articles) {
      if (!identity.articles().contains(article)) {
        throw new CallException("article " + article + " does not name " + whose);
      }
    }
    if (articles.containsAll(identity.articles())) {
      throw new CallException("these are all articles that name " + whose);
    }
    return Correction.split(Correcting.refs(identity), articles, now);
  }
}
