package org.isnad.archive.correction;

import org.isnad.analysis.record.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The name that a correction is about, by what stays the same when articles are analysed anew.
 *
 * @param name as an article writes it
 * @param country ISO 3166-1 alpha-3 code, where one was known
 * @param article id of an article that has the name, to tell it from another's same name
 */
public record NameRef(
    EntityType type, String name, @Nullable String country, @Nullable String article) {}
