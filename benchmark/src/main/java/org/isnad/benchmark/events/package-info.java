/** Fits the model of events on annotated articles. */
@NullMarked
package org.isnad.benchmark.events;

import org.jspecify.annotations.NullMarked;
