package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds the phrase after a preposition: {@code مع كيم}, {@code لروسيا}, {@code إليه}. */
final class Prepositions {

  /** {@code أضرم النار في منزل في البصرة}: the second tells where, whatever the first is. */
  private static final String IN = "في";

  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final NounPhraseReader phrases;

  /** Whether each word is or begins with one: 0 where nobody asked, else 1 or 2. */
  private final byte[] any;

  /**
   * A preposition in place.
   *
   * @param word index of the first word of its phrase, with the preposition where it is a clitic
   * @param stem of that word, null where the preposition stands alone
   * @param pronoun after it instead of a phrase, empty where there is none
   */
  record Found(int word, @Nullable Stem stem, String pronoun) {}

  Prepositions(Layers layers, Vocabulary vocabulary, NounPhraseReader phrases) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.any = new byte[layers.size()];
  }

  /** Whether the word at {@code index} is or begins with the preposition. */
  @Nullable Found at(int index, String preposition) {
    Word word = layers.word(index);
    if (layers.isNamed(index) && layers.mentionStart(index) < index) {
      return null;
    }
    String key = word.key();
    if (key.endsWith(preposition) && isAlone(key, preposition)) {
      return new Found(index + 1, null, "");
    }
    if (key.startsWith(preposition)) {
      for (String pronoun : PRONOUNS) {
        if (key.length() == preposition.length() + pronoun.length() && key.endsWith(pronoun)) {
          return new Found(index, null, pronoun);
        }
      }
    }
    if (preposition.length() == 1) {
      for (Stem stem : word.stems()) {
        if (stem.preposition() == preposition.charAt(0) && isNominal(index, stem)) {
          return new Found(index, stem, "");
        }
      }
    }
    return null;
  }

  /** Whether nothing but و stands before the preposition that the key ends with. */
  private static boolean isAlone(String key, String preposition) {
    int before = key.length() - preposition.length();
    return before == 0 || before == 1 && key.charAt(0) == 'و';
  }

  private boolean isNominal(int index, Stem stem) {
    if (layers.mention(index) != null) {
      return layers.mention(index, stem) != null;
    }
    return layers.definite(stem)
        || vocabulary.isKnown(stem) && !vocabulary.isKnown(layers.word(index).stems().get(0));
  }

  /**
   * The phrase after the first such preposition between two words, read; null where there is none.
   */
  @Nullable NounPhrase phrase(int from, int end, String preposition) {
    for (int i = from; i < end; i++) {
      Found found = at(i, preposition);
      if (found != null
          && found.pronoun().isEmpty()
          && found.word() < layers.size()
          && !isPartitive(i, preposition)) {
        NounPhrase phrase = after(found);
        if (phrase != null && (!phrase.participants().isEmpty() || preposition.equals(IN))) {
          return phrase.participants().isEmpty() ? null : withJoined(phrase, preposition);
        }
      }
    }
    return null;
  }

  /** The phrase right after a preposition, null where none begins there. */
  @Nullable NounPhrase after(Found found) {
    return found.stem() == null
        ? phrases.read(found.word())
        : phrases.read(found.word(), found.stem());
  }

  /** The phrase of what stands at a word after the preposition, whatever it is: {@code بزيارة}. */
  @Nullable NounPhrase thing(int index, String preposition) {
    Found found = at(index, preposition);
    if (found != null) {
      return found.pronoun().isEmpty() ? after(found) : null;
    }
    if (preposition.length() > 1 || !isAny(index) || layers.isNamed(index)) {
      return null;
    }
    for (Stem stem : layers.word(index).stems()) {
      if (stem.preposition() == preposition.charAt(0)) {
        return phrases.read(index, stem);
      }
    }
    return null;
  }

  /** {@code للملك ولقوات التحالف}: with those after the same preposition, joined. */
  private NounPhrase withJoined(NounPhrase first, String preposition) {
    if (preposition.length() > 1 || first.end() >= layers.size()) {
      return first;
    }
    for (Stem stem : layers.word(first.end()).stems()) {
      NounPhrase next =
          stem.proclitics().equals("و" + preposition) ? phrases.read(first.end(), stem) : null;
      if (next != null && next.isSomebody()) {
        List<Participant> all = new ArrayList<>(first.participants());
        all.addAll(VerbEvents.without(next.participants(), all));
        return new NounPhrase(first.first(), next.end(), all, first.kind());
      }
    }
    return first;
  }

  /** {@code خمسة من الجنود}: of whom they are is no side of their own. */
  private boolean isPartitive(int index, String preposition) {
    return preposition.equals("من")
        && index > 0
        && (layers.word(index - 1).isNumber()
            || vocabulary.is(layers.stem(index - 1), NounClass.COUNT));
  }

  /** The pronoun after such a preposition between two words, empty where there is none. */
  String pronoun(int from, int end, String preposition) {
    for (int i = from; i < end; i++) {
      Found found = at(i, preposition);
      if (found != null) {
        return found.pronoun();
      }
    }
    return "";
  }

  private boolean isJoinedKnown(Word word) {
    for (Stem stem : word.stems()) {
      if (stem.proclitics().equals("و") && vocabulary.isKnown(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is a preposition or begins with one. */
  boolean isAny(int index) {
    if (any[index] == 0) {
      any[index] = (byte) (findAny(index) ? 2 : 1);
    }
    return any[index] == 2;
  }

  private boolean findAny(int index) {
    Word word = layers.word(index);
    if (vocabulary.isPreposition(word)) {
      return true;
    }
    if (layers.isNamed(index)) {
      return layers.mention(index) != null
          && word.start() < layers.stem(index).span().start()
          && !layers.stem(index).proclitics().equals("و");
    }
    Stem whole = word.stems().get(0);
    if (vocabulary.isKnown(whole)) {
      return false;
    }
    for (Stem stem : word.stems()) {
      if (word.key().length() < 4 && !vocabulary.isKnown(stem)) {
        continue;
      }
      char clitic = stem.preposition();
      if ((clitic == 'ب' || clitic == 'ل') && !isJoinedKnown(word)) {
        return true;
      }
    }
    return false;
  }
}
