package org.isnad.archive.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * Names that a person said are one, or gave: who searches for one finds the others too.
 *
 * <p>Example: after {@code isnad names merge 'أبو سامر' 'ماجد الكندري'}, a search for {@code أبو
 * سامر} finds articles on ماجد الكندري.
 */
final class SaidNames {

  /**
   * A name in a query.
   *
   * @param words those of the query that are the name
   * @param names that name and the others of its bearer, each by its words
   */
  record Found(List<Term> words, List<List<Term>> names) {}

  private final List<List<List<Term>>> bearers = new ArrayList<>();

  SaidNames(Collection<Correction> corrections, Terms terms) {
    List<List<String>> groups = new ArrayList<>();
    for (Correction correction : corrections) {
      if (correction.holds()) {
        add(groups, correction);
      }
    }
    for (List<String> group : groups) {
      bearers.add(group.stream().map(terms::of).toList());
    }
  }

  private static void add(List<List<String>> groups, Correction correction) {
    Stream<String> names = correction.names().stream().map(NameRef::name);
    List<String> own =
        switch (correction.kind()) {
          case MERGE -> names.toList();
          case RENAME -> Stream.concat(names, Stream.ofNullable(correction.value())).toList();
          case SPLIT, TYPE -> List.of();
        };
    List<List<String>> shared =
        groups.stream().filter(group -> group.stream().anyMatch(own::contains)).toList();
    List<String> all =
        Stream.concat(shared.stream().flatMap(List::stream), own.stream()).distinct().toList();
    groups.removeAll(shared);
    if (!all.isEmpty()) {
      groups.add(all);
    }
  }

  /** The said names in the words of a query, one for each bearer. */
  List<Found> in(List<Term> words) {
    List<Found> found = new ArrayList<>();
    for (List<List<Term>> names : bearers) {
      names.stream()
          .map(name -> run(words, name))
          .filter(run -> !run.isEmpty())
          .findFirst()
          .ifPresent(run -> found.add(new Found(run, names)));
    }
    return found;
  }

  /** All other names of those whose name the words have. */
  List<List<Term>> othersIn(List<Term> words) {
    return in(words).stream().flatMap(found -> found.names().stream()).toList();
  }

  /** Where the words have a name, those that are it. */
  private static List<Term> run(List<Term> words, List<Term> name) {
    for (int start = 0; start + name.size() <= words.size(); start++) {
      List<Term> run = words.subList(start, start + name.size());
      boolean same = !run.isEmpty();
      for (int i = 0; i < run.size(); i++) {
        same = same && run.get(i).word().equals(name.get(i).word());
      }
      if (same) {
        return List.copyOf(run);
      }
    }
    return List.of();
  }
}
