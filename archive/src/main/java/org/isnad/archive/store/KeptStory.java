package org.isnad.archive.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story as it is listed.
 *
 * @param number of its first article in the store
 * @param articles how many it has
 * @param from day of its first dated article
 * @param to day of its last
 * @param origins how many of its articles are no copies of others
 * @param claims how many there are in it
 * @param takenUp those of them that several articles pass on, or somebody denies
 * @param disputed those that one asserts and another denies
 * @param events what happened in it: how much
 * @param dating what its articles' days were worked out from; empty where they tell their own
 * @param fault why they could not be
 */
public record KeptStory(
    long number,
    String id,
    int articles,
    String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int origins,
    int claims,
    int takenUp,
    int disputed,
    int events,
    String dating,
    @Nullable String fault) {}
