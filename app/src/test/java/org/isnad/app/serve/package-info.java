/** Tests of the server over real HTTP, and of the page in a real browser. */
@NullMarked
package org.isnad.app.serve;

import org.jspecify.annotations.NullMarked;
