package org.isnad.benchmark.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.event.EventFinder;
import org.isnad.analysis.event.EventModel;
import org.isnad.analysis.event.EventModel.Question;
import org.isnad.analysis.event.EventSample;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Text;
import org.isnad.benchmark.Corpus;
import org.isnad.benchmark.Stages;

/**
 * Fits the model of events on annotated articles and writes its weights.
 *
 * <pre>{@code
 * EventModelFit event-model.txt GOLD[,GOLD…] ARTICLES…
 * }</pre>
 *
 * <p>Each {@code GOLD} is a folder of annotations, an article each, with its id in {@code doc}, its
 * {@code entities} and its {@code events}. A folder given twice counts twice.
 */
public final class EventModelFit {

  private static final double SIDE_COST = 0.12;
  private static final double EVENT_COST = 0.08;

  private static final int PARTS = 3;
  private static final int FOLDS = 5;
  private static final double[] CHANCES = {0.3, 0.35, 0.4, 0.45, 0.5};

  /** An article with its annotation. */
  private record Read(
      Stages.Done done, List<EventSample> samples, GoldEvents gold, List<Side> sides, int weight) {}

  /** A candidate of a sample that names an annotated event, and its part in that. */
  private record Side(List<String> features, boolean acts, boolean receives) {}

  private final Stages stages = new Stages();

