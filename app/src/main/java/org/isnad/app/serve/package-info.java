/**
 * The server: what an archive tells, over HTTP, and the page that shows it. The contract {@code
 * openapi.yaml} says what may be asked; {@code IsnadServer} answers each of its operations.
 */
@NullMarked
package org.isnad.app.serve;

import org.jspecify.annotations.NullMarked;
