/** Articles that readers annotated, as offsets into texts that others hold. */
@NullMarked
package org.isnad.benchmark.annotated;

import org.jspecify.annotations.NullMarked;
