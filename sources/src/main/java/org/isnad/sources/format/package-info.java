/** What bytes are: packed by what, and in which of the forms that pages come in. */
@NullMarked
package org.isnad.sources.format;

import org.jspecify.annotations.NullMarked;
