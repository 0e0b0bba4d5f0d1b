@NullMarked
package org.isnad.sources.listing;

import org.jspecify.annotations.NullMarked;
