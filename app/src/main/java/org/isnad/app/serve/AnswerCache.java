package org.isnad.app.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers given last, as long as nothing has changed that they are made from; bounded by their
 * bytes.
 */
final class AnswerCache {

  private static final long MOST_BYTES = 64L << 20;
  private static final int LARGEST = 4 << 20;

  private final Map<String, Sent> answers = new LinkedHashMap<>(64, .75f, true);
  private String revision = "";
  private long bytes;

  synchronized Optional<Sent> find(String asked, String now) {
    return now.equals(revision) ? Optional.ofNullable(answers.get(asked)) : Optional.empty();
  }

  synchronized void keep(String asked, String now, Sent sent) {
    if (!now.equals(revision)) {
      answers.clear();
      bytes = 0;
      revision = now;
    }
    if (sent.size() > LARGEST) {
      return;
    }
    Sent before = answers.put(asked, sent);
    bytes += sent.size() - (before == null ? 0 : before.size());
    Iterator<Sent> oldest = answers.values().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().size();
      oldest.remove();
    }
  }
}
