package org.isnad.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.isnad.analysis.text.Lexicon;

/**
 * The files of the page: those that {@code page/files.txt} names and no other, so that no address
 * leads anywhere else. They are served under a fingerprint of them all and may be kept for good;
 * each is packed when it is asked for first.
 */
final class Assets {

  private static final String FOLDER = "page/";
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private final Map<String, Supplier<Sent>> files = new LinkedHashMap<>();
  private final String fingerprint;
  private final String shell;

  private Assets(Map<String, byte[]> contents, String shell) {
    StringBuilder all = new StringBuilder(shell);
    contents.forEach((name, bytes) -> all.append(name).append(Sent.fingerprint(bytes)));
    fingerprint = Sent.fingerprint(all.toString().getBytes(StandardCharsets.UTF_8));
    contents.forEach(
        (name, bytes) ->
            files.put(
                name,
                new Once<>(
                    () ->
                        new Sent(
                            Answer.of(type(name), bytes)
                                .with("Cache-Control", "public, max-age=31536000, immutable")))));
    this.shell = shell;
  }

  static Assets load() {
    Map<String, byte[]> contents = new TreeMap<>();
    for (Lexicon.Entry file : Lexicon.read(Assets.class, FOLDER + "files.txt", 1)) {
      contents.put(file.field(0), read(file.field(0)));
    }
    Messages messages = Messages.load();
    for (String language : Messages.LANGUAGES) {
      contents.put("messages." + language + ".json", messages.json(language));
    }
    return new Assets(contents, new String(read("shell.html"), StandardCharsets.UTF_8));
  }

  Optional<Sent> find(String name) {
    return Optional.ofNullable(files.get(name)).map(Supplier::get);
  }

  String base() {
    return "/assets/" + fingerprint;
  }

  /**
   * The page itself, which its modules fill.
   *
   * @param theme {@code light}, {@code dark} or {@code auto}
   */
  byte[] shell(String language, String theme) {
    StringBuilder preloads = new StringBuilder();
    for (String name : files.keySet()) {
      if (name.endsWith(".js")) {
        preloads
            .append("<link rel=\"modulepreload\" href=\"")
            .append(base())
            .append('/')
            .append(name)
            .append("\">\n");
      }
    }
    return shell
        .replace("{preloads}", preloads)
        .replace("{base}", base())
        .replace("{language}", language)
        .replace("{direction}", language.equals("ar") ? "rtl" : "ltr")
        .replace("{theme}", theme)
        .getBytes(StandardCharsets.UTF_8);
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  private static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
