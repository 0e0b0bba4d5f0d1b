package org.isnad.sources.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of fetching a link, as it is written down.
 *
 * @param at where it was in the end, after redirects
 * @param sha256 of the bytes that were fetched; null where there were none, since nothing had
 *     changed
 * @param size of them
 */
public record Fetched(
    Link link,
    String at,
    Instant time,
    @Nullable String sha256,
    int size,
    @Nullable String etag,
    @Nullable String lastModified) {}
