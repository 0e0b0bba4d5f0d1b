package org.isnad.archive.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final int MANY = 1_000;

  private final Workers workers = new Workers(3);

  @AfterEach
  void close() {
    workers.close();
  }

  @Test
  void whatComesOfEachKeepsItsOrder() {
    try (Stream<Integer> doubled = workers.ahead(numbers(MANY), n -> slow(2 * n))) {
      assertThat(doubled).containsExactlyElementsOf(numbers(MANY).map(n -> 2 * n).toList());
    }
  }

  @Test
  void oneWorkGoesIntoTheNext() {
    Stream<Integer> more = workers.ahead(numbers(MANY), n -> n + 1).filter(n -> n % 2 == 0);
    try (Stream<Integer> doubled = workers.ahead(more, n -> 2 * n)) {
      assertThat(doubled.limit(3)).containsExactly(4, 8, 12);
    }
  }

  @Test
  void aFewMoreAreBegunThanWereAskedFor() {
    AtomicInteger taken = new AtomicInteger();
    try (Stream<Integer> same =
        workers.ahead(numbers(MANY).peek(n -> taken.incrementAndGet()), n -> n)) {
      Iterator<Integer> asked = same.iterator();
      asked.next();
      asked.next();
      assertThat(taken.get()).isBetween(3, MANY / 10);
    }
  }

  @Test
  void theReasonOfAFailureIsTold() {
    try (Stream<Integer> failing = workers.ahead(numbers(MANY), WorkersTest::failAtTen)) {
      List<Integer> seen = new ArrayList<>();
      assertThatThrownBy(() -> failing.forEach(seen::add)).hasMessage("ten");
      assertThat(seen).hasSize(10);
    }
  }

  @Test
  void closingWaitsForWhatHasBegun() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    Stream<Integer> work =
        workers.ahead(
            numbers(MANY),
            n -> {
              if (n == 1) {
                begun.countDown();
                pause(100);
                ended.incrementAndGet();
              }
              return n;
            });
    work.iterator().next();
    begun.await();
    work.close();
    assertThat(ended).hasValue(1);
  }

  private static Stream<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed();
  }

  private static int failAtTen(int number) {
    if (number == 10) {
      throw new IllegalStateException("ten");
    }
    return number;
  }

  private static int slow(int number) {
    if (number % 50 == 0) {
      pause(2);
    }
    return number;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
