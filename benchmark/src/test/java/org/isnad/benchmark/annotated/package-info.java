@NullMarked
package org.isnad.benchmark.annotated;

import org.jspecify.annotations.NullMarked;
