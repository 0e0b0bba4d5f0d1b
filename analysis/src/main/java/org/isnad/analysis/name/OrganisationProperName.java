package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.name.NameLexicons.HeadUse;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The name itself behind the head noun of an organisation, and what goes on behind it: in quotation
 * marks, {@code وكالة "دوغان" للأنباء}; known, {@code صحيفة نيويورك تايمز}; a person's, {@code
 * كتيبة الشهيد سالم}; or in no list, {@code مجموعة سوفان للدراسات}.
 */
final class OrganisationProperName {

  private static final int LONGEST_QUOTED = 9;
  private static final int LONGEST_PROPER = 4;

  private final NameLexicons lexicons;
  private final OrganisationWords words;
  private final PersonNames personNames;
  private final Draft draft;
  private final int first;
  private final Stem stem;
  private final OrganisationHead head;
  private final OrganisationTail tail;
  private final OrganisationTrade trade;
  private final List<Span> cores = new ArrayList<>();
  private @Nullable Known known;
  private String rule = "organisation-head";

  OrganisationProperName(
      NameLexicons lexicons,
      OrganisationWords words,
      PersonNames personNames,
      OrganisationStart start,
      OrganisationTail tail,
      OrganisationTrade trade) {
    this.lexicons = lexicons;
    this.words = words;
    this.personNames = personNames;
    this.draft = start.draft();
    this.first = start.first();
    this.stem = start.stem();
    this.head = start.head();
    this.tail = tail;
    this.trade = trade;
  }

  /** The name without its head, or without what goes on behind it. */
  List<Span> cores() {
    return cores;
  }

  /** A part that is a name too: البريد in صحيفة البريد اليونانية. */
  void addCore(int from, int end) {
    cores.add(draft.text().span(from, end - 1));
  }

  /** What the gazetteer knows of it. */
  @Nullable Known known() {
    return known;
  }

  /** The rule that found it; of a name without a proper one that of its head. */
  String rule() {
    return rule;
  }

  /** «…» after the head. */
  boolean quoted() {
    int open = tail.at();
    if (!tail.in() || !isOpen(open) || !words.mayBeQuoted(stem, head)) {
      return false;
    }
    for (int i = open + 1; i < Math.min(draft.size(), open + 1 + LONGEST_QUOTED); i++) {
      if (draft.word(open).is('(') ? draft.word(i).is(')') : draft.isQuote(i)) {
        if (i == open + 1 || !draft.sameSentence(open, i)) {
          return false;
        }
        cores.add(draft.text().span(open + 1, i - 1));
        tail.moveTo(i + 1);
        takeKnown(open + 1);
        rule = "organisation-quoted";
        readAfterName();
        return true;
      }
    }
    return false;
  }

  /** A quotation mark, or the bracket that some papers write for it: صحيفة (البريد). */
  private boolean isOpen(int index) {
    return draft.isQuote(index) && !draft.isClosing(index)
        || draft.word(index).is('(')
            && (head.use() == HeadUse.APPOSITION || head.use() == HeadUse.NAMED)
            && !stem.definite();
  }

  /** What follows a proper name, without which it is a name too: وكالة "دوغان" للأنباء. */
  private void readAfterName() {
    int end = tail.at();
    tail.readAdjectives();
    trade.read();
    if (tail.at() > end) {
      cores.add(draft.span(stem, end));
    }
  }

  private void takeKnown(int index) {
    Optional<Found> inner = draft.covering(index);
    inner.filter(f -> f.type() == EntityType.ORG).ifPresent(this::absorb);
    inner
        .filter(f -> f.type() == EntityType.LOC && f.endWord() < tail.at())
        .ifPresent(draft::remove);
  }

  private void absorb(Found inner) {
    known = inner.known();
    tail.setCountry(inner.country());
    draft.remove(inner);
  }

  /** صحيفة نيويورك تايمز: the name itself after its head. */
  boolean adjoined() {
    Optional<Found> next = tail.startingHere().filter(f -> f.type() == EntityType.ORG);
    if (next.isEmpty() || !words.isAppositive(stem.key(), head)) {
      return false;
    }
    Found inner = next.get();
    cores.add(inner.span());
    tail.moveTo(inner.endWord());
    absorb(inner);
    readAfterName();
    return true;
  }

