/** How records are shown: as JSON, and as text for reading, in Arabic, right to left. */
@NullMarked
package org.isnad.app.show;

import org.jspecify.annotations.NullMarked;
