package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;

/**
 * Whom a dual noun speaks of: {@code الزعيمان} → the last two persons, {@code البلدان} → the two
 * countries that the article speaks of most.
 */
final class Pairs {

  private static final int REACH = 120;

  /** So often each of two states is named that الطرفان may mean them. */
  private static final int SPOKEN_OF = 2;

  private static final Set<String> PERSON_PAIRS =
      Set.of(
          "الزعيمان",
          "الزعيمين",
          "الرييسان",
          "الرييسين",
          "الوزيران",
          "الوزيرين",
          "الرجلان",
          "الرجلين",
          "المسوولان",
          "المسوولين");
  private static final Set<String> STATE_PAIRS =
      Set.of("البلدان", "البلدين", "الدولتان", "الدولتين", "الحكومتان", "الحكومتين");
  private static final Set<String> ANY_PAIRS =
      Set.of("الجانبان", "الجانبين", "الطرفان", "الطرفين", "الحليفان", "الحليفين");

  private final Layers layers;
  private final Countries countries;

  Pairs(Layers layers, Countries countries) {
    this.layers = layers;
    this.countries = countries;
  }

  /** {@code الزعيمان}, {@code البلدان}: the last two that fit. */
  List<Participant> of(Stem head, int first) {
    boolean persons = PERSON_PAIRS.contains(head.key());
    boolean states = STATE_PAIRS.contains(head.key());
    if (!persons && !states && !ANY_PAIRS.contains(head.key())) {
      return List.of();
    }
    List<Participant> pair = persons ? lastPersons(first) : List.of();
    if (!persons) {
      List<Participant> two = countries.mainPair(layers.names, states ? 1 : SPOKEN_OF);
      if (states || two.size() == 2) {
        pair = two;
      }
    }
    return pair.size() == 2 ? pair : List.of();
  }

  private List<Participant> lastPersons(int word) {
    List<Participant> persons = new ArrayList<>(2);
    Set<Entity> seen = new HashSet<>();
    layers
        .personsBefore(word, REACH)
        .filter(person -> seen.add(person.entity()))
        .limit(2)
        .forEach(person -> persons.add(0, layers.participant(person)));
    return persons;
  }
}
