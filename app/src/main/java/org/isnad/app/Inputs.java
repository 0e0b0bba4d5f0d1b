package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.store.ArchiveException;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;
import org.isnad.sources.web.MemoryLinks;

/**
 * Reads the pages that a command names, one after the other, and has it done with each what the
 * command is for: what fails is reported with its source, counted, and left behind.
 */
public final class Inputs implements PageVisitor {

  private static final int PROGRESS_EVERY = 500;

  private final Console console;
  private final Task task;
  private int done;
  private int failed;

  /** What a command does with a page. */
  @FunctionalInterface
  public interface Task {

    /**
     * @param source file, {@code file:line}, {@code file@offset} or address, for messages
     * @throws PageException where the page holds no article
     */
    void take(Page page, String source);

    /** What a person is told now and then who waits for the end. */
    default String progress(int done) {
      return done + " pages analysed";
    }
  }

  public Inputs(Console console, Task task) {
    this.console = console;
    this.task = task;
  }

  /**
   * @param sink takes each page with its record, in input order
   */
  public Inputs(Console console, Analyzer analyzer, BiConsumer<Page, AnalysisRecord> sink) {
    this(console, (page, source) -> sink.accept(page, analyzer.analyze(page)));
  }

  /** Reads files, folders, and {@code -} for standard input. */
  public void read(List<String> names) {
    PageFiles files = new PageFiles();
    for (String name : names) {
      if (name.equals("-")) {
        files.read(console.in(), this);
      } else {
        files.read(Path.of(name), this);
      }
    }
  }

  /** The same, then all that is named by an address, with what that leads to. */
  void read(List<String> names, WebOptions options) {
    Named named = Named.of(names);
    read(named.files());
    if (!named.addresses().isEmpty()) {
      options
          .web(console, new MemoryLinks())
          .fetch(Web.links(named.addresses()), this, Inputs::nothing);
    }
  }

  /** There is nothing to make safe where a page is done with at once. */
  private static void nothing() {}

  /** How many pages the task was done with. */
  public int done() {
    return done;
  }

  public int failed() {
    return failed;
  }

  public int exitCode() {
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  @Override
  public void page(Page page, String source) {
    try {
      task.take(page, source);
    } catch (ArchiveException e) {
      throw e; // no page will fare better
    } catch (RuntimeException | StackOverflowError e) {
      failure(source, e);
      return;
    }
    done++;
    if (console.terminal() && done % PROGRESS_EVERY == 0) {
      console.say(task.progress(done) + " …");
    }
  }

  @Override
  public void failure(String source, String reason) {
    failed++;
    console.complain(source + ": " + reason);
  }
}