  /** مركز الملك عبدالله بن عبدالعزيز لرعاية الأطفال, كتيبة الشهيد سالم: named in honour. */
  boolean honours() {
    boolean named = head.kind() == SourceKind.INSTITUTION || head.kind() == SourceKind.GROUP;
    boolean leader = words.ofLeaders.contains(stem.key());
    int name = tail.at() + 1;
    if (!named
        || !tail.word().isArabic()
        || !words.honoured.contains(tail.word().key())
        || name >= draft.size()
        || !draft.word(name).isArabic()
        || !draft.sameSentence(first, name)
        || words.notOfPersons.contains(stem.key()) && !leader) {
      return false;
    }
    Optional<Found> person = draft.startingAt(name).filter(f -> f.type() == EntityType.PER);
    Grade grade = draft.grade(lexicons.nameWords, name);
    boolean none = grade == Grade.COMMON || lexicons.nationalities.isAdjective(draft.word(name));
    if (person.isEmpty() && (!draft.free(name, name + 1) || none)) {
      return false;
    }
    int end = personNames.read(draft, name, grade).end();
    tail.moveTo(person.map(p -> Math.max(p.endWord(), end)).orElse(end));
    if (!leader) {
      person.ifPresent(draft::remove);
    }
    tail.readAdjectives();
    tail.readMore();
    return true;
  }

  /** مؤسسة سالم بن محمد الحداد الخيرية, شركة سالم الحداد وأولاده: named for who founded it. */
  boolean founded() {
    if (!words.trading.contains(stem.key()) || !lexicons.nameWords.isGiven(tail.word())) {
      return false;
    }
    PersonNames.Reading name =
        personNames.read(draft, tail.at(), draft.grade(lexicons.nameWords, tail.at()));
    if (name.words() < 2) {
      return false;
    }
    tail.moveTo(name.end());
    while (tail.in() && words.kin.contains(tail.word().key())) {
      tail.moveTo(tail.at() + 1);
    }
    rule = "organisation-founder";
    readAfterName();
    return true;
  }

  /** شركة بتروبل, مجموعة سوفان: words that are in no list, or names. */
  boolean unlisted() {
    boolean university = stem.key().equals("جامعه");
    if (head.use() != HeadUse.APPOSITION && head.use() != HeadUse.NAMED && !university) {
      return false;
    }
    int start = tail.at();
    if (head.use() == HeadUse.NAMED && lexicons.nameWords.isGiven(tail.word())) {
      return false;
    }
    if (words.foreignParticles.contains(tail.word().key())
        && start + 1 < draft.size()
        && draft.sameSentence(start, start + 1)
        && isProper(draft.word(start + 1))) {
      tail.moveTo(start + 1);
    }
    if (isTold()) {
      tail.moveTo(start + 1);
    }
    while (tail.in()
        && tail.at() < start + LONGEST_PROPER
        && draft.free(tail.at(), tail.at() + 1)
        && isProper(tail.word())
        && !(tail.at() > start && startsHolder())) {
      tail.moveTo(tail.at() + 1);
    }
    if (tail.at() == start) {
      return false;
    }
    cores.add(draft.text().span(start, tail.at() - 1));
    rule = "organisation-proper";
    readAfterName();
    return true;
  }

  /**
   * شركة ملاذ للتأمين, وكالة دوجان التركية: an indefinite word without ة is no adjective of a
   * feminine head, and what follows is of no word but the head.
   */
  private boolean isTold() {
    int at = tail.at();
    Word word = tail.word();
    if (!stem.key().endsWith("ه")
        || !word.isArabic()
        || word.stems().get(0).definite()
        || word.surface().endsWith("ة")
        || word.surface().endsWith("ا")
        || word.surface().endsWith("ً")
        || word.key().length() < 3
        || !draft.free(at, at + 1)
        || at + 1 >= draft.size()
        || !draft.sameSentence(at, at + 1)) {
      return false;
    }
    Word next = draft.word(at + 1);
    boolean kind =
        next.surface().endsWith("ية")
            && next.stems().get(0).definite()
            && (lexicons.nationalities.at(draft.words(), at + 1).isPresent()
                || lexicons.organisationAdjectives.contains(next.key()));
    return kind || trade.isAt(at + 1);
  }

  /** رئيس نادي كوتبوس كريستيان بيك: after a title, a first name begins the person who holds it. */
  private boolean startsHolder() {
    int at = tail.at();
    return first > 0
        && draft.word(first - 1).isArabic()
        && lexicons.titles.find(draft.words(), first - 1).isPresent()
        && lexicons.nameWords.grade(tail.word()) == Grade.SURE
        && at + 1 < draft.size()
        && draft.sameSentence(at, at + 1)
        && isProper(draft.word(at + 1));
  }

  boolean isProper(Word word) {
    if (word.kind() == Word.Kind.LATIN) {
      return true;
    }
    Grade grade = lexicons.nameWords.grade(word);
    boolean unknown =
        grade == Grade.UNKNOWN
            && !word.surface().endsWith("ة")
            && !lexicons.nameWords.mayBeVerb(word.key());
    return word.isArabic()
        && !word.stems().get(0).definite()
        && (grade == Grade.SURE || grade == Grade.FOREIGN || unknown)
        && word.key().length() > 2;
  }
}
