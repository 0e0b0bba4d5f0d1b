/**
 * Where pages come from, and in which forms.
 *
 * <ul>
 *   <li>{@code format}: what bytes are, by their first ones
 *   <li>{@code listing}: feeds, sitemaps and lists of feeds: what they link to
 * </ul>
 *
 * <p>{@link org.isnad.sources.PageFiles} is the way in.
 */
@NullMarked
package org.isnad.sources;

import org.jspecify.annotations.NullMarked;
