package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * A name once found is found everywhere in the text, also by a part of it: after {@code نيكوس
 * ستافريديس} also {@code ستافريديس}, after {@code تنظيم "داعش"} also {@code داعش}.
 */
final class RepeatRule {

  /** Letters up to which a part of a name must be spelled as it was. */
  private static final int SHORT = 3;

  private final NameLexicons lexicons;

  /** Given names of so many that they tell nobody alone. */
  private final Set<String> commonGiven;

  private final PlaceSigns places;

  RepeatRule(NameLexicons lexicons) {
    this.commonGiven = lexicons.list("common-given-names");
    this.places = new PlaceSigns(lexicons);
    this.lexicons = lexicons;
  }

  void find(Draft draft) {
    Phrases<Found> names = new Phrases<>();
    Map<String, Found> parts = new HashMap<>();
    Map<String, Optional<Found>> givens = new HashMap<>();
    for (Found found : List.copyOf(draft.found())) {
      switch (found.type()) {
        case PER -> {
          parts(draft, found, names);
          given(draft, found, givens);
        }
        case ORG -> found.core().forEach(core -> put(names, draft.text().of(core), found));
        case LOC ->
            found.core().stream()
                .filter(core -> !isPersonal(draft, core))
                .forEach(core -> put(names, draft.text().of(core), found));
      }
    }
    parts.forEach(names::put);
    for (int i = 0; i < draft.size(); i++) {
      repeatAt(draft, names, i);
      if (isSpeaking(draft, i)) {
        Found person = givens.getOrDefault(draft.word(i).key(), Optional.empty()).orElse(null);
        if (person != null) {
          addGiven(draft, i, person);
        }
      }
    }
  }

  /** The given name of a person who is named by more; of two, nobody's. */
  private void given(Draft draft, Found found, Map<String, Optional<Found>> givens) {
    Word given = draft.word(found.firstWord());
    boolean whole =
        found.endWord() > found.firstWord() + 1
            && draft.origin(found) == null
            && found.span().start() == given.start()
            && lexicons.nameWords.isGiven(given);
    if (whole) {
      givens.merge(
          given.key(),
          Optional.of(found),
          (one, other) -> one.filter(person -> isSameName(draft, person, found)));
    }
  }

  private static boolean isSameName(Draft draft, Found one, Found other) {
    return Folding.key(draft.text().of(one.span()))
        .equals(Folding.key(draft.text().of(other.span())));
  }

  /**
   * {@code وأضاف نجيب أن}: alone between a verb that persons do and what is no name, in no other
   * name.
   */
  private boolean isSpeaking(Draft draft, int index) {
    int next = index + 1;
    return next < draft.size()
        && draft.free(index, index + 1)
        && afterVerb(draft, index)
        && draft.sameSentence(index - 1, index)
        && lexicons.nameWords.isGiven(draft.word(index))
        && (draft.word(next).isPunctuation()
            || draft.grade(lexicons.nameWords, next) == Grade.COMMON
                && !draft.word(next).stems().get(0).definite());
  }

  private static void addGiven(Draft draft, int index, Found person) {
    Found repeated =
        Found.of(
            EntityType.PER,
            draft.word(index).span(),
            index,
            index + 1,
            "repeated",
            SourceKind.PERSON);
    draft.addRepeat(repeated.withCountry(person.country()), person);
  }

  /** Whether a place is named for somebody: after مسجد علي the name alone is no place. */
  private boolean isPersonal(Draft draft, Span core) {
    List<Word> words = draft.text().words(core);
    if (words.size() != 1) {
      return false;
    }
    Grade grade = lexicons.nameWords.grade(words.get(0));
    return grade == Grade.SURE || grade == Grade.WEAK || grade == Grade.PARTICLE;
  }

  private void put(Phrases<Found> names, String phrase, Found found) {
    if (!isOrdinary(phrase)) {
      names.put(phrase, found);
    }
  }

  private boolean isOrdinary(String phrase) {
    return phrase.indexOf(' ') < 0
        && (phrase.length() < 3 || lexicons.nameWords.isOrdinary(Folding.key(phrase)));
  }

  private void parts(Draft draft, Found found, Phrases<Found> names) {
    List<Word> words = new ArrayList<>();
    for (int i = found.firstWord(); i < found.endWord(); i++) {
      words.add(draft.word(i));
    }
    if (words.size() == 1) {
      if (!isOrdinary(draft.text().of(found.span()))) {
        names.put(draft.text().of(found.span()), found);
      }
      return;
    }
    names.put(draft.text().of(found.span()), found);
    int last = words.size() - 1;
    Word surname = words.get(last);
    boolean joined =
        lexicons.nameWords.isParticle(words.get(last - 1))
            || surname.key().equals("الله")
            || surname.key().equals("الدين");
    if (joined) {
      names.put(surface(draft, found.endWord() - 2, found.endWord()), found);
    }
    boolean given = last == 1 && words.get(0).key().equals("بن");
    if ((!joined || given) && (isSurname(surname) || mayBeSaying(surname))) {
      names.put(surname.surface(), found);
    }
    if (words.size() > 2) {
      names.put(surface(draft, found.endWord() - 2, found.endWord()), found);
      if (!joined || words.size() > 3) {
        names.put(surface(draft, found.firstWord(), found.firstWord() + 2), found);
      }
    }
    if (words.size() >= 2 && lexicons.isSurnameFirst(words.get(0).stems().get(0).key())) {
      names.put(words.get(0).surface(), found);
    }
  }

