package org.isnad.archive;

/**
 * What came of taking in what was worked out elsewhere.
 *
 * @param added articles that were not kept before, or said something else
 * @param unchanged those that were kept already
 * @param ofThisAnalysis false where the records were of another version and were made anew
 * @param linked whether what the articles tell together was taken in too; otherwise it is worked
 *     out anew
 */
public record WholeResult(int added, int unchanged, boolean ofThisAnalysis, boolean linked) {}
