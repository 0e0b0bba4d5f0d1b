package org.isnad.analysis.name;

import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Stem;

/**
 * A definite head noun alone stands for the last organisation named with it: {@code الوزارة} after
 * {@code وزارة الداخلية البحرينية}.
 */
final class ShortFormRule {

  private final NameLexicons lexicons;

  ShortFormRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
  }

  void find(Draft draft) {
    List<Found> organisations =
        draft.found().stream()
            .filter(f -> f.type() == EntityType.ORG)
            .sorted(java.util.Comparator.comparing(Found::span))
            .toList();
    if (organisations.isEmpty()) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.word(i).isArabic() && draft.free(i, i + 1)) {
        findAt(draft, i, organisations);
      }
    }
  }

  private void findAt(Draft draft, int index, List<Found> organisations) {
    for (Stem stem : draft.word(index).stems()) {
      if (!stem.definite() || !lexicons.organisationHeads.containsKey(stem.key())) {
        continue;
      }
      if (lexicons.isQualified(draft, index)) {
        return;
      }
      Found last = null;
      for (Found organisation : organisations) {
        if (organisation.firstWord() >= index) {
          break;
        }
        if (isHeadedBy(draft, organisation, stem.bareKey())) {
          last = organisation;
        }
      }
      if (last != null) {
        Found found =
            Found.of(
                    EntityType.ORG,
                    draft.span(stem, index + 1),
                    index,
                    index + 1,
                    "short-form",
                    last.kind())
                .withCountry(last.country());
        draft.addRepeat(found, last);
      }
      return;
    }
  }

  private static boolean isHeadedBy(Draft draft, Found organisation, String bare) {
    return draft.word(organisation.firstWord()).stems().stream()
        .anyMatch(stem -> stem.bareKey().equals(bare));
  }
}
