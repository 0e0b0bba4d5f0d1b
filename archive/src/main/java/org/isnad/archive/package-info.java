/** Many records: keep, find, compare. */
@NullMarked
package org.isnad.archive;

import org.jspecify.annotations.NullMarked;
