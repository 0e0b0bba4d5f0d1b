package org.isnad.analysis.name;

import java.util.List;
import org.isnad.analysis.record.EntityType;

/**
 * {@code رئيس مجلس الوزراء} is what some countries call the head of the government: where an
 * article names the council in no other way, it names a person's office and no body.
 */
final class PremierRule {

  private static final String COUNCIL = "مجلس";
  private static final String MINISTERS = "الوزراء";
  private static final String HEAD = "رييس";

  void find(Draft draft) {
    List<Found> councils =
        draft.found().stream()
            .filter(found -> found.type() == EntityType.ORG && isCouncil(draft, found))
            .toList();
    if (councils.stream().allMatch(council -> isTitle(draft, council))) {
      councils.forEach(draft::remove);
    }
  }

  private static boolean isCouncil(Draft draft, Found found) {
    int first = found.firstWord();
    return found.endWord() > first + 1
        && draft.word(first + 1).key().equals(MINISTERS)
        && draft.word(first).stems().stream().anyMatch(stem -> stem.key().equals(COUNCIL));
  }

  private static boolean isTitle(Draft draft, Found council) {
    int before = council.firstWord() - 1;
    return council.endWord() == council.firstWord() + 2
        && before >= 0
        && draft.word(before).stems().stream().anyMatch(stem -> stem.key().equals(HEAD));
  }
}
