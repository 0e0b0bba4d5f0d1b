package org.isnad.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.archive.term.Features;
import org.junit.jupiter.api.Test;

/**
 * What articles come to does not depend on the order in which they come, or on what came between.
 */
class StoryBoardTest {

  private static final int ARTICLES = 60;
  private static final Features NONE = new Features.Gathering().features();

  private final Random random = new Random(7);
  private final List<StoryArticle> articles = new ArrayList<>();
  private final double[][] alike = new double[ARTICLES][ARTICLES];

  StoryBoardTest() {
    for (int i = 0; i < ARTICLES; i++) {
      LocalDate day = LocalDate.of(2031, 3, 1).plusDays(random.nextInt(50));
      Days days = random.nextInt(10) == 0 ? null : new Days(day, day, day);
      articles.add(new StoryArticle("a" + random.nextInt(1000) + "-" + i, days, NONE));
      for (int j = 0; j < i; j++) {
        alike[i][j] = random.nextInt(6) == 0 ? 0.2 + 0.5 * random.nextDouble() : 0;
        alike[j][i] = alike[i][j];
      }
    }
  }

  @Test
  void inAnyOrderTheStoriesAreTheSame() {
    Map<Integer, Long> expected = stories(inOrder(), 1);
    assertThat(new HashSet<>(expected.values()).size()).isBetween(5, ARTICLES - 10);
    for (int round = 0; round < 40; round++) {
      List<Integer> order = inOrder();
      Collections.shuffle(order, random);
      assertThat(stories(order, 1 + random.nextInt(9))).isEqualTo(expected);
    }
  }

  @Test
  void whatGoesLeavesNothingBehind() {
    Set<Integer> gone = Set.of(3, 17, 18, 40, 55);
    List<Integer> without = inOrder();
    without.removeAll(gone);
    Map<Integer, Long> expected = stories(without, 1);
    List<Integer> order = inOrder();
    Collections.shuffle(order, random);
    StoryBoard board = new StoryBoard();
    put(board, order, 4);
    for (int number : gone) {
      board.remove(number);
      board.settle();
    }
    assertThat(stories(board, without)).isEqualTo(expected);
    assertThat(board.articles(board.story(0))).doesNotContain(3L, 17L, 18L, 40L, 55L);
  }

  private List<Integer> inOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      order.add(i);
    }
    order.sort((a, b) -> StoryArticle.ORDER.compare(articles.get(a), articles.get(b)));
    return order;
  }

  private Map<Integer, Long> stories(List<Integer> order, int atOnce) {
    StoryBoard board = new StoryBoard();
    put(board, order, atOnce);
    return stories(board, order);
  }

  private void put(StoryBoard board, List<Integer> order, int atOnce) {
    Set<Integer> there = new HashSet<>();
    for (int number : order) {
      List<StoryBoard.Like> likes = new ArrayList<>();
      for (int other : there) {
        if (alike[number][other] > 0) {
          likes.add(new StoryBoard.Like(other, alike[number][other]));
        }
      }
      board.add(new StoryBoard.Place(number, articles.get(number), likes));
      there.add(number);
      if (there.size() % atOnce == 0) {
        board.settle();
      }
    }
    board.settle();
  }

  private static Map<Integer, Long> stories(StoryBoard board, List<Integer> numbers) {
    Map<Integer, Long> stories = new TreeMap<>();
    numbers.forEach(number -> stories.put(number, board.story(number)));
    return stories;
  }
}
