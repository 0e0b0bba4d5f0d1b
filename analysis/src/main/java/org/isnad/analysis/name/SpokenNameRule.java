package org.isnad.analysis.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.NameLexicons.TitleClass;
import org.isnad.analysis.name.NameLexicons.TitlePhrase;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * A speaker's surname that is an ordinary word or in no list, by where it stands: between what is
 * known of the name and what he says, in what, or what he is. {@code قال المدير خالد سابق إن},
 * {@code قال خالد منقارة، المدير} → {@code خالد سابق}, {@code خالد منقارة}.
 */
final class SpokenNameRule {

  private static final int FARTHEST_VERB = 16;

  private final NameLexicons lexicons;
  private final FamilyNames families;
  private final Set<String> that;
  private final Set<String> endsName;
  private final Set<String> notBehindSpeaker;

  /** What somebody says things in: تصريح. */
  private final Set<String> saidIn;

  /** Verbs that may well be another word: بين. */
  private final Set<String> unsureVerbs;

  private final Set<String> compoundEnds;
  private final Set<String> days;
  private final PiousWords pious;
  private final PlaceSigns places;

  SpokenNameRule(NameLexicons lexicons, PersonNames names) {
    this.lexicons = lexicons;
    this.families = names.families();
    this.that = lexicons.list("that");
    this.endsName = lexicons.list("ends-name");
    this.notBehindSpeaker = lexicons.list("not-behind-speaker");
    this.saidIn = lexicons.list("said-in");
    this.unsureVerbs = lexicons.list("unsure-verbs");
    this.compoundEnds = lexicons.list("compound-ends");
    this.days = lexicons.list("day-names");
    this.pious = names.pious();
    this.places = new PlaceSigns(lexicons);
  }

  void find(Draft draft) {
    for (Found person : List.copyOf(draft.found())) {
      boolean there = draft.covering(person.firstWord()).filter(person::equals).isPresent();
      if (person.type() == EntityType.PER && there) {
        extend(draft, person);
      }
    }
    for (int i = 1; i + 1 < draft.size(); i++) {
      int end = endOfName(draft, i);
      if (end > i) {
        draft.add(
            Found.of(
                EntityType.PER,
                draft.text().span(i, end - 1),
                i,
                end,
                "spoken-name",
                SourceKind.PERSON));
      }
    }
  }

  private void extend(Draft draft, Found person) {
    int first = isCalledBefore(draft, person) ? person.firstWord() - 1 : person.firstWord();
    int end = person.endWord();
    if (isSurname(draft, person, end)) {
      end++;
    } else if (mayGoOn(draft, person)) {
      end = end(draft, person);
    }
    boolean longer = first < person.firstWord() || end > person.endWord();
    boolean given = first < person.firstWord() && lexicons.nameWords.isGiven(draft.word(first));
    if (longer && (given || speaks(draft, first))) {
      draft.clear(person.endWord(), end);
      draft.replace(person, longer(draft, person, first, end));
    }
  }

  /** Index after the surname, that of the person as found where none follows. */
  private int end(Draft draft, Found person) {
    int at = person.endWord();
    if (at >= draft.size()
        || !draft.sameSentence(person.firstWord(), at)
        || !isFree(draft, at)
        || !mayBeName(draft, at)) {
      return at;
    }
    if (isBeforeWords(draft, at + 1) || isBeforeOffice(draft, at)) {
      return at + 1;
    }
    return families.isFatherBefore(draft, at) || isPairAt(draft, at) ? at + 2 : at;
  }

  /** {@code أحمد جاويد بيدار، المتحدث}, {@code محمود علم الدين إن}: two more words of the name. */
  private boolean isPairAt(Draft draft, int at) {
    int last = at + 1;
    if (last >= draft.size() || !draft.sameSentence(at, last) || !isFree(draft, last)) {
      return false;
    }
    boolean compound =
        compoundEnds.contains(draft.word(last).key()) && !pious.isBlessing(draft, at);
    boolean names = isUnlisted(draft, at) && isUnlisted(draft, last) && mayBeName(draft, last);
    return (compound || names) && (isBeforeWords(draft, last + 1) || isBeforeOffice(draft, last));
  }

  /** A word that news does not use but as a name. */
  private boolean isUnlisted(Draft draft, int at) {
    return draft.grade(lexicons.nameWords, at) != Grade.COMMON
        && !lexicons.nameWords.isOrdinary(draft.word(at).key());
  }

  /** A surname found for itself, since the article has it alone elsewhere, right behind. */
  private static boolean isSurname(Draft draft, Found person, int at) {
    return person.endWord() == person.firstWord() + 1
        && draft
            .startingAt(at)
            .filter(next -> next.type() == EntityType.PER && next.endWord() == at + 1)
            .filter(next -> next.known() == null && next.roles().isEmpty())
            .filter(next -> next.span().start() == draft.word(at).start())
            .isPresent();
  }

