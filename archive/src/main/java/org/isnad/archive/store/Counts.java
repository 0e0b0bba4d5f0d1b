package org.isnad.archive.store;

/**
 * How much an archive keeps; of articles with several versions the latest counts.
 *
 * @param versions of all articles, the earlier ones too
 * @param names persons, organisations and places, counted once an article
 * @param outlets as their pages name them
 * @param corrections that hold
 */
public record Counts(
    long articles,
    long versions,
    long statements,
    long events,
    long names,
    long outlets,
    long corrections) {}
