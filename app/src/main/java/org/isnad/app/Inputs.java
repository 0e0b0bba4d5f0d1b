package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;

/**
 * Analyses the pages that a command names, one after the other: what fails is reported with its
 * source, counted, and left behind.
 */
public final class Inputs implements PageVisitor {

  private static final int PROGRESS_EVERY = 500;

  private final Console console;
  private final Analyzer analyzer;
  private final BiConsumer<Page, AnalysisRecord> sink;
  private int analyzed;
  private int failed;

  /**
   * @param sink takes each page with its record, in input order
   */
  public Inputs(Console console, Analyzer analyzer, BiConsumer<Page, AnalysisRecord> sink) {
    this.console = console;
    this.analyzer = analyzer;
    this.sink = sink;
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

  public int analyzed() {
    return analyzed;
  }

  public int failed() {
    return failed;
  }

  public int exitCode() {
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  @Override
  public void page(Page page, String source) {
    AnalysisRecord record;
    try {
      record = analyzer.analyze(page);
    } catch (PageException e) {
      failure(source, e.reason());
      return;
    } catch (RuntimeException e) {
      failure(
          source, "cannot be analysed, by a fault of Isnad; please report it with the page: " + e);
      return;
    }
    sink.accept(page, record);
    analyzed++;
    if (console.terminal() && analyzed % PROGRESS_EVERY == 0) {
      console.say(analyzed + " pages analysed …");
    }
  }

  @Override
  public void failure(String source, String reason) {
    failed++;
    console.complain(source + ": " + reason);
  }
}
