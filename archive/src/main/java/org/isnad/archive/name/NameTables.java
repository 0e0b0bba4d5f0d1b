package org.isnad.archive.name;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Where who is who is kept, with what it was made of.
 *
 * <p>Whole names are kept in blocks: those that share a label of {@link NameReach} with others of
 * the block. Persons' names of one word are kept by that word.
 */
public interface NameTables {

  /** What is asked of an article. */
  record Head(long number, String id, @Nullable LocalDate day) {}

  /** By their numbers. */
  Map<Long, Head> heads(Collection<Long> articles);

  /** Which blocks have labels, by label. */
  Map<Integer, Long> blocks(Collection<Integer> labels);

  /** The names of a block, packed; nothing where there is none. */
  Optional<byte[]> block(long number);

  void putBlock(long number, byte[] held, Set<Integer> labels);

  void removeBlock(long number, Set<Integer> labels);

  /**
   * Somebody whom one word may mean.
   *
   * @param part the word
   * @param cluster the number of the cluster, see {@link Cluster#number}
   * @param periods how often articles of which periods name it, packed
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by its owner
  record Part(String part, long block, long cluster, @Nullable String country, byte[] periods) {}

  /** All whom a word may mean. */
  List<Part> parts(String part);

  /** Those of a block. */
  List<Part> parts(String part, long block);

  void putParts(Collection<Part> parts);

  void removeParts(Collection<Part> parts);

  /**
   * A person's name of one word.
   *
   * @param number below 0: that of the first place that has it, and one, below
   * @param held where it stands, packed
   * @param answers whom it means there, likewise
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record OneWord(String key, long number, byte[] held, byte[] answers) {}

  Optional<OneWord> shortName(String key);

  void putShort(OneWord name);

  void removeShort(String key);

  /**
   * An identity.
   *
   * @param number that of the first place that names it, see {@link Named#number}
   * @param unit of the block, or name of one word, that it is of
   * @param places a sum over all places that name it
   * @param named how many articles name it
   * @param told of it, see {@link NameCode}
   * @param articles their numbers, likewise
   * @param offices that it held, likewise
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by its owner
  record Row(
      long number,
      String id,
      String key,
      EntityType type,
      long unit,
      long places,
      int named,
      byte[] told,
      byte[] articles,
      byte[] offices) {

    public Identity identity() {
      return NameCode.read(id, key, type, told);
    }
  }

  /** The numbers of identities of a unit. */
  List<Long> ofUnit(long unit);

  /** In no order; those that are there. */
  List<Row> byNumbers(Collection<Long> numbers);

  /** Those whose ids begin so. */
  List<Row> byBeginning(String beginning);

  void put(Row row, Found found);

  void remove(Row row, Found found);

  /** Gives an identity another id. */
  void rename(long number, String id);

  /**
   * What an identity is found by.
   *
   * @param name what it is called, folded
   * @param spellings how many it has
   * @param sounds hashes of what its names sound like
   */
  record Found(String name, int spellings, Collection<Integer> sounds) {}

  /** Who the entities of articles are, packed, by the numbers of those that are kept. */
  Map<Long, byte[]> ofArticles(Collection<Long> numbers);

  void putArticle(long article, byte[] identities);

  void removeArticle(long article);
}
