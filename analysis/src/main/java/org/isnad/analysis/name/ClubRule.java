package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Clubs by their short names, in articles about sport: {@code لاعب الهلال}, {@code أمام العين
 * الإماراتي}; and the short name of one that the article names in full.
 *
 * <p>Elsewhere these are ordinary words or places.
 */
final class ClubRule {

  /** Words of sport that make an article one about sport. */
  private static final int ENOUGH = 3;

  private final NameLexicons lexicons;
  private final Phrases<String> clubs = new Phrases<>();
  private final Set<String> sport;
  private final Set<String> before;
  private final Set<String> heads;

  ClubRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.sport = lexicons.list("sport");
    this.before = lexicons.list("before-clubs");
    this.heads = lexicons.list("club-heads");
    for (Lexicon.Entry entry : Lexicon.read(ClubRule.class, "clubs.txt", 1)) {
      clubs.put(entry.field(0), entry.field(0));
    }
  }

  void find(Draft draft) {
    if (!isAboutSport(draft)) {
      return;
    }
    Phrases<Found> named = named(draft);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.word(i).isArabic() && isFreeOrPlace(draft, i)) {
        findAt(draft, i, named);
      }
    }
  }

  private boolean isAboutSport(Draft draft) {
    int words = 0;
    for (Word word : draft.words()) {
      if (word.stems().stream().anyMatch(stem -> sport.contains(stem.bareKey()))) {
        words++;
      }
    }
    return words >= ENOUGH;
  }

  /** The short names of the clubs that the article names with their head: نادي الهلال. */
  private Phrases<Found> named(Draft draft) {
    Phrases<Found> named = new Phrases<>();
    for (Found found : draft.found()) {
      int second = found.firstWord() + 1;
      if (found.type() == EntityType.ORG
          && second < found.endWord()
          && draft.word(found.firstWord()).stems().stream()
              .anyMatch(stem -> heads.contains(stem.key()))) {
        named.put(draft.text().of(draft.text().span(second, found.endWord() - 1)), found);
      }
    }
    return named;
  }

  private static boolean isFreeOrPlace(Draft draft, int index) {
    return draft.free(index, index + 1) || draft.isType(index, EntityType.LOC);
  }

  private void findAt(Draft draft, int index, Phrases<Found> named) {
    Optional<Match<Found>> known = named.find(draft.words(), index);
    if (known.isPresent() && isClub(draft, known.get(), true)) {
      draft.addRepeat(found(draft, known.get()), known.get().value());
      return;
    }
    clubs
        .find(draft.words(), index)
        .filter(match -> isClub(draft, match, false))
        .ifPresent(match -> draft.add(found(draft, match)));
  }

  private <T> boolean isClub(Draft draft, Match<T> match, boolean named) {
    int end = match.endWord();
    if (!draft.sameSentence(match.firstWord(), end - 1) || !isPlaceOrFree(draft, match)) {
      return false;
    }
    boolean qualified =
        end < draft.size()
            && draft.sameSentence(end - 1, end)
            && draft.word(end).isArabic()
            && draft.word(end).stems().get(0).definite();
    boolean nation =
        end < draft.size() && lexicons.nationalities.at(draft.words(), end).isPresent();
    boolean cued = match.firstWord() > 0 && isCue(draft, match);
    return (!qualified || nation) && (named || cued);
  }

  private static <T> boolean isPlaceOrFree(Draft draft, Match<T> match) {
    for (int i = match.firstWord(); i < match.endWord(); i++) {
      if (!isFreeOrPlace(draft, i)) {
        return false;
      }
    }
    return true;
  }

  /** A word like لاعب or أمام before it. */
  private <T> boolean isCue(Draft draft, Match<T> match) {
    return match.first().proclitics().isEmpty()
        && draft.word(match.firstWord() - 1).stems().stream()
            .map(Stem::key)
            .anyMatch(before::contains);
  }

  private static <T> Found found(Draft draft, Match<T> match) {
    for (int i = match.firstWord(); i < match.endWord(); i++) {
      draft.covering(i).ifPresent(draft::remove);
    }
    return Found.of(
        EntityType.ORG,
        draft.span(match.first(), match.endWord()),
        match.firstWord(),
        match.endWord(),
        "club",
        SourceKind.GROUP);
  }
}