  private boolean isSurname(Word word) {
    Grade grade = lexicons.nameWords.grade(word);
    boolean ordinary = grade == Grade.COMMON && lexicons.nameWords.isListed(word.key());
    return !ordinary
        && grade != Grade.PARTICLE
        && word.key().length() > 1
        && !word.key().equals("علي");
  }

  /** الرحوي, among the ordinary words of the news: a surname where somebody speaks. */
  private boolean mayBeSaying(Word word) {
    return word.stems().get(0).definite()
        && word.key().length() > 4
        && lexicons.titles.find(List.of(word), 0).isEmpty();
  }

  private static String surface(Draft draft, int first, int end) {
    return draft.text().of(draft.text().span(first, end - 1));
  }

  private void repeatAt(Draft draft, Phrases<Found> names, int index) {
    Word word = draft.word(index);
    if (!word.isArabic() || NameWords.isPreposition(word)) {
      return;
    }
    if (draft.free(index, index + 1)) {
      names.find(draft.words(), index).ifPresent(match -> add(draft, match));
    } else if (mayBeSurname(draft, index)) {
      names
          .find(draft.words(), index)
          .filter(match -> match.value().type() == EntityType.PER)
          .filter(match -> match.endWord() == index + 1 && match.first().preposition() == 0)
          .ifPresent(
              match -> {
                draft.clear(index, index + 1);
                add(draft, match);
              });
    }
  }

  /** عرفات where the article names somebody عرفات, and no preposition or head shows the place. */
  private boolean mayBeSurname(Draft draft, int index) {
    return draft
            .covering(index)
            .filter(f -> f.type() == EntityType.LOC && f.endWord() == f.firstWord() + 1)
            .filter(f -> f.known() != null && !f.known().isCountry())
            .isPresent()
        && draft.grade(lexicons.nameWords, index) == Grade.SURE
        && !places.isGoal(draft, index)
        && !places.isBehindPreposition(draft, index)
        && (index == 0
            || draft.word(index - 1).stems().stream().noneMatch(lexicons.placeHeads::holds));
  }

  /**
   * One whom everybody is called by: alone it is a surname only where somebody speaks, or of a
   * person whom the news knows by it.
   */
  private boolean isCommonGivenName(Stem stem) {
    return commonGiven.contains(stem.key());
  }

  private boolean afterVerb(Draft draft, int index) {
    return index > 0 && !lexicons.personVerbs.find(draft.word(index - 1)).isEmpty();
  }

  private void add(Draft draft, Match<Found> match) {
    Found first = match.value();
    Stem stem = match.first();
    boolean single = match.endWord() == match.firstWord() + 1;
    boolean common =
        first.known() == null && isCommonGivenName(stem)
            || first.type() == EntityType.PER && !isSurname(draft.word(first.endWord() - 1));
    if (single && common && !afterVerb(draft, match.firstWord())) {
      return;
    }
    if (single && first.type() == EntityType.PER && isAdjective(draft, match.firstWord())) {
      return;
    }
    if (!draft.free(match.firstWord(), match.endWord())
        || stem.future()
        || !stem.proclitics().isEmpty() && stem.key().length() < 3
        || single && stem.key().length() <= SHORT && !isSpelledAlike(draft, stem, first)) {
      return;
    }
    Found repeated =
        Found.of(
            first.type(),
            draft.span(stem, match.endWord()),
            match.firstWord(),
            match.endWord(),
            "repeated",
            SourceKind.PERSON);
    if (first.known() != null && first.type() != EntityType.PER) {
      repeated = repeated.withKnown(first.known());
    }
    draft.addRepeat(repeated.withCountry(first.country()), first);
  }

  /** After a noun that is no title a word in ي is its adjective: الموسم الدرامي. */
  private boolean isAdjective(Draft draft, int index) {
    Word word = draft.word(index);
    int before = index - 1;
    if (before < 0
        || !draft.word(before).isArabic()
        || !word.surface().endsWith("ي")
        || !draft.sameSentence(before, index)
        || draft.covering(before).isPresent()) {
      return false;
    }
    boolean definite = word.stems().get(0).definite();
    return draft.word(before).stems().stream().anyMatch(Stem::definite) == definite
        && draft.grade(lexicons.nameWords, before) == Grade.COMMON
        && lexicons.personVerbs.find(draft.word(before)).isEmpty()
        && !isTitle(draft, before)
        && (definite || draft.grade(lexicons.nameWords, index) == Grade.WEAK);
  }

  private boolean isTitle(Draft draft, int index) {
    return lexicons.titles.find(draft.words(), index).isPresent();
  }

  /** A short name folds like other words: آن is not أن. */
  private static boolean isSpelledAlike(Draft draft, Stem stem, Found first) {
    String surface = draft.text().of(stem.span());
    return draft.text().words(first.span()).stream()
        .anyMatch(word -> word.surface().endsWith(surface));
  }
}
