package org.isnad.spark.link;

import java.io.Serializable;

/**
 * Tells of two things, by what is known of each, how near they are.
 *
 * @param <T> what is known of one, as it is compared
 */
interface Likeness<T> extends Serializable {

  T read(byte[] bytes);

  /** 0 where the pair is of no use. */
  double of(T one, T other, int shared);
}
