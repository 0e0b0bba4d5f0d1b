/** Holds the extraction set and what the extractor makes of it. */
@NullMarked
package org.isnad.benchmark.extraction;

import org.jspecify.annotations.NullMarked;
