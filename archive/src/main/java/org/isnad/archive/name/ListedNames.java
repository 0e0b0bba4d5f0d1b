package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.analysis.name.ListedName;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/** Which of the known names a name is, by any of its forms. */
final class ListedNames {

  private record Listed(int number, @Nullable String country) {}

  /** What the labels begin with. */
  static final String LABEL = "listed ";

  private final Map<String, List<Listed>> byForm = new HashMap<>(30_000);
  private final Map<String, Set<String>> shortKeys = new HashMap<>();

  ListedNames() {
    int number = 0;
    for (ListedName name : ListedName.all()) {
      Listed listed = new Listed(number++, name.country());
      for (String form : name.forms()) {
        List<Listed> holders =
            byForm.computeIfAbsent(name.type() + NameKey.of(form), key -> new ArrayList<>(1));
        if (!holders.contains(listed)) {
          holders.add(listed);
        }
        if (Appearance.isShort(name.type(), NameKey.of(form))) {
          shortKeys
              .computeIfAbsent(LABEL + listed.number(), label -> new TreeSet<>())
              .add(NameKey.of(form));
        }
      }
    }
  }

  /** The labels of all listed names that the key is a form of. */
  List<String> labels(EntityType type, String key) {
    return byForm.getOrDefault(type + key, List.of()).stream()
        .map(listed -> LABEL + listed.number())
        .toList();
  }

  /** The words by which alone a person with a label may be named. */
  Set<String> shortKeys(String label) {
    return shortKeys.getOrDefault(label, Set.of());
  }

  /** A label of the listed name that the key is a form of, where it can be only one. */
  Optional<String> label(EntityType type, String key, @Nullable String country) {
    List<Listed> may =
        byForm.getOrDefault(type + key, List.of()).stream()
            .filter(
                listed ->
                    country == null || listed.country() == null || listed.country().equals(country))
            .toList();
    return may.size() == 1 ? Optional.of(LABEL + may.get(0).number()) : Optional.empty();
  }
}
