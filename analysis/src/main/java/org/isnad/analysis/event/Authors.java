package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;

/**
 * Who said or did the thing that a phrase speaks of, told right after it.
 *
 * <ul>
 *   <li>{@code التصريحات التي أدلى بها الوزير}
 *   <li>{@code اقتراحا قدمته أثينا}
 *   <li>{@code عرضا جديدا من أثينا}
 * </ul>
 */
final class Authors {

  private static final Set<String> RESUMED = WordLists.of("resumed");
  private static final int ADJECTIVES = 2;
  private static final String WHAT = "ما";
  private static final Set<String> COPULAS = WordLists.of("copulas");

  private final Layers layers;
  private final Readings readings;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Subjects subjects;

  Authors(Grammar grammar) {
    this.layers = grammar.layers();
    this.readings = grammar.readings();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
    this.clauses = grammar.clauses();
    this.subjects = grammar.subjects();
  }

  /** Empty where the words after the thing name nobody. */
  List<Participant> of(NounPhrase thing) {
    int limit = Math.min(layers.sentence(thing.first()).endWord(), thing.end() + ADJECTIVES);
    for (int i = thing.end(); i < limit; i++) {
      Word word = layers.word(i);
      if (word.key().equals("من")) {
        NounPhrase source = phrases.read(i + 1);
        return source != null && source.isSomebody() ? source.participants() : List.of();
      }
      boolean relative = Subjects.isRelative(word);
      int verb = relative ? i + 1 : i;
      if (verb < layers.size() && (relative || readings.isVerb(layers.word(verb)))) {
        return subject(verb);
      }
      if (layers.isNamed(i) || word.isPunctuation() || prepositions.isAny(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code نفت أثينا ما ذكرته الصحيفة}: whose what is told of by a clause of its own. */
  List<Participant> ofWhat(int from, int end) {
    for (int i = from; i <= end && i + 1 < layers.size(); i++) {
      if (layers.word(i).key().equals(WHAT) && !COPULAS.contains(layers.word(i - 1).key())) {
        return subject(i + 1);
      }
    }
    return List.of();
  }

  /** The subject after a verb whose object or pronoun is the thing. */
  private List<Participant> subject(int verb) {
    VerbForm form = readings.anyForm(layers.word(verb));
    Word next = layers.wordOrNull(verb + 1);
    if (form == null
        || form.object().isEmpty() && (next == null || !RESUMED.contains(next.key()))) {
      return List.of();
    }
    Subjects.Around around = subjects.around(verb, form, clauses.end(verb));
    NounPhrase before = around.subject();
    NounPhrase subject = before != null && before.first() < verb ? around.next() : before;
    return subject != null && subject.isSomebody() ? subject.participants() : List.of();
  }
}
