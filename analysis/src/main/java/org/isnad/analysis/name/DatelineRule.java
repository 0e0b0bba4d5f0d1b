package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Word;

/**
 * Who wrote for whom, before the text begins: {@code سالم الحداد- المنبر- تونس: أعلنت} names a
 * person and a paper, where a paper of that name is known.
 */
final class DatelineRule {

  /** Words up to which the text has begun. */
  private static final int FARTHEST = 10;

  private static final int LONGEST_NAME = 4;

  private final NameLexicons lexicons;
  private final Set<String> notWriters;

  DatelineRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.notWriters = lexicons.list("not-writers");
  }

  void find(Draft draft) {
    int end = end(draft);
    boolean paper = false;
    for (int i = 0; i < Math.min(end + 2, draft.size()); i++) {
      boolean last = i >= end && i + 1 < draft.size() && !draft.sameSentence(i, i + 1);
      boolean colon = isColon(draft, end, i + 1);
      boolean place = (paper || last || colon) && draft.isType(i, EntityType.LOC);
      boolean ends = last || colon || isDash(draft, i + 1);
      paper |= !place && ends && readPaper(draft, i);
    }
    readPlace(draft, end);
    if (paper || isPlaceBehind(draft, end) && isNamed(draft)) {
      readWriter(draft, end);
    }
  }

  /** Where the dateline ends: after its last dash, before a colon or the text. */
  private static int end(Draft draft) {
    int end = 0;
    for (int i = 0; i < Math.min(FARTHEST, draft.size()); i++) {
      if (isDash(draft, i)) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean isDash(Draft draft, int index) {
    return index > 0
        && index < draft.size()
        && (draft.word(index).is('-') || draft.word(index).is('–') || draft.word(index).is('ـ'));
  }

  /** The colon of سالم الحداد- سبق: behind the last dash. */
  private static boolean isColon(Draft draft, int end, int index) {
    return index > end && index < draft.size() && draft.word(index).is(':');
  }

  /** The paper that ends before a dash, whatever else its name means. */
  private boolean readPaper(Draft draft, int index) {
    for (int first = Math.max(0, index - 2); first <= index; first++) {
      Optional<Match<Known>> match =
          first == 0 || isDash(draft, first - 1)
              ? lexicons.gazetteer.findMedia(draft.words(), first)
              : Optional.empty();
      if (match.isPresent() && match.get().endWord() == index + 1) {
        draft.clear(first, index + 1);
        Known known = match.get().value();
        draft.add(
            Found.of(
                    EntityType.ORG,
                    draft.text().span(first, index),
                    first,
                    index + 1,
                    "dateline",
                    known.kind())
                .withKnown(known));
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaceBehind(Draft draft, int end) {
    return end > 0 && draft.isType(end, EntityType.LOC);
  }

  /** سبق- الباحة: a place before the colon, whatever else its name means. */
  private void readPlace(Draft draft, int end) {
    if (end == 0 || end >= draft.size() || draft.covering(end).isPresent()) {
      return;
    }
    lexicons
        .gazetteer
        .find(draft.words(), end)
        .filter(m -> m.value().type() == EntityType.LOC && m.first().proclitics().isEmpty())
        .filter(m -> m.endWord() < draft.size() && draft.word(m.endWord()).is(':'))
        .ifPresent(
            m ->
                draft.add(
                    Found.of(
                            EntityType.LOC,
                            draft.span(m.first(), m.endWord()),
                            end,
                            m.endWord(),
                            "dateline",
                            m.value().kind())
                        .withKnown(m.value())));
  }

  private boolean isNamed(Draft draft) {
    return draft.size() > 0
        && draft.grade(lexicons.nameWords, 0).compareTo(NameWords.Grade.WEAK) <= 0;
  }

  /** Two to four words before the first dash, if none of them is anything else. */
  private void readWriter(Draft draft, int end) {
    int dash = 0;
    while (dash < end && !isDash(draft, dash)) {
      dash++;
    }
    boolean name = dash > 1 && dash <= LONGEST_NAME && draft.free(0, dash);
    for (int i = 0; name && i < dash; i++) {
      name = isPartOfName(draft, i);
    }
    if (name) {
      Span span = draft.text().span(0, dash - 1);
      draft.add(Found.of(EntityType.PER, span, 0, dash, "dateline", SourceKind.PERSON));
    }
  }

  /** A word that a name may have, or behind the first one an ordinary one with the article. */
  private boolean isPartOfName(Draft draft, int index) {
    Word word = draft.word(index);
    if (!word.isArabic() || notWriters.contains(word.stems().get(0).key())) {
      return false;
    }
    if (word.stems().get(0).definite()) {
      return index > 0 && !lexicons.organisationAdjectives.contains(word.key());
    }
    return switch (draft.grade(lexicons.nameWords, index)) {
      case SURE, WEAK, PARTICLE -> true;
      case FOREIGN, UNKNOWN ->
          lexicons.personVerbs.find(word).isEmpty() && !lexicons.nameWords.mayBeVerb(word.key());
      case COMMON -> false;
    };
  }
}
