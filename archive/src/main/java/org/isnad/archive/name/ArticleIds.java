package org.isnad.archive.name;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ids of very many articles, of which a list needs only how many they are: read when asked. */
public final class ArticleIds extends AbstractList<String> {

  private final int size;
  private final Supplier<List<String>> reading;
  private @Nullable List<String> read;

  public ArticleIds(int size, Supplier<List<String>> reading) {
    this.size = size;
    this.reading = reading;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public synchronized String get(int place) {
    List<String> ids = read;
    if (ids == null) {
      ids = reading.get();
      read = ids;
    }
    return ids.get(place);
  }
}