  /**
   * {@code قال جورجي ميرسكي}, {@code المهاجم جورجي ميرسكي}: between a surname and the verb, عن or a
   * title, a word in no list.
   */
  private boolean isCalledBefore(Draft draft, Found person) {
    int at = person.firstWord() - 1;
    if (at < 1
        || person.endWord() > at + 2
        || person.known() != null
        || !draft.sameSentence(at - 1, at)
        || !draft.free(at - 1, at + 1)
        || !draft.word(at).isArabic()
        || draft.word(at + 1).start() != person.span().start()) {
      return false;
    }
    return mayBeFirst(draft, at)
        && lexicons.titles.find(draft.words(), at).isEmpty()
        && !lexicons.isHead(draft.word(at))
        && mayBeName(draft, at)
        && !isPluralOf(draft.word(at).key())
        && (leadsToName(draft, at - 1) || lexicons.nameWords.isGiven(draft.word(at)));
  }

  /** Also {@code الكسندر}, which only looks definite, and {@code سايمن}, which only looks cut. */
  private boolean mayBeFirst(Draft draft, int at) {
    Grade grade = draft.grade(lexicons.nameWords, at);
    String key = draft.word(at).key();
    boolean foreign = grade == Grade.SURE || grade == Grade.FOREIGN;
    return draft.word(at).stems().get(0).definite()
        ? foreign && !key.endsWith("ي")
        : foreign || grade == Grade.UNKNOWN || !lexicons.nameWords.isListed(key);
  }

  /** A verb, a definite title of one word, or عن, from whom something is passed on. */
  private boolean leadsToName(Draft draft, int at) {
    boolean verb =
        !lexicons.personVerbs.find(draft.word(at)).isEmpty()
            && !unsureVerbs.contains(draft.word(at).key());
    return verb
        || draft.word(at).key().equals("عن")
        || lexicons
            .titles
            .find(draft.words(), at)
            .filter(title -> title.endWord() == at + 1 && title.first().definite())
            .isPresent();
  }

  /** {@code قال محامو بورزاكو}: of several who are his. */
  private boolean isPluralOf(String key) {
    return key.endsWith("و") && lexicons.nameWords.isOrdinary(key + "ن");
  }

  /**
   * {@code قال رئيس اللجنة المنظمة وليد الفي إن}, {@code وليد مرضي العامري أن}: where the name ends
   * whose given name stands far behind the title; else that word.
   */
  private int endOfName(Draft draft, int at) {
    boolean may =
        lexicons.nameWords.isGiven(draft.word(at))
            && draft.free(at, at + 2)
            && draft.sameSentence(at, at + 1)
            && mayBeName(draft, at + 1);
    int end = at;
    if (may && isBeforeWords(draft, at + 2)) {
      end = at + 2;
    } else if (may && families.isFatherBefore(draft, at + 1) && isBeforeWords(draft, at + 3)) {
      end = at + 3;
    }
    return end > at && speaks(draft, at) ? end : at;
  }

  /** Who is known by the shorter name is another. */
  private static Found longer(Draft draft, Found person, int first, int end) {
    int start = first < person.firstWord() ? draft.word(first).start() : person.span().start();
    Span span = new Span(start, draft.word(end - 1).end());
    return Found.of(EntityType.PER, span, first, end, person.rule(), SourceKind.PERSON)
        .withRoles(person.roles());
  }

  /** Not behind a surname, {@code قال بوتين}, {@code قال الفوزان}: nothing is lacking to it. */
  private boolean mayGoOn(Draft draft, Found person) {
    int last = person.endWord() - 1;
    boolean surname = person.known() != null || draft.word(last).stems().get(0).definite();
    return !surname
        || lexicons.nameWords.isGiven(draft.word(last))
        || last > person.firstWord() && draft.word(last - 1).key().equals("عبد");
  }

  /**
   * In no name, or the name of a place, after which families are called too, unless he goes there:
   * {@code زار خالد الرباط}.
   */
  private boolean isFree(Draft draft, int at) {
    return draft
        .covering(at)
        .map(found -> found.type() == EntityType.LOC && found.endWord() == at + 1)
        .map(place -> place && !places.isGoal(draft, at))
        .orElse(true);
  }

  /** {@code أن}, {@code إلى أن}, {@code ، أن}, {@code ، عن}, {@code في تصريح}, a colon. */
  boolean isBeforeWords(Draft draft, int at) {
    if (at >= draft.size()) {
      return false;
    }
    if (draft.word(at).key().equals("في") && at + 1 < draft.size()) {
      return saidIn.contains(draft.word(at + 1).key());
    }
    boolean comma = draft.word(at).is('،') || draft.word(at).is(',');
    int next = comma || families.isPreposition(draft, at) ? at + 1 : at;
    return draft.word(at).is(':')
        || next < draft.size()
            && (that.contains(draft.word(next).key())
                || comma && draft.word(next).key().equals("عن"));
  }

