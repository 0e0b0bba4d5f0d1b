package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

class WordClustersTest {

  private static final WordClusters CLUSTERS = new WordClusters(new Spellings());

  @Test
  void wordsThatStandInLikePlacesAreOfOneCluster() {
    assertThat(of("أوضح")).isEqualTo(of("أكد")).isNotEqualTo(of("قفصة"));
    assertThat(of("قفصة")).isEqualTo(of("قابس"));
  }

  @Test
  void aCliticMakesAnotherOne() {
    assertThat(of("بقفصة")).isEqualTo(of("بقابس")).isNotEqualTo(of("قفصة"));
  }

  @Test
  void aWordInNoClusterIsToldFromAll() {
    assertThat(of("ستافريديس")).isEqualTo(WordClusters.NONE);
  }

  @Test
  void clustersAreMadeByNeighbours() {
    List<List<String>> sentences = new ArrayList<>();
    for (String verb : List.of("قال", "ذكر")) {
      for (String name : List.of("سالم", "حسن", "هالة")) {
        for (int i = 0; i < 3; i++) {
          sentences.add(List.of(verb, name, "هنا"));
        }
      }
    }
    assertThat(WordClustering.cluster(sentences)).containsValues(List.of("ذكر", "قال"));
  }

  private static int of(String word) {
    return CLUSTERS.of(new TextReader().read(word).word(0));
  }
}
