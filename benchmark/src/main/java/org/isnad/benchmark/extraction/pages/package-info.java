/** Stories and templates → the pages of the extraction set and their gold. */
@NullMarked
package org.isnad.benchmark.extraction.pages;

import org.jspecify.annotations.NullMarked;
