/** Tests of what a person is shown. */
@NullMarked
package org.isnad.app.show;

import org.jspecify.annotations.NullMarked;
