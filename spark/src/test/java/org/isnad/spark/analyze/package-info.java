@NullMarked
package org.isnad.spark.analyze;

import org.jspecify.annotations.NullMarked;
