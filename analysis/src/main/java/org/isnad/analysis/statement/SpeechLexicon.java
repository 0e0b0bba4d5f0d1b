package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** The words of saying, loaded once from the resource files beside this class. */
final class SpeechLexicon {

  /** A participle in the accusative: مضيفاً. */
  record Participle(SpeechVerb verb, Agreement agreement) {}

  /** What a preposition of attribution takes: a source (بحسب الوزارة) or a clause (حسبما أعلنت). */
  record Attribution(boolean clause, Act act) {}

  /** A word of a content that tells what is done by it. */
  record ContentAct(Act act, Scope scope) {}

  /** Where a word of a content tells it. */
  enum Scope {
    /** The first word of a noun phrase. */
    FIRST,
    /** Among its first words. */
    START,
    /** Among the words of its first clause. */
    EARLY,
    /** Anywhere. */
    ANY,
    /** What something is said to be: القرار مرفوض; or held to be, as below. */
    JUDGED,
    /** In what something is held to be: وصف الهجوم بالجريمة. */
    DESCRIBED
  }

  /** What sort of source a noun heads the description of. */
  enum SourceNoun {
    PERSON,
    PEOPLE,
    MEDIA,
    DOCUMENT,
    INSTITUTION
  }

  private final VerbLexicon<SpeechVerb> verbs;
  private final KeyMap<Participle> participles;
  private final KeyMap<Participle> states;
  private final KeyMap<SpeechNoun> nouns;
  private final Phrases<Attribution> attributions;
  private final Phrases<ContentAct> contentActs;
  private final KeyMap<SourceNoun> sourceNouns;
  private final KeyMap<WordLists> wordLists;

  /** The same for words that do not stand in the text, such as the verb that a form is of. */
  private final Map<String, WordLists> listsByKey = new LinkedHashMap<>();

  private final Map<String, String> sameTitles = new HashMap<>();

