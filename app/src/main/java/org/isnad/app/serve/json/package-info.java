/** What the server answers with, as JSON. */
@NullMarked
package org.isnad.app.serve.json;

import org.jspecify.annotations.NullMarked;
