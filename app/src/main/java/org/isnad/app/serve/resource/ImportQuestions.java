package org.isnad.app.serve.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.isnad.app.serve.Answer;
import org.isnad.app.serve.Asked;
import org.isnad.app.serve.Problem;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.ServerSettings;
import org.isnad.app.serve.Upload;
import org.isnad.app.serve.json.Json;
import org.isnad.app.serve.read.Desk;

/** Takes pages in, tells how far that is, and stops it. */
final class ImportQuestions {

  private static final long TELL_MILLIS = 250;
  private static final int NAME = 80;

  private final Imports imports;
  private final Path samples;

  ImportQuestions(Desk desk, ServerSettings settings) {
    this.imports = new Imports(desk, settings.keeps().resolve("uploads"));
    this.samples = settings.home().resolve("samples").resolve("pages");
  }

  void addTo(Map<String, Question> all) {
    all.put("importPages", this::begin);
    all.put("importSamples", this::samples);
    all.put("getImport", asked -> Answer.of(json(job(asked))).with("Cache-Control", "no-store"));
    all.put("watchImport", this::watch);
    all.put("stopImport", this::stop);
  }

  private Answer begin(Asked asked) {
    List<Upload> uploads = asked.uploads();
    if (uploads.isEmpty()) {
      throw AnalyzeQuestion.unreadable("send one or more files as multipart/form-data");
    }
    Path folder = imports.folder();
    boolean isTaken = false;
    try {
      keep(uploads, folder);
      Answer answer = Answer.of(202, json(imports.begin(folder, true)));
      isTaken = true;
      return answer;
    } catch (IOException e) {
      throw new Problem(
          Problem.Code.ARCHIVE_FAILED, "the upload cannot be kept: " + e.getMessage());
    } finally {
      if (!isTaken) {
        Imports.remove(folder);
      }
    }
  }

  private static void keep(List<Upload> uploads, Path folder) throws IOException {
    int number = 0;
    for (Upload upload : uploads) {
      Path own = Files.createDirectories(folder.resolve(Integer.toString(number++)));
      try (var in = upload.open()) {
        Files.copy(in, own.resolve(safe(upload.name())));
      }
    }
  }

  /** The file's own name without what a file system or a path could take amiss. */
  static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder safe = new StringBuilder();
    last.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')
        .limit(NAME)
        .forEach(safe::appendCodePoint);
    while (safe.length() > 0 && safe.charAt(0) == '.') {
      safe.deleteCharAt(0);
    }
    return safe.length() == 0 ? "page" : safe.toString();
  }

  private Answer samples(Asked asked) {
    if (!Files.isDirectory(samples)) {
      throw new Problem(Problem.Code.NOT_FOUND, "the sample pages are not installed");
    }
    return Answer.of(202, json(imports.begin(samples, false)));
  }

  private Answer watch(Asked asked) {
    Job job = job(asked);
    return Answer.streamed("text/event-stream", out -> tell(job, out));
  }

  private static void tell(Job job, OutputStream out) throws IOException {
    String last = "";
    while (true) {
      boolean over = job.state().isOver();
      String now = json(job).toString();
      String event = now.equals(last) ? ": waiting\n\n" : "event: progress\ndata: " + now + "\n\n";
      out.write(event.getBytes(StandardCharsets.UTF_8));
      out.flush();
      if (over) {
        return;
      }
      last = now;
      try {
        TimeUnit.MILLISECONDS.sleep(TELL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private Answer stop(Asked asked) {
    job(asked).stop();
    return Answer.nothing();
  }

  private Job job(Asked asked) {
    return imports.find(asked.id()).orElseThrow(() -> Problem.notFound("import", asked.id()));
  }

  private static ObjectNode json(Job job) {
    ObjectNode node = Json.object();
    job.write(node);
    return node;
  }
}
