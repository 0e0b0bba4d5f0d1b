package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Known.Evidence;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Names that the gazetteer knows: {@code وللأمم المتحدة} → الأمم المتحدة.
 *
 * <p>One that is an ordinary word too needs something beside it that shows what is meant: {@code
 * قناة العربية}, but not {@code اللغة العربية}.
 */
final class GazetteerRule {

  private final Set<String> placePrepositions;
  private final Set<String> son;
  private final Set<String> clubHeads;

  private final NameLexicons lexicons;

  GazetteerRule(NameLexicons lexicons) {
    this.placePrepositions = lexicons.list("place-prepositions");
    this.son = lexicons.list("son");
    this.clubHeads = lexicons.list("club-heads");
    this.lexicons = lexicons;
  }

  void find(Draft draft) {
    int index = 0;
    while (index < draft.size()) {
      index = findAt(draft, index);
    }
  }

  private int findAt(Draft draft, int index) {
    if (draft.word(index).isPunctuation() || draft.word(index).isNumber()) {
      return index + 1;
    }
    Optional<Match<Known>> match = quotedMedia(draft, index);
    if (match.isEmpty()) {
      match = lexicons.gazetteer.find(draft.words(), index).map(whole -> joined(draft, whole));
    }
    if (match.isEmpty() || !isMeant(draft, match.get()) || isFather(draft, match.get())) {
      return index + 1;
    }
    Match<Known> m = match.get();
    Known known = m.value();
    Found found =
        Found.of(
                known.type(),
                draft.span(m.first(), m.endWord()),
                index,
                m.endWord(),
                "known-name",
                known.kind())
            .withKnown(known);
    draft.add(withFathers(draft, withCore(draft, found, known)));
    return draft.covering(m.firstWord()).map(Found::endWord).orElse(m.endWord());
  }

  /** {@code خالد الفيصل بن عبدالعزيز}: a known person with more fathers than are known. */
  private Found withFathers(Draft draft, Found found) {
    int end = found.endWord();
    while (found.type() == EntityType.PER
        && end + 1 < draft.size()
        && draft.sameSentence(found.firstWord(), end + 1)
        && son.contains(draft.word(end).key())
        && draft.grade(lexicons.nameWords, end + 1).compareTo(NameWords.Grade.WEAK) <= 0) {
      end += 2;
    }
    return end == found.endWord()
        ? found
        : found.to(new Span(found.span().start(), draft.word(end - 1).end()), end);
  }

  /** وجدة is و and جدة in an article that names جدة. */
  private Match<Known> joined(Draft draft, Match<Known> whole) {
    Word word = draft.word(whole.firstWord());
    if (!whole.first().proclitics().isEmpty() || !word.key().startsWith("و")) {
      return whole;
    }
    for (Stem stem : word.stems()) {
      Optional<Known> place =
          stem.proclitics().equals("و") ? lexicons.gazetteer.place(stem.key()) : Optional.empty();
      if (place.isPresent() && stands(draft, stem.key())) {
        return new Match<>(place.get(), stem, whole.firstWord(), whole.firstWord() + 1);
      }
    }
    return whole;
  }

  private static boolean stands(Draft draft, String key) {
    return draft.words().stream()
        .flatMap(word -> word.stems().stream())
        .anyMatch(stem -> stem.key().equals(key) && !stem.joined());
  }

  /** سعود بن سلمان بن عبدالعزيز: a known person's name behind بن is another's father's. */
  private boolean isFather(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    return match.value().type() == EntityType.PER
        && index > 0
        && son.contains(draft.word(index - 1).key());
  }

  /** Papers are named like places and other things, but then stand in quotation marks. */
  private Optional<Match<Known>> quotedMedia(Draft draft, int index) {
    return draft.isQuote(index - 1)
        ? lexicons
            .gazetteer
            .findMedia(draft.words(), index)
            .filter(m -> m.first().proclitics().isEmpty() && draft.isQuote(m.endWord()))
        : Optional.empty();
  }

  /** Of صحيفة نيويورك تايمز the words after the head, where they are a name of the same. */
  private Found withCore(Draft draft, Found found, Known known) {
    int second = found.firstWord() + 1;
    if (second >= found.endWord()) {
      return found;
    }
    boolean club =
        found.type() == EntityType.ORG
            && draft.word(found.firstWord()).stems().stream()
                .anyMatch(stem -> clubHeads.contains(stem.key()));
    if (club) {
      return found.withCore(draft.text().span(second, found.endWord() - 1));
    }
    return lexicons
        .gazetteer
        .find(draft.words(), second)
        .filter(m -> m.value().id().equals(known.id()) && m.endWord() <= found.endWord())
        .map(m -> found.withCore(draft.span(m.first(), m.endWord())))
        .orElse(found);
  }

  private boolean isMeant(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    if (!draft.sameSentence(index, match.endWord() - 1)) {
      return false;
    }
    if (match.value().type() == EntityType.PER && partOfLongerName(draft, match)
        || beginsPersonsName(draft, match)) {
      return false;
    }
    return switch (match.value().evidence()) {
      case NONE ->
          match.first().proclitics().isEmpty()
              || isLongEnough(match) && !isOrdinary(draft, match) && !isLikened(match);
      case NOUN -> !match.first().proclitics().isEmpty() || !afterNoun(draft, index);
      case PLACE ->
          hasHead(draft, match) || afterPlacePreposition(draft, index) || isListed(draft, match);
      case HEAD -> hasHead(draft, match);
    };
  }

