package org.isnad.archive.name;

import java.util.LinkedHashSet;
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

  private final Knowledge known;
  private final Corrector corrector;
  private final Forms forms;

  NameReach(Knowledge known, Corrector corrector) {
    this.known = known;
    this.corrector = corrector;
    forms = new Forms(known);
  }

  /** The labels of a whole name. */
  Set<Integer> labels(EntityType type, NameForm form) {
    Set<String> labels = new LinkedHashSet<>(ties(type, form.key()));
    forms.label(type, form.key(), true).ifPresent(labels::add);
    for (String alias : form.aliases()) {
      forms.label(type, NameKey.of(alias), false).ifPresent(labels::add);
    }
    Sounds.of(form.key()).forEach(sound -> labels.add(type + sound));
    if (type == EntityType.PER) {
      labels.add(longer(form.key()));
      LongerNames.shorter(form.key(), known.given()).forEach(key -> labels.add(longer(key)));
    }
    Set<Integer> numbers = new TreeSet<>();
    labels.forEach(label -> numbers.add(number(label)));
    return numbers;
  }

  private static String longer(String key) {
    return "longer " + key;
  }

  /** A label that all whole names with these letters have. */
  static int ofLetters(EntityType type, String key) {
    return number(type + Sounds.narrow(key));
  }

  static int number(String label) {
    return label.hashCode();
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
