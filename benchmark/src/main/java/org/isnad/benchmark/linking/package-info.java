/** How well copies, stories and claims are found, on hand-labelled real articles. */
@NullMarked
package org.isnad.benchmark.linking;

import org.jspecify.annotations.NullMarked;
