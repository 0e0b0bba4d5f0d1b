package org.isnad.sources.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that a feed or sitemap names, with what it says of it.
 *
 * @param url where it is, null where the entry names no usable address
 * @param outlet whose it is, where that is told to be another than the feed's own
 * @param published the day it was published, by the clock of who wrote it
 * @param changed what tells one state of the page from the next, empty where nothing does
 * @param html its text, where the entry carries the whole
 */
public record Entry(
    @Nullable String url,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    String changed,
    @Nullable String html) {}
