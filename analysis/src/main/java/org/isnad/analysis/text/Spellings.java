package org.isnad.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The folded spellings that the lexicons of an analyser hold, each once for all of them.
 *
 * <p>A word is looked up here when it is cut, in each of its readings; from then on every lexicon
 * answers by one bit of the {@link Spelling} found, and mostly that it does not hold the word. A
 * lexicon that is looked into by itself costs several reads of memory far away for each word and
 * each question.
 *
 * <p>The lexicons are filled from their texts, word by word; or, all at once, from the arrays that
 * were kept of an analyser filled so. Those are in a file beside this class in the jar, made when
 * it was built. After that nothing changes.
 */
public final class Spellings {

  /** What was kept of all lexicons, in a jar. */
  public static final String KEPT = "language.data";

  /** As many lexicons as a long has bits. */
  private static final int MOST = Long.SIZE;

  private final Spelling unknown = new Spelling(this);

  private final KeyIndex index = new KeyIndex();
  private final List<String> keys = new ArrayList<>();
  private final List<Spelling> spellings = new ArrayList<>();

  /** How many of the first are the commonest of news. */
  private int common;

  /** What keeps each lexicon, in the order in which they were made; null where none is kept. */
  private final @Nullable List<Consumer<ArrayWriter>> keepers;

  private final @Nullable ArrayReader kept;
  private final @Nullable SpellingArray array;
  private int lexicons;

  /** A table that is filled. */
  public Spellings() {
    this.keepers = null;
    this.kept = null;
    this.array = null;
  }

  private Spellings(List<Consumer<ArrayWriter>> keepers) {
    this.keepers = keepers;
    this.kept = null;
    this.array = null;
    for (Lexicon.Entry entry : Lexicon.read(Spellings.class, "common-spellings.txt", 1)) {
      if (index.get(entry.field(0)) != KeyIndex.NONE) {
        throw entry.broken("stands there twice: " + entry.field(0));
      }
      added(entry.field(0));
      common++;
    }
  }

  private Spellings(ArrayReader kept) {
    this.keepers = null;
    this.kept = kept;
    this.array = new SpellingArray(this, unknown, kept);
  }

  /**
   * A table for all lexicons of an analyser, with the commonest words of news: out of a jar with
   * what was kept in it, from a folder of classes from the texts, which may have changed since.
   */
  public static Spellings ofNews() {
    URL file = Spellings.class.getResource(KEPT);
    if (file == null || !file.getProtocol().equals("jar")) {
      return ofTexts();
    }
    try {
      try (InputStream stream = file.openStream()) {
        return ofKept(stream.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(KEPT, e);
    }
  }

  /** The same, filled from the texts. */
  public static Spellings ofTexts() {
    return new Spellings(new ArrayList<>());
  }

  /** The same, with what {@link #keep()} gave. */
  public static Spellings ofKept(byte[] kept) {
    return new Spellings(new ArrayReader(kept));
  }

  /** All that the lexicons hold, which were made and filled with {@link #ofTexts()}. */
  public byte[] keep() {
    if (keepers == null) {
      throw new IllegalStateException("not filled from the texts");
    }
    ArrayWriter writer = new ArrayWriter();
    new SpellingArray.Builder().write(keys, spellings, common, writer);
    keepers.forEach(keeper -> keeper.accept(writer));
    return writer.toArray();
  }

  /**
   * What a lexicon reads its own from, in the order of {@link #keepBy}; null where it is to be
   * filled.
   */
  public @Nullable ArrayReader kept() {
    return kept;
  }

  /** Says how to keep what a lexicon holds besides what is in this table. */
  public void keepBy(Consumer<ArrayWriter> keeper) {
    if (keepers != null) {
      keepers.add(keeper);
    }
  }

  /** Whether what the lexicons hold may be asked for. */
  boolean isKeeping() {
    return keepers != null;
  }

  /** The bit of a new lexicon. */
  long lexicon() {
    if (lexicons == MOST) {
      throw new IllegalStateException("more than " + MOST + " lexicons");
    }
    return 1L << lexicons++;
  }

  /** The spelling with this key; one in no lexicon where there is none. */
  Spelling of(String key) {
    if (array != null) {
      return array.of(key);
    }
    int number = index.get(key);
    return number == KeyIndex.NONE ? unknown : spellings.get(number);
  }

  /** The same, kept from now on. */
  Spelling added(String key) {
    Spelling found = of(key);
    if (found != unknown) {
      return found;
    }
    Spelling added = new Spelling(this);
    index.put(key);
    keys.add(key);
    spellings.add(added);
    return added;
  }
}
