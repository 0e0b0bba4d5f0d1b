package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a title that stands alone, where the article gives the name beside the same title
 * elsewhere, in the same words or in more.
 *
 * <p>{@code نوّه رئيس هيئة القناة} after {@code مميش، رئيس هيئة القناة} → مميش; {@code قال محافظ
 * مدينة عدن} after {@code محافظ عدن فلان} → فلان.
 */
final class Titles {

  private static final int LONGEST = 14;
  private static final int TELLING = 3;

  /** Words of a title before another with و at most. */
  private static final int LONGEST_FIRST_TITLE = 5;

  private final Report report;
  private final View view;
  private final TitleWords titles;

  /** Whether the title that stands alone is one held no longer. */
  private final boolean former;

  private Titles(Report report, Phrase title) {
    this.report = report;
    this.view = report.view;
    this.titles = report.titleWords;
    this.former = isFormer(title.start(), title.end());
  }

  /** The holder, where all the article names beside the title is one; of two, neither. */
  static Optional<Source> holder(Report report, Phrase phrase) {
    View view = report.view;
    int start = headOf(view, phrase);
    boolean person = view.sourceNoun(start) == SourceNoun.PERSON;
    return person && phrase.end() - start >= 2 && report.sources.isTitle(phrase)
        ? new Titles(report, phrase).find(phrase)
        : Optional.empty();
  }

  /** {@code سمو أمير المنطقة}: past what honours the title. */
  private static int headOf(View view, Phrase phrase) {
    boolean honoured =
        view.isIn(WordList.HONORIFIC, phrase.start())
            && phrase.end() - phrase.start() > 2
            && view.sourceNoun(phrase.start() + 1) == SourceNoun.PERSON;
    return honoured ? phrase.start() + 1 : phrase.start();
  }

  private Optional<Source> find(Phrase phrase) {
    List<Integer> words = titles.contentWords(headOf(view, phrase), phrase.end(), TELLING);
    if (words.size() < 2) {
      return Optional.empty();
    }
    List<Named> holders = holders(phrase, words);
    if (holders.isEmpty()) {
      holders = holdersAnywhere(phrase, words);
    }
    if (holders.isEmpty()) {
      holders = counterparts(phrase);
    }
    if (holders.size() > 1) {
      holders = holders(phrase, titles.contentWords(headOf(view, phrase), phrase.end(), LONGEST));
    }
    if (holders.size() > 1) {
      holders = rightBehind(phrase, holders);
    }
    if (holders.isEmpty()) {
      holders = holdersOfBody(phrase);
    }
    return holders.size() == 1
        ? Optional.of(
            report.sources.named(
                holders.get(0), report.sources.descriptions.bareHead(phrase.start())))
        : Optional.empty();
  }

  /** {@code المبعوث الأممي لليمن} for {@code المبعوث الأممي فلان}: less whom or where it is for. */
  private List<Named> holdersAnywhere(Phrase phrase, List<Integer> words) {
    List<Integer> plain =
        words.stream()
            .filter(
                i -> view.withPreposition(i, 'ل').or(() -> view.withPreposition(i, 'ب')).isEmpty())
            .toList();
    return plain.size() < words.size() && plain.size() > 1 ? holders(phrase, plain) : List.of();
  }

  /**
   * {@code وزير الخارجية البريطاني} after {@code وزير الخارجية … نظيره البريطاني فلان}: by the
   * nation, of an office that was told before.
   */
  private List<Named> counterparts(Phrase phrase) {
    List<Named> holders = new ArrayList<>();
    int nation = phrase.end() - 1;
    String key = view.key(nation);
    if (!key.endsWith("ي") && !key.endsWith("يه")) {
      return holders;
    }
    for (Named named : view.names.mentions()) {
      int name = view.text.wordAt(named.span().start());
      boolean counterpart =
          named.entity().type() == EntityType.PER
              && name > 1
              && name < nation
              && view.key(name - 1).equals(key)
              && isCounterpart(name - 2)
              && isOfficeBefore(phrase, name - 2);
      if (counterpart) {
        holders.add(named);
      }
    }
    return holders;
  }

  /** {@code نظيره}, {@code ونظيرتها}. */
  private boolean isCounterpart(int at) {
    String noun = OwnerPronoun.without(view.withoutConjunction(at).key());
    return noun.equals("نظير") || noun.equals("نظيرت");
  }

