package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;

/**
 * Who is asked to act, told by the act that is asked for.
 *
 * <p>{@code طالب بضرورة تدخل الوزارة}, {@code دعا إلى قيام أثينا بدورها} → the ministry, أثينا.
 */
final class Requested {

  private static final Set<String> ACTS = WordLists.of("requested-acts");
  private static final Set<String> NEED = WordLists.of("need");

  private final Layers layers;
  private final NounPhraseReader phrases;

  Requested(Grammar grammar) {
    this.layers = grammar.layers();
    this.phrases = grammar.phrases();
  }

  /** Those whose act stands between two words, empty where none does. */
  List<Participant> between(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (isOne(i, ACTS) && (isAskedFor(i) || isOne(i - 1, NEED) && isAskedFor(i - 1))) {
        NounPhrase phrase = phrases.read(i + 1);
        return phrase != null && phrase.isSomebody() ? phrase.participants() : List.of();
      }
    }
    return List.of();
  }

  private boolean isOne(int word, Set<String> words) {
    return layers.word(word).stems().any(s -> !layers.definite(s) && words.contains(s.key()));
  }

  private boolean isAskedFor(int word) {
    String before = layers.word(word - 1).key();
    return before.equals("الي")
        || before.equals("علي")
        || layers.word(word).stems().stream().map(Stem::preposition).anyMatch(p -> p == 'ب');
  }
}
