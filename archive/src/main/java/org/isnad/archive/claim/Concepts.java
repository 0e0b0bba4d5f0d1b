package org.isnad.archive.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.text.Lexicon;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;

/**
 * Words that news uses for one another.
 *
 * <p>Example: {@code مناورات} and {@code تدريبات} → {@code exercise}; {@code ذخائر} and {@code
 * صواريخ} → {@code arms}.
 */
final class Concepts {

  private static final String PREFIXES = "وبلفك";
  private static final int LONG = 4;

  /** What people are counted by, whatever they are called. */
  private static final Set<String> TOLLS = Set.of("dead", "injure", "arrest", "hostage", "flee");

  private static final String AS_IT_STANDS = "=";

  private final Map<String, String> byStem = new HashMap<>();

  private final Set<String> light = new HashSet<>();

  Concepts(Terms terms) {
    for (Lexicon.Entry entry : Lexicon.read(Concepts.class, "light-words.txt", 1)) {
      Term term = terms.of(entry.field(0)).get(0);
      light.add(entry.field(0).startsWith(AS_IT_STANDS) ? term.word() : term.stem());
    }
    for (Lexicon.Entry entry : Lexicon.read(Concepts.class, "concepts.tsv", 2)) {
      for (String word : entry.list(1)) {
        byStem.put(terms.of(word).get(0).stem(), entry.field(0));
      }
    }
  }

  /** Whether the word says how something is put rather than what. */
  boolean isLight(Term term) {
    return light.contains(term.stem()) || light.contains(term.word());
  }

  /** Whether it is what befell the people that are counted. */
  boolean isToll(String concept) {
    return TOLLS.contains(concept);
  }

  Optional<String> of(String stem) {
    String concept = byStem.get(stem);
    if (concept == null && stem.length() > LONG && PREFIXES.indexOf(stem.charAt(0)) >= 0) {
      concept = byStem.get(stem.substring(1));
    }
    return Optional.ofNullable(concept);
  }
}
