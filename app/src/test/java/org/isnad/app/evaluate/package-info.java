/** Tests of the measures, on gold and records made by hand. */
@NullMarked
package org.isnad.app.evaluate;

import org.jspecify.annotations.NullMarked;
