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
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * A speaker's surname that is an ordinary word, by where it stands: between what is known of the
 * name and what he says. {@code قال المدير خالد سابق إن} → {@code خالد سابق}.
 */
final class SpokenNameRule {

  private static final int FARTHEST_VERB = 16;

  private final NameLexicons lexicons;
  private final FamilyNames families;
  private final Set<String> that;
  private final Set<String> endsName;
  private final Set<String> notBehindSpeaker;

  SpokenNameRule(NameLexicons lexicons, PersonNames names) {
    this.lexicons = lexicons;
    this.families = names.families();
    this.that = lexicons.list("that");
    this.endsName = lexicons.list("ends-name");
    this.notBehindSpeaker = lexicons.list("not-behind-speaker");
  }

  void find(Draft draft) {
    for (Found person : List.copyOf(draft.found())) {
      if (person.type() == EntityType.PER) {
        extend(draft, person);
      }
    }
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (isFirstName(draft, i)) {
        draft.add(
            Found.of(
                EntityType.PER,
                draft.text().span(i, i + 1),
                i,
                i + 2,
                "spoken-name",
                SourceKind.PERSON));
      }
    }
  }

  private void extend(Draft draft, Found person) {
    int first = isCalledBefore(draft, person) ? person.firstWord() - 1 : person.firstWord();
    int end = mayGoOn(draft, person) ? end(draft, person) : person.endWord();
    boolean longer = first < person.firstWord() || end > person.endWord();
    if (longer && speaks(draft, first)) {
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
    if (isBeforeWords(draft, at + 1)) {
      return at + 1;
    }
    return families.isFatherBefore(draft, at) ? at + 2 : at;
  }

  /** {@code قال جورجي ميرسكي}: between the verb and a surname, a word in no list. */
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
    Grade grade = draft.grade(lexicons.nameWords, at);
    boolean foreign = grade == Grade.SURE || grade == Grade.FOREIGN || grade == Grade.UNKNOWN;
    return foreign
        && !draft.word(at).stems().get(0).definite()
        && lexicons.titles.find(draft.words(), at).isEmpty()
        && !lexicons.isHead(draft.word(at))
        && mayBeName(draft, at)
        && !isPluralOf(draft.word(at).key())
        && !lexicons.personVerbs.find(draft.word(at - 1)).isEmpty();
  }

  /** {@code قال محامو بورزاكو}: of several who are his. */
  private boolean isPluralOf(String key) {
    return key.endsWith("و") && lexicons.nameWords.isOrdinary(key + "ن");
  }

  /** {@code قال رئيس اللجنة المنظمة وليد الفي إن}: a given name far behind the title. */
  private boolean isFirstName(Draft draft, int at) {
    return lexicons.nameWords.isGiven(draft.word(at))
        && draft.free(at, at + 2)
        && draft.sameSentence(at, at + 1)
        && isBeforeWords(draft, at + 2)
        && mayBeName(draft, at + 1)
        && speaks(draft, at);
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

  /** In no name, or the name of a place, after which families are called too. */
  private static boolean isFree(Draft draft, int at) {
    return draft
        .covering(at)
        .map(found -> found.type() == EntityType.LOC && found.endWord() == at + 1)
        .orElse(true);
  }

  /** {@code أن}, {@code إلى أن}, {@code ، أن}, a colon. */
  private boolean isBeforeWords(Draft draft, int at) {
    if (at >= draft.size()) {
      return false;
    }
    boolean comma = draft.word(at).is('،') || draft.word(at).is(',');
    int next = comma || families.isPreposition(draft, at) ? at + 1 : at;
    return draft.word(at).is(':') || next < draft.size() && that.contains(draft.word(next).key());
  }

  private boolean mayBeName(Draft draft, int at) {
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
    boolean feminine = word.surface().endsWith("ة") && !stem.definite();
    boolean pronoun = key.endsWith("ه") && !word.surface().endsWith("ة") || key.endsWith("ها");
    boolean plural = stem.definite() && (key.endsWith("ين") || key.endsWith("ون"));
    boolean joined =
        word.stems().stream()
            .filter(s -> s.joined() || s.preposition() != 0)
            .anyMatch(s -> lexicons.nameWords.isOrdinary(s.key()));
    boolean first = lexicons.nameWords.isGiven(draft.word(at - 1));
    boolean verbal = !stem.definite() && (lexicons.nameWords.mayBeVerb(key) || isVerb(word));
    return !(ordinary && (ending || feminine || pronoun || plural || joined || verbal))
        && !endsName.contains(key)
        && !notBehindSpeaker.contains(key)
        && !that.contains(key)
        && (first || !isAdjective(word))
        && !families.isPreposition(draft, at)
        && !isOffice(draft, at);
  }

  private boolean isAdjective(Word word) {
    return lexicons.nationalities.isAdjective(word)
        || lexicons.organisationAdjectives.contains(word.stems().get(0).key());
  }

  private boolean isVerb(Word word) {
    return !lexicons.personVerbs.find(word).isEmpty() || lexicons.nameWords.isPresent(word.key());
  }

  /** A title, unless it is a trade that families are named after: {@code النجار}. */
  private boolean isOffice(Draft draft, int at) {
    Optional<Match<TitlePhrase>> title = lexicons.titles.find(draft.words(), at);
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
