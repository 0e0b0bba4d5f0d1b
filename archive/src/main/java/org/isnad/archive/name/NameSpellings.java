package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.name.ListedName;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.term.BackgroundWords;

/**
 * How one name may be written, for those who look for it.
 *
 * <p>{@code شويغو} may be {@code شويجو}; {@code حلف شمال الأطلسي} is {@code الناتو} too.
 */
public final class NameSpellings {

  private final Likeness likeness;
  private final Map<String, List<ListedName>> byForm = new HashMap<>(30_000);

  public NameSpellings(BackgroundWords words) {
    likeness = new Likeness(new GivenNames(), new OrdinaryWords(words));
    for (ListedName name : ListedName.all()) {
      for (String form : name.forms()) {
        List<ListedName> holders =
            byForm.computeIfAbsent(NameKey.of(form), key -> new ArrayList<>(1));
        if (!holders.contains(name)) {
          holders.add(name);
        }
      }
    }
  }

  /** The parts of a name as they are compared: folded, without article. */
  public static List<String> parts(String name) {
    return NameKey.parts(name);
  }

  /** What all spellings of a part have in common, and much else too. */
  public static String skeleton(String part) {
    return Spelling.skeleton(part);
  }

  /**
   * Whether two parts may be spellings of one: a reader may spell any name as if it were foreign.
   */
  public boolean mayBeOne(String part, String other) {
    return likeness.of(part, other, EntityType.PER, true).isPresent();
  }

  /** All forms of the known name that this is one of, where it can be only one; else none. */
  public List<String> formsOf(String name) {
    List<ListedName> holders = byForm.getOrDefault(NameKey.of(name), List.of());
    return holders.size() == 1 ? holders.get(0).forms() : List.of();
  }
}
