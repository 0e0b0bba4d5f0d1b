package org.isnad.analysis.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The verbs a stage knows, found by any form of theirs.
 *
 * <p>With {@code نفى، ينفي} in it, the word {@code وستنفيها} is found: reading {@code وس+تنفيها},
 * present, feminine, with the object ها.
 *
 * @param <T> what a verb stands for
 */
public final class VerbLexicon<T> {

  /**
   * A form of a verb of the lexicon.
   *
   * @param stem the reading of the word that it was found by
   */
  public record Match<T>(T verb, VerbForm form, Stem stem) {}

  /** So many bits of a reading are the number of its pattern, those above the verb's. */
  private static final int PATTERN_BITS = 12;

  /** Of a form's number, that it is where in {@link #lists} its readings are. */
  private static final int LIST = 1 << 30;

  private final List<T> verbs = new ArrayList<>();

  /** By form its reading, or where the several of them are. */
  private final KeyNumbers readings;

  /** Of forms of several verbs: how many, and the reading as each of them. */
  private final IntLists lists;

  /** What forms of one verb a spelling can be, by their codes: the same of most verbs. */
  private final IntLists patterns;

  /** Where in the patterns each begins, while the lexicon is filled. */
  private final Map<List<Integer>, Integer> known = new HashMap<>();

  public VerbLexicon(Spellings spellings) {
    this.readings = KeyNumbers.ofWords(spellings);
    this.lists = new IntLists(spellings);
    this.patterns = new IntLists(spellings);
  }

  /** Adds all forms of a verb, see {@link Conjugator#forms}. */
  public void put(String past, String present, T verb) {
    if (readings.isFilled()) {
      Map<String, List<Integer>> codes = new LinkedHashMap<>();
      for (VerbForm form : Conjugator.forms(past, present)) {
        codes.computeIfAbsent(form.key(), key -> new ArrayList<>(2)).add(form.code());
      }
      codes.forEach(this::add);
    }
    verbs.add(verb);
  }

  private void add(String form, List<Integer> codes) {
    int pattern = known.computeIfAbsent(codes, patterns::add);
    if (pattern >= 1 << PATTERN_BITS) {
      throw new IllegalStateException("more patterns of forms than have room");
    }
    int reading = verbs.size() << PATTERN_BITS | pattern;
    int others = readings.get(form);
    if (others == KeyNumbers.NONE) {
      readings.put(form, reading);
    } else {
      List<Integer> all = (others & LIST) == 0 ? List.of(others) : lists.get(others & ~LIST);
      readings.put(
          form, LIST | lists.add(Stream.concat(all.stream(), Stream.of(reading)).toList()));
    }
  }

  /** Whether it may hold any reading of a word: mostly it does not. */
  public boolean mayHold(Word word) {
    return readings.mayHold(word);
  }

  /** Whether any reading of the word is a verb of the lexicon. */
  public boolean holds(Word word) {
    if (mayHold(word)) {
      for (Stem stem : word.stems()) {
        if (readings.get(stem) != KeyNumbers.NONE && isVerbal(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Every reading of {@code word} as a verb of the lexicon, the fewest proclitics first. */
  public List<Match<T>> find(Word word) {
    if (!mayHold(word)) {
      return List.of();
    }
    List<Match<T>> matches = null;
    for (Stem stem : word.stems()) {
      int reading = readings.get(stem);
      if (reading != KeyNumbers.NONE && isVerbal(stem)) {
        matches = matches == null ? new ArrayList<>(2) : matches;
        if ((reading & LIST) == 0) {
          addTo(matches, reading, stem);
        } else {
          int list = reading & ~LIST;
          for (int i = 0; i < lists.size(list); i++) {
            addTo(matches, lists.get(list, i), stem);
          }
        }
      }
    }
    return matches == null ? List.of() : matches;
  }

  private void addTo(List<Match<T>> matches, int reading, Stem stem) {
    T verb = verbs.get(reading >>> PATTERN_BITS);
    int pattern = reading & (1 << PATTERN_BITS) - 1;
    for (int i = 0; i < patterns.size(pattern); i++) {
      VerbForm form = VerbForm.of(stem.key(), patterns.get(pattern, i));
      matches.add(new Match<>(verb, form, stem));
    }
  }

  /** A verb takes و ف س, and ل before a subjunctive, but not ب or ك. */
  private static boolean isVerbal(Stem stem) {
    char preposition = stem.preposition();
    return preposition == 0 || preposition == 'ل' && "يتنا".indexOf(stem.key().charAt(0)) >= 0;
  }
}
