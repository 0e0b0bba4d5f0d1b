package org.isnad.analysis.name;

import java.util.HashSet;
import java.util.Set;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/** Words of sport: {@code لاعب}, which only sport has, and {@code جولة}, which talks have too. */
final class SportWords {

  /** How much a word tells. */
  enum Sort {
    SURE,
    UNSURE
  }

  private record SportWord(String lemma, Sort sort) {}

  /** Different words of sport that make an article one about sport. */
  private static final int ENOUGH = 3;

  private final KeyMap<SportWord> words;

  SportWords(Spellings spellings) {
    this.words = new KeyMap<>(spellings);
    for (Lexicon.Entry entry : Lexicon.read(SportWords.class, "sport-words.txt", 3)) {
      words.put(entry.field(0), new SportWord(entry.field(1), entry.constant(2, Sort.class)));
    }
  }

  /** Whether the article has enough different words of sport, one of them sure. */
  boolean isAbout(Draft draft) {
    Set<String> lemmas = new HashSet<>();
    boolean sure = false;
    for (Word word : draft.words()) {
      if (!words.mayHold(word)) {
        continue;
      }
      for (Stem stem : word.stems()) {
        SportWord found = words.getBare(stem);
        if (found != null) {
          lemmas.add(found.lemma());
          sure |= found.sort() == Sort.SURE;
        }
      }
    }
    return sure && lemmas.size() >= ENOUGH;
  }

  /** Whether only sport has the word. */
  boolean isSure(Word word) {
    return word.stems().stream()
        .map(stem -> words.getBare(stem))
        .anyMatch(found -> found != null && found.sort() == Sort.SURE);
  }

  /** Whether sport has the word, with others or alone. */
  boolean isAny(Word word) {
    return word.stems().stream().anyMatch(stem -> words.getBare(stem) != null);
  }
}
