/** What a person says of names, kept apart from what the program found. */
@NullMarked
package org.isnad.archive.correction;

import org.jspecify.annotations.NullMarked;
