package org.isnad.analysis.event;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** What the words of one article can be, looked up once each. */
final class Readings {

  private final TriggerLexicon lexicon;
  private final Senses senses;

  /** Of each word whether it may be a verb of news or name an event, as few words may. */
  private final boolean[] mayHold;

  private final @Nullable VerbReadings[] verbs;
  private final @Nullable List<TriggerLexicon.Match>[] nouns;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Readings(TriggerLexicon lexicon, Senses senses, Layers layers) {
    this.lexicon = lexicon;
    this.senses = senses;
    mayHold = new boolean[layers.size()];
    for (int i = 0; i < mayHold.length; i++) {
      mayHold[i] = lexicon.mayHold(layers.word(i));
    }
    verbs = new VerbReadings[layers.size()];
    nouns = new List[layers.size()];
  }

  /**
   * Whether the word may be a verb of news or a noun that names an event: told without going
   * through its readings, and no of most words.
   */
  boolean mayHold(Word word) {
    return mayHold[word.index()];
  }

  private VerbReadings verb(Word word) {
    VerbReadings found = verbs[word.index()];
    if (found == null) {
      found = readVerb(word);
      verbs[word.index()] = found;
    }
    return found;
  }

  private VerbReadings readVerb(Word word) {
    if (!mayHold(word) || !lexicon.mayHoldVerb(word) || senses.isPartOfDay(word)) {
      return VerbReadings.NONE;
    }
    VerbReadings all = lexicon.verbs(word);
    return all.with(senses.meant(all.triggers(), word));
  }

  List<TriggerLexicon.Match> verbs(Word word) {
    return verb(word).triggers();
  }

  List<TriggerLexicon.Match> nouns(Word word) {
    List<TriggerLexicon.Match> found = nouns[word.index()];
    if (found == null) {
      found = mayHold(word) ? senses.meant(lexicon.nouns(word), word) : List.of();
      nouns[word.index()] = found;
    }
    return found;
  }

  /** Whether any reading of the word as a verb that names an event is so. */
  boolean anyVerb(Word word, Predicate<TriggerLexicon.Match> wanted) {
    return any(verbs(word), wanted);
  }

  /** Whether any reading of the word as a noun that names an event is so. */
  boolean anyNoun(Word word, Predicate<TriggerLexicon.Match> wanted) {
    return any(nouns(word), wanted);
  }

  private static boolean any(
      List<TriggerLexicon.Match> matches, Predicate<TriggerLexicon.Match> wanted) {
    for (TriggerLexicon.Match match : matches) {
      if (wanted.test(match)) {
        return true;
      }
    }
    return false;
  }

  boolean isVerb(Word word) {
    return verb(word).finite();
  }

  boolean isJoined(Word word) {
    return verb(word).joined();
  }

  @Nullable VerbForm plainForm(Word word) {
    return verb(word).plain();
  }

  /** The form of a verb, whether it names an event or not; null where the word is none. */
  @Nullable VerbForm anyForm(Word word) {
    VerbForm plain = plainForm(word);
    if (plain != null || !isVerb(word)) {
      return plain;
    }
    for (TriggerLexicon.Match match : verbs(word)) {
      VerbForm form = match.form();
      if (form != null && form.tense() != VerbForm.Tense.PARTICIPLE) {
        return form;
      }
    }
    return null;
  }

  boolean isNoun(Stem stem) {
    return lexicon.isNoun(stem);
  }
}
