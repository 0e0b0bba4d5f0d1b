package org.isnad.analysis.text;

import org.isnad.analysis.record.Span;

/**
 * A sentence; a quotation that holds several sentences does not break the one it stands in.
 *
 * @param firstWord index of its first word
 * @param endWord index after its last word
 * @param paragraph index of its paragraph
 */
public record Sentence(int index, Span span, int firstWord, int endWord, int paragraph) {}
