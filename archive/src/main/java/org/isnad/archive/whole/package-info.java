/**
 * What was worked out elsewhere of a whole archive, in files: written by many machines, read into
 * an archive by one.
 */
@NullMarked
package org.isnad.archive.whole;

import org.jspecify.annotations.NullMarked;
