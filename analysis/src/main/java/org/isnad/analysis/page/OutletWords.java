package org.isnad.analysis.page;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;

/** Words that names of outlets, and of owners of pages, begin with: {@code outlet-words.txt}. */
final class OutletWords {

  private enum Use {
    OUTLET,
    OWNER
  }

  private static final Map<String, Use> USES = read();

  private OutletWords() {}

  /** Whether a line says of itself that it is an outlet: {@code قناة نخيل}. */
  static boolean isOutlet(String line) {
    return USES.get(firstWord(line)) == Use.OUTLET;
  }

  /** Whether it says of itself that it is a body that may own a page: {@code دار نخيل}. */
  static boolean isOwner(String line) {
    return USES.containsKey(firstWord(line));
  }

  private static String firstWord(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? "" : Folding.key(line.substring(0, end));
  }

  private static Map<String, Use> read() {
    Map<String, Use> uses = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(OutletWords.class, "outlet-words.txt", 2)) {
      uses.put(Folding.key(entry.field(0)), entry.constant(1, Use.class));
    }
    return Map.copyOf(uses);
  }
}
