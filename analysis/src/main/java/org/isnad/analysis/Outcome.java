package org.isnad.analysis;

import java.util.function.Function;
import java.util.function.Supplier;

/** What came of one of several pieces of work: a value, or why there is none. */
public final class Outcome<T> {

  private final Supplier<T> value;

  private Outcome(Supplier<T> value) {
    this.value = value;
  }

  /** Does the work now. What it throws is kept, for the one who asks for the value. */
  static <T> Outcome<T> of(Supplier<T> work) {
    T value;
    try {
      value = work.get();
    } catch (RuntimeException e) {
      return failed(e);
    } catch (StackOverflowError e) { // a page may be nested as deep as its maker likes
      return failed(new IllegalStateException(e));
    }
    return new Outcome<>(() -> value);
  }

  private static <T> Outcome<T> failed(RuntimeException reason) {
    return new Outcome<>(
        () -> {
          throw reason;
        });
  }

  /** Goes on with the value now; a failure stays one. */
  <R> Outcome<R> then(Function<T, R> work) {
    return of(() -> work.apply(get()));
  }

  /**
   * The value.
   *
   * @throws org.isnad.analysis.page.PageException where the page holds no article
   * @throws RuntimeException where the analysis failed by a fault of Isnad
   */
  public T get() {
    return value.get();
  }
}
