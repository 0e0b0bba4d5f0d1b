package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the trainer learns from a few sentences, and how the model is kept. */
class TaggerTrainerTest {

  private static final String CORPUS =
      """
      زار O
      نسروف B-PERS
      برقان B-LOC
      . O

      زار O
      كلدوف B-PERS
      بن I-PERS
      هلدوف I-PERS
      دلقان B-LOC
      . O

      زار O
      وفد O
      مهرجان B-MISC
      هرقان B-LOC
      . O
      """
          .replace(' ', '\t');

  private final NameFinder rules = new NameFinder();

  @TempDir private Path folder;

  @Test
  void wordsOfACorpusHaveTheirTags() throws IOException {
    Anercorp.Document document = documents().get(0);
    assertThat(document.text().sentences()).hasSize(3);
    assertThat(Arrays.stream(document.tags()).mapToObj(TaggerTag.ALL::get))
        .startsWith(TaggerTag.OUTSIDE, TaggerTag.PERSON_FIRST, TaggerTag.PLACE_FIRST)
        .containsSequence(TaggerTag.PERSON_FIRST, TaggerTag.PERSON_LATER, TaggerTag.PERSON_LATER)
        .endsWith(TaggerTag.OUTSIDE, TaggerTag.OUTSIDE, TaggerTag.PLACE_FIRST, TaggerTag.OUTSIDE);
  }

  @Test
  void whatIsLearntHoldsForLikeWords() throws IOException {
    Draft draft = new Draft(new TextReader().read("زار حسروف تلقان."));
    Sentence sentence = draft.text().sentences().get(0);
    Tagger tagger = new Tagger(rules.features(), TaggerTrainer.train(examples()));
    assertThat(tagger.names(draft, sentence, 0, draft.size(), 0))
        .map(name -> name.type() + " " + draft.word(name.first()).surface())
        .containsExactly("PER حسروف", "LOC تلقان");
  }

  @Test
  void trainingAgainGivesTheSameFileWhichReadsBack() throws IOException {
    byte[] file = file(TaggerTrainer.train(examples()));
    assertThat(file(TaggerTrainer.train(examples()))).isEqualTo(file);
    assertThat(file(TaggerModel.read(new ByteArrayInputStream(file)))).isEqualTo(file);
  }

  @Test
  void aModelOfAnotherSizeIsRefused() throws IOException {
    byte[] file = file(TaggerTrainer.train(examples()));
    byte[] longer = Arrays.copyOf(file, file.length + 1);
    assertThatThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(longer)))
        .hasMessageContaining(TaggerModel.RESOURCE);
    byte[] shorter = Arrays.copyOf(file, file.length - 1);
    assertThatThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(shorter)))
        .isInstanceOf(IOException.class);
  }

  private List<Anercorp.Document> documents() throws IOException {
    return Anercorp.read(Files.writeString(folder.resolve("corpus.tsv"), CORPUS));
  }

  private List<TaggerTrainer.Example> examples() throws IOException {
    List<TaggerTrainer.Example> examples = new ArrayList<>();
    for (Anercorp.Document document : documents()) {
      Draft draft = new Draft(document.text());
      examples.addAll(TaggerTrainer.examples(draft, document.tags(), rules.features()));
    }
    return examples;
  }

  private static byte[] file(TaggerModel model) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    model.write(List.of("# a test's"), stream);
    return stream.toByteArray();
  }
}
