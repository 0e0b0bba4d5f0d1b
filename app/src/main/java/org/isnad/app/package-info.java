/** The command line: reads arguments, calls the modules below, writes what they give. */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
