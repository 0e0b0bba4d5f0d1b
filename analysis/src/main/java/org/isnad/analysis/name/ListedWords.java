package org.isnad.analysis.name;

import java.util.List;
import java.util.function.Consumer;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyNumbers;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * What the word lists say of a word: whether it is a name, a given name, an ordinary word.
 *
 * <p>All are in one table, since almost every word of a text is looked up in each.
 */
final class ListedWords {

  private static final List<Grade> GRADES = List.of(Grade.values());

  /** Bits of a word's number: its grade counted from one, and whether it is in the other lists. */
  private static final int GRADE = 7;

  private static final int ORDINARY = 8;
  private static final int GIVEN = 16;
  private static final int PARTICLE = 32;
  private static final int MADDA = 64;
  private static final int FAMILY = 128;

  private final KeyNumbers table;

  ListedWords(WordLists lists, Spellings spellings) {
    this.table = new KeyNumbers(spellings);
    if (table.isFilled()) {
      fill(lists);
    }
  }

  private void fill(WordLists lists) {
    read("common-words.txt", 1, entry -> add(entry.field(0), ORDINARY));
    read("name-tokens.txt", 2, this::addName);
    read("arab-names.txt", 2, this::addName);
    read("given-names.txt", 1, entry -> add(Folding.key(entry.field(0)), GIVEN));
    read("family-names.txt", 1, entry -> add(Folding.key(entry.field(0)), FAMILY));
    read("organisation-adjectives.txt", 1, entry -> removeName(entry.field(0)));
    lists.list("name-particles").forEach(key -> add(key, PARTICLE));
    lists.list("madda-names").forEach(name -> add(Folding.key(name), MADDA));
  }

  private static void read(String resource, int columns, Consumer<Lexicon.Entry> reader) {
    Lexicon.read(ListedWords.class, resource, columns).forEach(reader);
  }

  private void add(String key, int bits) {
    table.put(key, of(key) | bits);
  }

  /** Of two grades the one read first holds. */
  private void addName(Lexicon.Entry entry) {
    int known = of(entry.field(0));
    if ((known & GRADE) == 0) {
      table.put(entry.field(0), known | 1 + GRADES.indexOf(entry.constant(1, Grade.class)));
    }
  }

  /** An adjective without its article is an ordinary word and no name. */
  private void removeName(String adjective) {
    String bare = Folding.key(adjective).substring(2);
    table.put(bare, of(bare) & ~GRADE | ORDINARY);
  }

  /** What the lists say of a folded word, for the questions below. */
  int of(String key) {
    return number(table.get(key));
  }

  /** The same of a reading of a word. */
  int of(Stem reading) {
    return number(table.get(reading));
  }

  /** The same of a reading without its article. */
  int ofBare(Stem reading) {
    return number(table.getBare(reading));
  }

  private static int number(int listed) {
    return listed == KeyNumbers.NONE ? 0 : listed;
  }

  /** The grade of a name; null of any other word. */
  static @Nullable Grade grade(int word) {
    return (word & GRADE) == 0 ? null : GRADES.get((word & GRADE) - 1);
  }

  static boolean isOrdinary(int word) {
    return (word & ORDINARY) != 0;
  }

  /** Whether it is a given name and hardly anything else. */
  static boolean isGiven(int word) {
    return (word & GIVEN) != 0;
  }

  /** Whether families are named by it, although it is an ordinary word. */
  static boolean isFamily(int word) {
    return (word & FAMILY) != 0;
  }

  /** بن, أبو, عبد, دي. */
  static boolean isParticle(int word) {
    return (word & PARTICLE) != 0;
  }

  /** Whether it folds like a name that only its madda tells from an ordinary word: آن. */
  static boolean mayHaveMadda(int word) {
    return (word & MADDA) != 0;
  }
}
