package org.isnad.archive.term;

/** A word of a text as it is compared: where it stands, its folded form and its stem. */
public record Term(int start, int end, String word, String stem) {}
