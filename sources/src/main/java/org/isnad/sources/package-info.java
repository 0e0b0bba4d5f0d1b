/**
 * Where pages come from, and in which forms.
 *
 * <ul>
 *   <li>{@code format}: what bytes are, by their first ones
 *   <li>{@code listing}: feeds, sitemaps and lists of feeds: what they link to
 *   <li>{@code web}: pages fetched politely, within bounds, from public addresses
 * </ul>
 *
 * <p>{@link org.isnad.sources.PageFiles} is the way in for files, {@link
 * org.isnad.sources.web.Crawl} for addresses.
 */
@NullMarked
package org.isnad.sources;

import org.jspecify.annotations.NullMarked;
