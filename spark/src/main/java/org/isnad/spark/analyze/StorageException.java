package org.isnad.spark.analyze;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file that its file system does not give, or not to its end: nothing is said of what it holds,
 * and another time it may be read.
 */
final class StorageException extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  StorageException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
