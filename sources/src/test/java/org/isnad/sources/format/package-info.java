@NullMarked
package org.isnad.sources.format;

import org.jspecify.annotations.NullMarked;
