/** How fast the analysis is. */
@NullMarked
package org.isnad.benchmark;

import org.jspecify.annotations.NullMarked;
