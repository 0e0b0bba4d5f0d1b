package org.isnad.archive.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Mention;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.story.Participants;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Features;
import org.isnad.archive.term.Term;
import org.isnad.archive.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Makes the statements of a story comparable: the names in a content by who they are, the other
 * words by their concept or stem, each the heavier the rarer it is in news and among the story's
 * contents.
 */
final class PropositionReader {

  private static final double NAME = 3;
  private static final double CONCEPT = 4;
  private static final double RAREST = 5.5;
  private static final double TOO_COMMON = 0.1;
  private static final double LIGHT = 1;
  private static final double NUMBER = 2.5;
  private static final double LEAST_NAME_FACTOR = 0.25;
  private static final double LEAST_WORD_FACTOR = 0.6;
  private static final double INNER_SHARE = 0.45;

  /** So many words on a word stands beside another. */
  private static final int NEAR = 4;

  /** In a cue: who denies says so by one of these roots. */
  private static final Set<String> DENIALS = Set.of("نف", "نكر", "كذب", "دحض", "فند");

  private final Terms terms;
  private final BackgroundWords words;
  private final Concepts concepts;
  private final NameBook names;
  private final Opposites opposites;
  private final ClaimWords claimWords;
  private final NegationScope scope;

  PropositionReader(Terms terms, BackgroundWords words, ClaimWords claimWords, NameBook names) {
    this.terms = terms;
    this.words = words;
    concepts = claimWords.concepts();
    this.names = names;
    this.claimWords = claimWords;
    opposites = claimWords.opposites();
    scope = claimWords.scope();
  }

  private record Raw(
      AnalysisRecord record,
      Statement statement,
      Map<String, Double> weights,
      List<String> sequence,
      Set<String> negated,
      boolean deniedByCue,
      Sides sides,
      Counts counts,
      Set<String> names,
      boolean conditional) {}

  List<Proposition> read(List<AnalysisRecord> story) {
    List<Raw> raws = new ArrayList<>();
    for (AnalysisRecord record : story) {
      for (Statement statement : record.statements()) {
        if (statement.content().length() > 0 && !isOnlyAround(record, statement)) {
          raws.add(raw(record, statement));
        }
      }
    }
    return propositions(raws);
  }

  /** One for each record: of what stands for its content. */
  List<Proposition> readContents(
      List<AnalysisRecord> records, Function<AnalysisRecord, Statement> content) {
    return propositions(records.stream().map(r -> raw(r, content.apply(r))).toList());
  }

  private static List<Proposition> propositions(List<Raw> raws) {
    Map<String, Integer> holders = new HashMap<>();
    for (Raw raw : raws) {
      raw.weights().keySet().forEach(name -> holders.merge(name, 1, Integer::sum));
    }
    Features.Numbers numbers = new Features.Numbers();
    return raws.stream().map(raw -> proposition(raw, holders, raws.size(), numbers)).toList();
  }

  /**
   * «ذكرت السواحل أن ستافريديس اقترح …»: what the agency passes on is the proposal, told by the
   * inner one.
   */
  private static boolean isOnlyAround(AnalysisRecord record, Statement outer) {
    return record.statements().stream()
        .anyMatch(
            inner ->
                !inner.equals(outer)
                    && inner.chain().size() > outer.chain().size()
                    && outer.content().covers(inner.content())
                    && inner.content().length() >= INNER_SHARE * outer.content().length());
  }

  private Raw raw(AnalysisRecord record, Statement statement) {
    Span content = statement.content();
    Map<String, Double> weights = new LinkedHashMap<>();
    List<Span> named = new ArrayList<>();
    for (Entity entity : record.entities()) {
      for (Mention mention : entity.mentions()) {
        if (content.covers(mention.span())) {
          named.add(mention.span());
          names
              .of(record.id(), entity.id())
              .map(Participants::key)
              .ifPresent(k -> weights.put(k, NAME));
        }
      }
    }
    Set<String> names = Set.copyOf(weights.keySet());
    List<Term> all = terms.of(record.text(), content.start(), content.end());
    BitSet negated = scope.of(record.text(), all);
    Set<String> negatedNames = new HashSet<>();
    @Nullable String[] sequence = new @Nullable String[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Term term = all.get(i);
      boolean inName =
          named.stream()
              .anyMatch(span -> span.covers(term.start() + 1) || span.covers(term.end() - 1));
      if (inName) {
        sequence[i] = term.stem();
      } else if (!Negation.isWord(term)) {
        String name = nationality(weights, term).orElseGet(() -> weigh(weights, term));
        sequence[i] = name;
        if (negated.get(i) && name != null) {
          negatedNames.add(name);
        }
      }
    }
    return new Raw(
        record,
        statement,
        weights,
        Arrays.stream(sequence).filter(Objects::nonNull).toList(),
        negatedNames,
        isDeniedByCue(record, statement, !negatedNames.isEmpty()),
        sides(all, sequence),
        Counts.of(record, content, terms, concepts),
        names,
        all.stream().anyMatch(claimWords::isCondition));
  }

