package org.isnad.analysis.statement;

import org.isnad.analysis.record.Act;
import org.jspecify.annotations.Nullable;

/**
 * A noun of saying (تحذير) or of feeling (قلق).
 *
 * @param feeling whether it stands for a state of mind: أعرب عن قلقه من
 * @param reports how it brings a content where its speaker follows it or is its pronoun, as if it
 *     were a verb: إعلان الوزير عن خطة, نفيها أن; null where it brings none
 */
record SpeechNoun(String noun, Act act, boolean feeling, @Nullable SpeechVerb reports) {

  /** Whether somebody says by it what follows: تأكيد, and neither قلق nor رد. */
  boolean isSaying() {
    return !feeling && reports != null;
  }
}
