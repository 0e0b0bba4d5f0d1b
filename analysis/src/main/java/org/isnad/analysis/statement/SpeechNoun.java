package org.isnad.analysis.statement;

import org.isnad.analysis.record.Act;

/**
 * A noun of saying (تحذير) or of feeling (قلق).
 *
 * @param feeling whether it stands for a state of mind: أعرب عن قلقه من
 */
record SpeechNoun(String noun, Act act, boolean feeling) {}
