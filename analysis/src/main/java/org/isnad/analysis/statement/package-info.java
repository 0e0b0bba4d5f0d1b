/** Who says what, through whom: cues, contents, speakers, chains. */
@NullMarked
package org.isnad.analysis.statement;

import org.jspecify.annotations.NullMarked;
