package org.isnad.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.archive.Added;
import org.isnad.archive.Archive;
import org.isnad.sources.web.Link;
import org.isnad.sources.web.Progress;

/** Adds page after page to an archive, and counts what that changed. */
final class Adding implements Inputs.Task {

  private static final int CHANGES_NAMED = 10;

  private final Archive archive;
  private final Console console;
  private final Inputs inputs;
  private final Analyzer analyzer;
  private final Map<Added.Change, Integer> counts = new EnumMap<>(Added.Change.class);
  private final List<String> changed = new ArrayList<>();

  Adding(Archive archive, Console console, Analyzer analyzer) {
    this.archive = archive;
    this.console = console;
    this.analyzer = analyzer;
    this.inputs = new Inputs(console, this);
  }

  /** Files, folders, and {@code -} for standard input. */
  void read(List<String> names) {
    inputs.read(names);
    finish();
  }

  /** What these links lead to, and what is waiting from earlier runs. */
  void fetch(Web web, List<Link> links) {
    web.fetch(links, inputs, archive::flush);
    finish();
  }

  private void finish() {
    archive.flush();
    archive.index();
    changed.stream().limit(CHANGES_NAMED).forEach(console::say);
    if (changed.size() > CHANGES_NAMED) {
      console.say("… and " + (changed.size() - CHANGES_NAMED) + " more changed");
    }
    changed.clear();
  }

  @Override
  public void take(Page page, String source) {
    Added added = archive.add(page, analyzer);
    counts.merge(added.change(), 1, Integer::sum);
    if (added.change() == Added.Change.CHANGED) {
      changed.add(source + ": changed, kept as version " + added.version() + " of " + added.id());
    }
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
