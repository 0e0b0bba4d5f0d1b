package org.isnad.app.serve.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.isnad.analysis.page.Page;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.read.Desk;
import org.isnad.archive.Importer;
import org.isnad.archive.store.ArchiveException;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;

/** The imports that run, wait or have run, one after the other. */
final class Imports {

  private static final int REMEMBERED = 50;
  private static final int WAITING = 10;

  private final Desk desk;
  private final Path uploads;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "isnad-imports");
            thread.setDaemon(true);
            return thread;
          });

  Imports(Desk desk, Path uploads) {
    this.desk = desk;
    this.uploads = uploads;
  }

  /** A folder for the files of one import. */
  Path folder() {
    return uploads.resolve(UUID.randomUUID().toString());
  }

  synchronized Optional<Job> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /**
   * @param uploaded whether the folder goes when the import is over
   */
  synchronized Job begin(Path folder, boolean uploaded) {
    if (jobs.values().stream().filter(job -> !job.state().isOver()).count() >= WAITING) {
      throw new Problem(Problem.Code.BUSY, "too many imports are waiting; try again later");
    }
    Job job = new Job(UUID.randomUUID().toString());
    jobs.put(job.id(), job);
    if (jobs.size() > REMEMBERED) {
      jobs.values().removeIf(old -> old.state().isOver() && jobs.size() > REMEMBERED);
    }
    worker.execute(() -> run(job, folder, uploaded));
    return job;
  }

  private void run(Job job, Path folder, boolean uploaded) {
    job.state(Job.State.RUNNING);
    try {
      desk.writeInTurn(
          archive -> {
            int threads = Runtime.getRuntime().availableProcessors();
            try (Importer importer = new Importer(archive, desk.analyzer(), threads, job)) {
              read(job, folder, importer);
              importer.finish();
            }
            return true;
          });
      job.state(job.isStopping() ? Job.State.STOPPED : Job.State.DONE);
    } catch (ArchiveException e) {
      job.fail(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      job.fail("a fault of Isnad: " + e);
    } finally {
      if (!job.state().isOver()) {
        job.fail("a fault of Isnad");
      }
      if (uploaded) {
        remove(folder);
      }
    }
  }

  private static void read(Job job, Path folder, Importer importer) {
    try {
      new PageFiles()
          .read(
              folder,
              new PageVisitor() {
                @Override
                public void page(Page page, String source) {
                  if (job.isStopping()) {
                    throw new CancellationException();
                  }
                  importer.add(page, shown(folder, source));
                }

                @Override
                public void failure(String source, String reason) {
                  job.failed(shown(folder, source), reason);
                }
              });
    } catch (CancellationException e) {
      // What was read before is kept.
      importer.flush();
    }
  }

  /** Without the folder that it was put in, and the number of the upload. */
  private static String shown(Path folder, String source) {
    String own =
        source.startsWith(folder + "/") ? source.substring(folder.toString().length() + 1) : source;
    int slash = own.indexOf('/');
    boolean numbered = slash > 0 && own.substring(0, slash).chars().allMatch(Character::isDigit);
    return numbered ? own.substring(slash + 1) : own;
  }

  /** Removes a folder of uploads. */
  static void remove(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : all) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // An upload that stays is in nobody's way.
      folder.toFile().deleteOnExit();
    }
  }
}
