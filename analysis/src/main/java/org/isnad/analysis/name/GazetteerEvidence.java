package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.name.Known.Evidence;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * What stands around a word that the gazetteer knows and shows whether the name is meant: {@code
 * محافظة الليث}, but not {@code صوت الليث}; {@code في الخبر والدمام}, but not {@code في الخبر}.
 */
final class GazetteerEvidence {

  private final PlaceSigns places;

  /** What joins a child with its father: بن, ولد. */
  private final Set<String> fathers;

  /** Before إسرائيل they name a people. */
  private final Set<String> peoples;

  /** Two words that are no place together. */
  private final Set<String> noPlaces;

  /** What names the source of news: بحسب. */
  private final Set<String> credits;

  private final NameLexicons lexicons;

  GazetteerEvidence(NameLexicons lexicons) {
    this.places = new PlaceSigns(lexicons);
    this.fathers = lexicons.list("fathers");
    this.noPlaces = lexicons.list("no-places");
    this.peoples = lexicons.list("peoples");
    this.credits = lexicons.list("credits");
    this.lexicons = lexicons;
  }

  /** Whether the name is meant where it was found. */
  boolean isMeant(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    if (!draft.sameSentence(index, match.endWord() - 1)
        || draft.word(match.endWord() - 1).surface().indexOf(ArabicLetters.FATHATAN) >= 0) {
      return false;
    }
    if (match.value().type() == EntityType.PER
            && (partOfLongerName(draft, match) || isAdjective(draft, match))
        || beginsPersonsName(draft, match)
        || isOfKinship(draft, match)
        || isGivenWhole(draft, match)
        || endsPersonsName(draft, match)) {
      return false;
    }
    if (match.value().type() == EntityType.LOC && isOtherwiseMeant(draft, index, match.endWord())) {
      return false;
    }
    return switch (match.value().evidence()) {
      case NONE ->
          match.first().proclitics().isEmpty()
              || isLongEnough(match) && !isOrdinary(draft, match) && !isLikened(match);
      case NOUN -> !match.first().proclitics().isEmpty() || !afterNoun(draft, index);
      case PLACE ->
          hasHead(draft, match)
              || isApart(match) && places.isBehindPreposition(draft, index)
              || isListed(draft, match)
              || isIn(draft, match);
      case HEAD -> hasHead(draft, match) || isBeforePlace(draft, match) || isCredited(draft, match);
    };
  }

  /** بني إسرائيل is a people, and خادم الحرمين الشريفين a title. */
  private boolean isOtherwiseMeant(Draft draft, int index, int end) {
    if (isOfPhrase(draft, index) || isOfPhrase(draft, index - 1)) {
      return true;
    }
    if (isOfSport(draft, index, end)) {
      return true;
    }
    if (index == 0) {
      return false;
    }
    return peoples.contains(draft.word(index - 1).key())
        || lexicons
            .titles
            .find(draft.words(), index - 1)
            .filter(title -> title.endWord() >= end)
            .isPresent();
  }

  /** الاتحاد الروسي لكرة القدم is no country. */
  private static boolean isOfSport(Draft draft, int index, int end) {
    return draft.word(index).key().equals("الاتحاد")
        && end < draft.size()
        && (draft.word(end).key().startsWith("لكره") || draft.word(end).key().startsWith("لل"));
  }

