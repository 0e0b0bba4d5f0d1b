package org.isnad.benchmark.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.isnad.app.evaluate.GoldArticle;
import org.isnad.app.evaluate.GoldException;
import org.isnad.app.evaluate.GoldReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldWriterTest {

  private static final String TEXT = "قال سالم كرم للبلدية إن الجسر آمن.";

  @TempDir Path folder;

  private Path labels;
  private Path articles;

  @BeforeEach
  void writeFiles() throws IOException {
    labels = folder.resolve("labels.jsonl");
    articles = folder.resolve("articles.jsonl");
    Files.writeString(labels, label("a", crc(TEXT)) + "\n" + label("b", crc(TEXT) + 1) + "\n");
    Files.writeString(articles, article("b") + "\n" + article("c") + "\n" + article("a") + "\n");
  }

  @Test
  void offsetsBecomeTheWordsOfTheArticle() throws IOException, GoldException {
    assertThat(GoldWriter.write(labels, articles, folder.resolve("out"), "all")).isTrue();

    List<GoldArticle> gold = new GoldReader().read(List.of(folder.resolve("out/gold"))).articles();

    assertThat(gold).hasSize(1);
    GoldArticle article = gold.get(0);
    assertThat(article.doc()).isEqualTo("a");
    assertThat(article.entities().get(0).names()).containsExactly("سالم كرم");
    assertThat(article.entities().get(1).names()).containsExactly("البلدية");
    GoldArticle.Statement statement = article.statements().get(0);
    assertThat(statement.cue()).isEqualTo("قال");
    assertThat(statement.content()).isEqualTo("الجسر آمن");
    assertThat(statement.chain().get(0).words()).isEqualTo("e0");
    assertThat(Files.readAllLines(folder.resolve("out/articles.jsonl")))
        .containsExactly(article("a"));
  }

  @Test
  void ofTheHalfAskedForOnly() throws IOException {
    assertThat(GoldWriter.write(labels, articles, folder.resolve("out"), "unseen")).isFalse();
  }

  private static String label(String id, long crc) {
    int bridge = TEXT.indexOf("الجسر");
    int town = TEXT.indexOf("للبلدية") + 1;
    return ("{'id':'%s','half':'tuned','crc':%d,'published':'2024-05-06',"
            + "'entities':[{'type':'PER','names':[[4,12]]},{'type':'ORG','names':[[%d,%d,1]]}],"
            + "'statements':[{'chain':[0],'cue':[0,3],'act':'STATE','mode':'indirect',"
            + "'content':[%d,%d]}],'events':[]}")
        .formatted(id, crc, town, town + 6, bridge, bridge + 9)
        .replace('\'', '"');
  }

  private static String article(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + TEXT + "\"}";
  }

  private static long crc(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
