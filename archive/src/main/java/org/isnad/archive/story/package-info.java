/** Which articles tell one developing story, and what happened in it, day by day. */
@NullMarked
package org.isnad.archive.story;

import org.jspecify.annotations.NullMarked;
