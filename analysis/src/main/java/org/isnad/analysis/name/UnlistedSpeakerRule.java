package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * A speaker whose given name is in no list either, by the place of the whole name: behind the title
 * that a verb leads to, or behind the verb itself, and before what he says, whom he says it to, or
 * what he is.
 *
 * <p>{@code قالت القاضية باربره جافي إن} → باربره جافي; {@code وقال رفائيل بنيتز مدرب الفريق} →
 * رفائيل بنيتز. What looks like a preposition in such a word belongs to the name, since nobody
 * speaks behind one: {@code الدكتور بريكان الشلوي}.
 */
final class UnlistedSpeakerRule {

  private static final int LONGEST = 4;
  private static final int FARTHEST_TITLE = 14;

  private final NameLexicons lexicons;
  private final SpokenNameRule spoken;
  private final Set<String> days;
  private final Set<String> unsureVerbs;

  /** Given names of the Maghreb that elsewhere are adjectives: الهادي. */
  private final Set<String> givenAdjectives;

  /** What an outlet goes by, before the name of who speaks. */
  private final Set<String> sources;

  /** Behind a speaker's name when or how he said it: مساء, معلقا. */
  private final Set<String> behindSpeaker;

  UnlistedSpeakerRule(NameLexicons lexicons, SpokenNameRule spoken) {
    this.lexicons = lexicons;
    this.spoken = spoken;
    this.days = lexicons.list("day-names");
    this.unsureVerbs = lexicons.list("unsure-verbs");
    this.givenAdjectives = lexicons.list("given-adjectives");
    this.sources = lexicons.list("speaker-prepositions");
    this.behindSpeaker = lexicons.list("not-behind-speaker");
  }

