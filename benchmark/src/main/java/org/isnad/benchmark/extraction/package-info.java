/** How well extractors find the article on the pages of {@code benchmark/extraction}. */
@NullMarked
package org.isnad.benchmark.extraction;

import org.jspecify.annotations.NullMarked;
