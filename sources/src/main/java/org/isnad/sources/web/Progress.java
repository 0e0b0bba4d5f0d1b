package org.isnad.sources.web;

/**
 * How far a crawl is.
 *
 * @param pages fetched
 * @param unchanged asked for, and as they were
 * @param failed not to be had
 * @param left for a later run
 * @param waiting still to be fetched
 */
public record Progress(int pages, int unchanged, int failed, int left, int waiting) {}
