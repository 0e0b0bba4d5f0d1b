/** The publication day of articles that do not tell it, from other articles on the same events. */
@NullMarked
package org.isnad.archive.dating;

import org.jspecify.annotations.NullMarked;
