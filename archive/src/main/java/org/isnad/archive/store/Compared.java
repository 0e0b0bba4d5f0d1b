package org.isnad.archive.store;

/**
 * What comparing all articles found.
 *
 * @param change the store's latest change then
 * @param corrections how many there were then, those taken back counted twice
 */
public record Compared(long change, int corrections, long stories, long claims) {}
