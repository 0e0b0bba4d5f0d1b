package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Abbreviations;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** Organisations by letters between which there are stops: {@code إن.بي.كيه}, {@code سي.بي.إس}. */
final class LettersRule {

  private static final int FEWEST = 3;

  private final NameLexicons lexicons;
  private final Abbreviations abbreviations = new Abbreviations();

  LettersRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
  }

  void find(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (draft.word(i + 1).is('.') && draft.word(i).isArabic()) {
        i = Math.max(i, findAt(draft, i) - 1);
      }
    }
  }

  private int findAt(Draft draft, int first) {
    Stem stem = letter(draft.word(first));
    if (stem == null) {
      return first;
    }
    List<Word> letters = new ArrayList<>(List.of(draft.word(first)));
    int at = first;
    while (goesOn(draft, at)) {
      at += 2;
      letters.add(draft.word(at));
    }
    if (letters.size() < FEWEST || !draft.free(first, at + 1)) {
      return first;
    }
    Found found =
        Found.of(
            EntityType.ORG,
            draft.span(stem, at + 1),
            first,
            at + 1,
            "letters",
            SourceKind.INSTITUTION);
    draft.add(
        lexicons
            .gazetteer
            .find(letters, 0)
            .filter(match -> match.endWord() == letters.size())
            .map(match -> found.withKnown(match.value()))
            .orElse(found));
    return at + 1;
  }

  /** The reading of a word that is a letter, with و or a preposition before it or not. */
  private @Nullable Stem letter(Word word) {
    for (Stem stem : word.stems()) {
      if (abbreviations.isLetter(word.surface().substring(stem.span().start() - word.start()))) {
        return stem;
      }
    }
    return null;
  }

  /** A stop and a letter behind it, with no space between. */
  private boolean goesOn(Draft draft, int at) {
    return at + 2 < draft.size()
        && draft.word(at + 1).is('.')
        && !draft.word(at + 1).spaceBefore()
        && !draft.word(at + 2).spaceBefore()
        && draft.word(at + 2).isArabic()
        && abbreviations.isLetter(draft.word(at + 2));
  }
}
