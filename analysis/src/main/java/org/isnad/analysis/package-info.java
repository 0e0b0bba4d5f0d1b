/**
 * One page in, one record out. {@link org.isnad.analysis.Analyzer} runs the stages, each in its own
 * package, which reads only those before it:
 *
 * <ul>
 *   <li>{@code record}: the immutable result, and its JSON
 *   <li>{@code text}: the text as sentences, words with their clitics, and quotations
 *   <li>{@code page}: a page as it was found → the article on it
 *   <li>{@code name}: persons, organisations, places
 *   <li>{@code time}: calendar expressions, quantities, the publication day
 *   <li>{@code statement}: who says what, through whom
 *   <li>{@code event}: who did what to whom
 * </ul>
 */
@NullMarked
package org.isnad.analysis;

import org.jspecify.annotations.NullMarked;
