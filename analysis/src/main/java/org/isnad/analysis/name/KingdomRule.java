package org.isnad.analysis.name;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.Known.Evidence;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.WordSet;

/**
 * {@code المملكة}, {@code السلطنة} alone: the kingdom that the article names, else a place by this
 * name; and a state by its nationality, {@code الجمهورية العراقية}.
 */
final class KingdomRule {

  private static final String REPUBLIC = "الجمهوريه";
  private static final String ISLAMIC = "الاسلاميه";

  private final NameLexicons lexicons;
  private final WordSet words;
  private final WordSet states;
  private final Set<String> kingdoms;

  /** Islamic republics. */
  private final Set<String> islamic;

  KingdomRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.words = lexicons.wordSet("kingdom");
    this.states = lexicons.wordSet("states");
    this.kingdoms = lexicons.list("kingdoms");
    this.islamic = lexicons.list("islamic-republics");
  }

  void find(Draft draft) {
    List<Found> named =
        draft.found().stream()
            .filter(f -> f.known() != null && f.known().isCountry())
            .filter(f -> kingdoms.contains(String.valueOf(f.country())))
            .sorted(Comparator.comparing(Found::span))
            .toList();
    for (int i = 0; i + 1 < draft.size(); i++) {
      findState(draft, i);
    }
    for (int i = 0; i < draft.size(); i++) {
      if (words.mayHold(draft.word(i)) && draft.word(i).isArabic() && draft.free(i, i + 1)) {
        findAt(draft, i, named);
      }
    }
  }

  /** الجمهورية العراقية: the country of the nationality. */
  private void findState(Draft draft, int index) {
    if (!states.mayHold(draft.word(index)) || !draft.free(index, index + 2)) {
      return;
    }
    for (Stem stem : draft.word(index).stems()) {
      if (!states.holds(stem)) {
        continue;
      }
      if (isIslamic(draft, index)) {
        addIslamic(draft, index, stem);
        return;
      }
      var nationality = lexicons.nationalities.at(draft.words(), index + 1);
      if (nationality.isPresent()
          && draft.word(index + 1).stems().get(0).definite()
          && draft.sameSentence(index, index + 1)) {
        String code = nationality.get().country();
        int end = nationality.get().endWord();
        Known country =
            new Known("LOC:" + code, EntityType.LOC, code, SourceKind.COUNTRY, Evidence.NONE);
        draft.add(
            Found.of(EntityType.LOC, draft.span(stem, end), index, end, "state", SourceKind.COUNTRY)
                .withKnown(country));
        return;
      }
    }
  }

  /** الجمهورية الإسلامية, whose ever it is. */
  private boolean isIslamic(Draft draft, int index) {
    return draft.word(index).stems().stream().anyMatch(s -> s.key().equals(REPUBLIC))
        && draft.word(index + 1).key().equals(ISLAMIC)
        && draft.sameSentence(index, index + 1);
  }

  /** The one of the republics called so that the article names. */
  private void addIslamic(Draft draft, int index, Stem stem) {
    List<Found> named =
        draft.found().stream()
            .filter(f -> f.known() != null && f.known().isCountry())
            .filter(f -> f.country() != null && islamic.contains(f.country()))
            .sorted(Comparator.comparing(Found::span))
            .toList();
    if (!named.isEmpty()) {
      Found nearest = nearest(named, index);
      Span span = draft.span(stem, index + 2);
      Found found =
          Found.of(EntityType.LOC, span, index, index + 2, Found.KINGDOM, SourceKind.COUNTRY);
      draft.addRepeat(found.withCountry(nearest.country()), nearest);
    }
  }

  private void findAt(Draft draft, int index, List<Found> named) {
    for (Stem stem : draft.word(index).stems()) {
      if (stem.definite() && words.holds(stem)) {
        if (lexicons.isQualified(draft, index)) {
          return;
        }
        Found found =
            Found.of(
                EntityType.LOC,
                draft.span(stem, index + 1),
                index,
                index + 1,
                Found.KINGDOM,
                SourceKind.COUNTRY);
        if (named.isEmpty()) {
          draft.add(found);
        } else {
          draft.addRepeat(found.withCountry(named.get(0).country()), nearest(named, index));
        }
        return;
      }
    }
  }

  /** The last one named before, else the first after. */
  private static Found nearest(List<Found> named, int index) {
    Found nearest = named.get(0);
    for (Found country : named) {
      if (country.firstWord() < index) {
        nearest = country;
      }
    }
    return nearest;
  }
}
