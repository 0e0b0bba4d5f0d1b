package org.isnad.archive.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.isnad.archive.store.SqlLinks;

/**
 * Which articles have which telling words: the table of them, as far as it was asked for in one
 * run, in memory. When many articles come at once the words of each are looked up for many.
 */
final class WordHolders {

  /** So many numbers of articles in memory, and it is begun anew. */
  private static final int MOST = 4_000_000;

  private final Map<Integer, Holders> byWord = new HashMap<>();
  private int remembered;

  /** Numbers of articles, in a list that grows. */
  private static final class Holders {
    private long[] articles;
    private int count;

    Holders(long[] articles) {
      this.articles = articles;
      count = articles.length;
    }

    void add(long article) {
      if (count == articles.length) {
        articles = Arrays.copyOf(articles, count + count / 2 + 2);
      }
      articles[count++] = article;
    }

    void remove(long article) {
      for (int i = 0; i < count; i++) {
        if (articles[i] == article) {
          articles[i] = articles[--count];
          return;
        }
      }
    }
  }

  /** Which articles have at least so many of these words, and how many. */
  Map<Long, Integer> having(SqlLinks links, int[] words, int least) {
    Counts counts = new Counts();
    for (int word : words) {
      Holders holders = holders(links, word);
      for (int i = 0; i < holders.count; i++) {
        counts.add(holders.articles[i]);
      }
    }
    return counts.atLeast(least);
  }

  private Holders holders(SqlLinks links, int word) {
    Holders holders = byWord.get(word);
    if (holders == null) {
      if (remembered > MOST) {
        clear();
      }
      holders = new Holders(links.havingWord(word));
      remembered += holders.count;
      byWord.put(word, holders);
    }
    return holders;
  }

  /** Is told of an article that has these words now. */
  void add(long article, int[] words) {
    for (int word : words) {
      Holders holders = byWord.get(word);
      if (holders != null) {
        holders.add(article);
        remembered++;
      }
    }
  }

  /** Is told of an article that has them no more. */
  void remove(long article, int[] words) {
    for (int word : words) {
      Holders holders = byWord.get(word);
      if (holders != null) {
        holders.remove(article);
      }
    }
  }

  void clear() {
    byWord.clear();
    remembered = 0;
  }

  /** How often each of many numbers came, in a table without objects. */
  private static final class Counts {
    private static final int SMALLEST = 1024;
    private static final int FREE = 0;

    private long[] numbers = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int filled;

    /** A number above 0. */
    void add(long number) {
      int at = place(number);
      if (counts[at]++ == FREE) {
        numbers[at] = number;
        filled++;
        if (2 * filled > numbers.length) {
          grow();
        }
      }
    }

    private int place(long number) {
      int at = (int) (number * 0x9E3779B97F4A7C15L >>> 32) & numbers.length - 1;
      while (counts[at] != FREE && numbers[at] != number) {
        at = at + 1 & numbers.length - 1;
      }
      return at;
    }

    private void grow() {
      long[] oldNumbers = numbers;
      int[] oldCounts = counts;
      numbers = new long[2 * oldNumbers.length];
      counts = new int[2 * oldNumbers.length];
      for (int i = 0; i < oldNumbers.length; i++) {
        if (oldCounts[i] != FREE) {
          int at = place(oldNumbers[i]);
          numbers[at] = oldNumbers[i];
          counts[at] = oldCounts[i];
        }
      }
    }

    Map<Long, Integer> atLeast(int least) {
      Map<Long, Integer> found = new HashMap<>();
      for (int i = 0; i < numbers.length; i++) {
        if (counts[i] >= least) {
          found.put(numbers[i], counts[i]);
        }
      }
      return found;
    }
  }
}