  void find(Draft draft) {
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (mayBegin(draft, i)) {
        int end = end(draft, i);
        if (end > i && isLonger(draft, i, end)) {
          add(draft, i, end);
        }
      }
    }
  }

  private static void add(Draft draft, int first, int end) {
    draft.clear(first, end);
    draft.add(
        Found.of(
            EntityType.PER,
            draft.text().span(first, end - 1),
            first,
            end,
            "unlisted-speaker",
            SourceKind.PERSON));
  }

  /**
   * A word that no name covers, or one from which a name was cut that begins like a preposition.
   */
  private boolean mayBegin(Draft draft, int at) {
    Word word = draft.word(at);
    return word.isArabic()
        && draft.sameSentence(at - 1, at + 1)
        && isFreeOrCut(draft, at)
        && (!isDefinite(word) || isGivenAdjective(draft, at))
        && mayFollow(draft, at)
        && word.surface().indexOf(ArabicLetters.FATHATAN) < 0
        && weight(draft, at) >= 0
        && !isParticiple(draft, at)
        && lexicons.titles.find(draft.words(), at).isEmpty()
        && ("بكل".indexOf(word.key().charAt(0)) < 0 || isBehindCourtesy(draft, at));
  }

  /** Asked of every word before it is looked up: of most it says no. */
  private boolean mayFollow(Draft draft, int at) {
    int last = endOfTitle(draft, at);
    return last >= 1 && endsTitle(draft, last) || isBehindVerb(draft, at);
  }

  /** {@code قال الخبير شارحا الأمر}: how he said it. */
  private boolean isParticiple(Draft draft, int at) {
    return draft.word(at).key().endsWith("ا") && isDefinite(draft.word(at + 1));
  }

  /** {@code وزير الداخلية الهادي مجدوب}: a given name with the article, behind a definite word. */
  private boolean isGivenAdjective(Draft draft, int at) {
    return givenAdjectives.contains(draft.word(at).key())
        && !isDefinite(draft.word(at + 1))
        && isDefinite(draft.word(at - 1));
  }

  /** {@code والشيشاني}: with the article behind what is joined. */
  private static boolean isDefinite(Word word) {
    return word.stems().any(Stem::definite);
  }

  /**
   * {@code الدكتور بريكان}: right behind a title what begins like a preposition is a name, unless
   * that stands before a given one ({@code التقى الوزير بسالم}).
   */
  private boolean isBehindCourtesy(Draft draft, int at) {
    String key = draft.word(at).key();
    boolean title = isEndOfTitle(draft, at - 1);
    return title && key.charAt(0) != 'ل' && !lexicons.nameWords.isGivenKey(key.substring(1))
        || lexicons.nameWords.areForeign(key) && !lexicons.nameWords.isOrdinary(key.substring(1));
  }

  private boolean isEndOfTitle(Draft draft, int at) {
    return lexicons
        .titles
        .find(draft.words(), at)
        .filter(title -> title.endWord() == at + 1 && title.first().definite())
        .isPresent();
  }

  private static boolean isFreeOrCut(Draft draft, int at) {
    return draft
        .covering(at)
        .map(
            found ->
                (isPerson(found) || isTakenForPlace(found))
                    && (found.span().start() > draft.word(at).start() || found.endWord() == at + 1))
        .orElse(true);
  }

  /** {@code حاكم منطقة العاصمة ايفانز كيديرو}: the first of two words, in no list of places. */
  private static boolean isTakenForPlace(Found found) {
    return found.type() == EntityType.LOC && found.known() == null;
  }

  /** Than a name that was found there, if any. */
  private static boolean isLonger(Draft draft, int first, int end) {
    return draft
        .covering(first)
        .map(found -> found.endWord() < end || found.span().start() > draft.word(first).start())
        .orElse(true);
  }

  private static boolean isPerson(Found found) {
    return found.type() == EntityType.PER && found.known() == null;
  }

  /**
   * How much a word speaks for a name: two where it is hardly anything else or in no list, one
   * where it is an ordinary word too, nothing where it is no more than that, negative where it can
   * be none.
   */
  private int weight(Draft draft, int at) {
    Word word = draft.word(at);
    if (isUnlisted(word) || isGivenAdjective(draft, at)) {
      return 2;
    }
    if (!spoken.mayBeName(draft, at)) {
      return isOftenElse(draft, at) ? 0 : -1;
    }
    Grade grade = draft.grade(lexicons.nameWords, at);
    return switch (grade) {
      case SURE, FOREIGN -> 2;
      case WEAK -> lexicons.nameWords.isGiven(word) || !isOrdinary(word) ? 2 : 1;
      case PARTICLE, UNKNOWN, COMMON -> 0;
    };
  }

  /** {@code سيما}: a given name that mostly is another word, where a foreign name follows. */
  private boolean isOftenElse(Draft draft, int at) {
    int next = at + 1;
    return lexicons.nameWords.isGiven(draft.word(at))
        && next < draft.size()
        && draft.word(next).isArabic()
        && draft.grade(lexicons.nameWords, next) == Grade.FOREIGN
        && lexicons.titles.find(draft.words(), at).isEmpty();
  }

  private boolean isOrdinary(Word word) {
    return lexicons.nameWords.isOrdinary(word.key());
  }

  /** The same of a word of the name that begins at {@code first}. */
  private int weight(Draft draft, int first, int at) {
    return at == first + 1 && isBehindGiven(draft, at) ? 2 : weight(draft, at);
  }

  /**
   * {@code جواد بشارات}, {@code حسن عوينة}: right behind a given name a word that news does not
   * use, whatever its letters look like.
   */
  private boolean isBehindGiven(Draft draft, int at) {
    Word word = draft.word(at);
    Grade given = draft.grade(lexicons.nameWords, at - 1);
    return (lexicons.nameWords.isGiven(draft.word(at - 1)) || given.compareTo(Grade.WEAK) <= 0)
        && word.key().length() > 3
        && draft.grade(lexicons.nameWords, at) != Grade.PARTICLE
        && word.surface().indexOf(ArabicLetters.FATHATAN) < 0
        && !NameWords.isPreposition(word)
        && !behindSpeaker.contains(word.key())
        && !lexicons.nationalities.isAdjective(word)
        && lexicons.personVerbs.find(word).isEmpty()
        && lexicons.titles.find(draft.words(), at).isEmpty()
        && !isInflected(word)
        && word.stems().stream().noneMatch(stem -> lexicons.nameWords.isListed(stem.key()))
        && draft.covering(at).isEmpty();
  }

  /** {@code مستشاريه}, {@code المسؤولين}: with a pronoun or the ending of several men. */
  private static boolean isInflected(Word word) {
    String key = word.key();
    boolean pronoun = key.endsWith("ه") && !word.surface().endsWith("ة");
    return pronoun
        || key.endsWith("ها")
        || key.endsWith("هم")
        || key.endsWith("ين")
        || key.endsWith("ون")
        || key.endsWith("وا");
  }

  /** In no list of words, with whatever is taken off it, and with no ending of a plural or verb. */
  private boolean isUnlisted(Word word) {
    String key = word.key();
    return key.length() > 2
        && !NameWords.isPreposition(word)
        && !word.surface().endsWith("ته")
        && !isPlural(key)
        && !lexicons.nameWords.mayBeVerb(key)
        && !lexicons.nationalities.isAdjective(word)
        && lexicons.personVerbs.find(word).isEmpty()
        && word.stems().stream().noneMatch(stem -> lexicons.nameWords.isOrdinary(stem.key()));
  }

  private static boolean isPlural(String key) {
    return key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ات") || key.endsWith("و");
  }

  /** Where the name that begins at a word ends, else that word. */
  private int end(Draft draft, int first) {
    boolean title = isBehindTitle(draft, first);
    if (!title && !isBehindVerb(draft, first)) {
      return first;
    }
    int last = first + 1;
    while (last < first + LONGEST && goesOn(draft, first, last)) {
      last++;
    }
    for (int end = last; end > first + 1; end--) {
      if (endsAt(draft, end, title) && isEvident(draft, first, end, title)) {
        return end;
      }
    }
    return first;
  }

  private boolean goesOn(Draft draft, int first, int at) {
    return at < draft.size()
        && draft.sameSentence(first, at)
        && draft.word(at).isArabic()
        && !isJoined(draft, at)
        && draft
            .covering(at)
            .map(found -> isPerson(found) && found.firstWord() >= first)
            .orElse(true)
        && weight(draft, first, at) >= 0;
  }

  /** {@code وليامز وفرانك}: another name. */
  private boolean isJoined(Draft draft, int at) {
    String key = draft.word(at).key();
    return key.charAt(0) == 'و'
        && (lexicons.nameWords.joinsForeign(key)
            || lexicons.nameWords.isGivenOrJoined(draft.word(at)));
  }

  /**
   * Behind a title one word at least that is a name, and one at most that is an ordinary word: the
   * last, or that before one in no list ({@code رسالة شركاني أن}); behind a verb alone none that
   * is, but one between foreign ones ({@code تور أولي سكولارد}).
   */
  private boolean isEvident(Draft draft, int first, int end, boolean title) {
    int sum = 0;
    int ordinary = 0;
    int at = first;
    for (int i = first; i < end; i++) {
      int weight = weight(draft, first, i);
      sum += weight;
      ordinary += weight == 0 ? 1 : 0;
      at = weight == 0 ? i : at;
    }
    boolean inside = at > first && at < end - 1 && sum > 3;
    if (ordinary == 0 || ordinary == 1 && inside) {
      return sum > (title ? 1 : 2);
    }
    boolean object =
        "بكل".indexOf(draft.word(first).key().charAt(0)) >= 0 && isDefinite(draft.word(end - 1));
    boolean last = at == end - 1 && (sum > 1 || sum > 0 && isApart(draft, first, end));
    return title
        && ordinary == 1
        && !object
        && (last || at == first && isToldAs(draft, first, end));
  }

  /** Between commas, {@code رئيسة الجمعية، روضة القرافي،}. */
  private static boolean isApart(Draft draft, int first, int end) {
    return draft.word(first - 1).is(ArabicLetters.COMMA)
        && end < draft.size()
        && draft.word(end).is(ArabicLetters.COMMA)
        && isDefinite(draft.word(end - 1));
  }

  private boolean isToldAs(Draft draft, int first, int end) {
    boolean cut = draft.covering(first).isPresent();
    return (cut || isUnlisted(draft.word(first + 1)))
        && (cut || spoken.isBeforeWords(draft, end) || spoken.isBeforeOffice(draft, end - 1));
  }

  /** Right behind a verb that persons do. */
  private boolean isBehindVerb(Draft draft, int first) {
    int verb = lastBefore(draft, first);
    Word before = draft.word(verb);
    return before.isArabic()
        && draft.free(verb, verb + 1)
        && !lexicons.personVerbs.find(before).isEmpty()
        && !unsureVerbs.contains(before.key());
  }

  /** {@code أكد اليوم الاثنين خالد}: index of the word before, days left aside. */
  private int lastBefore(Draft draft, int at) {
    int before = at - 1;
    while (before > 0 && days.contains(draft.word(before).key())) {
      before--;
    }
    return before;
  }

  /** Behind a title, what it is the title of, and a comma, to which a verb or بحسب leads. */
  private boolean isBehindTitle(Draft draft, int first) {
    int last = endOfTitle(draft, first);
    if (last < 1 || !endsTitle(draft, last)) {
      return false;
    }
    int from = Math.max(1, last - FARTHEST_TITLE);
    for (int i = last; i >= from && draft.sameSentence(i, first); i--) {
      Word word = draft.word(i);
      if (word.isPunctuation() && !draft.isQuote(i)) {
        return false;
      }
      if (isTitle(draft, i) && leads(draft, lastBefore(draft, i))) {
        return true;
      }
      if (draft.isType(i, EntityType.PER)) {
        return false;
      }
    }
    return false;
  }

  private static int endOfTitle(Draft draft, int first) {
    return draft.word(first - 1).is(ArabicLetters.COMMA) ? first - 2 : first - 1;
  }

  private boolean isTitle(Draft draft, int at) {
    return lexicons
        .titles
        .find(draft.words(), at)
        .filter(title -> title.first().proclitics().isEmpty())
        .isPresent();
  }

  private boolean leads(Draft draft, int at) {
    Word word = draft.word(at);
    return word.isArabic()
        && draft.free(at, at + 1)
        && (sources.contains(word.key())
            || !lexicons.personVerbs.find(word).isEmpty() && !unsureVerbs.contains(word.key()));
  }

  /** A definite word or a name, behind which no other noun can go on. */
  private boolean endsTitle(Draft draft, int at) {
    Word word = draft.word(at);
    boolean named = draft.covering(at).filter(f -> f.type() != EntityType.PER).isPresent();
    boolean closing = draft.isQuote(at) && draft.word(at + 1).spaceBefore();
    return named || closing || word.isArabic() && isDefinite(word);
  }

  /** What he says, to whom, when, or what he is; behind a title also where the clause ends. */
  private boolean endsAt(Draft draft, int at, boolean title) {
    if (at >= draft.size() || !draft.sameSentence(at - 1, at)) {
      return title;
    }
    Word word = draft.word(at);
    boolean address = word.key().equals("ل") || isToBody(draft, at);
    boolean day = days.contains(word.key());
    boolean quote = draft.isQuote(at) && !draft.isClosing(at);
    boolean mark = word.is('.') || word.is(ArabicLetters.COMMA);
    return quote
        || spoken.isBeforeWords(draft, at)
        || spoken.isBeforeOffice(draft, at - 1)
        || address
        || title && (day || mark || isBeforeManner(draft, at));
  }

  /**
   * {@code الهادي مجدوب معلقا على}, {@code فاضل الشعلة سبب ذلك}: behind a word that is hardly
   * anything but a name how it was said, behind a surname with the article also what was.
   */
  private boolean isBeforeManner(Draft draft, int at) {
    boolean name =
        !lexicons.nameWords.isListed(draft.word(at - 1).key()) || isGivenAdjective(draft, at - 2);
    boolean surname =
        isDefinite(draft.word(at - 1))
            && isBehindGiven(draft, at - 1)
            && draft.word(at).isArabic()
            && !isDefinite(draft.word(at))
            && draft.grade(lexicons.nameWords, at) == Grade.COMMON;
    return name && behindSpeaker.contains(draft.word(at).key()) || surname;
  }

  /** {@code لوكالة فرانس برس}, {@code بالمحكمة العليا}. */
  private static boolean isToBody(Draft draft, int at) {
    Optional<Found> body = draft.startingAt(at);
    return body.filter(found -> found.type() == EntityType.ORG)
        .filter(found -> found.span().start() > draft.word(at).start())
        .isPresent();
  }
}
