package org.isnad.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.archive.Added;
import org.isnad.archive.Archive;
import org.isnad.archive.Importer;
import org.isnad.sources.web.Link;
import org.isnad.sources.web.Progress;

/** Adds page after page to an archive, and counts what that changed. */
final class Adding implements Inputs.Task, Importer.Listener, AutoCloseable {

  private static final int CHANGES_NAMED = 10;

  private final Importer importer;
  private final Console console;
  private final Inputs inputs;
  private final boolean tellsIds;
  private final Map<Added.Change, Integer> counts = new EnumMap<>(Added.Change.class);
  private final List<String> changed = new ArrayList<>();

  Adding(Archive archive, Console console, Analyzer analyzer) {
    this(archive, console, analyzer, false);
  }

  /**
   * @param tellsIds whether the id of each page is printed once it is safe
   */
  Adding(Archive archive, Console console, Analyzer analyzer, boolean tellsIds) {
    this.console = console;
    this.tellsIds = tellsIds;
    this.inputs = new Inputs(console, this);
    int threads = Runtime.getRuntime().availableProcessors();
    this.importer = new Importer(archive, analyzer, threads, this);
  }

  /** Files, folders, and {@code -} for standard input. */
  void read(List<String> names) {
    inputs.read(names);
    finish();
  }

  /** What these links lead to, and what is waiting from earlier runs. */
  void fetch(Web web, List<Link> links) {
    web.fetch(links, inputs, importer::flush);
    finish();
  }

  private void finish() {
    importer.finish();
    changed.stream().limit(CHANGES_NAMED).forEach(console::say);
    if (changed.size() > CHANGES_NAMED) {
      console.say("… and " + (changed.size() - CHANGES_NAMED) + " more changed");
    }
    changed.clear();
  }

  @Override
  public void take(Page page, String source) {
    importer.add(page, source);
  }

  @Override
  public void added(Added added, String source) {
    counts.merge(added.change(), 1, Integer::sum);
    if (added.change() == Added.Change.CHANGED) {
      changed.add(source + ": changed, kept as version " + added.version() + " of " + added.id());
    }
  }

  @Override
  public void failed(RuntimeException reason, String source) {
    inputs.failure(source, reason);
  }

  @Override
  public void safe(List<String> ids) {
    if (tellsIds) {
      ids.forEach(console.out()::println);
      console.out().flush();
    }
  }

  @Override
  public void close() {
    importer.close();
  }

  @Override
  public String progress(int done) {
    return summary();
  }

  String summary() {
    int changes = count(Added.Change.CHANGED);
    return "added "
        + count(Added.Change.ADDED)
        + (changes == 0 ? "" : ", changed " + changes)
        + ", unchanged "
        + count(Added.Change.UNCHANGED)
        + ", failed "
        + inputs.failed();
  }

  /** The same of a run on the web. */
  String fetched(Web web) {
    Progress progress = web.last();
    return summary()
        + "; "
        + progress.unchanged()
        + " not changed since they were fetched, "
        + (progress.left() + progress.waiting())
        + " left for a later run";
  }

  private int count(Added.Change change) {
    return counts.getOrDefault(change, 0);
  }

  int exitCode() {
    return inputs.exitCode();
  }
}