  /**
   * Whether the office of a title, its nation aside, stands before a word, a woman's or a man's.
   */
  private boolean isOfficeBefore(Phrase title, int word) {
    String head = masculine(view.word(title.start()).stems().get(0).bareKey());
    String last = view.key(title.end() - 2);
    for (int i = word - 1; i >= 0; i--) {
      if (masculine(view.word(i).stems().get(0).bareKey()).equals(head)
          && (title.end() - title.start() == 2 || isNear(last, i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code وزير الشؤون الخارجية} is {@code وزير الخارجية}. */
  private boolean isNear(String last, int head) {
    int limit = Math.min(view.sentence(head).endWord(), head + LONGEST);
    for (int i = head + 1; i < limit; i++) {
      if (view.key(i).equals(last)) {
        return true;
      }
    }
    return false;
  }

  private static String masculine(String key) {
    return key.endsWith("ه") ? key.substring(0, key.length() - 1) : key;
  }

  /** The last mention of each person whom the article names beside the title. */
  private List<Named> holders(Phrase phrase, List<Integer> words) {
    List<Named> holders = new ArrayList<>();
    for (Named named : view.names.mentions()) {
      int first = view.text.wordAt(named.span().start());
      boolean inside = first >= phrase.start() && first < phrase.end();
      if (named.entity().type() == EntityType.PER
          && !inside
          && (titleBefore(words, first) || titleAfter(words, view.endWord(named.span())))) {
        holders.removeIf(other -> other.entity().equals(named.entity()));
        holders.add(named);
      }
    }
    return holders;
  }

  /** {@code محافظ عدن فلان}. */
  private boolean titleBefore(List<Integer> words, int name) {
    if (!view.startsNameOrJoined(name)) {
      return false;
    }
    int marked = view.opening(name - 1) != null ? name - 1 : name;
    int end = beforeCourtesy(view.isComma(marked - 1) ? marked - 1 : marked);
    int first = Math.max(view.sentence(name).firstWord(), end - LONGEST);
    for (int i = end - 1; i >= first; i--) {
      boolean over = view.key(i).equals("علي") && view.isIn(WordList.TAKES_ALA, i - 1);
      boolean overAll = view.key(i).equals("علي") && view.isIn(WordList.TAKES_ALA, i - 2);
      if (endsTitle(i) && !over && !overAll) {
        return false;
      }
      if (i == words.get(0) && holdsWords(i, end)) {
        return false;
      }
      if (isOfWhomIsTold(i) && !isHead(words, i)) {
        return false;
      }
      boolean rank = view.isIn(WordList.HONORIFIC, i) && !titles.holdsAll(words, i, end);
      if (isHead(words, i) && !rank) {
        return !titles.isOfAnother(i)
            && (former || !isFormer(i, end))
            && titles.holdsAll(words, i, end);
      }
    }
    return false;
  }

  /** {@code د. فلان}, whose full stop ends nothing. */
  private int beforeCourtesy(int end) {
    boolean letter = end > 1 && view.word(end - 1).is('.') && view.key(end - 2).length() == 1;
    return letter ? end - 2 : end;
  }

  /** {@code انتقد الوزير دعمها لنظام فلان}: what is spoken of stands between title and name. */
  private boolean holdsWords(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean owned = !OwnerPronoun.of(view.key(i)).isEmpty() && !view.isDefinite(i);
      if (owned && !view.isInName(i) && !view.word(i).surface().endsWith("ة")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of several those before whose name the whole title stands, else its last word: {@code خادم
   * الحرمين الشريفين الملك فلان}.
   */
  private List<Named> rightBehind(Phrase title, List<Named> holders) {
    int head = headOf(view, title);
    List<Named> whole = holders.stream().filter(h -> stands(head, title.end(), head, h)).toList();
    return whole.isEmpty()
        ? holders.stream().filter(h -> stands(title.end() - 1, title.end(), head, h)).toList()
        : whole;
  }

  /**
   * Whether words of a title stand right before one of somebody's names, with nothing but ranks
   * between, and the title is his own.
   */
  private boolean stands(int start, int end, int head, Named holder) {
    return view.names.mentions().stream()
        .filter(named -> named.entity().equals(holder.entity()))
        .anyMatch(named -> stands(start, end, head, view.text.wordAt(named.span().start())));
  }

  private boolean stands(int start, int end, int head, int name) {
    int last = beforeCourtesy(name);
    while (last > 0
        && (view.isIn(WordList.HONORIFIC, last - 1) || view.isIn(WordList.TITLE, last - 1))) {
      last--;
    }
    int first = last - (end - start);
    for (int i = first; i < last; i++) {
      if (i < 0 || !titles.isSameNoun(start + i - first, i)) {
        return false;
      }
    }
    return !titles.isOfAnother(headBefore(first, head));
  }

  /** Where the noun of a title stands in the words up to one of them, else that word. */
  private int headBefore(int at, int head) {
    int first = Math.max(view.sentence(at).firstWord(), at - LONGEST);
    for (int i = at; i >= first; i--) {
      if (titles.isSameNoun(head, i)) {
        return i;
      }
    }
    return at;
  }

  /**
   * {@code والي الجهة} for {@code والي الساحل فلان}, {@code رئيس النادي} for {@code رئيس النجم
   * فلان}: the only one with that title of a place or body that is told by its name.
   */
  private List<Named> holdersOfBody(Phrase phrase) {
    int body = phrase.end() - 1;
    boolean place = view.isIn(WordList.ANY_PLACE, body);
    List<Named> holders = new ArrayList<>();
    if (body != phrase.start() + 1 || !place && !view.isIn(WordList.ANY_BODY, body)) {
      return holders;
    }
    EntityType type = place ? EntityType.LOC : EntityType.ORG;
    for (Named named : view.names.mentions()) {
      int head = named.entity().type() == type ? view.text.wordAt(named.span().start()) - 1 : -1;
      boolean called =
          head >= 0
              && isHead(List.of(phrase.start()), head)
              && !titles.isOfAnother(head)
              && view.sourceNoun(head + 1) != SourceNoun.INSTITUTION;
      if (called) {
        Named holder = personBehind(view.endWord(named.span()));
        if (holder != null) {
          holders.removeIf(other -> other.entity().equals(holder.entity()));
          holders.add(holder);
        }
      }
    }
    return holders;
  }

  /** Whose name follows, ranks and a comma left aside. */
  private @Nullable Named personBehind(int end) {
    int at = view.isComma(end) ? end + 1 : end;
    while (view.nameAt(at) == null
        && (view.isIn(WordList.HONORIFIC, at) || view.isIn(WordList.TITLE, at))) {
      at += at + 1 < view.size() && view.word(at + 1).is('.') ? 2 : 1;
    }
    Named named = view.nameAt(at);
    return named != null && named.entity().type() == EntityType.PER ? named : null;
  }

  /** {@code فلان، محافظ عدن}. */
  private boolean titleAfter(List<Integer> words, int name) {
    int head = headAfter(words, view.isComma(name) ? name + 1 : name);
    if (head < 0) {
      return false;
    }
    int limit = Math.min(view.sentence(head).endWord(), head + LONGEST);
    int end = head + 1;
    while (end < limit && !endsTitle(end)) {
      end++;
    }
    return (former || !isFormer(head, end)) && titles.holdsAll(words, head, end);
  }

  /** Also of {@code فلان المبعوث الخاص ومنسق الطاقة} the second title; negative if none. */
  private int headAfter(List<Integer> words, int first) {
    for (int i = first; i < Math.min(view.size(), first + LONGEST_FIRST_TITLE); i++) {
      if (i > first && endsTitle(i)) {
        return -1;
      }
      if ((i == first || view.withoutConjunction(i).joined()) && isHead(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whom a title of one word stands for: the last who spoke of those that the article names with it
   * somewhere. {@code الوزير} after {@code قال سالم الحداد وزير النقل}.
   */
  static Optional<Source> lastWith(Report report, Phrase phrase) {
    Titles titles = new Titles(report, phrase);
    List<Integer> words = List.of(phrase.start());
    return report.discourse.persons().stream()
        .filter(source -> titles.isCalled(source, words, phrase.start()))
        .findFirst();
  }

  /** {@code الوزير الجزائري} after {@code الوزير الجزائري للشؤون المغاربية سالم الحداد}. */
  static Optional<Source> ofNation(Report report, Phrase phrase) {
    Titles titles = new Titles(report, phrase);
    List<Named> called =
        report.view.names.mentions().stream()
            .filter(named -> named.entity().type() == EntityType.PER)
            .filter(
                named -> titles.isOfNation(phrase, report.view.text.wordAt(named.span().start())))
            .toList();
    return called.isEmpty()
        ? Optional.empty()
        : Optional.of(report.sources.named(called.get(called.size() - 1), phrase.source().head()));
  }

  private boolean isOfNation(Phrase title, int name) {
    int first = Math.max(view.sentence(Math.max(0, name)).firstWord(), name - LONGEST);
    String nation = view.key(title.end() - 1);
    for (int i = name - 1; i > first && name < title.start() && !endsName(i); i--) {
      if (view.key(i).equals(nation)) {
        int head = titles.isSameNoun(title.start(), i - 1) ? i - 1 : Math.max(first, i - 2);
        int before = view.isComma(head - 1) ? head - 1 : head;
        return titles.isSameNoun(title.start(), head)
            && !titles.isOfAnother(head)
            && report.subjects.personBefore(before) == null;
      }
    }
    return false;
  }

  /** Another person, or a clause, between a title and a name. */
  private boolean endsName(int at) {
    Named named = view.nameAt(at);
    return view.isComplementiser(at)
        || view.isIn(WordList.RELATIVE, at)
        || view.isIn(WordList.PREPOSITION, at)
        || isOfWhomIsTold(at)
        || named != null && named.entity().type() == EntityType.PER;
  }

  /**
   * Of those who did not speak, whom the sentence before names first with the title: {@code افتتح
   * وزير النقل سالم الحداد الجسر. وأكد الوزير}.
   */
  static Optional<Source> toldBefore(Report report, Phrase phrase) {
    View view = report.view;
    int here = view.sentence(phrase.start()).index();
    Titles titles = new Titles(report, phrase);
    List<Integer> words = List.of(phrase.start());
    return here == 0 || !report.titleWords.isOffice(phrase.start())
        ? Optional.empty()
        : view.within(view.text.sentences().get(here - 1).span()).stream()
            .filter(named -> named.entity().type() == EntityType.PER)
            .filter(named -> titles.isBeside(named, words))
            .findFirst()
            .map(named -> report.sources.named(named, phrase.source().head()));
  }

  /**
   * Whether the article names somebody else with the noun of a title, and not the one who spoke
   * last; who speaks for others is called so.
   */
  static boolean isAnothers(Report report, Phrase phrase, Source last) {
    Titles titles = new Titles(report, phrase);
    List<Integer> words = List.of(phrase.start());
    boolean another =
        report.view.names.mentions().stream()
            .filter(named -> named.entity().type() == EntityType.PER)
            .filter(named -> !named.entity().equals(last.entity()))
            .anyMatch(named -> titles.isBeside(named, words));
    boolean speaksFor = report.view.isIn(WordList.SPEAKS_FOR, phrase.start());
    return (another || speaksFor) && !titles.isCalled(last, words, phrase.start());
  }

  private boolean isBeside(Named named, List<Integer> words) {
    int first = view.text.wordAt(named.span().start());
    return titleBefore(words, first) || titleAfter(words, view.endWord(named.span()));
  }

  private boolean isCalled(Source source, List<Integer> words, int before) {
    return view.names.mentions().stream()
        .filter(named -> named.entity().equals(source.entity()))
        .filter(named -> view.text.wordAt(named.span().start()) < before)
        .anyMatch(named -> isBeside(named, words));
  }

  /** {@code رئيس الحكومة الأسبق فلان} no longer holds the title. */
  private boolean isFormer(int from, int end) {
    for (int i = from; i < end; i++) {
      if (view.isIn(WordList.FORMER, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsTitle(int at) {
    Named named = view.nameAt(at);
    return view.isPunctuation(at)
        || view.isComplementiser(at)
        || view.isIn(WordList.RELATIVE, at)
        || view.isIn(WordList.PREPOSITION, at)
            && !view.isIn(WordList.LEFT_OUT, at)
            && !view.key(at).equals("باسم")
            && !isDeputyFor(at)
        || named != null && named.entity().type() == EntityType.PER;
  }

  /** {@code النائب عن الجبهة}, {@code المتحدثة عن الحزب}. */
  private boolean isDeputyFor(int at) {
    return view.key(at).equals("عن") && view.sourceNoun(at - 1) == SourceNoun.PERSON;
  }

  /** {@code الشكر لوزير النقل فلان}: where the title of somebody else begins. */
  private boolean isOfWhomIsTold(int at) {
    return view.withPreposition(at, 'ل')
        .filter(stem -> view.lexicon.sourceNoun(stem.bareKey()) == SourceNoun.PERSON)
        .isPresent();
  }

  private boolean isHead(List<Integer> words, int at) {
    return titles.isSameNoun(words.get(0), at);
  }
}
