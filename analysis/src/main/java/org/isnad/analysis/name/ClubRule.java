package org.isnad.analysis.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Clubs by their short names, in articles about sport: {@code لاعب الهلال}, {@code أمام العين
 * الإماراتي}; and the short name of one that the article names in full.
 *
 * <p>Elsewhere these are ordinary words or places.
 */
final class ClubRule {

  private static final int LONGEST_BEFORE = 2;

  /** Two of these words may be what they are elsewhere: التعاون، الاتحاد. */
  private static final int SHORTEST_LIST = 3;

  /** نادي كرة القدم: what is played there is no short name. */
  private static final String BALL = "كره";

  private final NameLexicons lexicons;
  private final Phrases<String> clubs;
  private final SportWords sport;

  /** What stands before clubs: لاعب. */
  private final Set<String> before;

  /** What stands before clubs in a sentence about sport, and before others elsewhere: أمام. */
  private final Set<String> beforeInSport;

  private final Set<String> heads;
  private final PlaceSigns places;

  /** Before these a word joined to a club is what it is elsewhere: والتعاون بين. */
  private final Set<String> notBehind;

  /** Clubs whose name is a word of sports news too: الشباب. */
  private final Set<String> ordinary;

  /** Definite words that qualify no club before them: الذي, الخميس. */
  private final Set<String> behind;

  ClubRule(NameLexicons lexicons, Spellings spellings) {
    this.clubs = new Phrases<>(spellings);
    this.sport = new SportWords(spellings);
    this.lexicons = lexicons;
    this.before = lexicons.list("before-clubs");
    this.beforeInSport = lexicons.list("before-clubs-in-sport");
    this.heads = lexicons.list("club-heads");
    this.places = new PlaceSigns(lexicons);
    this.notBehind = lexicons.list("not-behind-joined-clubs");
    this.ordinary = lexicons.list("ordinary-clubs");
    this.behind = lexicons.list("behind-clubs");
    for (Lexicon.Entry entry : Lexicon.read(ClubRule.class, "clubs.txt", 1)) {
      clubs.put(entry.field(0), entry.field(0));
    }
  }

  /** Tells whether the article is about sport, which the rules before this one ask for too. */
  void judge(Draft draft) {
    if (sport.isAbout(draft)) {
      draft.setAboutSport();
    }
  }

