package org.isnad.app.measure;

/**
 * One analysis of all pages, one after the other.
 *
 * @param nanoseconds from the first page to the end of the last
 * @param stages what of it each stage took; the rest is what else stands in the records
 */
record Pass(long nanoseconds, StageClock stages) {}
