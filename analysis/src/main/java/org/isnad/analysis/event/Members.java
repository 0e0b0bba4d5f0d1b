package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is named as being among those that a phrase speaks of.
 *
 * <p>{@code حلفاء بينهم أثينا ومدريد} → both names; {@code ستون شخصا بينهم سبعة أجانب} → the sixty,
 * with all of the words.
 */
final class Members {

  private static final Set<String> AMONG = WordLists.of("among");

  private static final Set<String> FOREMOST = WordLists.of("foremost");

  private static final Set<String> TWO = WordLists.of("two");

  private final Layers layers;
  private final NounPhraseReader phrases;

  Members(Layers layers, NounPhraseReader phrases) {
    this.layers = layers;
    this.phrases = phrases;
  }

  /** The phrase with its members, the same where none are told. */
  NounPhrase with(NounPhrase whole) {
    NounPhrase foremost = foremost(whole.end());
    if (foremost != null && whole.kind() != NounPhrase.Kind.THING) {
      List<Participant> all = new ArrayList<>(whole.participants());
      all.addAll(VerbEvents.without(foremost.participants(), all));
      return new NounPhrase(whole.first(), foremost.end(), all, whole.kind());
    }
    int first = whole.kind() == NounPhrase.Kind.DESCRIPTION ? after(whole.end()) : -1;
    NounPhrase members = first < 0 ? null : phrases.read(first);
    if (members == null) {
      return whole;
    }
    boolean named = members.kind() == NounPhrase.Kind.NAME;
    return new NounPhrase(
        whole.first(),
        members.end(),
        named ? members.participants() : whole.participants(),
        whole.kind());
  }

  /** {@code دول التحالف وفي مقدمتها أثينا}; null where nobody is named so. */
  private @Nullable NounPhrase foremost(int end) {
    if (end + 2 >= layers.size() || !FOREMOST.contains(layers.word(end + 1).key())) {
      return null;
    }
    String key = layers.word(end).key();
    NounPhrase named =
        key.equals("وفي") || key.equals("وعلي") || key.equals("علي") ? phrases.read(end + 2) : null;
    return named != null && named.kind() == NounPhrase.Kind.NAME ? named : null;
  }

  /** Index of the phrase after {@code بينهم} or {@code من بينهم}, negative without either. */
  private int after(int end) {
    Word word = layers.wordOrNull(end);
    int at = word != null && word.key().equals("من") ? end + 1 : end;
    return at + 1 < layers.size() && isAmong(layers.word(at)) ? at + 1 : -1;
  }

  static boolean isAmong(@Nullable Word word) {
    return word != null && AMONG.contains(word.key());
  }

  /** {@code مسلحين اثنين}: a numeral that only strengthens the dual before it. */
  static boolean isTwo(Layers layers, int word) {
    String key = layers.word(word).key();
    String counted = layers.word(word - 1).key();
    return TWO.contains(key)
        && !layers.isNamed(word - 1)
        && (counted.endsWith("ين") || counted.endsWith("ان"));
  }
}
