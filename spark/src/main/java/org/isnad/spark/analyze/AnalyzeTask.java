package org.isnad.spark.analyze;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.Outcome;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.RecordJson;
import org.isnad.sources.PageVisitor;
import org.isnad.spark.Shared;

/** Analyses the pages of one part, unless that was done before. */
record AnalyzeTask(
    String output,
    Broadcast<SerializableConfiguration> configuration,
    LongAccumulator articles,
    LongAccumulator bad)
    implements Function<Part, Counts>, Serializable {

  @Override
  public Counts call(Part part) throws IOException {
    Configuration hadoop = configuration.value().value();
    Folders folders = new Folders(output, hadoop);
    Counts before = folders.done(part);
    if (before != null) {
      articles.add(before.articles());
      bad.add(before.bad());
      return before.asSkipped();
    }
    String attempt = String.valueOf(TaskContext.get().taskAttemptId());
    try (PartWriter writer = new PartWriter(folders, part, attempt, hadoop)) {
      Taking taking = new Taking(writer);
      try {
        new PartReader(hadoop).read(part, taking);
        taking.analyse();
      } catch (StorageException e) {
        failIfEnded();
        taking.analyse();
        taking.failure(
            part.file(), "cannot be read now; the same call tries again: " + e.getMessage());
        return writer.show();
      }
      failIfEnded();
      return writer.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause(); // what cannot be written: the task is tried again elsewhere
    }
  }

  private static void failIfEnded() throws InterruptedIOException {
    if (TaskContext.get().isInterrupted()) {
      throw new InterruptedIOException("the task was ended before its part was read");
    }
  }

  /** Takes pages as {@code isnad analyze} does. */
  private final class Taking implements PageVisitor {
    private final PartWriter writer;
    private final RecordJson json = new RecordJson();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();

    Taking(PartWriter writer) {
      this.writer = writer;
    }

    @Override
    public void page(Page page, String source) {
      pages.add(page);
      sources.add(source);
      if (pages.size() == Analyzer.TOGETHER) {
        analyse();
      }
    }

    /** Analyses the pages taken since it was last done. */
    void analyse() {
      List<Outcome<AnalysisRecord>> outcomes = new ArrayList<>();
      Shared.analyzer().analyze(pages, outcomes::add);
      for (int i = 0; i < pages.size(); i++) {
        write(pages.get(i), sources.get(i), outcomes.get(i));
      }
      pages.clear();
      sources.clear();
    }

    private void write(Page page, String source, Outcome<AnalysisRecord> outcome) {
      String record;
      try {
        record = json.line(outcome.get());
      } catch (RuntimeException e) {
        failure(source, e);
        return;
      }
      try {
        writer.write(page, record);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      articles.add(1);
    }

    @Override
    public void failure(String source, String reason) {
      try {
        writer.bad(new BadRecord(source, reason));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      bad.add(1);
    }
  }
}
