package org.isnad.app.serve;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, and kept. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T found = made;
    if (found == null) {
      synchronized (this) {
        found = made;
        if (found == null) {
          found = maker.get();
          made = found;
        }
      }
    }
    return found;
  }
}