  void find(Draft draft) {
    if (!draft.isAboutSport()) {
      return;
    }
    for (Found found : List.copyOf(draft.found())) {
      if (found.type() == EntityType.LOC) {
        findOfTown(draft, found);
      }
    }
    Phrases<Found> named = named(draft);
    Map<String, Found> seen = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.word(i).isArabic() && isFreeOrPlace(draft, i, i + 1)) {
        findAt(draft, i, named, seen);
      }
    }
    if (!seen.isEmpty()) {
      repeat(draft, seen);
    }
  }

  /** What showed to be a club once is one everywhere, but who says something: وقال النصر. */
  private void repeat(Draft draft, Map<String, Found> seen) {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.word(i).isArabic()
          && isFreeOrPlace(draft, i, i + 1)
          && !isTown(draft, i)
          && lexicons.personVerbs.find(draft.word(i - 1)).isEmpty()) {
        clubs
            .find(draft.words(), i)
            .filter(match -> !isOrdinary(match) && isClub(draft, match, true))
            .ifPresent(match -> repeat(draft, match, seen.get(match.value())));
      }
    }
  }

  private void repeat(Draft draft, Match<String> match, @Nullable Found first) {
    if (first != null) {
      draft.addRepeat(found(draft, match), first);
    }
  }

  /** {@code في برشلونة}, and where an article was written. */
  private boolean isTown(Draft draft, int index) {
    return draft
        .covering(index)
        .filter(
            town ->
                town.rule().equals("dateline")
                    || index == 0
                    || places.isBehindPreposition(draft, index))
        .isPresent();
  }

  private <T> boolean isOrdinary(Match<T> match) {
    return ordinary.contains(match.first().key());
  }

  /**
   * {@code أمام أودينيزي الإيطالي}: a town has a feminine adjective, its club has a masculine one.
   */
  private void findOfTown(Draft draft, Found town) {
    int end = town.endWord();
    Known known = town.known();
    if (known == null
        || known.isCountry()
        || end >= draft.size()
        || !draft.sameSentence(end - 1, end)
        || !draft.free(end, end + 1)
        || !draft.word(end).surface().endsWith("ي")
        || !draft.word(end).stems().get(0).definite()
        || lexicons.placeHeads.holds(draft.word(town.firstWord()))) {
      return;
    }
    boolean own =
        lexicons
            .nationalities
            .at(draft.words(), end)
            .filter(nation -> nation.country().equals(known.country()))
            .isPresent();
    if (own) {
      int first = foreignBefore(draft, town);
      boolean alone = first == town.firstWord();
      Span core = alone ? town.span() : draft.text().span(first, town.endWord() - 1);
      draft.replace(
          town,
          Found.of(
                  EntityType.ORG,
                  core.withEnd(draft.word(end).end()),
                  first,
                  end + 1,
                  "club",
                  SourceKind.GROUP)
              .withCountry(known.country())
              .withCore(core));
    }
  }

  /** شاختار in شاختار دونتسك الأوكراني: where foreign words before the town begin. */
  private int foreignBefore(Draft draft, Found town) {
    int first = town.firstWord();
    while (first > 0
        && town.firstWord() - first < LONGEST_BEFORE
        && draft.free(first - 1, first)
        && draft.word(first - 1).isArabic()
        && draft.sameSentence(first - 1, first)
        && !lexicons.organisationHeads.holds(draft.word(first - 1))
        && lexicons.personVerbs.find(draft.word(first - 1)).isEmpty()
        && isForeign(draft.grade(lexicons.nameWords, first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isForeign(Grade grade) {
    return grade == Grade.SURE || grade == Grade.FOREIGN || grade == Grade.UNKNOWN;
  }

  /** The short names of the clubs that the article names with their head: نادي الهلال. */
  private Phrases<Found> named(Draft draft) {
    Phrases<Found> named = new Phrases<>();
    for (Found found : draft.found()) {
      int second = found.firstWord() + 1;
      if (found.type() == EntityType.ORG
          && second < found.endWord()
          && !draft.word(second).key().equals(BALL)
          && draft.word(found.firstWord()).stems().stream()
              .anyMatch(stem -> heads.contains(stem.key()))) {
        named.put(draft.text().of(draft.text().span(second, found.endWord() - 1)), found);
      }
    }
    return named;
  }

  private void findAt(Draft draft, int index, Phrases<Found> named, Map<String, Found> seen) {
    Optional<Match<Found>> known = named.find(draft.words(), index);
    if (known.isPresent() && isClub(draft, known.get(), true)) {
      draft.addRepeat(found(draft, known.get()), known.get().value());
      return;
    }
    clubs
        .find(draft.words(), index)
        .filter(match -> isClub(draft, match, false))
        .ifPresent(
            match -> {
              Found club = found(draft, match);
              Found first = seen.putIfAbsent(match.value(), club);
              if (first == null) {
                draft.add(club);
              } else {
                draft.addRepeat(club, first);
              }
            });
  }

  private <T> boolean isClub(Draft draft, Match<T> match, boolean named) {
    int end = match.endWord();
    if (!draft.sameSentence(match.firstWord(), end - 1)
        || !isFreeOrPlace(draft, match.firstWord(), end)) {
      return false;
    }
    boolean qualified =
        end < draft.size()
            && draft.sameSentence(end - 1, end)
            && draft.word(end).isArabic()
            && draft.word(end).stems().get(0).definite()
            && (isOrdinary(match) || !behind.contains(draft.word(end).key()));
    boolean nation =
        end < draft.size() && lexicons.nationalities.at(draft.words(), end).isPresent();
    boolean cued = match.firstWord() > 0 && isCue(draft, match);
    return (!qualified || nation) && (named || cued);
  }

  /** Whether each word belongs to no name but that of a place. */
  private static boolean isFreeOrPlace(Draft draft, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!draft.free(i, i + 1) && !draft.isType(i, EntityType.LOC)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A word like لاعب before it, one like أمام in a sentence about sport, or another club of the
   * same list: {@code ناديي النصر والأهلي}.
   */
  private <T> boolean isCue(Draft draft, Match<T> match) {
    int at = match.firstWord() - 1;
    return isListed(draft, match)
        || isPair(draft, match)
        || match.first().proclitics().isEmpty()
            && (isOneOf(draft.word(at), before)
                || isOneOf(draft.word(at), beforeInSport) && isSport(draft, match));
  }

  /** Joined to a club that was found, or the third of three and more with commas between. */
  private <T> boolean isListed(Draft draft, Match<T> match) {
    int before = match.firstWord() - 1;
    if (match.first().proclitics().equals("و")) {
      return draft
          .covering(before)
          .filter(club -> club.rule().equals("club"))
          .filter(club -> isSport(draft, club, match))
          .filter(club -> !isBeforeAny(draft, match.endWord(), notBehind))
          .isPresent();
    }
    return match.first().proclitics().isEmpty()
        && 1 + listed(draft, before, -1) + listed(draft, match.endWord(), 1) >= SHORTEST_LIST;
  }

  /** {@code بين الهلال والنصر}: the first of two in a sentence about sport. */
  private <T> boolean isPair(Draft draft, Match<T> match) {
    int next = match.endWord();
    return next < draft.size()
        && draft.sameSentence(match.firstWord(), next)
        && clubs
            .find(draft.words(), next)
            .filter(other -> other.first().proclitics().equals("و"))
            .filter(other -> !isOrdinary(other) || !isOrdinary(match))
            .isPresent()
        && (hasSport(draft, match.firstWord() - 1, -1) || hasSport(draft, next + 1, 1));
  }

  /** Whether the sentence goes on with a word of sport. */
  private boolean hasSport(Draft draft, int from, int step) {
    for (int i = from;
        i >= 0 && i < draft.size() && draft.sameSentence(from - step, i);
        i += step) {
      if (sport.isAny(draft.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many clubs of one word stand one behind the other from a comma on, in one direction. */
  private int listed(Draft draft, int comma, int step) {
    int count = 0;
    int at = comma;
    while (count < SHORTEST_LIST
        && at > 0
        && at + 1 < draft.size()
        && draft.word(at).is(ArabicLetters.COMMA)
        && draft.sameSentence(at, at + step)
        && clubs.find(draft.words(), at + step).isPresent()) {
      count++;
      at += 2 * step;
    }
    return count;
  }

  private static boolean isOneOf(Word word, Set<String> keys) {
    return word.stems().stream().map(Stem::key).anyMatch(keys::contains);
  }

  /** Whether the sentence has a sure word of sport, or another club. */
  private <T> boolean isSport(Draft draft, Match<T> match) {
    return isSport(draft, match.firstWord() - 1, -1) || isSport(draft, match.endWord(), 1);
  }

  /** The same for one joined to a club, which does not count. */
  private <T> boolean isSport(Draft draft, Found club, Match<T> joined) {
    int first = club.firstWord();
    return isOneOf(draft.word(first), heads)
        || first > 0 && isOneOf(draft.word(first - 1), before)
        || isSport(draft, first - 1, -1)
        || isSport(draft, joined.endWord(), 1);
  }

  private static boolean isBeforeAny(Draft draft, int at, Set<String> keys) {
    return at < draft.size() && draft.sameSentence(at - 1, at) && isOneOf(draft.word(at), keys);
  }

  private boolean isSport(Draft draft, int from, int step) {
    for (int i = from;
        i >= 0 && i < draft.size() && draft.sameSentence(from - step, i);
        i += step) {
      if (sport.isSure(draft.word(i)) || clubs.find(draft.words(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The club, with its head before it: فريق الهلال. */
  private <T> Found found(Draft draft, Match<T> match) {
    draft.clear(match.firstWord(), match.endWord());
    Span name = draft.span(match.first(), match.endWord());
    int before = match.firstWord() - 1;
    Stem head = match.first().proclitics().isEmpty() ? head(draft, before) : null;
    Found found =
        Found.of(
            EntityType.ORG,
            head == null ? name : draft.span(head, match.endWord()),
            head == null ? match.firstWord() : before,
            match.endWord(),
            "club",
            SourceKind.GROUP);
    return head == null ? found : found.withCore(name);
  }

  private @Nullable Stem head(Draft draft, int index) {
    return index < 0 || !draft.free(index, index + 1) || !draft.sameSentence(index, index + 1)
        ? null
        : draft.word(index).stems().stream()
            .filter(stem -> !stem.definite() && heads.contains(stem.key()))
            .findFirst()
            .orElse(null);
  }
}
