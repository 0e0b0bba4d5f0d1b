package org.isnad.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes pictures of the views of a running server, to be looked at: {@code ViewPictures
 * http://localhost:4747 FOLDER ar|en light|dark WIDTH HEIGHT PATH…}.
 */
final class ViewPictures {

  private ViewPictures() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    try (Chromium browser = Chromium.start(Chromium.find().orElseThrow())) {
      Tab tab = browser.open();
      tab.cookie(args[0], "isnad_lang", args[2]);
      tab.size(Integer.parseInt(args[4]), Integer.parseInt(args[5]), args[3].equals("dark"));
      for (int i = 6; i < args.length; i++) {
        tab.go(args[0] + args[i]);
        String name = args[i].replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        Path file =
            folder.resolve(
                (name.isEmpty() ? "stories" : name)
                    + "-"
                    + args[2]
                    + "-"
                    + args[3]
                    + "-"
                    + args[4]
                    + ".png");
        tab.picture(file);
        tab.errors().forEach(error -> System.out.println(file + ": " + error));
      }
    }
  }
}
