package org.isnad.analysis.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The folded spellings that the lexicons of an analyser hold, each once for all of them.
 *
 * <p>A word is looked up here when it is cut, in each of its readings; from then on every lexicon
 * answers by one bit of the {@link Spelling} found, and mostly that it does not hold the word. A
 * lexicon that is looked into by itself costs several reads of memory far away for each word and
 * each question.
 *
 * <p>The commonest words, four of five in a text, are in an index of their own, which stays near
 * the processor. Lexicons are made and filled when the analyser is built; after that nothing
 * changes.
 */
public final class Spellings {

  /** As many lexicons as a long has bits. */
  private static final int MOST = Long.SIZE;

  private final Spelling unknown = new Spelling(this);
  private final KeyIndex commonIndex = new KeyIndex();
  private final List<Spelling> common = new ArrayList<>();
  private final KeyFilter filter = new KeyFilter();
  private final KeyIndex index = new KeyIndex();
  private final List<Spelling> spellings = new ArrayList<>();
  private int lexicons;

  /** A table for all lexicons of an analyser, with the commonest words of news apart. */
  public static Spellings ofNews() {
    Spellings table = new Spellings();
    for (Lexicon.Entry entry : Lexicon.read(Spellings.class, "common-spellings.txt", 1)) {
      if (table.commonIndex.put(entry.field(0)) < table.common.size()) {
        throw entry.broken("stands there twice: " + entry.field(0));
      }
      table.common.add(new Spelling(table));
    }
    return table;
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
    int number = commonIndex.get(key);
    if (number != KeyIndex.NONE) {
      return common.get(number);
    }
    number = filter.mayHold(key) ? index.get(key) : KeyIndex.NONE;
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
    filter.add(key);
    spellings.add(added);
    return added;
  }
}
