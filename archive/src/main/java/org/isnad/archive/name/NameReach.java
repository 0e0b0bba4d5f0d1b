package org.isnad.archive.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.analysis.record.EntityType;

/**
 * How far a name reaches: the labels by which {@link NameJoiner} finds names to compare it with.
 * What shares no label, nor one of a third with both, is never joined, whatever else comes.
 *
 * <p>More share a label than are joined: labels are numbers, and country and office are not looked
 * at.
 */
final class NameReach {

  private static final int BITS = (1 << 28) - 1;

  private record Told(EntityType type, NameForm form) {}

  private final Map<Told, int[]> labels = new HashMap<>();
  private final Knowledge known;
  private final Corrector corrector;
  private final Forms forms;

  NameReach(Knowledge known, Corrector corrector) {
    this.known = known;
    this.corrector = corrector;
    forms = new Forms(known);
  }

  /** The labels of a whole name, sorted. */
  int[] labels(EntityType type, NameForm form) {
    return labels.computeIfAbsent(new Told(type, form), told -> found(type, form));
  }

  private int[] found(EntityType type, NameForm form) {
    Set<String> own = new LinkedHashSet<>(ties(type, form.key()));
    forms.label(type, form.key(), true).ifPresent(own::add);
    for (String alias : form.aliases()) {
      forms.label(type, NameKey.of(alias), false).ifPresent(own::add);
    }
    Sounds.of(form.key()).forEach(sound -> own.add(type + sound));
    if (type == EntityType.PER) {
      own.add(EntityType.PER + form.key());
      LongerNames.shorter(form.key(), known.given()).forEach(key -> own.add(EntityType.PER + key));
    }
    return own.stream().mapToInt(NameReach::number).sorted().distinct().toArray();
  }

  /** A label that all whole names with these letters have. */
  static int ofLetters(EntityType type, String key) {
    return number(type + Sounds.narrow(key));
  }

  /** Small numbers take less room; where two labels have one, more goes together than must. */
  static int number(String label) {
    return label.hashCode() & BITS;
  }

  /** What joins also those who are called so by one word: the lists, and what a person says. */
  Set<String> ties(EntityType type, String key) {
    Set<String> ties = new TreeSet<>(known.listed().labels(type, key));
    ties.addAll(corrector.ties(type, key));
    return ties;
  }

  /** The words that have a tie too. */
  Set<String> shortKeys(String tie) {
    Set<String> keys = new TreeSet<>(known.listed().shortKeys(tie));
    keys.addAll(corrector.shortKeys(tie));
    return keys;
  }
}