  /** A person known by a surname is another where a given name stands before it. */
  private boolean partOfLongerName(Draft draft, Match<Known> match) {
    int before = match.firstWord() - 1;
    return match.endWord() - match.firstWord() == 1
        && before >= 0
        && match.first().proclitics().isEmpty()
        && draft.grade(lexicons.nameWords, before) == NameWords.Grade.SURE
        && !lexicons.isSurnameFirst(draft.word(before).key())
        && draft.sameSentence(before, match.firstWord());
  }

  /** A given name before a family name is no place: باولو is not in أولو, صوفيا مانوليس no city. */
  private boolean beginsPersonsName(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    int next = match.endWord();
    return next == index + 1
        && match.value().type() != EntityType.PER
        && isGivenName(draft.word(index), match.first())
        && next < draft.size()
        && draft.sameSentence(index, next)
        && isFamilyName(draft, next)
        && !afterPlacePreposition(draft, index)
        && !afterHead(draft, index);
  }

  /** Whether a noun before it, جامعة or مدينة, says that it names no person. */
  private boolean afterHead(Draft draft, int index) {
    return index > 0
        && draft.word(index - 1).stems().stream()
            .anyMatch(
                stem ->
                    !stem.definite()
                        && (lexicons.organisationHeads.containsKey(stem.key())
                            || lexicons.placeHeads.containsKey(stem.key())));
  }

  /** Whether the word is a name with no more taken off it: وباولو is و and باولو. */
  private boolean isGivenName(Word word, Stem place) {
    return word.stems().stream()
        .filter(stem -> stem.proclitics().length() <= place.proclitics().length())
        .anyMatch(stem -> lexicons.nameWords.grade(stem, word) == NameWords.Grade.SURE);
  }

  private boolean isFamilyName(Draft draft, int index) {
    NameWords.Grade grade = draft.grade(lexicons.nameWords, index);
    return (grade == NameWords.Grade.SURE || grade == NameWords.Grade.FOREIGN)
        && lexicons
            .gazetteer
            .find(draft.words(), index)
            .filter(m -> m.value().evidence() == Evidence.NONE)
            .isEmpty();
  }

  /** Whether the whole word is an ordinary one: باكرا is not in أكرا. */
  private boolean isOrdinary(Draft draft, Match<Known> match) {
    return match.endWord() == match.firstWord() + 1
        && lexicons.nameWords.isListed(draft.word(match.firstWord()).key());
  }

  /** With ك taken off a single word is seldom what it seems: كريمة is not like ريمة. */
  private static boolean isLikened(Match<Known> match) {
    return match.first().preposition() == 'ك'
        && match.endWord() == match.firstWord() + 1
        && !match.value().isCountry();
  }

  /** With clitics taken off, فلكيا would be كيا. */
  private static boolean isLongEnough(Match<Known> match) {
    int length = match.first().key().length();
    boolean single = match.endWord() == match.firstWord() + 1;
    return length > 3 || length == 3 && (!single || match.value().type() == EntityType.LOC);
  }

  private boolean hasHead(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    if (draft.isQuote(index - 1) && draft.isQuote(match.endWord())) {
      return match.value().type() == EntityType.ORG;
    }
    if (index == 0 || !match.first().proclitics().isEmpty()) {
      return false;
    }
    if (draft.isQuote(index - 1) && index > 1) {
      index--;
    }
    for (Stem stem : draft.word(index - 1).stems()) {
      boolean fits =
          match.value().type() == EntityType.ORG
              ? !stem.definite() && heads(stem, match.value())
              : lexicons.placeHeads.containsKey(stem.key());
      if (fits && match.value().type() != EntityType.PER) {
        return true;
      }
    }
    return match.value().type() == EntityType.PER && afterTitle(draft, index);
  }

  /**
   * A noun that such an organisation is called by: a paper is no department, nor a firm a paper.
   */
  private boolean heads(Stem stem, Known known) {
    OrganisationHead head = lexicons.organisationHeads.get(stem.key());
    return head != null && known.kind().isMedium() == head.kind().isMedium();
  }

  /** Whether a definite noun stands before it, or before سورية an indefinite one. */
  private boolean afterNoun(Draft draft, int index) {
    if (index == 0 || !draft.word(index - 1).isArabic() || !draft.sameSentence(index - 1, index)) {
      return false;
    }
    Word before = draft.word(index - 1);
    if (draft.word(index).stems().get(0).definite()) {
      return before.stems().stream().anyMatch(Stem::definite)
          || lexicons.organisationHeads.containsKey(before.key()) && before.key().endsWith("ات");
    }
    return before.key().endsWith("ه") || before.key().endsWith("ات") || before.key().endsWith("در");
  }

  private boolean afterTitle(Draft draft, int index) {
    return lexicons.titles.find(draft.words(), index - 1).isPresent();
  }

  private boolean afterPlacePreposition(Draft draft, int index) {
    return index > 0
        && draft.word(index - 1).stems().stream()
            .anyMatch(stem -> placePrepositions.contains(stem.key()));
  }

  /** وتالة right behind a place: another one. */
  private static boolean isListed(Draft draft, Match<Known> match) {
    return match.first().proclitics().equals("و")
        && draft.isType(match.firstWord() - 1, EntityType.LOC);
  }

  static boolean isKnown(Found found, Evidence evidence) {
    Known known = found.known();
    return known != null && known.evidence() == evidence;
  }
}