  private Sides sides(List<Term> content, @Nullable String[] names) {
    Sides.Gathering sides = new Sides.Gathering();
    for (int i = 0; i < names.length; i++) {
      Set<Integer> own = opposites.of(content, i);
      if (!own.isEmpty()) {
        Set<String> near = new HashSet<>();
        for (int j = Math.max(0, i - NEAR); j <= Math.min(names.length - 1, i + NEAR); j++) {
          if (j != i && names[j] != null) {
            near.add(names[j]);
          }
        }
        sides.add(own, near);
      }
    }
    return sides.sides();
  }

  /** A denial whose cue is none («قال إن ذلك لم يحدث») denies by its own words, if it has any. */
  private static boolean isDeniedByCue(
      AnalysisRecord record, Statement statement, boolean negates) {
    if (statement.act() != Act.DENY) {
      return false;
    }
    String cue = Folding.key(statement.cue().of(record.text()));
    return !negates || DENIALS.stream().anyMatch(cue::contains);
  }

  /** A country by its adjective is the country. */
  private Optional<String> nationality(Map<String, Double> weights, Term term) {
    Optional<String> country = claimWords.nationalities().of(term).map(code -> "country:" + code);
    country.ifPresent(key -> weights.put(key, NAME));
    return country;
  }

  /** Weighs a word of a content; the name of its feature, if it is one. */
  private @Nullable String weigh(Map<String, Double> weights, Term term) {
    String stem = term.stem();
    Optional<String> concept = concepts.of(stem);
    double share = words.share(stem);
    if (concepts.isLight(term)) {
      weights.put(stem, LIGHT);
    } else if (concept.isPresent() && share < TOO_COMMON) {
      weights.put("concept:" + concept.get(), CONCEPT);
      return "concept:" + concept.get();
    } else if (Character.isDigit(stem.charAt(0))) {
      weights.put(stem, NUMBER);
    } else if (stem.length() > 1 && share < TOO_COMMON) {
      weights.put(stem, Math.min(RAREST, -Math.log(share)));
    } else {
      return null;
    }
    return stem;
  }

  private static Proposition proposition(
      Raw raw, Map<String, Integer> holders, int all, Features.Numbers numbers) {
    Features.Gathering gathering = new Features.Gathering();
    Features.Gathering negated = new Features.Gathering();
    double total = 0;
    double squares = 0;
    double negatedSquares = 0;
    for (Map.Entry<String, Double> entry : raw.weights().entrySet()) {
      String name = entry.getKey();
      double scaled = entry.getValue() * storyFactor(name, holders.getOrDefault(name, 1), all);
      total += scaled;
      squares += scaled * scaled;
      gathering.add(name, scaled);
      if (raw.negated().contains(name)) {
        negated.add(name, scaled);
        negatedSquares += scaled * scaled;
      }
    }
    return new Proposition(
        raw.record(),
        raw.statement(),
        gathering.features(numbers),
        negated.features(numbers),
        pairs(raw.sequence()).features(numbers),
        squares == 0 ? 0 : negatedSquares / squares,
        raw.deniedByCue(),
        raw.sides(),
        raw.counts(),
        raw.names(),
        raw.conditional(),
        total);
  }

  /** Words that stand near one another, in their order. */
  private static Features.Gathering pairs(List<String> sequence) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < sequence.size(); i++) {
      for (int j = i + 1; j < Math.min(sequence.size(), i + NEAR); j++) {
        pairs.add(sequence.get(i) + " " + sequence.get(j));
      }
    }
    Features.Gathering gathering = new Features.Gathering();
    pairs.forEach(pair -> gathering.add(pair, 1));
    return gathering;
  }

  /**
   * A name that every content of the story has tells nothing there; a word still tells something.
   */
  private static double storyFactor(String name, int holders, int all) {
    double rare = Math.log((all + 10.0) / (holders + 1.0)) / Math.log(20);
    boolean isName = name.indexOf(':') > 0 && !name.startsWith("concept:");
    return Math.max(isName ? LEAST_NAME_FACTOR : LEAST_WORD_FACTOR, Math.min(1, rare));
  }
}
