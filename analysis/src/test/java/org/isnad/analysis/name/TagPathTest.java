package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagPathTest {

  private static final int TAGS = TaggerTag.ALL.size();

  @Test
  void theBestTagOfEachWordWhereNoneSpeaksAgainstIt() {
    assertThat(best(new int[TAGS][TAGS], TaggerTag.PERSON_FIRST, TaggerTag.OUTSIDE))
        .containsExactly(TaggerTag.PERSON_FIRST, TaggerTag.OUTSIDE);
  }

  @Test
  void aLaterWordNeedsAFirstOfTheSameType() {
    assertThat(best(new int[TAGS][TAGS], TaggerTag.OUTSIDE, TaggerTag.PERSON_LATER))
        .doesNotContainSequence(TaggerTag.OUTSIDE, TaggerTag.PERSON_LATER);
    assertThat(best(new int[TAGS][TAGS], TaggerTag.PLACE_FIRST, TaggerTag.PERSON_LATER))
        .doesNotContainSequence(TaggerTag.PLACE_FIRST, TaggerTag.PERSON_LATER);
    assertThat(best(new int[TAGS][TAGS], TaggerTag.PERSON_FIRST, TaggerTag.PERSON_LATER))
        .containsExactly(TaggerTag.PERSON_FIRST, TaggerTag.PERSON_LATER);
  }

  @Test
  void whatStandsBeforeMayOutweighTheWord() {
    int[][] transitions = new int[TAGS][TAGS];
    Arrays.fill(transitions[TaggerTag.ALL.indexOf(TaggerTag.PLACE_FIRST)], -5);
    assertThat(best(transitions, TaggerTag.PLACE_FIRST, TaggerTag.OUTSIDE))
        .startsWith(TaggerTag.OUTSIDE);
  }

  @Test
  void noWordsHaveNoTags() {
    assertThat(TagPath.best(new int[0][], new int[TAGS][TAGS])).isEmpty();
  }

  /** Each word's own tag has a score of two, all others none. */
  private static List<TaggerTag> best(int[][] transitions, TaggerTag... words) {
    int[][] scores = new int[words.length][TAGS];
    for (int i = 0; i < words.length; i++) {
      scores[i][TaggerTag.ALL.indexOf(words[i])] = 2;
    }
    return Arrays.stream(TagPath.best(scores, transitions)).mapToObj(TaggerTag.ALL::get).toList();
  }
}
