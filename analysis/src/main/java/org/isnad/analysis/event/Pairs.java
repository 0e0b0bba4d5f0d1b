package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Stem;

/**
 * Whom a dual noun speaks of: {@code الزعيمان} → the last two persons, {@code البلدان} → the two
 * countries that the article speaks of most.
 */
final class Pairs {

  private static final int REACH = 120;

  /** So often each of two states is named that الطرفان may mean them. */
  private static final int SPOKEN_OF = 2;

  private static final Set<String> PERSON_PAIRS = WordLists.of("two-persons");
  private static final Set<String> STATE_PAIRS = WordLists.of("two-states");
  private static final Set<String> SEVERAL = WordLists.of("several-states");
  private static final Map<String, Integer> COUNTS =
      Map.of("الثلاث", 3, "الثلاثه", 3, "الاربع", 4, "الاربعه", 4, "الخمس", 5, "الخمسه", 5);
  private static final Set<String> ANY_PAIRS = WordLists.of("two-sides");

  /** All nouns that stand for two or more. */
  private static final Set<String> ANY =
      KeySet.of(
          Stream.of(PERSON_PAIRS, STATE_PAIRS, SEVERAL, ANY_PAIRS).flatMap(Set::stream).toList());

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Countries countries;

  Pairs(Layers layers, Vocabulary vocabulary, Countries countries) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.countries = countries;
  }

  /** {@code الجانبان السعودي والتركي}: one by each adjective; empty where no two follow. */
  List<Participant> byNationality(Stem head, int first) {
    String key = head.key();
    if (!key.endsWith("ان") && !key.endsWith("ين") || first + 2 >= layers.size()) {
      return List.of();
    }
    List<Participant> both = new ArrayList<>(2);
    for (int i = first + 1; i <= first + 2; i++) {
      for (Stem stem : layers.word(i).stems()) {
        if (stem.proclitics().equals(i == first + 1 ? "" : "و") && layers.definite(stem)) {
          String code = vocabulary.nationality(stem, layers.wordOrNull(i + 1));
          if (code != null && !layers.isNamed(i)) {
            both.add(participant(code, stem, i));
          }
        }
      }
    }
    return both.size() == 2 ? both : List.of();
  }

  private Participant participant(String code, Stem adjective, int word) {
    Span span = new Span(adjective.span().start(), layers.word(word).end());
    Entity state = countries.findOrCapital(layers.names, code);
    return state == null
        ? new Participant(null, layers.text.of(span), span)
        : layers.participant(state, span);
  }

  /** {@code الزعيمان}, {@code البلدان}: the last two that fit. */
  List<Participant> of(Stem head, int first) {
    return ANY.contains(head.key()) ? those(head, first) : List.of();
  }

  private List<Participant> those(Stem head, int first) {
    List<Participant> several = several(head, first);
    if (!several.isEmpty()) {
      return several;
    }
    boolean persons = PERSON_PAIRS.contains(head.key());
    boolean states = STATE_PAIRS.contains(head.key());
    if (!persons && !states && !ANY_PAIRS.contains(head.key())) {
      return List.of();
    }
    List<Participant> pair = persons ? lastPersons(first) : List.of();
    if (!persons) {
      List<Participant> two = countries.main(layers.names, 2, states ? 1 : SPOKEN_OF);
      if (states || two.size() == 2) {
        pair = two;
      }
    }
    return pair.size() == 2 ? pair : List.of();
  }

  /** {@code الدول الثلاث}: where the article names as many states as are counted, and no more. */
  private List<Participant> several(Stem head, int first) {
    if (!SEVERAL.contains(head.key()) || first + 1 >= layers.size()) {
      return List.of();
    }
    Integer count = COUNTS.get(layers.word(first + 1).key());
    List<Participant> states =
        count == null ? List.of() : countries.main(layers.names, count + 1, 1);
    return count != null && states.size() == count ? states : List.of();
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
