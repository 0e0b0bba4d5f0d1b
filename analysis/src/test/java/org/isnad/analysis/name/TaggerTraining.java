package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Trains the tagger on ANERcorp with what the rules find there, and writes {@code
 * name-tagger.model}. The same corpus and rules give the same file.
 *
 * <pre>{@code
 * ./mvnw -pl analysis test -Dtest=TaggerTraining -Disnad.ner=anercorp_train.tsv
 * }</pre>
 */
class TaggerTraining {

  private static final List<String> HEADER =
      List.of(
          "# Weights of the learned tagger of names; see TaggerModel for the format, docs/names.md for how to train it.",
          "# Trained on the training part of ANERcorp (Benajiba, Rosso, Benedi Ruiz 2007; CAMeL Lab's split), CC BY-SA 4.0.",
          "# This file alone is under the same licence: https://creativecommons.org/licenses/by-sa/4.0/");

  @Test
  void writeModel() throws IOException {
    List<Anercorp.Document> documents = Anercorp.read(corpus());
    NameFinder rules = new NameFinder();
    List<TaggerTrainer.Example> examples = new ArrayList<>();
    for (Anercorp.Document document : documents) {
      examples.addAll(
          TaggerTrainer.examples(
              rules.byRules(document.text()), document.tags(), rules.features()));
    }
    Path file = resource(TaggerModel.RESOURCE);
    try (OutputStream stream = Files.newOutputStream(file)) {
      TaggerTrainer.train(examples).write(HEADER, stream);
    }
    assertThat(file).isNotEmptyFile();
  }

  /** The corpus that is named on the command line; without one the test is skipped. */
  static Path corpus() {
    String corpus = System.getProperty("isnad.ner", "");
    assumeTrue(!corpus.isEmpty(), "no corpus given: -Disnad.ner=anercorp_train.tsv");
    return Path.of(corpus);
  }

  /** Where a resource of this stage is kept in the sources. */
  static Path resource(String name) {
    return Path.of("src/main/resources/org/isnad/analysis/name", name);
  }
}
