package org.isnad.app.show;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.text.Lexicon;

/**
 * What a reader is shown for the constants of a record, from {@code labels.txt}: {@code Act.DENY} →
 * نفي.
 */
public final class Labels {

  private final Map<String, String> arabic = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  public Labels() {
    for (Lexicon.Entry entry : Lexicon.read(Labels.class, "labels.txt", 3)) {
      arabic.put(entry.field(0), entry.field(1));
      english.put(entry.field(0), entry.field(2));
    }
  }

  public String arabic(Enum<?> constant) {
    return label(arabic, constant);
  }

  public String english(Enum<?> constant) {
    return label(english, constant);
  }

  private static String label(Map<String, String> labels, Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    String label = labels.get(key);
    if (label == null) {
      throw new IllegalArgumentException("no label for " + key);
    }
    return label;
  }
}
