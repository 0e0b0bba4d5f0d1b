/**
 * Names over many articles: which of them are one person, body or place, however they are spelled.
 */
@NullMarked
package org.isnad.archive.name;

import org.jspecify.annotations.NullMarked;
