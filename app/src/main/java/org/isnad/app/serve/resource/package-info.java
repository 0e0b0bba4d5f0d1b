/** The operations of the contract, each answered by a method. */
@NullMarked
package org.isnad.app.serve.resource;

import org.jspecify.annotations.NullMarked;
