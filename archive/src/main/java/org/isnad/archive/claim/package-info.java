/**
 * What several articles assert or deny, in whatever words: who says so, through whom, and how many
 * stand at its origin.
 */
@NullMarked
package org.isnad.archive.claim;

import org.jspecify.annotations.NullMarked;
