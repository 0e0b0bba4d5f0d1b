package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Word;

/**
 * A second name of an organisation, in brackets or quotation marks right behind the first: {@code
 * معهد الاقتصاد (أي دابليو)}, {@code البنك المركزي الألماني "بوندسبنك"}.
 */
final class ApposedNameRule {

  private static final int LONGEST = 6;

  private final NameLexicons lexicons;
  private final Set<String> directions;
  private final Set<String> months;

  ApposedNameRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.directions = lexicons.list("directions");
    this.months = lexicons.list("month-names");
  }

  void find(Draft draft) {
    for (Found found : List.copyOf(draft.found())) {
      int open = found.endWord();
      if (found.type() == EntityType.ORG && isOpen(draft, open) && !isQuoted(draft, found)) {
        int close = close(draft, open);
        if (close > open + 1) {
          join(draft, found, open + 1, close);
        }
      }
    }
  }

  private static boolean isOpen(Draft draft, int at) {
    return at + 2 < draft.size()
        && (draft.word(at).is('(') || draft.isQuote(at) && !draft.isClosing(at));
  }

  /** In "سوا" و"أمل" the second mark closes. */
  private static boolean isQuoted(Draft draft, Found found) {
    return draft.isQuote(found.firstWord() - 1) && draft.isQuote(found.endWord());
  }

  private static int close(Draft draft, int open) {
    boolean bracket = draft.word(open).is('(');
    for (int i = open + 1; i < Math.min(draft.size(), open + 2 + LONGEST); i++) {
      if (bracket ? draft.word(i).is(')') : draft.isQuote(i)) {
        return draft.sameSentence(open, i) ? i : -1;
      }
    }
    return -1;
  }

  private void join(Draft draft, Found first, int from, int end) {
    Optional<Found> named = draft.startingAt(from);
    if (named.isPresent()) {
      Found other = named.get();
      if (other.type() == EntityType.ORG && other.endWord() == end && draft.origin(other) == null) {
        draft.repeats(other, withBoth(draft, first, end));
      }
      return;
    }
    if (draft.free(from, end)
        && (isName(draft, from, end) || isCatchword(draft, first, from, end))) {
      Span span = draft.text().span(from, end - 1);
      draft.addRepeat(
          Found.of(EntityType.ORG, span, from, end, "apposed-name", first.kind())
              .withCountry(first.country()),
          withBoth(draft, first, end));
    }
  }

  /** Both names together are one more: وكالة الأنباء الألمانية (د ب أ). */
  private static Found withBoth(Draft draft, Found first, int close) {
    if (draft.origin(first) != null) {
      return first;
    }
    List<Span> cores = new ArrayList<>(first.core());
    cores.add(first.span().withEnd(draft.word(close).end()));
    Found both = first.withCores(cores);
    draft.replace(first, both);
    return both;
  }

  /** Foreign words and letters, or one word that is no ordinary one. */
  private boolean isName(Draft draft, int from, int end) {
    for (int i = from; i < end; i++) {
      Word word = draft.word(i);
      boolean letters =
          word.isArabic()
              && word.key().length() < 4
              && (word.key().length() < 3 || !lexicons.nameWords.isListed(word.key()));
      boolean foreign = word.isArabic() && draft.grade(lexicons.nameWords, i) == Grade.FOREIGN;
      boolean one = end == from + 1 && isOneName(draft, i);
      if (directions.contains(word.key())
          || word.kind() != Word.Kind.LATIN && !letters && !foreign && !one) {
        return false;
      }
    }
    return true;
  }

  /** نزاهة behind الهيئة الوطنية لمكافحة الفساد: a noun that a body of a long name is called by. */
  private boolean isCatchword(Draft draft, Found first, int from, int end) {
    Word word = draft.word(from);
    return end == from + 1
        && first.endWord() - first.firstWord() > 2
        && word.isArabic()
        && word.key().length() > 2
        && !word.stems().get(0).definite()
        && word.surface().indexOf(ArabicLetters.FATHATAN) < 0
        && !directions.contains(word.key())
        && !months.contains(word.key())
        && lexicons.nationalities.at(draft.words(), from).isEmpty();
  }

  private boolean isOneName(Draft draft, int index) {
    Word word = draft.word(index);
    return word.isArabic()
        && draft.grade(lexicons.nameWords, index) != Grade.COMMON
        && !lexicons.nameWords.isGiven(word);
  }
}