  SpeechLexicon(Spellings spellings) {
    this.verbs = new VerbLexicon<>(spellings);
    this.participles = new KeyMap<>(spellings);
    this.states = new KeyMap<>(spellings);
    this.nouns = new KeyMap<>(spellings);
    this.attributions = new Phrases<>(spellings);
    this.contentActs = new Phrases<>(spellings);
    this.sourceNouns = new KeyMap<>(spellings);
    this.wordLists = new KeyMap<>(spellings);
    Map<String, Set<WordList>> lists = new LinkedHashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(SpeechLexicon.class, "words.txt", 2)) {
      lists
          .computeIfAbsent(Folding.key(entry.field(1)), key -> EnumSet.noneOf(WordList.class))
          .add(entry.constant(0, WordList.class));
    }
    lists.forEach((key, set) -> listsByKey.put(key, new WordLists(set)));
    listsByKey.forEach(wordLists::put);
    for (Lexicon.Entry entry : Lexicon.read(SpeechLexicon.class, "verbs.txt", 6)) {
      addVerb(entry);
    }
    for (Lexicon.Entry entry : Lexicon.read(SpeechLexicon.class, "nouns.txt", 4)) {
      addNoun(entry);
    }
    for (Lexicon.Entry entry : Lexicon.read(SpeechLexicon.class, "prepositions.txt", 3)) {
      boolean clause = entry.field(1).equals("clause");
      attributions.put(entry.field(0), new Attribution(clause, entry.constant(2, Act.class)));
    }
    for (Lexicon.Entry entry : Lexicon.read(SpeechLexicon.class, "source-nouns.txt", 2)) {
      SourceNoun noun = entry.constant(1, SourceNoun.class);
      String key = Folding.key(entry.field(0));
      sourceNouns.put(key, noun);
      if (noun == SourceNoun.PERSON) {
        putForms(key, noun);
      } else if (noun == SourceNoun.PEOPLE) {
        putPlurals(key, noun);
      }
    }
    for (Lexicon.Entry entry : Lexicon.read(SpeechLexicon.class, "content-acts.txt", 3)) {
      ContentAct told =
          new ContentAct(entry.constant(0, Act.class), entry.constant(1, Scope.class));
      contentActs.put(entry.field(2), told);
    }
    for (Lexicon.Entry entry : Lexicon.read(SpeechLexicon.class, "same-titles.txt", 2)) {
      sameTitles.put(Folding.key(entry.field(0)), Folding.key(entry.field(1)));
    }
  }

  /**
   * The word that a word of a title, of a man or a woman, stands for: {@code ناطق} for {@code
   * متحدثة}.
   */
  String inTitle(String bareKey) {
    String office = sameTitles.get(bareKey);
    if (office != null || !bareKey.endsWith("ه")) {
      return office == null ? bareKey : office;
    }
    return sameTitles.getOrDefault(bareKey.substring(0, bareKey.length() - 1), bareKey);
  }

  private void addNoun(Lexicon.Entry entry) {
    String noun = entry.field(0);
    Act act = entry.constant(1, Act.class);
    boolean reports = !entry.field(3).equals("-");
    boolean feeling = entry.field(2).equals("feel");
    SpeechVerb.Commitment commitment =
        act == Act.ACCUSE || act == Act.CONCERN
            ? SpeechVerb.Commitment.FEELING
            : SpeechVerb.Commitment.NEUTRAL;
    SpeechVerb verb = reports ? verb(entry, noun, act, entry.field(3), commitment) : null;
    nouns.put(Folding.key(noun), new SpeechNoun(noun, act, feeling, verb));
  }

  private void addVerb(Lexicon.Entry entry) {
    SpeechVerb verb =
        verb(
            entry,
            entry.field(0),
            entry.constant(3, Act.class),
            entry.field(4),
            entry.constant(5, SpeechVerb.Commitment.class));
    verbs.put(entry.field(0), entry.field(1), verb);
    addParticiple(verb, entry.field(2), isWeak(entry.field(1)));
  }

  /**
   * @param attachment frames and prepositions, with commas between
   */
  private static SpeechVerb verb(
      Lexicon.Entry entry,
      String lemma,
      Act act,
      String attachment,
      SpeechVerb.Commitment commitment) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String frame : attachment.split(",", -1)) {
      if (frame.charAt(0) < 'a' || frame.charAt(0) > 'z') {
        prepositions.add(Folding.key(frame));
      } else {
        frames.add(frame(entry, frame));
      }
    }
    return new SpeechVerb(lemma, act, frames, prepositions, commitment);
  }

  private static Frame frame(Lexicon.Entry entry, String name) {
    try {
      return Frame.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.broken("no frame: " + name);
    }
  }

  private static boolean isWeak(String present) {
    return present.endsWith("ي") || present.endsWith("ى") || present.endsWith("و");
  }

  /** مضيف gives مضيفا مضيفة مضيفين; داع, which has lost its last letter, داعيا داعية داعين. */
  private void addParticiple(SpeechVerb verb, String participle, boolean weak) {
    String stem = Folding.key(participle);
    String full = weak ? stem + "ي" : stem;
    if (!is(WordList.NO_VERB, full + "ا")) {
      participles.putIfAbsent(full + "ا", new Participle(verb, Agreement.MASCULINE));
    }
    if (!is(WordList.NO_VERB, full + "ه")) {
      participles.putIfAbsent(full + "ه", new Participle(verb, Agreement.FEMININE));
    }
    participles.putIfAbsent(stem + "ين", new Participle(verb, Agreement.PEOPLE));
    participles.putIfAbsent(full + "ان", new Participle(verb, Agreement.PEOPLE));
    if (is(WordList.STATE_OF_MIND, Folding.key(verb.lemma()))) {
      states.put(stem, new Participle(verb, Agreement.MASCULINE));
      states.put(full + "ه", new Participle(verb, Agreement.FEMININE));
      states.put(stem + "ون", new Participle(verb, Agreement.PEOPLE));
    }
  }

  /** The readings of a word as a finite verb of saying. */
  List<VerbLexicon.Match<SpeechVerb>> verbs(Word word) {
    if (!word.isArabic() || isNoun(word)) {
      return List.of();
    }
    List<VerbLexicon.Match<SpeechVerb>> found = verbs.find(word);
    if (found.isEmpty()) {
      return found;
    }
    List<VerbLexicon.Match<SpeechVerb>> finite = new ArrayList<>(found.size());
    for (VerbLexicon.Match<SpeechVerb> match : found) {
      if (match.form().tense() != Tense.PARTICIPLE && !isCount(match)) {
        finite.add(match);
      }
    }
    return finite;
  }

  /** By its ending: إضافة, إعادة, and not أضافه. */
  private static boolean isNoun(Word word) {
    String surface = word.surface();
    return surface.charAt(surface.length() - 1) == ArabicLetters.TEH_MARBUTA;
  }

  /** عدن, يعد: of عدّ only {@code خطوة عدها مراقبون} tells what a thing is held to be. */
  private static boolean isCount(VerbLexicon.Match<SpeechVerb> match) {
    return match.verb().lemma().equals("عد")
        && (match.form().object().isEmpty() || match.form().tense() != Tense.PAST);
  }

  /** The participle that the word is, without article; و may stand before it. */
  @Nullable Participle participle(Word word) {
    if (!participles.mayHold(word)) {
      return null;
    }
    Participle plain = participles.get(word);
    if (plain != null) {
      return isWritten(plain, word) ? plain : null;
    }
    for (Stem stem : word.stems()) {
      if (stem.joined() && stem.proclitics().length() == 1) {
        return participles.get(stem);
      }
    }
    return null;
  }

  /** {@code آملا} by its first letter, and not {@code أملا} or {@code أمرا}, the nouns. */
  private static boolean isWritten(Participle participle, Word word) {
    String lemma = participle.verb().lemma();
    boolean madda = lemma.length() == 3 && lemma.charAt(0) == ArabicLetters.ALEF_HAMZA_ABOVE;
    return !madda || word.surface().charAt(0) != ArabicLetters.ALEF_HAMZA_ABOVE;
  }

  /** The state of mind that the word tells as a predicate: واثق، مقتنعة، متخوفون. */
  @Nullable Participle state(Word word) {
    return states.get(word);
  }

  /** Whether the whole word is one, و being its first letter if it has one. */
  boolean isParticiple(String key) {
    return participles.holds(key);
  }

  /** Whether a reading of the word, without its article, may be a noun of saying or feeling. */
  boolean mayBeNoun(Word word) {
    return nouns.mayHold(word);
  }

  /** The noun of saying or feeling that a reading is, without its article. */
  @Nullable SpeechNoun nounBare(Stem reading) {
    return nouns.getBare(reading);
  }

  Optional<SpeechNoun> noun(String key) {
    return Optional.ofNullable(nouns.get(key));
  }

  Optional<Phrases.Match<Attribution>> attribution(List<Word> words, int index) {
    return attributions.find(words, index);
  }

  Optional<ContentAct> contentAct(List<Word> words, int index) {
    return contentActs.find(words, index).map(Phrases.Match::value);
  }

  /** The feminine and the duals of a person: {@code باحثة}, {@code مصدران}, {@code باحثتين}. */
  private void putForms(String key, SourceNoun noun) {
    String stem = key.endsWith("ه") ? key.substring(0, key.length() - 1) + "ت" : key;
    if (!key.endsWith("ه")) {
      if (!VerbalNouns.isOne(key + "ه")) {
        sourceNouns.putIfAbsent(key + "ه", noun);
      }
      sourceNouns.putIfAbsent(key + "تان", noun);
      sourceNouns.putIfAbsent(key + "تين", noun);
    }
    sourceNouns.putIfAbsent(stem + "ان", noun);
    sourceNouns.putIfAbsent(stem + "ين", noun);
  }

  /** Of a plural in ون the oblique, and the form before what completes it: {@code منظرو}. */
  private void putPlurals(String key, SourceNoun noun) {
    if (key.endsWith("ون")) {
      String stem = key.substring(0, key.length() - 2);
      sourceNouns.putIfAbsent(stem + "ين", noun);
      sourceNouns.putIfAbsent(stem + "و", noun);
    }
  }

  /** The source noun that a word without article is, in the accusative too: {@code مسؤولا}. */
  @Nullable SourceNoun sourceNoun(String bareKey) {
    SourceNoun noun = sourceNouns.get(bareKey);
    return noun != null ? noun : sourceNouns.get(inflected(bareKey));
  }

  /**
   * How a source noun is listed: {@code مسؤول} for the accusative {@code مسؤولا}, {@code مدير} for
   * {@code مديرها}; not {@code اقتصاديا}, which tells in what way.
   */
  String listed(String bareKey) {
    return sourceNouns.holds(bareKey) ? bareKey : inflected(bareKey);
  }

  private String inflected(String bareKey) {
    boolean mayBe = bareKey.length() > 4 && bareKey.endsWith("ا") && !bareKey.endsWith("يا");
    String nominative = mayBe ? bareKey.substring(0, bareKey.length() - 1) : bareKey;
    return mayBe && sourceNouns.holds(nominative) ? nominative : owned(bareKey);
  }

  /** {@code مديره}, {@code مساعدها}: somebody by the pronoun of another. */
  private String owned(String bareKey) {
    String suffix = OwnerPronoun.of(bareKey);
    if (suffix.isEmpty()
        || suffix.equals(OwnerPronoun.OURS)
        || bareKey.length() - suffix.length() < 3) {
      return bareKey;
    }
    String stem = bareKey.substring(0, bareKey.length() - suffix.length());
    boolean deed = suffix.equals("ه") && VerbalNouns.isListed(bareKey);
    if (deed) {
      return bareKey;
    }
    SourceNoun noun = sourceNouns.get(stem);
    return noun == SourceNoun.PERSON || noun == SourceNoun.PEOPLE ? stem : bareKey;
  }

  /** The source noun that the word is, under any of its clitics. */
  @Nullable SourceNoun sourceNoun(Word word) {
    if (sourceNouns.mayHold(word)) {
      for (Stem stem : word.stems()) {
        SourceNoun noun = sourceNouns.getBare(stem);
        if (noun != null) {
          return noun;
        }
      }
    }
    return sourceNoun(word.key());
  }

  /** Whether it is one of the plainest verbs of saying. */
  boolean isCore(SpeechVerb verb) {
    return is(WordList.CORE, Folding.key(verb.lemma()));
  }

  /** Whether a reading of a word is in a list of {@code words.txt}. */
  boolean is(WordList list, Stem reading) {
    return lists(reading).contains(list);
  }

  /** Whether a folded word that may not stand in the text is in one. */
  boolean is(WordList list, String key) {
    return listsByKey.getOrDefault(key, WordLists.NONE).contains(list);
  }

  /** The lists of {@code words.txt} that hold a reading of a word. */
  WordLists lists(Stem reading) {
    WordLists lists = wordLists.get(reading);
    return lists == null ? WordLists.NONE : lists;
  }
}
