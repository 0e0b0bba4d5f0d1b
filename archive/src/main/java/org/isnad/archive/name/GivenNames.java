package org.isnad.archive.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * Given names of the Arab world, which differ by the very letters that foreign names are spelled
 * with: {@code سعد} and {@code سعيد} are two, {@code داود} and {@code داوود} one.
 */
final class GivenNames {

  private final Map<String, Integer> nameByKey = new HashMap<>(1500);

  GivenNames() {
    int name = 0;
    for (Lexicon.Entry entry : Lexicon.read(GivenNames.class, "arab-given-names.txt", 1)) {
      for (String spelling : entry.list(0)) {
        nameByKey.putIfAbsent(NameKey.of(spelling), name);
      }
      name++;
    }
  }

  boolean knows(String part) {
    return nameByKey.containsKey(part);
  }

  /** Whether both are spellings of one given name. */
  boolean areOne(String part, String other) {
    Integer name = nameByKey.get(part);
    return name != null && name.equals(nameByKey.get(other));
  }
}
