/**
 * Keeps pages and their records, every version of them: the one thing in the archive that cannot be
 * worked out anew.
 */
@NullMarked
package org.isnad.archive.store;

import org.jspecify.annotations.NullMarked;
