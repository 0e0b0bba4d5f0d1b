package org.isnad.spark.analyze;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file as its file system gives them. That these end is told apart from what the
 * bytes say, which readers tell by {@link IOException}: a packed file that is damaged is no fault
 * of the file system.
 */
final class StoredBytes extends FilterInputStream {

  StoredBytes(InputStream in) {
    super(in);
  }

  @Override
  public int read() {
    try {
      return in.read();
    } catch (IOException e) {
      throw new StorageException(e);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    try {
      return in.read(bytes, from, length);
    } catch (IOException e) {
      throw new StorageException(e);
    }
  }
}
