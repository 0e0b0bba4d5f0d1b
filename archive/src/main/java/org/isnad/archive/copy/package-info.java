/** Which articles carry the text of which others: one origin, many outlets. */
@NullMarked
package org.isnad.archive.copy;

import org.jspecify.annotations.NullMarked;
