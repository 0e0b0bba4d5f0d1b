package org.isnad.analysis.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in markup that is made for machines. */
record Metadata(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published) {}
