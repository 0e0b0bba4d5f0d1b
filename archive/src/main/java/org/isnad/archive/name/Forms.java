package org.isnad.archive.name;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.analysis.record.EntityType;

/** What a name tells that another form of it tells too. */
final class Forms {

  private static final int SHORTEST = 3;

  private final Knowledge known;

  Forms(Knowledge known) {
    this.known = known;
  }

  /**
   * The label of a form.
   *
   * @param whole whether it is a whole name, not what an article calls somebody besides
   */
  Optional<String> label(EntityType type, String key, boolean whole) {
    String form =
        switch (type) {
          case ORG -> known.generic().body(key).distinctive();
          case PER, LOC -> key;
        };
    return form.length() >= SHORTEST && (whole || tells(type, form))
        ? Optional.of(type + form)
        : Optional.empty();
  }

  /**
   * Whether what an article calls somebody for short tells who it is in another article too: two
   * parts of a person's name do, words of ordinary language (المدينة، النقابة) do not.
   */
  private boolean tells(EntityType type, String form) {
    return type == EntityType.PER
        ? form.indexOf(' ') > 0
        : Arrays.stream(form.split(" ")).anyMatch(word -> !known.words().has(word));
  }

  /** By what the lists, the articles, or its distinctive word say that it is. */
  Map<String, String> labels(Cluster cluster) {
    Map<String, String> labels = listed(cluster);
    cluster
        .forms()
        .forEach(
            (key, form) ->
                label(cluster.type(), key, cluster.keys().contains(key))
                    .ifPresent(label -> labels.putIfAbsent(label, form)));
    return labels;
  }

  /** By what the lists say alone. */
  Map<String, String> listed(Cluster cluster) {
    Map<String, String> labels = new TreeMap<>();
    for (String key : cluster.keys()) {
      known
          .listed()
          .label(cluster.type(), key, cluster.country())
          .ifPresent(label -> labels.putIfAbsent(label, cluster.spelling(key)));
    }
    return labels;
  }
}
