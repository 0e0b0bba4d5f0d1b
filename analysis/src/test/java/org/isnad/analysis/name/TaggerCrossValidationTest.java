package org.isnad.analysis.name;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Text;
import org.junit.jupiter.api.Test;

/**
 * How well names are found in ANERcorp: by the rules alone, by a tagger alone, by a tagger that
 * sees what the rules find, and as the program uses it. Each fifth of the documents is read with
 * what was learnt from the others.
 *
 * <pre>{@code
 * ./mvnw -pl analysis test -Dtest=TaggerCrossValidationTest -Disnad.ner=anercorp_train.tsv
 * }</pre>
 */
class TaggerCrossValidationTest {

  private static final int FOLDS = 5;

  private final NameFinder rules = new NameFinder();

  @Test
  void theTaggerAddsToTheRules() throws IOException {
    List<Anercorp.Document> documents = Anercorp.read(TaggerTraining.corpus());
    SpanScore byRules = new SpanScore();
    for (Anercorp.Document document : documents) {
      byRules.add(document.tags(), tags(rules.byRules(document.text())));
    }
    SpanScore alone = new SpanScore();
    SpanScore together = new SpanScore();
    SpanScore used = new SpanScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      TaggerModel blind = train(documents, fold, false);
      TaggerModel seeing = train(documents, fold, true);
      for (int i = fold; i < documents.size(); i += FOLDS) {
        Anercorp.Document document = documents.get(i);
        alone.add(document.tags(), tags(new Draft(document.text()), blind));
        together.add(document.tags(), tags(rules.byRules(document.text()), seeing));
        Draft draft = rules.byRules(document.text());
        rules.byTagger(draft, rules.tagged(seeing));
        used.add(document.tags(), tags(draft));
      }
    }
    System.out.println(documents.size() + " documents in " + FOLDS + " folds");
    System.out.println("rules alone: " + byRules);
    System.out.println("tagger alone: " + alone);
    System.out.println("tagger that sees the rules: " + together);
    System.out.println("rules, and the tagger where they find nothing: " + used);
    assertThat(together.f1()).isGreaterThan(0.8).isGreaterThan(byRules.f1());
  }

  private TaggerModel train(List<Anercorp.Document> documents, int fold, boolean withRules) {
    List<TaggerTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      if (i % FOLDS != fold) {
        Text text = documents.get(i).text();
        Draft draft = withRules ? rules.byRules(text) : new Draft(text);
        examples.addAll(TaggerTrainer.examples(draft, documents.get(i).tags(), rules.features()));
      }
    }
    return TaggerTrainer.train(examples);
  }

  private int[] tags(Draft draft, TaggerModel model) {
    Tagger tagger = new Tagger(rules.features(), model);
    int[] tags = outside(draft);
    for (Sentence sentence : draft.text().sentences()) {
      tagger
          .names(draft, sentence, sentence.firstWord(), sentence.endWord(), 0)
          .forEach(name -> mark(tags, TaggerTag.of(name.type(), true), name.first(), name.end()));
    }
    return tags;
  }

  /** Of names within names the longest. */
  private static int[] tags(Draft draft) {
    int[] tags = outside(draft);
    draft.found().stream()
        .sorted(Comparator.comparing((Found f) -> f.firstWord() - f.endWord()))
        .filter(f -> isOutside(tags, f.firstWord(), f.endWord()))
        .forEach(f -> mark(tags, TaggerTag.of(f.type(), true), f.firstWord(), f.endWord()));
    return tags;
  }

  private static int[] outside(Draft draft) {
    int[] tags = new int[draft.size()];
    Arrays.fill(tags, TaggerTag.ALL.indexOf(TaggerTag.OUTSIDE));
    return tags;
  }

  private static boolean isOutside(int[] tags, int first, int end) {
    int outside = TaggerTag.ALL.indexOf(TaggerTag.OUTSIDE);
    return Arrays.stream(tags, first, end).allMatch(tag -> tag == outside);
  }

  private static void mark(int[] tags, TaggerTag begin, int first, int end) {
    TaggerTag later = TaggerTag.of(requireNonNull(begin.type()), false);
    Arrays.fill(tags, first, end, TaggerTag.ALL.indexOf(later));
    tags[first] = TaggerTag.ALL.indexOf(begin);
  }
}
