@NullMarked
package org.isnad.sources;

import org.jspecify.annotations.NullMarked;
