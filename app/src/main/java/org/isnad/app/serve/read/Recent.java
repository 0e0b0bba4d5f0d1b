package org.isnad.app.serve.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was read last, by id, as long as the archive has not changed. */
final class Recent<T> {

  private final int most;
  private final Map<String, T> read = new LinkedHashMap<>(64, .75f, true);
  private String revision = "";

  /**
   * @param most so many are held
   */
  Recent(int most) {
    this.most = most;
  }

  T get(String id, String now, Function<String, T> reading) {
    synchronized (read) {
      if (!now.equals(revision)) {
        read.clear();
        revision = now;
      }
      T known = read.get(id);
      if (known != null) {
        return known;
      }
    }
    T found = reading.apply(id);
    synchronized (read) {
      if (now.equals(revision)) {
        read.put(id, found);
        if (read.size() > most) {
          read.remove(read.keySet().iterator().next());
        }
      }
    }
    return found;
  }
}
