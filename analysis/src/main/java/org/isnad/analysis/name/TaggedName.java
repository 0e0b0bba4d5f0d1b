package org.isnad.analysis.name;

import org.isnad.analysis.record.EntityType;

/**
 * A name as the tagger reads it.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param margin by how much its tags speak more than no name would, a word; 1 is a weight of one
 */
record TaggedName(EntityType type, int first, int end, double margin) {

  boolean isOneWord() {
    return end - first == 1;
  }
}
