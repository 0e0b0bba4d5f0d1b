package org.isnad.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.page.PageException;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;

/** Reads the pages that are measured on; those that cannot be analysed are told and left out. */
public final class Corpus implements PageVisitor {

  private final Analyzer analyzer;
  private final List<Page> pages = new ArrayList<>();

  private Corpus(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  public static List<Page> read(Path path, Analyzer analyzer) {
    Corpus corpus = new Corpus(analyzer);
    new PageFiles().read(path, corpus);
    if (corpus.pages.isEmpty()) {
      throw new IllegalArgumentException("no page to measure on: " + path.toAbsolutePath());
    }
    System.out.println(corpus.pages.size() + " pages of " + path);
    return List.copyOf(corpus.pages);
  }

  @Override
  public void page(Page page, String source) {
    try {
      analyzer.analyze(page);
      pages.add(page);
    } catch (PageException e) {
      failure(source, e.reason());
    }
  }

  @Override
  public void failure(String source, String reason) {
    System.out.println("left out: " + source + ": " + reason);
  }
}
