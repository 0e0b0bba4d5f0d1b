/** How fast the analysis is on pages of one's own. */
@NullMarked
package org.isnad.app.measure;

import org.jspecify.annotations.NullMarked;
