/** Pages of any Hadoop file system in, records out. */
@NullMarked
package org.isnad.spark.analyze;

import org.jspecify.annotations.NullMarked;
