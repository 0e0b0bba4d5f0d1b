/** Holds the pages of the extraction set to their stories and templates. */
@NullMarked
package org.isnad.benchmark.extraction.pages;

import org.jspecify.annotations.NullMarked;
