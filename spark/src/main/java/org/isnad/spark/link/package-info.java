/** What many records tell together, worked out by many machines. */
@NullMarked
package org.isnad.spark.link;

import org.jspecify.annotations.NullMarked;
