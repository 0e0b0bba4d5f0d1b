package org.isnad.analysis.name;

import java.util.Optional;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Another name that the text itself gives a person: {@code سالم العزاوي الملقب بأبي نخلة} → {@code
 * أبي نخلة} is one more name of سالم العزاوي.
 */
final class AliasRule {

  private final WordSet calling;

  private static final int LONGEST = 4;

  private final PersonNames names;
  private final NameWords nameWords;

  AliasRule(NameLexicons lexicons, PersonNames names) {
    this.calling = lexicons.wordSet("called");
    this.names = names;
    this.nameWords = lexicons.nameWords;
  }

  void find(Draft draft) {
    for (int called = 1; called + 1 < draft.size(); called++) {
      if (calling.holds(draft.word(called)) && calls(draft, called + 1)) {
        Found person = before(draft, called);
        if (person != null) {
          read(draft, person, called + 1);
        }
      }
    }
  }

  /** {@code المعروف بـ}, {@code المعروف باسم}, and not {@code الشاعر المعروف سالم}. */
  private static boolean calls(Draft draft, int at) {
    return draft.word(at).key().startsWith("ب");
  }

  /** The person named before, even by words that would not do alone: عبد الكريم الروسي. */
  private @Nullable Found before(Draft draft, int called) {
    boolean comma = called > 1 && draft.word(called - 1).is(ArabicLetters.COMMA);
    Optional<Found> covering = draft.covering(comma ? called - 2 : called - 1);
    if (covering.isPresent()) {
      return covering.filter(f -> f.type() == EntityType.PER).orElse(null);
    }
    if (comma) {
      return null;
    }
    int first = called;
    while (first > 0 && first > called - LONGEST && isNamed(draft, first - 1)) {
      first--;
    }
    if (called - first < 2) {
      return null;
    }
    Stem stem = draft.word(first).stems().get(0);
    for (Stem cut : draft.word(first).stems()) {
      if (cut.joined() && nameWords.grade(cut, draft.word(first)) != Grade.COMMON) {
        stem = cut;
      }
    }
    Found person =
        Found.of(
            EntityType.PER,
            draft.span(stem, called),
            first,
            called,
            "also-called",
            SourceKind.PERSON);
    draft.add(person);
    return person;
  }

  private boolean isNamed(Draft draft, int at) {
    Word word = draft.word(at);
    boolean last = calling.holds(draft.word(at + 1));
    return word.isArabic()
        && draft.free(at, at + 1)
        && (last
            || at > 0 && draft.word(at - 1).key().endsWith("عبد")
            || word.stems().stream().anyMatch(s -> nameWords.grade(s, word) != Grade.COMMON));
  }

  private void read(Draft draft, Found person, int at) {
    Word word = draft.word(at);
    boolean named = word.key().equals("باسم");
    int start = named ? at + 1 : at;
    for (Stem stem : draft.word(start).stems()) {
      Grade grade = nameWords.grade(stem, draft.word(start));
      if ((named || stem.proclitics().equals("ب")) && grade != Grade.COMMON) {
        int end = names.read(draft, start, grade).end();
        draft.clear(start, end);
        draft.addRepeat(
            Found.of(
                EntityType.PER,
                draft.span(stem, end),
                start,
                end,
                "also-called",
                SourceKind.PERSON),
            person);
        return;
      }
    }
  }
}
