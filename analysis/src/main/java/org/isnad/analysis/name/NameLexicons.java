package org.isnad.analysis.name;

import java.util.HashSet;
import java.util.Set;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Lexicon.Entry;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.VerbLexicon;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.text.WordSet;

/** The language data that the rules of this stage share, read once. */
final class NameLexicons {

  /** A title: {@code وزيرة الخارجية} is feminine. */
  record TitlePhrase(boolean feminine, TitleClass sort) {}

  /** What sort of title it is. */
  enum TitleClass {
    OFFICE,
    ROYAL,
    RANK,
    PROFESSION,
    HONORIFIC,
    RELIGION,
    SPORT
  }

  /** A noun that heads names of organisations. */
  record OrganisationHead(SourceKind kind, HeadUse use) {}

  /** How such a noun makes a name. */
  enum HeadUse {
    /** With the name itself after it: شركة إيني. */
    APPOSITION,
    /** With a nationality alone: الحكومة المصرية. */
    NATION,
    /** Short for a ministry with a feminine nationality: الخارجية الروسية. */
    MINISTRY,
    /** With what it is for: وزارة الدفاع. */
    PLAIN,
    /** As PLAIN, but only with a subject that is known for names: قوات الأمن, not قوات الشر. */
    GENERIC,
    /** As GENERIC, but the name itself may follow: مجموعة سوفان. */
    NAMED,
    /** With a town or region alone: صحة جازان. */
    LOCAL
  }

  private final Spellings spellings;
  private final WordLists lists = new WordLists();

  /** Nouns for things that have names of their own: مؤشر. */
  private final Set<String> things = lists.list("before-things");

  private final Set<String> surnamesFirst = lists.list("surnames-first");
  final LatinPhrases latinPhrases;
  final Gazetteer gazetteer;
  final Nationalities nationalities = new Nationalities();
  final NameWords nameWords;
  final Phrases<TitlePhrase> titles;
  final KeyMap<OrganisationHead> organisationHeads;
  final KeyMap<String> placeHeads;
  final Set<String> organisationWords = words("organisation-words.txt");
  final Set<String> organisationAdjectives = words("organisation-adjectives.txt");
  final Set<String> organisationTopics = words("organisation-topics.txt");
  final VerbLexicon<Boolean> personVerbs;

  NameLexicons(Spellings spellings) {
    this.spellings = spellings;
    this.latinPhrases = new LatinPhrases(spellings);
    this.gazetteer = new Gazetteer(latinPhrases, spellings);
    this.nameWords = new NameWords(lists, spellings);
    this.titles = new Phrases<>(spellings);
    this.personVerbs = new VerbLexicon<>(spellings);
    this.organisationHeads = new KeyMap<>(spellings);
    this.placeHeads = new KeyMap<>(spellings);
    for (Entry entry : Lexicon.read(NameLexicons.class, "titles.txt", 3)) {
      boolean feminine = entry.field(1).equals("f");
      titles.put(entry.field(0), new TitlePhrase(feminine, entry.constant(2, TitleClass.class)));
    }
    for (Entry entry : Lexicon.read(NameLexicons.class, "organisation-heads.txt", 3)) {
      organisationHeads.put(
          Folding.key(entry.field(0)),
          new OrganisationHead(
              Gazetteer.kind(entry.field(1), entry), entry.constant(2, HeadUse.class)));
    }
    for (Entry entry : Lexicon.read(NameLexicons.class, "place-heads.txt", 2)) {
      placeHeads.put(Folding.key(entry.field(0)), entry.field(1));
    }
    for (Entry entry : Lexicon.read(NameLexicons.class, "person-verbs.txt", 2)) {
      personVerbs.put(entry.field(0), entry.field(1), Boolean.TRUE);
    }
  }

  /**
   * Whether the adjective after a noun makes it something else: الحركة الإسلامية, المملكة المغربية.
   */
  boolean isQualified(Draft draft, int index) {
    int next = index + 1;
    return next < draft.size()
        && draft.word(next).isArabic()
        && (organisationAdjectives.contains(draft.word(next).key())
            || nationalities.at(draft.words(), next).isPresent());
  }

  /**
   * {@code مؤشر داو جونز}, {@code سيارة نيسان جوك}: what things are called, and not whose they are,
   * {@code سيارة سالم الحداد}.
   */
  boolean isThing(Draft draft, int index) {
    int before = draft.isQuote(index - 1) ? index - 2 : index - 1;
    return before >= 0
        && draft.sameSentence(before, index)
        && draft.word(before).isArabic()
        && !isOwner(draft, index)
        && draft.word(before).stems().stream().anyMatch(stem -> things.contains(stem.key()));
  }

  /** A given name with another name behind it. */
  private boolean isOwner(Draft draft, int index) {
    int next = index + 1;
    return nameWords.isGiven(draft.word(index))
        && next < draft.size()
        && draft.sameSentence(index, next)
        && draft.grade(nameWords, next) != NameWords.Grade.COMMON;
  }

  /** Whether names of bodies or places begin with the word as it stands. */
  boolean isHead(Word word) {
    return organisationHeads.holds(word) || placeHeads.holds(word);
  }

  /** Whether a folded word is a surname that stands before the given name: كيم. */
  boolean isSurnameFirst(String key) {
    return surnamesFirst.contains(key);
  }

  /** The words of a list of word-lists.txt. */
  Set<String> list(String name) {
    return lists.list(name);
  }

  /** The same, for every word of a text to be compared with. */
  WordSet wordSet(String name) {
    return wordSet(lists.list(name));
  }

  /** Folded words, for every word of a text to be compared with. */
  WordSet wordSet(Set<String> keys) {
    return new WordSet(spellings, keys);
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    for (Entry entry : Lexicon.read(NameLexicons.class, resource, 1)) {
      words.add(Folding.key(entry.field(0)));
    }
    return words;
  }
}
