package org.isnad.sources.format;

/** Bytes that a file begins with. */
final class Signature {

  private Signature() {}

  static boolean begins(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
