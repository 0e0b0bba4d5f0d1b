package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Facilities by a definite noun, an adjective, and whom they are named for or where they are:
 * {@code المطار الدولي الحبيب بورقيبة}, {@code المستشفى الجهوي بقابس}, {@code السجن المركزي في
 * صنعاء}.
 *
 * <p>The noun and the adjective alone name no place.
 */
final class DefiniteFacilityRule {

  private final NameLexicons lexicons;
  private final Set<String> facilities;
  private final Set<String> adjectives;

  DefiniteFacilityRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.facilities = lexicons.list("definite-facilities");
    this.adjectives = lexicons.list("place-adjectives");
  }

  void find(Draft draft) {
    for (int i = 0; i + 2 < draft.size(); i++) {
      if (draft.word(i).isArabic() && draft.free(i, i + 1)) {
        findAt(draft, i);
      }
    }
  }

  private void findAt(Draft draft, int index) {
    for (Stem stem : draft.word(index).stems()) {
      if (stem.definite() && facilities.contains(stem.key())) {
        int end = readAdjectives(draft, index + 1);
        Found name = end > index + 1 ? name(draft, index, end) : null;
        if (name != null) {
          add(draft, index, stem, name);
        }
        return;
      }
    }
  }

  private int readAdjectives(Draft draft, int from) {
    int at = from;
    while (at < draft.size() && draft.free(at, at + 1) && isAdjective(draft.word(at))) {
      at++;
    }
    return at;
  }

  private boolean isAdjective(Word word) {
    return adjectives.contains(word.key())
        || lexicons.organisationAdjectives.contains(word.key())
        || word.isArabic()
            && word.stems().get(0).definite()
            && lexicons.nationalities.isAdjective(word);
  }

  /** The person or place right behind, or the place after ب or في. */
  private static @Nullable Found name(Draft draft, int index, int end) {
    boolean in = end < draft.size() && draft.word(end).key().equals("في");
    int at = in ? end + 1 : end;
    Optional<Found> next = draft.startingAt(at).filter(f -> f.type() != EntityType.ORG);
    if (next.isEmpty() || !draft.sameSentence(index, next.get().endWord() - 1)) {
      return null;
    }
    Found name = next.get();
    int cut = name.span().start() - draft.word(at).start();
    boolean joined = cut == 1 && draft.word(at).key().startsWith("ب");
    boolean place = name.type() == EntityType.LOC;
    return in ? (place && cut == 0 ? name : null) : cut == 0 || place && joined ? name : null;
  }

  private static void add(Draft draft, int index, Stem stem, Found name) {
    if (name.type() == EntityType.PER) {
      draft.remove(name);
    }
    Found facility =
        Found.of(
            EntityType.LOC,
            draft.span(stem, name.endWord()),
            index,
            name.endWord(),
            "place-definite",
            SourceKind.INSTITUTION);
    draft.add(facility.withCountry(name.country()).withCore(draft.span(stem, name.firstWord())));
  }
}
