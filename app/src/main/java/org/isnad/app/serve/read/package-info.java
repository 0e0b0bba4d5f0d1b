/** What the server reads from an archive, and what it writes to it. */
@NullMarked
package org.isnad.app.serve.read;

import org.jspecify.annotations.NullMarked;
