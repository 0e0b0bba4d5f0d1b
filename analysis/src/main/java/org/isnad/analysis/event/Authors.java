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
 *   <li>{@code التصريحات الصادرة عن الوزير}, {@code الهجمات من قبل المتمردين}
 * </ul>
 */
final class Authors {

  private static final Set<String> RESUMED = WordLists.of("resumed");

  /** {@code صدرت عن}: who said it follows. */
  private static final Set<String> ISSUED = WordLists.of("issued");

  private static final Set<String> FROM = Set.of("عن", "من");
  private static final int ADJECTIVES = 2;
  private static final Set<String> WHAT = WordLists.of("what-is-told");
  private static final Set<String> COPULAS = WordLists.of("copulas");

  private final Layers layers;
  private final Readings readings;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Agents agents;

  Authors(Grammar grammar) {
    this.layers = grammar.layers();
    this.readings = grammar.readings();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
    this.clauses = grammar.clauses();
    this.subjects = grammar.subjects();
    this.agents = grammar.agents();
  }

  /** Empty where the words after the thing name nobody. */
  List<Participant> of(NounPhrase thing) {
    int limit = Math.min(layers.sentence(thing.first()).endWord(), thing.end() + ADJECTIVES);
    if (isIssued(thing.end() - 1)) {
      return issuer(thing.end() - 1);
    }
    for (int i = thing.end(); i < limit; i++) {
      Word word = layers.word(i);
      if (agents.isBy(i, layers.size())) {
        return agents.behind(i);
      }
      if (isIssued(i)) {
        return issuer(i);
      }
      if (word.key().equals("من")) {
        NounPhrase source = phrases.read(i + 1);
        return source != null && source.isSomebody() ? source.participants() : List.of();
      }
      boolean relative = Subjects.isRelative(word);
      if (relative && isIssued(i + 1)) {
        return issuer(i + 1);
      }
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

  /** {@code صدرت عن}, {@code الصادرة من}. */
  private boolean isIssued(int word) {
    return word + 2 < layers.size()
        && ISSUED.contains(layers.word(word).key())
        && FROM.contains(layers.word(word + 1).key());
  }

  /** Who stands behind such a word and its preposition. */
  private List<Participant> issuer(int issued) {
    return NounPhrase.anybody(phrases.read(issued + 2));
  }

  /** {@code نفت أثينا ما ذكرته الصحيفة}: whose what is told of by a clause of its own. */
  List<Participant> ofWhat(int from, int end) {
    for (int i = from; i <= end && i + 1 < layers.size(); i++) {
      if (WHAT.contains(layers.word(i).key()) && !COPULAS.contains(layers.word(i - 1).key())) {
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
