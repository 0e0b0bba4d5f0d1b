package org.isnad.archive;

import org.isnad.archive.link.Linking;
import org.isnad.archive.term.BackgroundWords;
import org.jspecify.annotations.Nullable;

/**
 * What is known of Arabic news before any article is read. It is read when it is first needed, as
 * much of it as is, once for all archives that share it; any number of threads may ask.
 */
final class LanguageData {

  private final Object comparing = new Object();
  private @Nullable BackgroundWords words;
  private @Nullable Linking linking;

  synchronized BackgroundWords words() {
    BackgroundWords read = words;
    if (read == null) {
      read = BackgroundWords.load();
      words = read;
    }
    return read;
  }

  /** What articles are compared by; who needs the words alone does not wait for it. */
  Linking linking() {
    synchronized (comparing) {
      Linking read = linking;
      if (read == null) {
        read = Linking.load(words());
        linking = read;
      }
      return read;
    }
  }
}
