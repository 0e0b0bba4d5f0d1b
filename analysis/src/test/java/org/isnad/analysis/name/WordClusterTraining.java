package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.text.Word;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code word-clusters.txt} from articles, one JSON object a line with its {@code text}.
 *
 * <pre>{@code
 * ./mvnw -pl analysis test -Dtest=WordClusterTraining -Disnad.news=ant.jsonl
 * }</pre>
 */
class WordClusterTraining {

  private static final List<String> HEADER =
      List.of(
          "# Which words stand where others do: number of the cluster, its words, folded, the commonest first.",
          "# Derived from the ANT news corpus (Apache-2.0) by WordClusterTraining; not to be changed by hand.");

  @Test
  void writeClusters() throws IOException {
    String news = System.getProperty("isnad.news", "");
    assumeTrue(!news.isEmpty(), "no articles given: -Disnad.news=FILE.jsonl");
    List<String> lines = new ArrayList<>(HEADER);
    WordClustering.cluster(sentences(Path.of(news)))
        .forEach((cluster, words) -> lines.add(cluster + "\t" + String.join("|", words)));
    Path file = TaggerTraining.resource(WordClusters.RESOURCE);
    Files.writeString(file, String.join("\n", lines) + "\n");
    assertThat(lines).hasSizeGreaterThan(HEADER.size());
  }

  private static List<List<String>> sentences(Path news) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    TextReader reader = new TextReader();
    List<List<String>> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(news)) {
      Text text = reader.read(mapper.readTree(line).path("text").asText());
      for (Sentence sentence : text.sentences()) {
        sentences.add(text.words(sentence).stream().filter(Word::isArabic).map(Word::key).toList());
      }
    }
    return sentences;
  }
}
