/** Tests of the command line, and of rules that hold for the whole program. */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
