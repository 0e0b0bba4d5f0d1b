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
  private final Set<String> compounds;

  PlaceListRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.plurals = lexicons.wordSet("plural-places");
    this.notPlaces = lexicons.list("not-places");
    this.compounds = lexicons.list("place-compounds");
  }

  void find(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (plurals.holdsAny(draft.word(i)) && !draft.isType(i, EntityType.ORG)) {
        readAll(draft, i + 1, isPair(draft.word(i)));
      } else if (draft.isType(i, EntityType.LOC) && !draft.isType(i + 1, EntityType.LOC)) {
        readUnknown(draft, i + 1);
      }
    }
  }

  /** مدينتي, مدينتا: of two places, which what follows must be. */
  private static boolean isPair(Word head) {
    return head.key().endsWith("تي") || head.key().endsWith("تا");
  }

  /**
   * The first right behind the head, the others after و, with at least one of these.
   *
   * @param pair whether the head is of two, so that an ordinary word after و is a name too
   */
  private void readAll(Draft draft, int from, boolean pair) {
    Found found = draft.startingAt(from).filter(name -> name.type() == EntityType.LOC).orElse(null);
    int second = found == null ? from + 1 : found.endWord();
    if (second >= draft.size()
        || !draft.sameSentence(from - 1, second)
        || joined(draft, second) == null) {
      return;
    }
    Stem first = draft.word(from).stems().get(0);
    if (found == null) {
      if (!first.definite() || !isPlace(draft, from, first)) {
        return;
      }
      add(draft, from, first);
    }
    int at = second;
    while (at < draft.size() && draft.sameSentence(from, at)) {
      Stem stem = joined(draft, at);
      if (draft.isType(at, EntityType.LOC)) {
        at++;
        continue;
      }
      if (stem == null || !isPlace(draft, at, stem)) {
        return;
      }
      if (pair && at == second && !isOwned(stem)) {
        at = addSecond(draft, at, stem);
      } else if (stem.definite() || isUnlisted(draft, at, stem)) {
        add(draft, at, stem);
        at++;
      } else {
        return;
      }
    }
  }

  /** The second of two, any word, and what it is of: {@code وبرك الغماد}, {@code ودير قوبل}. */
  private int addSecond(Draft draft, int at, Stem stem) {
    int next = at + 1;
    boolean governs =
        !stem.definite()
            && next < draft.size()
            && draft.sameSentence(at, next)
            && isPlace(draft, next, draft.word(next).stems().get(0))
            && (compounds.contains(stem.key()) || isGoverned(draft.word(next)));
    int end = governs ? next + 1 : next;
    draft.add(found(draft, at, stem, end));
    return end;
  }

  /** {@code مدينتي وأهلها}: whose mine is, and not two. */
  private static boolean isOwned(Stem stem) {
    String key = stem.key();
    return key.endsWith("ها") || key.endsWith("هم") || key.endsWith("نا");
  }

  /** A definite noun, not what both places are: التابعتين. */
  private static boolean isGoverned(Word word) {
    return word.stems().get(0).definite()
        && !word.key().endsWith("ين")
        && !word.key().endsWith("ان");
  }

  /** {@code وبليون}: a word that news has for nothing else, and no noun behind it. */
  private boolean isUnlisted(Draft draft, int at, Stem stem) {
    Grade grade = lexicons.nameWords.grade(stem, draft.word(at));
    return stem.key().length() > 2
        && (grade == Grade.FOREIGN || grade == Grade.UNKNOWN)
        && isEnd(draft, at + 1);
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
      if (stem == null || !stem.definite() || !isUnknown(draft, name, stem)) {
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
    draft.add(found(draft, at, stem, at + 1));
  }

  private static Found found(Draft draft, int at, Stem stem, int end) {
    return Found.of(
        EntityType.LOC, draft.span(stem, end), at, end, "place-list", SourceKind.INSTITUTION);
  }
}
