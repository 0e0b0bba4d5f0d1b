package org.isnad.app.serve;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody sends. */
public interface Upload {

  /** As the sender calls it: not to be trusted. */
  String name();

  InputStream open() throws IOException;
}
