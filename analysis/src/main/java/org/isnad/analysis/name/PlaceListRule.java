package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Places in a list: after a head in the plural whatever they are, {@code أحياء العدل والهدى
 * والخمرة}; after a place the words that are in no list, {@code مدينة أبها، والحبلة، والفرعاء}.
 */
final class PlaceListRule {

  private final NameLexicons lexicons;
  private final WordSet plurals;
  private final Set<String> notPlaces;

  PlaceListRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.plurals = lexicons.wordSet("plural-places");
    this.notPlaces = lexicons.list("not-places");
  }

  void find(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (plurals.holdsAny(draft.word(i)) && !draft.isType(i, EntityType.ORG)) {
        int headed = draft.startingAt(i).map(Found::endWord).orElse(i + 1);
        readAll(draft, i + 1, headed > i + 1);
      } else if (draft.isType(i, EntityType.LOC) && !draft.isType(i + 1, EntityType.LOC)) {
        readUnknown(draft, i + 1);
      }
    }
  }

  /**
   * The first right behind the head, the others after و, with at least one of these.
   *
   * @param found whether the head and the first were found as one place
   */
  private void readAll(Draft draft, int from, boolean found) {
    int second = from + 1;
    if (second >= draft.size()
        || !draft.sameSentence(from - 1, second)
        || joined(draft, second) == null) {
      return;
    }
    Stem first = draft.word(from).stems().get(0);
    if (!found && isPlace(draft, from, first)) {
      add(draft, from, first);
    } else if (!draft.isType(from, EntityType.LOC)) {
      return;
    }
    for (int at = second; at < draft.size() && draft.sameSentence(from, at); at++) {
      Stem stem = joined(draft, at);
      if (draft.isType(at, EntityType.LOC)) {
        continue;
      }
      if (stem == null || !isPlace(draft, at, stem)) {
        return;
      }
      add(draft, at, stem);
    }
  }

  private static @Nullable Stem joined(Draft draft, int at) {
    for (Stem stem : draft.word(at).stems()) {
      if (stem.proclitics().equals("و")) {
        return stem;
      }
    }
    return null;
  }

  private boolean isPlace(Draft draft, int at, Stem stem) {
    Word word = draft.word(at);
    return word.isArabic()
        && draft.free(at, at + 1)
        && stem.definite()
        && !notPlaces.contains(stem.key())
        && !lexicons.nationalities.isAdjective(word)
        && !lexicons.organisationAdjectives.contains(stem.key())
        && !lexicons.placeHeads.holdsBare(stem)
        && !lexicons.organisationHeads.holds(stem);
  }

  /** After a place and a comma or و, definite words that are in no list. */
  private void readUnknown(Draft draft, int from) {
    int at = from;
    while (at < draft.size() && draft.sameSentence(from - 1, at)) {
      boolean comma = draft.word(at).is(ArabicLetters.COMMA);
      int name = comma ? at + 1 : at;
      if (name >= draft.size()) {
        return;
      }
      Stem stem = joined(draft, name);
      if (stem == null || !isUnknown(draft, name, stem)) {
        return;
      }
      add(draft, name, stem);
      at = name + 1;
    }
  }

  private boolean isUnknown(Draft draft, int at, Stem stem) {
    Grade grade = lexicons.nameWords.grade(stem, draft.word(at));
    return (grade == Grade.FOREIGN || grade == Grade.UNKNOWN)
        && isPlace(draft, at, stem)
        && isEnd(draft, at + 1);
  }

  /** No adjective or noun follows. */
  private static boolean isEnd(Draft draft, int at) {
    return at >= draft.size()
        || draft.word(at).isPunctuation()
        || !draft.word(at).isArabic()
        || joined(draft, at) != null;
  }

  private static void add(Draft draft, int at, Stem stem) {
    draft.add(
        Found.of(
            EntityType.LOC,
            draft.span(stem, at + 1),
            at,
            at + 1,
            "place-list",
            SourceKind.INSTITUTION));
  }
}
