package org.isnad.archive.whole;

import org.isnad.archive.copy.CopyGroup;

/**
 * Articles of one text.
 *
 * @param number of the first of them, see {@link WholeArticle}
 * @param origin number of the one that the others come from
 */
public record WholeCopies(long number, long origin, CopyGroup group) {}
