package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Organisations listed behind the plural of their head: {@code بنوك كولستون وميلر تشارترد}, {@code
 * صحيفتا (كولستون بوست) و(دالتون نيوز)}.
 */
final class NamedListRule {

  private static final int LONGEST = 4;

  private final NameLexicons lexicons;
  private final WordSet plurals;
  private final Set<String> like;

  NamedListRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.plurals = lexicons.wordSet("plural-bodies");
    this.like = lexicons.list("like");
  }

  void find(Draft draft) {
    for (int i = 0; i + 2 < draft.size(); i++) {
      if (draft.word(i).isArabic() && draft.free(i, i + 1) && plurals.holdsAny(draft.word(i))) {
        int first = i + 1;
        while (like.contains(draft.word(first).key()) && first + 1 < draft.size()) {
          first++;
        }
        readAll(draft, first);
      }
    }
  }

  /** Two at least, since one name alone may be what the plural is of. */
  private void readAll(Draft draft, int first) {
    List<Found> names = new ArrayList<>();
    int at = first;
    int members = 0;
    while (at < draft.size() && draft.sameSentence(first, at)) {
      int from = members == 0 ? at : behindJoint(draft, at);
      if (from < 0) {
        break;
      }
      int end = memberEnd(draft, from, members > 0, names);
      if (end == from) {
        break;
      }
      members++;
      at = end;
    }
    if (members > 1) {
      names.forEach(draft::add);
    }
  }

  /** Where the next name begins, behind a comma or with its و; -1 where the list ends. */
  private static int behindJoint(Draft draft, int at) {
    Word word = draft.word(at);
    boolean apart = word.is(ArabicLetters.COMMA) || word.key().equals("و");
    if (apart) {
      return at + 1 < draft.size() && draft.sameSentence(at, at + 1) ? at + 1 : -1;
    }
    return word.key().startsWith("و") ? at : -1;
  }

  /** Index behind the name that begins here, which is added to {@code names} where it is new. */
  private int memberEnd(Draft draft, int from, boolean joined, List<Found> names) {
    Found known = draft.startingAt(from).orElse(null);
    if (known != null) {
      return known.type() == EntityType.ORG ? known.endWord() : from;
    }
    if (draft.word(from).is('(') || draft.isQuote(from) && !draft.isClosing(from)) {
      return quotedEnd(draft, from, names);
    }
    Match<Known> listed = joined ? listed(draft, from) : null;
    if (listed != null) {
      Span span = draft.span(listed.first(), listed.endWord());
      names.add(found(span, from, listed.endWord()).withKnown(listed.value()));
      return listed.endWord();
    }
    Stem stem = stem(draft.word(from), joined);
    if (stem == null) {
      return from;
    }
    int end = from + 1;
    while (end < draft.size()
        && end < from + LONGEST
        && draft.sameSentence(from, end)
        && draft.free(end, end + 1)
        && isProper(draft.word(end))
        && !lexicons.nameWords.joinsForeign(draft.word(end).key())) {
      end++;
    }
    names.add(found(draft.span(stem, end), from, end));
    return end;
  }

  private int quotedEnd(Draft draft, int open, List<Found> names) {
    boolean bracket = draft.word(open).is('(');
    for (int i = open + 1; i < Math.min(draft.size(), open + 2 + LONGEST); i++) {
      if (bracket ? draft.word(i).is(')') : draft.isQuote(i)) {
        boolean name = i > open + 1 && draft.sameSentence(open, i);
        if (name && draft.free(open + 1, i)) {
          names.add(found(draft.text().span(open + 1, i - 1), open + 1, i));
        }
        return name ? i + 1 : open;
      }
    }
    return open;
  }

  /** والنهضة in حركتا النداء والنهضة: known, though a word for other things too. */
  private @Nullable Match<Known> listed(Draft draft, int from) {
    return lexicons
        .gazetteer
        .find(draft.words(), from)
        .filter(m -> m.value().type() == EntityType.ORG && m.first().proclitics().equals("و"))
        .filter(m -> draft.free(from, m.endWord()) && draft.sameSentence(from, m.endWord() - 1))
        .filter(m -> m.endWord() >= draft.size() || !isProper(draft.word(m.endWord())))
        .orElse(null);
  }

  /** The reading that looks like a foreign name, behind و in a list. */
  private @Nullable Stem stem(Word word, boolean joined) {
    for (Stem stem : word.stems()) {
      if (stem.proclitics().equals(joined && word.key().startsWith("و") ? "و" : "")
          && isProper(stem, word)) {
        return stem;
      }
    }
    return null;
  }

  private boolean isProper(Word word) {
    return isProper(word.stems().get(0), word);
  }

  private boolean isProper(Stem stem, Word word) {
    if (!word.isArabic() || stem.definite() || stem.key().length() < 3) {
      return word.kind() == Word.Kind.LATIN;
    }
    Grade grade = lexicons.nameWords.grade(stem, word);
    return grade == Grade.SURE || grade == Grade.FOREIGN;
  }

  private static Found found(Span span, int first, int end) {
    return Found.of(EntityType.ORG, span, first, end, "named-list", SourceKind.INSTITUTION);
  }
}
