package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** What the words of one article can be, looked up once each. */
final class Readings {

  private final TriggerLexicon lexicon;
  private final @Nullable List<TriggerLexicon.Match>[] verbs;
  private final @Nullable List<TriggerLexicon.Match>[] nouns;
  private final @Nullable Boolean[] verb;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Readings(TriggerLexicon lexicon, int words) {
    this.lexicon = lexicon;
    verbs = new List[words];
    nouns = new List[words];
    verb = new Boolean[words];
  }

  List<TriggerLexicon.Match> verbs(Word word) {
    List<TriggerLexicon.Match> found = verbs[word.index()];
    if (found == null) {
      found = lexicon.verbs(word);
      verbs[word.index()] = found;
    }
    return found;
  }

  List<TriggerLexicon.Match> nouns(Word word) {
    List<TriggerLexicon.Match> found = nouns[word.index()];
    if (found == null) {
      found = lexicon.nouns(word);
      nouns[word.index()] = found;
    }
    return found;
  }

  boolean isVerb(Word word) {
    Boolean known = verb[word.index()];
    if (known == null) {
      known = lexicon.isVerb(word);
      verb[word.index()] = known;
    }
    return known;
  }

  boolean isJoined(Word word) {
    return isVerb(word) && lexicon.isJoined(word);
  }

  @Nullable VerbForm plainForm(Word word) {
    return isVerb(word) ? lexicon.plainForm(word) : null;
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
