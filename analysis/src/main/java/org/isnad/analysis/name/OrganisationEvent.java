package org.isnad.analysis.name;

import java.util.Optional;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Word;

/**
 * The event that a committee is there for, which goes on with its name: {@code اللجنة المنظمة}
 * {@code لمهرجان زهور الوادي}, {@code الأمانة العامة} {@code لسوق عكاظ}.
 *
 * <p>The noun of an event is followed by its name: a place, a noun and the place or definite noun
 * it is of, or words in quotation marks.
 */
final class OrganisationEvent {

  private static final int LONGEST_QUOTED = 6;

  private final NameLexicons lexicons;
  private final OrganisationWords words;
  private final Draft draft;
  private final int first;
  private final boolean mayRunOne;

  OrganisationEvent(NameLexicons lexicons, OrganisationWords words, OrganisationStart start) {
    this.lexicons = lexicons;
    this.words = words;
    this.draft = start.draft();
    this.first = start.first();
    this.mayRunOne = start.stem().definite() && start.head().kind() == SourceKind.INSTITUTION;
  }

  /**
   * Index after the event that begins at a word, or that word where none does; the head must have
   * an adjective before it, since it is not {@code اللجنة} that is named so.
   */
  int end(int at) {
    if (!mayRunOne || at == first + 1 || !isEvent(at)) {
      return at;
    }
    Optional<Found> whole = draft.startingAt(at);
    if (whole.isPresent()) {
      boolean behind = whole.get().span().start() == draft.word(at).start() + 1;
      return behind ? whole.get().endWord() : at;
    }
    int name = endOfName(at + 1);
    return name > at + 1 ? name : at;
  }

  private boolean isEvent(int at) {
    Word word = draft.word(at);
    return word.isArabic()
        && word.stems().stream()
            .anyMatch(s -> s.proclitics().equals("ل") && words.events.contains(s.key()));
  }

  private int endOfName(int at) {
    if (!isIn(at)) {
      return at;
    }
    if (draft.isQuote(at)) {
      return endOfQuoted(at);
    }
    Optional<Found> named = draft.startingAt(at);
    if (named.isPresent()) {
      return named.get().type() == EntityType.PER ? at : named.get().endWord();
    }
    if (isDefinite(at)) {
      return at + 1;
    }
    if (!isNoun(at) || !isIn(at + 1)) {
      return at;
    }
    Optional<Found> place = draft.startingAt(at + 1).filter(this::isWhole);
    return place.isPresent() ? place.get().endWord() : isDefinite(at + 1) ? at + 2 : at;
  }

  private int endOfQuoted(int at) {
    for (int i = at + 2; i < at + LONGEST_QUOTED && isIn(i); i++) {
      if (draft.isQuote(i)) {
        return i + 1;
      }
    }
    return at;
  }

  /** Not بطيبة: what stands behind a preposition says where. */
  private boolean isWhole(Found place) {
    return place.type() == EntityType.LOC
        && place.span().start() == draft.word(place.firstWord()).start();
  }

  private boolean isDefinite(int at) {
    Word word = draft.word(at);
    return word.isArabic()
        && draft.free(at, at + 1)
        && word.stems().get(0).definite()
        && !words.isNoComplement(word.stems().get(0))
        && lexicons.titles.find(draft.words(), at).isEmpty();
  }

  /** تمور: a noun that is no name, no preposition and no verb. */
  private boolean isNoun(int at) {
    Word word = draft.word(at);
    return word.isArabic()
        && draft.free(at, at + 1)
        && draft.grade(lexicons.nameWords, at).compareTo(Grade.FOREIGN) > 0
        && !words.prepositions.contains(word.key())
        && !words.determiners.contains(word.key())
        && lexicons.personVerbs.find(word).isEmpty();
  }

  private boolean isIn(int at) {
    return at < draft.size() && draft.sameSentence(first, at);
  }
}
