package org.isnad.archive.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and for whom.
 *
 * <p>Example: {@code المتحدث باسم الخارجية المصرية عمر الراوي} → عمر الراوي, for الخارجية المصرية,
 * for EGY; {@code القاهرة} → مصر, EGY itself.
 *
 * @param source the name of who speaks; the same for what goes back to the same source
 * @param known whether it can be told who that is
 * @param body whose words a spokesman's are
 * @param state ISO code of the state that it speaks for
 * @param isState whether it is named as the state itself: by the country, its capital, its
 *     government or the seat of that
 * @param isCountry whether by the country
 */
record Voice(
    String source,
    boolean known,
    @Nullable String body,
    @Nullable String state,
    boolean isState,
    boolean isCountry) {

  /** Whether both are the words of one source. */
  boolean isOneWith(Voice other) {
    return source.equals(other.source)
        || source.equals(other.body)
        || other.source.equals(body)
        || body != null && body.equals(other.body)
        || isState && other.isState && isOfOneSideWith(other);
  }

  /** Whether both speak for one state. */
  boolean isOfOneSideWith(Voice other) {
    return state != null && state.equals(other.state);
  }
}
