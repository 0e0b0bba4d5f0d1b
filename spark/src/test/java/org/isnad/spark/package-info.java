@NullMarked
package org.isnad.spark;

import org.jspecify.annotations.NullMarked;
