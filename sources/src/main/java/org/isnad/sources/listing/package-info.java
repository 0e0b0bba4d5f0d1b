/** Feeds, sitemaps and lists of feeds: what they link to, and what they say of it. */
@NullMarked
package org.isnad.sources.listing;

import org.jspecify.annotations.NullMarked;
