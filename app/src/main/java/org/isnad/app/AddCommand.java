package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.archive.Added;
import org.isnad.archive.Archive;
import org.isnad.archive.store.ArchiveException;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad add}: pages into an archive. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Analyse pages and keep them in an archive; the same page twice changes nothing.",
    footer = {
      "",
      "Exit code: 0 all done, 1 some inputs failed, 2 wrong call or the archive cannot be used.",
      "Example:  isnad add samples/pages"
    })
final class AddCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Text, HTML or JSONL files, or folders of them; - is standard input.")
  private List<String> files = List.of();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      Adding adding = new Adding(open, console);
      adding.read(files);
      console.out().println(adding.summary() + " (archive " + archive.folder() + ")");
      return adding.exitCode();
    }
  }

  /** Adds page after page; what fails is reported with its source, counted, and left behind. */
  static final class Adding implements PageVisitor {

    private static final int CHANGES_NAMED = 10;
    private static final int PROGRESS_EVERY = 500;

    private final Archive archive;
    private final Console console;
    private final Analyzer analyzer = new Analyzer();
    private final Map<Added.Change, Integer> counts = new EnumMap<>(Added.Change.class);
    private final List<String> changed = new ArrayList<>();
    private int failed;

    Adding(Archive archive, Console console) {
      this.archive = archive;
      this.console = console;
    }

    void read(List<String> names) {
      PageFiles pages = new PageFiles();
      for (String name : names) {
        if (name.equals("-")) {
          pages.read(console.in(), this);
        } else {
          pages.read(Path.of(name), this);
        }
      }
      archive.flush();
      archive.index();
      changed.stream().limit(CHANGES_NAMED).forEach(console::say);
      if (changed.size() > CHANGES_NAMED) {
        console.say("… and " + (changed.size() - CHANGES_NAMED) + " more changed");
      }
    }

    @Override
    public void page(Page page, String source) {
      try {
        Added added = archive.add(page, analyzer);
        int all = counts.merge(added.change(), 1, Integer::sum);
        if (added.change() == Added.Change.CHANGED) {
          changed.add(
              source + ": changed, kept as version " + added.version() + " of " + added.id());
        }
        if (console.terminal() && all % PROGRESS_EVERY == 0) {
          console.say(summary() + " …");
        }
      } catch (PageException e) {
        failure(source, e.reason());
      } catch (ArchiveException e) {
        throw e;
      } catch (RuntimeException e) {
        failure(source, "a fault in the analysis: " + e); // ours, and no reason to stop at
      }
    }

    @Override
    public void failure(String source, String reason) {
      failed++;
      console.complain(source + ": " + reason);
    }

    String summary() {
      int changes = count(Added.Change.CHANGED);
      return "added "
          + count(Added.Change.ADDED)
          + (changes == 0 ? "" : ", changed " + changes)
          + ", unchanged "
          + count(Added.Change.UNCHANGED)
          + ", failed "
          + failed;
    }

    private int count(Added.Change change) {
      return counts.getOrDefault(change, 0);
    }

    int exitCode() {
      return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
  }
}
