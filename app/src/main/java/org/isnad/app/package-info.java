/** The command line: translates, calls one method, translates back. */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
