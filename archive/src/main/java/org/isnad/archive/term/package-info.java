/**
 * Words as the archive compares them: folded, lightly stemmed, weighed by how rare they are in
 * news.
 */
@NullMarked
package org.isnad.archive.term;

import org.jspecify.annotations.NullMarked;
