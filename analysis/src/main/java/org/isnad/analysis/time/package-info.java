/** Calendar expressions → TIMEX3; the publication day from evidence; quantities. */
@NullMarked
package org.isnad.analysis.time;

import org.jspecify.annotations.NullMarked;
