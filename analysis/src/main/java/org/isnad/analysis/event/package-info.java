/** Who did what to whom: PLOVER types, CAMEO codes. */
@NullMarked
package org.isnad.analysis.event;

import org.jspecify.annotations.NullMarked;
