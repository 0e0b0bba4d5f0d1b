package org.isnad.app;

import java.time.Clock;
import org.isnad.archive.Archive;
import org.isnad.archive.store.ArchiveException;

/** Brings up to date what an archive's articles tell together, and shows how far it is. */
final class Linking {

  private final Console console;

  Linking(Console console) {
    this.console = console;
  }

  void link(Archive archive) {
    ProgressLine progress = new ProgressLine(console, Clock.systemUTC());
    try {
      archive.link(done -> progress.show("comparing articles with one another: " + done));
    } catch (ArchiveException e) {
      if (!e.isBusy()) {
        throw e;
      }
      progress.clear();
      console.complain(
          "another program is writing: the newest articles are not compared with the others yet");
    } finally {
      progress.clear();
    }
    archive.view().faults().forEach(console::complain);
  }
}
