package org.isnad.analysis.record;

import org.jspecify.annotations.Nullable;

/**
 * What a statement rests on, besides its cue and its chain.
 *
 * <p>In {@code وأضافت أن الجسر سليم} after {@code قالت ليلى مراد}: attached at {@code أن}, the
 * speaker by {@link SpeakerBasis#LAST_SPEAKER}, told by {@code ليلى مراد}.
 *
 * @param attachment the word or mark at which the content was recognised; null where it is joined
 *     by its place alone
 * @param speaker why the innermost source is taken for the speaker
 * @param antecedent where that source is named, if not at the cue
 */
public record Evidence(
    @Nullable Span attachment, SpeakerBasis speaker, @Nullable Span antecedent) {}
