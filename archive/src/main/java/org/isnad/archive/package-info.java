/**
 * Many records: keep, find, compare.
 *
 * <ul>
 *   <li>{@code store}: pages and their records, every version of them
 *   <li>{@code search}: finding articles by their words
 *   <li>{@code term}: words as they are compared, by how rare they are
 *   <li>{@code name}: who is who over many articles
 *   <li>{@code correction}: what a person says of names
 *   <li>{@code copy}: which articles carry the text of which others
 *   <li>{@code story}: which articles tell one story, and what happened in it
 *   <li>{@code dating}: when articles were published that do not tell it
 *   <li>{@code claim}: what is asserted and denied, by whom, through whom
 * </ul>
 *
 * <p>{@link org.isnad.archive.Archive} is the way in.
 */
@NullMarked
package org.isnad.archive;

import org.jspecify.annotations.NullMarked;
