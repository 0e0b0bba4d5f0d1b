package org.isnad.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private record Known<T>(T verb, VerbForm form) {}

  private final KeyMap<List<Known<T>>> byKey;

  public VerbLexicon(Spellings spellings) {
    this.byKey = new KeyMap<>(spellings);
  }

  /** Adds all forms of a verb, see {@link Conjugator#forms}. */
  public void put(String past, String present, T verb) {
    for (VerbForm form : Conjugator.forms(past, present)) {
      byKey.merge(form.key(), List.of(new Known<>(verb, form)), VerbLexicon::joined);
    }
  }

  private static <T> List<Known<T>> joined(List<Known<T>> some, List<Known<T>> others) {
    List<Known<T>> all = new ArrayList<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** Every reading of {@code word} as a verb of the lexicon, the fewest proclitics first. */
  public List<Match<T>> find(Word word) {
    List<Match<T>> matches = null;
    for (Stem stem : word.stems()) {
      List<Known<T>> known = known(stem);
      if (known != null) {
        matches = matches == null ? new ArrayList<>(2) : matches;
        for (Known<T> k : known) {
          matches.add(new Match<>(k.verb(), k.form(), stem));
        }
      }
    }
    return matches == null ? List.of() : matches;
  }

  private @Nullable List<Known<T>> known(Stem stem) {
    List<Known<T>> known = byKey.get(stem);
    return known != null && isVerbal(stem) ? known : null;
  }

  /** A verb takes و ف س, and ل before a subjunctive, but not ب or ك. */
  private static boolean isVerbal(Stem stem) {
    char preposition = stem.preposition();
    return preposition == 0 || preposition == 'ل' && "يتنا".indexOf(stem.key().charAt(0)) >= 0;
  }
}