  /** كوبا أمريكا is a cup, and so is آسيا in وكأس آسيا; الرباط الصليبي is in the knee. */
  private boolean isOfPhrase(Draft draft, int first) {
    if (first < 0 || first + 1 >= draft.size()) {
      return false;
    }
    String second = " " + draft.word(first + 1).key();
    for (Stem stem : draft.word(first).stems()) {
      if (noPlaces.contains(stem.key() + second)) {
        return true;
      }
    }
    return false;
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

  /** الجدار الترابي: after a definite noun that is no title a word in ي is its adjective. */
  private boolean isAdjective(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    Word word = draft.word(index);
    return match.endWord() == index + 1
        && word.surface().endsWith("ي")
        && word.stems().get(0).definite()
        && index > 0
        && draft.sameSentence(index - 1, index)
        && draft.word(index - 1).isArabic()
        && draft.word(index - 1).stems().stream().anyMatch(Stem::definite)
        && draft.covering(index - 1).isEmpty()
        && draft.grade(lexicons.nameWords, index - 1) == NameWords.Grade.COMMON
        && !afterTitle(draft, index);
  }

  /** A town behind a given name is a surname: برناردينو ليون. */
  private boolean endsPersonsName(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    Known known = match.value();
    return known.type() == EntityType.LOC
        && !known.isCountry()
        && match.endWord() == index + 1
        && index > 0
        && match.first().proclitics().isEmpty()
        && !match.first().definite()
        && draft.sameSentence(index - 1, index)
        && draft.free(index - 1, index)
        && draft.word(index - 1).isArabic()
        && !draft.word(index - 1).stems().get(0).definite()
        && (draft.grade(lexicons.nameWords, index - 1) == NameWords.Grade.SURE
            || lexicons.nameWords.isGiven(draft.word(index - 1)) && !places.isGoal(draft, index))
        && draft.grade(lexicons.nameWords, index).compareTo(NameWords.Grade.WEAK) <= 0
        && !afterHead(draft, index - 1);
  }

  /**
   * {@code مصطفى عبد الجليل}, {@code آسيا بنت عامر}, {@code الناها بنت مكناس}: one word behind عبد,
   * or before or behind what joins a child with its father.
   */
  private boolean isOfKinship(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    return match.value().type() == EntityType.LOC
        && match.endWord() == index + 1
        && match.first().preposition() == 0
        && !match.value().isCountry()
        && (joinsBehind(draft, index) || isChildOf(draft, index));
  }

  /** {@code آسيا بنت عامر}; not {@code في صفاقس ولد}, {@code في نابلس بنت السلطات}: verbs. */
  private boolean isChildOf(Draft draft, int index) {
    int father = index + 2;
    boolean governed = index > 0 && places.isBehindPreposition(draft, index);
    return !governed
        && father < draft.size()
        && draft.sameSentence(index, father)
        && fathers.contains(draft.word(index + 1).surface())
        && !draft.word(father).stems().get(0).definite()
        && draft.grade(lexicons.nameWords, father) != NameWords.Grade.COMMON;
  }

  private boolean joinsBehind(Draft draft, int index) {
    return index > 0
        && draft.sameSentence(index - 1, index)
        && (draft.word(index - 1).stems().stream()
                    .anyMatch(stem -> stem.key().equals(FamilyNames.SERVANT))
                && draft.word(index).stems().get(0).definite()
            || index > 1 && fathers.contains(draft.word(index - 1).surface()));
  }

  /** A given name before a family name is no place: باولو is not in أولو, صوفيا مانوليس no city. */
  private boolean beginsPersonsName(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    int next = match.endWord();
    return next == index + 1
        && match.value().type() != EntityType.PER
        && isGivenName(draft.word(index), match.first())
        && next < draft.size()
        && !(match.value().isCountry() && draft.word(next).key().startsWith("و"))
        && draft.sameSentence(index, next)
        && isFamilyName(draft, next)
        && !isBehindPlaceWord(draft, index);
  }

  /** Whether what stands before it, في or مدينة, governs a place. */
  boolean isBehindPlaceWord(Draft draft, int index) {
    return places.isBehindPreposition(draft, index) || afterHead(draft, index);
  }

  /** Whether a noun before it, جامعة or مدينة, says that it names no person. */
  private boolean afterHead(Draft draft, int index) {
    return index > 0
        && draft.word(index - 1).stems().stream()
            .anyMatch(
                stem ->
                    !stem.definite()
                        && (lexicons.organisationHeads.holds(stem)
                            || lexicons.placeHeads.holds(stem)));
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

  /** {@code فاطمة}: a given name as it stands. */
  private boolean isGivenWhole(Draft draft, Match<Known> match) {
    String clitics = match.first().proclitics();
    return match.endWord() == match.firstWord() + 1
        && match.value().type() != EntityType.PER
        && !clitics.isEmpty()
        && !clitics.equals("و")
        && lexicons.nameWords.isGiven(draft.word(match.firstWord()));
  }

  /** With ك taken off a single word is seldom what it seems: كريمة is not like ريمة. */
  private static boolean isLikened(Match<Known> match) {
    return match.first().preposition() == 'ك'
        && match.endWord() == match.firstWord() + 1
        && match.first().key().length() < 6
        && !match.value().isCountry();
  }

  /** With clitics taken off, فلكيا would be كيا. */
  private static boolean isLongEnough(Match<Known> match) {
    int length = match.first().key().length();
    boolean single = match.endWord() == match.firstWord() + 1;
    return length > 3 || length == 3 && (!single || match.value().type() == EntityType.LOC);
  }

  /**
   * {@code وفقا للفرنسية.}: an agency, where the sentence ends, or before any mark where the
   * article named it before; elsewhere a language.
   */
  private boolean isCredited(Draft draft, Match<Known> match) {
    int index = match.firstWord();
    int end = match.endWord();
    return match.value().kind() == SourceKind.AGENCY
        && index > 0
        && draft.word(index - 1).stems().stream().anyMatch(stem -> credits.contains(stem.key()))
        && (endsSentence(draft, index, end)
            || draft.word(end).isPunctuation() && isNamed(draft, match.value()));
  }

  private static boolean endsSentence(Draft draft, int index, int end) {
    return end >= draft.size() || !draft.sameSentence(index, end) || draft.word(end).is('.');
  }

  private static boolean isNamed(Draft draft, Known known) {
    return draft.found().stream()
        .map(Found::known)
        .anyMatch(before -> before != null && before.id().equals(known.id()));
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
              : lexicons.placeHeads.holds(stem);
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
    OrganisationHead head = lexicons.organisationHeads.get(stem);
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
          || lexicons.organisationHeads.holds(before) && before.key().endsWith("ات");
    }
    return before.key().endsWith("ه") || before.key().endsWith("ات") || before.key().endsWith("در");
  }

  private boolean afterTitle(Draft draft, int index) {
    return lexicons.titles.find(draft.words(), index - 1).isPresent();
  }

  /** With no more than و before it: of من باب the word before says nothing. */
  private static boolean isApart(Match<Known> match) {
    return match.first().preposition() == 0;
  }

  /** بالليث: a definite name that is no ordinary word behind ب. */
  private boolean isIn(Draft draft, Match<Known> match) {
    return match.first().proclitics().equals("ب")
        && match.first().definite()
        && match.value().type() == EntityType.LOC
        && !isOrdinary(draft, match);
  }

  /** {@code في الخبر والدمام}: the first of two places in one preposition. */
  private boolean isBeforePlace(Draft draft, Match<Known> match) {
    int next = match.endWord();
    return match.value().type() == EntityType.LOC
        && (match.first().proclitics().isEmpty()
                && places.isBehindPreposition(draft, match.firstWord())
            || isListed(draft, match))
        && next < draft.size()
        && draft.sameSentence(match.firstWord(), next)
        && lexicons
            .gazetteer
            .find(draft.words(), next)
            .filter(m -> m.first().proclitics().equals("و"))
            .filter(m -> m.value().type() == EntityType.LOC)
            .filter(m -> m.value().evidence() == Evidence.NONE)
            .isPresent();
  }

  /** وتالة right behind a place, {@code دمياط، البحيرة}: another one. */
  private static boolean isListed(Draft draft, Match<Known> match) {
    int before = match.firstWord() - 1;
    boolean comma =
        before > 0
            && draft.word(before).is(ArabicLetters.COMMA)
            && match.first().proclitics().isEmpty()
            && (match.endWord() >= draft.size() || draft.word(match.endWord()).isPunctuation());
    return match.first().proclitics().equals("و") && draft.isType(before, EntityType.LOC)
        || comma && draft.isType(before - 1, EntityType.LOC);
  }
}
