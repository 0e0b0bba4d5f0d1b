package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * What a word can be as a verb.
 *
 * @param triggers every reading that names an event
 * @param plain the form of a common verb that names no event, null where the word is none
 * @param finite whether it is a finite verb of news, an event's or not
 * @param joined whether it is one after a conjunction, and no other verb as a whole
 */
record VerbReadings(
    List<TriggerLexicon.Match> triggers, @Nullable VerbForm plain, boolean finite, boolean joined) {

  static final VerbReadings NONE = new VerbReadings(List.of(), null, false, false);

  VerbReadings {
    triggers = List.copyOf(triggers);
  }

  /** The same word with these of its readings. */
  VerbReadings with(List<TriggerLexicon.Match> some) {
    return some.size() == triggers.size() ? this : new VerbReadings(some, plain, finite, joined);
  }
}
