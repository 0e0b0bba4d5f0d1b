/**
 * Pages from the web: politely, within bounds, from public addresses alone.
 *
 * <p>{@link org.isnad.sources.web.Crawl} is the way in.
 */
@NullMarked
package org.isnad.sources.web;

import org.jspecify.annotations.NullMarked;
