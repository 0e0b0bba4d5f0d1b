/** Golden cases of statements, and the names and times they need. */
@NullMarked
package org.isnad.analysis.statement;

import org.jspecify.annotations.NullMarked;
