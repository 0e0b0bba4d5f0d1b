package org.isnad.app.show;

import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is shown for an event: what it is, by its mode where that says more than its type,
 * and who did it to whom.
 *
 * <p>Example: {@code CONSULT/visit} by the minister → {@code زيارة}, {@code الوزير ← …}.
 */
final class EventWords {

  private static final String SOMEBODY = "…";

  private final Labels labels;
  private final Map<String, String> modes =
      Lexicon.read(EventWords.class, "event-modes.txt", 2).stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.field(0), e -> e.field(1)));

  EventWords(Labels labels) {
    this.labels = labels;
  }

  String what(EventType type, @Nullable String mode) {
    String label = mode == null ? null : modes.get(mode);
    return label == null ? labels.arabic(type) : label;
  }

  /** Who to whom, with dots for the side that is not told; nothing where neither is. */
  static String participants(String actors, String recipients) {
    if (actors.isEmpty() && recipients.isEmpty()) {
      return "";
    }
    return (actors.isEmpty() ? SOMEBODY : actors)
        + " ← "
        + (recipients.isEmpty() ? SOMEBODY : recipients);
  }
}
