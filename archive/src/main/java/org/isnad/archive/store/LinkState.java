package org.isnad.archive.store;

/**
 * How far the articles of a store are linked.
 *
 * @param version which program linked them, see {@code LinkVersion}
 * @param change the store's change up to which all are
 * @param corrections how many there were, those taken back counted twice
 */
public record LinkState(String version, long change, int corrections) {}
