package org.isnad.archive.copy;

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
import org.junit.jupiter.api.Test;

/** Which articles have one text does not depend on the order in which they come and go. */
class CopyBoardTest {

  private static final int ARTICLES = 50;

  private final Random random = new Random(11);
  private final List<CopyArticle> articles = new ArrayList<>();
  private final double[][] shares = new double[ARTICLES][ARTICLES];

  CopyBoardTest() {
    for (int i = 0; i < ARTICLES; i++) {
      LocalDate day =
          random.nextInt(8) == 0 ? null : LocalDate.of(2031, 3, 1).plusDays(random.nextInt(5));
      articles.add(new CopyArticle("a" + random.nextInt(1000) + "-" + i, day, 100 + i, List.of()));
      for (int j = 0; j < i; j++) {
        shares[i][j] = random.nextInt(16) == 0 ? 0.3 + random.nextInt(7) / 10.0 : 0;
        shares[j][i] = shares[i][j];
      }
    }
  }

  @Test
  void inAnyOrderTheGroupsAreTheSame() {
    Map<Integer, Long> expected = groups(inOrder(), ARTICLES);
    assertThat(new HashSet<>(expected.values()).size()).isBetween(5, ARTICLES - 10);
    for (int round = 0; round < 40; round++) {
      List<Integer> order = inOrder();
      Collections.shuffle(order, random);
      assertThat(groups(order, 1 + random.nextInt(9))).isEqualTo(expected);
    }
  }

  @Test
  void whatGoesLeavesNothingBehind() {
    Set<Integer> gone = Set.of(2, 13, 14, 30, 44);
    List<Integer> without = inOrder();
    without.removeAll(gone);
    Map<Integer, Long> expected = groups(without, 1);
    CopyBoard board = new CopyBoard();
    put(board, inOrder(), 3);
    for (int number : gone) {
      board.remove(number);
      board.settle();
    }
    assertThat(groups(board, without)).isEqualTo(expected);
  }

  @Test
  void twoWiresInOneReportAreNotOfOneText() {
    CopyBoard board = new CopyBoard();
    CopyArticle first = new CopyArticle("first", LocalDate.of(2031, 3, 1), 100, List.of());
    CopyArticle second = new CopyArticle("second", LocalDate.of(2031, 3, 2), 100, List.of());
    CopyArticle both = new CopyArticle("both", LocalDate.of(2031, 3, 3), 150, List.of());
    CopyArticle again = new CopyArticle("again", LocalDate.of(2031, 3, 4), 100, List.of());
    board.add(new CopyBoard.Place(1, first, List.of()));
    board.add(new CopyBoard.Place(2, second, List.of()));
    board.add(new CopyBoard.Place(3, both, List.of(pair(1, 0.9), pair(2, 0.5))));
    board.add(new CopyBoard.Place(4, again, List.of(pair(2, 0.6), pair(3, 0.8))));
    board.settle();
    assertThat(board.articles(1)).containsExactly(1L, 3L);
    assertThat(board.articles(2)).containsExactly(2L, 4L);
    board.remove(2);
    board.settle();
    assertThat(board.articles(1)).containsExactly(1L, 3L);
    assertThat(board.articles(4)).containsExactly(4L);
  }

  private static CopyBoard.Pair pair(long other, double share) {
    return new CopyBoard.Pair(other, new Copy("", "", Copy.Kind.EDITED, share));
  }

  private List<Integer> inOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      order.add(i);
    }
    order.sort((a, b) -> CopyArticle.ORDER.compare(articles.get(a), articles.get(b)));
    return order;
  }

  private Map<Integer, Long> groups(List<Integer> order, int atOnce) {
    CopyBoard board = new CopyBoard();
    put(board, order, atOnce);
    return groups(board, order);
  }

  private void put(CopyBoard board, List<Integer> order, int atOnce) {
    Set<Integer> there = new HashSet<>();
    for (int number : order) {
      List<CopyBoard.Pair> pairs = new ArrayList<>();
      for (int other : there) {
        if (shares[number][other] > 0) {
          Copy.Kind kind = shares[number][other] > 0.85 ? Copy.Kind.EXCERPT : Copy.Kind.EDITED;
          pairs.add(new CopyBoard.Pair(other, new Copy("", "", kind, shares[number][other])));
        }
      }
      board.add(new CopyBoard.Place(number, articles.get(number), pairs));
      there.add(number);
      if (there.size() % atOnce == 0) {
        board.settle();
      }
    }
    board.settle();
  }

  private static Map<Integer, Long> groups(CopyBoard board, List<Integer> numbers) {
    Map<Integer, Long> groups = new TreeMap<>();
    numbers.forEach(number -> groups.put(number, board.group(number)));
    return groups;
  }
}
