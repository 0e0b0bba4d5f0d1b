/**
 * Finding articles by their words: an index beside the store, made anew from it whenever it is
 * missing.
 */
@NullMarked
package org.isnad.archive.search;

import org.jspecify.annotations.NullMarked;
