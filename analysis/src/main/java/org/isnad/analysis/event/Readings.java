package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** What the words of one article can be, looked up once each. */
final class Readings {

  private final TriggerLexicon lexicon;
  private final Senses senses;
  private final @Nullable VerbReadings[] verbs;
  private final @Nullable List<TriggerLexicon.Match>[] nouns;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Readings(TriggerLexicon lexicon, Senses senses, int words) {
    this.lexicon = lexicon;
    this.senses = senses;
    verbs = new VerbReadings[words];
    nouns = new List[words];
  }

  /**
   * Whether the word may be a verb of news or a noun that names an event: told without going
   * through its readings, and no of most words.
   */
  boolean mayHold(Word word) {
    return lexicon.mayHold(word);
  }

  private VerbReadings verb(Word word) {
    VerbReadings found = verbs[word.index()];
    if (found == null) {
      found = senses.isPartOfDay(word) ? VerbReadings.NONE : lexicon.verbs(word);
      found = found.with(meant(found.triggers(), word));
      verbs[word.index()] = found;
    }
    return found;
  }

  List<TriggerLexicon.Match> verbs(Word word) {
    return verb(word).triggers();
  }

  List<TriggerLexicon.Match> nouns(Word word) {
    List<TriggerLexicon.Match> found = nouns[word.index()];
    if (found == null) {
      found = meant(lexicon.nouns(word), word);
      nouns[word.index()] = found;
    }
    return found;
  }

  /** Those of the readings that what stands beside the word leaves. */
  private List<TriggerLexicon.Match> meant(List<TriggerLexicon.Match> all, Word word) {
    for (TriggerLexicon.Match match : all) {
      if (!senses.mayBe(match, word)) {
        return all.stream().filter(m -> senses.mayBe(m, word)).toList();
      }
    }
    return all;
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
    return verbs(word).stream()
        .map(TriggerLexicon.Match::form)
        .filter(f -> f != null && f.tense() != VerbForm.Tense.PARTICIPLE)
        .findFirst()
        .orElse(null);
  }

  boolean isNoun(Stem stem) {
    return lexicon.isNoun(stem);
  }
}
