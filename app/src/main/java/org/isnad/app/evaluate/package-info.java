/** Measures analysis records against gold records that people wrote. */
@NullMarked
package org.isnad.app.evaluate;

import org.jspecify.annotations.NullMarked;
