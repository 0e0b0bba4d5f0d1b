/** The same analysis, copies, stories and claims as on one machine, over whole archives. */
@NullMarked
package org.isnad.spark;

import org.jspecify.annotations.NullMarked;
