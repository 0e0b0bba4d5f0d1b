/** The immutable result of an analysis, and its JSON. Depends on nothing else in Isnad. */
@NullMarked
package org.isnad.analysis.record;

import org.jspecify.annotations.NullMarked;
