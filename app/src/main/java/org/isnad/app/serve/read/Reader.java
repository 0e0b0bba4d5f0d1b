package org.isnad.app.serve.read;

import org.isnad.archive.Archive;
import org.isnad.archive.ArchiveView;
import org.jspecify.annotations.Nullable;

/** An open archive that requests borrow, with what it has read lately. */
final class Reader {

  /** A view holds all that it has read: it is let go after so many uses. */
  private static final int USES = 400;

  private final Archive archive;
  private @Nullable ArchiveView view;
  private String revision = "";
  private int uses;

  Reader(Archive archive) {
    this.archive = archive;
  }

  Archive archive() {
    return archive;
  }

  /** What articles tell together, as it is now. */
  ArchiveView view(String now) {
    ArchiveView known = view;
    if (known == null || !now.equals(revision) || ++uses > USES) {
      known = archive.view();
      view = known;
      revision = now;
      uses = 0;
    }
    return known;
  }

  void close() {
    archive.close();
  }
}