  private EventModelFit() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException("EventModelFit MODEL GOLD[,GOLD…] ARTICLES…");
    }
    Map<String, JsonNode> gold = new HashMap<>();
    Map<String, Integer> weights = new HashMap<>();
    for (String folder : args[1].split(",", -1)) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          JsonNode one = new ObjectMapper().readTree(file.toFile());
          gold.put(one.path("doc").asText(), one);
          weights.merge(one.path("doc").asText(), 1, Integer::sum);
        }
      }
    }
    EventModelFit fit = new EventModelFit();
    List<Read> read = new ArrayList<>();
    Analyzer analyzer = new Analyzer();
    for (String articles : List.of(args).subList(2, args.length)) {
      for (Page page : Corpus.read(Path.of(articles), analyzer)) {
        JsonNode own = gold.get(page.id());
        if (own != null) {
          read.add(fit.read(page, own, weights.getOrDefault(page.id(), 1)));
        }
      }
    }
    System.out.println(read.size() + " annotated articles");
    fit.crossValidate(read);
    write(Path.of(args[0]), fit(read));
  }

  private Read read(Page page, JsonNode annotated, int weight) {
    Stages.Done done = stages.read(page);
    List<EventSample> samples =
        stages.events.samples(done.text(), done.names(), done.times(), done.statements());
    GoldEvents gold = new GoldEvents(annotated, names(done.names(), done.text()));
    return new Read(done, samples, gold, sides(samples, gold, done.text().string()), weight);
  }

  private static Map<String, Set<String>> names(Names found, Text text) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Entity entity : found.entities()) {
      Set<String> own = new HashSet<>();
      own.add(GoldEvents.folded(entity.name()));
      entity.aliases().forEach(alias -> own.add(GoldEvents.folded(alias)));
      entity.mentions().forEach(m -> own.add(GoldEvents.folded(text.of(m.span()))));
      own.remove("");
      names.put(entity.id(), own);
    }
    return names;
  }

  /** The weights of a model fitted on articles. */
  private static Map<Question, Map<String, Double>> fit(List<Read> read) {
    List<SparseLogistic> taking = new ArrayList<>();
    List<SparseLogistic> acting = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<Read> others = others(read, part, PARTS);
      taking.add(taking(others));
      acting.add(acting(others));
    }
    List<SparseLogistic.Example> examples = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      addEvents(read.get(i), taking.get(i % PARTS), acting.get(i % PARTS), examples);
    }
    Map<Question, Map<String, Double>> weights = new EnumMap<>(Question.class);
    weights.put(Question.TAKES_PART, taking(read).weights());
    weights.put(Question.ACTS, acting(read).weights());
    weights.put(Question.IS_EVENT, SparseLogistic.fit(examples, EVENT_COST).weights());
    return weights;
  }

  private static List<Read> others(List<Read> read, int part, int parts) {
    List<Read> others = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      if (i % parts != part) {
        others.add(read.get(i));
      }
    }
    return others;
  }

  /** Tells what models find that were fitted on the other articles. */
  private void crossValidate(List<Read> read) {
    int[] right = new int[CHANCES.length];
    int[] found = new int[CHANCES.length];
    int[] acting = new int[CHANCES.length];
    int annotated = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      Map<Question, Map<String, Double>> weights = fit(others(read, fold, FOLDS));
      for (int c = 0; c < CHANCES.length; c++) {
        EventFinder finder = stages.events.with(EventModel.of(weights, CHANCES[c]));
        for (int i = fold; i < read.size(); i += FOLDS) {
          Read one = read.get(i);
          Stages.Done done = one.done;
          List<Event> told =
              finder.find(done.text(), done.names(), done.times(), done.statements());
          found[c] += told.size();
          right[c] += one.gold.matched(told).size();
          acting[c] += one.gold.withSameActors(told);
          annotated += c == 0 ? one.gold.events().size() : 0;
        }
      }
    }
    for (int c = 0; c < CHANCES.length; c++) {
      System.out.printf(
          Locale.ROOT,
          "chance %.2f: P %.3f R %.3f F1 %.3f; actors the same in %.3f of the matched%n",
          CHANCES[c],
          (double) right[c] / found[c],
          (double) right[c] / annotated,
          2.0 * right[c] / (found[c] + annotated),
          (double) acting[c] / right[c]);
    }
  }

  private static void write(Path model, Map<Question, Map<String, Double>> weights)
      throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(model, StandardCharsets.UTF_8))) {
      out.println("# Weights of the model of events: question, feature, numbers, word, weight.");
      out.println("# Fitted on annotated articles by EventModelFit; not written by hand.");
      weights.forEach((question, own) -> write(out, question, own));
    }
  }

  private static void write(PrintWriter out, Question question, Map<String, Double> weights) {
    weights.forEach(
        (name, weight) -> {
          String rounded = String.format(Locale.ROOT, "%.3f", weight);
          if (!rounded.equals("0.000") && !rounded.equals("-0.000")) {
            out.println(question + "\t" + name + "\t" + rounded);
          }
        });
  }

  /** The candidates of the samples that name annotated events. */
  private static List<Side> sides(List<EventSample> samples, GoldEvents gold, String text) {
    List<Side> sides = new ArrayList<>();
    GoldEvents.GoldEvent[] named = named(samples, gold, text);
    for (int i = 0; i < named.length; i++) {
      GoldEvents.GoldEvent event = named[i];
      List<Participant> candidates = samples.get(i).candidates();
      for (int c = 0; event != null && c < candidates.size(); c++) {
        sides.add(
            new Side(
                samples.get(i).features(c),
                gold.isAnyOf(event.actors(), candidates.get(c)),
                gold.isAnyOf(event.recipients(), candidates.get(c))));
      }
    }
    return sides;
  }

  /** The annotated event that each sample names, null where it names none. */
  private static GoldEvents.GoldEvent[] named(
      List<EventSample> samples, GoldEvents gold, String text) {
    GoldEvents.GoldEvent[] named = new GoldEvents.GoldEvent[samples.size()];
    for (GoldEvents.GoldEvent event : gold.events()) {
      int best = -1;
      double most = -1;
      for (int i = 0; i < named.length; i++) {
        EventSample sample = samples.get(i);
        if (named[i] == null && sample.type() == event.type() && isAt(text, event, sample)) {
          double reached = reached(gold, event, sample);
          if (reached > most) {
            most = reached;
            best = i;
          }
        }
      }
      if (best >= 0) {
        named[best] = event;
      }
    }
    return named;
  }

  private static boolean isAt(String text, GoldEvents.GoldEvent event, EventSample sample) {
    int from = Math.max(0, sample.trigger().start() - event.trigger().length());
    for (int at = text.indexOf(event.trigger(), from);
        at >= 0 && at < sample.trigger().end();
        at = text.indexOf(event.trigger(), at + 1)) {
      if (at + event.trigger().length() > sample.trigger().start()) {
        return true;
      }
    }
    return false;
  }

  /** The share of its sides that are candidates. */
  private static double reached(GoldEvents gold, GoldEvents.GoldEvent event, EventSample sample) {
    long reached =
        event.sides().stream()
            .filter(side -> sample.candidates().stream().anyMatch(p -> gold.isSame(side, p)))
            .count();
    return (double) reached / Math.max(1, event.sides().size());
  }

  private static SparseLogistic taking(List<Read> some) {
    List<SparseLogistic.Example> examples = new ArrayList<>();
    for (Read read : some) {
      for (Side side : read.sides) {
        add(examples, read, new SparseLogistic.Example(side.features, side.acts || side.receives));
      }
    }
    return SparseLogistic.fit(examples, SIDE_COST);
  }

  private static SparseLogistic acting(List<Read> some) {
    List<SparseLogistic.Example> examples = new ArrayList<>();
    for (Read read : some) {
      for (Side side : read.sides) {
        if (side.acts || side.receives) {
          add(examples, read, new SparseLogistic.Example(side.features, side.acts));
        }
      }
    }
    return SparseLogistic.fit(examples, SIDE_COST);
  }

  private static void addEvents(
      Read read,
      SparseLogistic taking,
      SparseLogistic acting,
      List<SparseLogistic.Example> examples) {
    for (EventSample sample : read.samples) {
      int size = sample.candidates().size();
      double[] takes = new double[size];
      double[] acts = new double[size];
      for (int c = 0; c < size; c++) {
        List<String> features = sample.features(c);
        takes[c] = taking.chance(features);
        acts[c] = acting.chance(features);
      }
      List<Participant> chosen = sample.chosen(takes, acts);
      boolean is =
          !chosen.isEmpty()
              && read.gold.events().stream()
                  .anyMatch(
                      e ->
                          e.type() == sample.type()
                              && read.gold.agreement(e, chosen) >= GoldEvents.SAME);
      add(examples, read, new SparseLogistic.Example(sample.features(takes, acts), is));
    }
  }

  /** As often as its folder was given. */
  private static void add(
      List<SparseLogistic.Example> examples, Read read, SparseLogistic.Example example) {
    for (int i = 0; i < read.weight; i++) {
      examples.add(example);
    }
  }
}
