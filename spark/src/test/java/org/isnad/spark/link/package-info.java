@NullMarked
package org.isnad.spark.link;

import org.jspecify.annotations.NullMarked;