  /**
   * {@code منقارة، المدير}, {@code منقارة مدير}: whether right behind a word that news does not
   * use, a comma or not between, stands what somebody is; behind an ordinary word with the article,
   * what he is has none.
   */
  boolean isBeforeOffice(Draft draft, int at) {
    int next = at + 1;
    boolean comma = next < draft.size() && draft.word(next).is(ArabicLetters.COMMA);
    int office = comma ? next + 1 : next;
    if (office >= draft.size() || !draft.sameSentence(at, office)) {
      return false;
    }
    Word word = draft.word(at);
    boolean unlisted =
        !lexicons.nameWords.isOrdinary(word.key())
            && lexicons.nationalities.at(draft.words(), at).isEmpty();
    boolean definite = word.stems().get(0).definite();
    return lexicons
        .titles
        .find(draft.words(), office)
        .filter(title -> title.first().proclitics().isEmpty())
        .filter(title -> unlisted || definite && !title.first().definite())
        .isPresent();
  }

  boolean mayBeName(Draft draft, int at) {
    Word word = draft.word(at);
    if (!word.isArabic() || word.key().length() < 3) {
      return false;
    }
    if (draft.covering(at).map(Found::known).filter(Known::isCountry).isPresent()) {
      return false;
    }
    Stem stem = word.stems().get(0);
    String key = word.key();
    Grade grade = draft.grade(lexicons.nameWords, at);
    if (grade == Grade.PARTICLE) {
      return false;
    }
    boolean ordinary = grade == Grade.COMMON || grade == Grade.UNKNOWN;
    boolean ending = word.surface().endsWith("ا") || word.surface().endsWith("اً");
    boolean feminine = grade == Grade.COMMON && word.surface().endsWith("ة") && !stem.definite();
    boolean pronoun = key.endsWith("ه") && !word.surface().endsWith("ة") || key.endsWith("ها");
    boolean plural = stem.definite() && (key.endsWith("ين") || key.endsWith("ون"));
    boolean joined =
        word.stems().stream()
            .filter(s -> s.joined() || s.preposition() != 0)
            .anyMatch(s -> lexicons.nameWords.isOrdinary(s.key()));
    boolean first = lexicons.nameWords.isGiven(draft.word(at - 1));
    boolean verbal =
        !stem.definite()
            && (lexicons.nameWords.mayBeVerb(key) && !isBeforeMark(draft, at + 1) || isVerb(word));
    return !(ordinary && (ending || feminine || pronoun || plural || joined || verbal))
        && (!endsName.contains(key) || isNamedAt(draft, at))
        && !notBehindSpeaker.contains(key)
        && !that.contains(key)
        && (first || !isAdjective(word))
        && !families.isPreposition(draft, at)
        && !isOffice(draft, at);
  }

  /** {@code محمد المقبل:}, which is elsewhere the next of a time. */
  private boolean isNamedAt(Draft draft, int at) {
    return draft.word(at).stems().get(0).definite()
        && !days.contains(draft.word(at).key())
        && lexicons.nameWords.isGiven(draft.word(at - 1))
        && isBeforeMark(draft, at + 1)
        && draft.word(at + 1).is(':');
  }

  private static boolean isBeforeMark(Draft draft, int at) {
    return at < draft.size() && draft.word(at).isPunctuation();
  }

  private boolean isAdjective(Word word) {
    return lexicons.nationalities.isAdjective(word)
        || lexicons.organisationAdjectives.contains(word.stems().get(0).key());
  }

  private boolean isVerb(Word word) {
    return !lexicons.personVerbs.find(word).isEmpty() || lexicons.nameWords.isPresent(word.key());
  }

  /**
   * A title, unless it is a trade that families are named after, {@code النجار}, or behind a given
   * name a family's too: {@code عصام الملا}.
   */
  private boolean isOffice(Draft draft, int at) {
    Optional<Match<TitlePhrase>> title = lexicons.titles.find(draft.words(), at);
    boolean family =
        draft.word(at).stems().get(0).definite()
            && draft.grade(lexicons.nameWords, at).compareTo(Grade.WEAK) <= 0
            && lexicons.nameWords.isGiven(draft.word(at - 1));
    if (family && title.filter(match -> match.endWord() == at + 1).isPresent()) {
      return false;
    }
    return title
        .filter(
            match ->
                match.value().sort() != TitleClass.PROFESSION
                    || !draft.word(at).stems().get(0).definite())
        .isPresent();
  }

  /** Whether a verb that persons do leads up to him, and nothing is said between. */
  private boolean speaks(Draft draft, int name) {
    int first = Math.max(0, name - FARTHEST_VERB);
    for (int i = name - 1; i >= first; i--) {
      Word word = draft.word(i);
      if (!draft.sameSentence(i, name)
          || that.contains(word.key())
          || word.is(':')
          || word.is('،') && i < name - 1) {
        return false;
      }
      if (word.isArabic() && draft.free(i, i + 1) && !lexicons.personVerbs.find(word).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
