package org.isnad.analysis.page;

/**
 * The lists of words by which a page's parts are told apart.
 *
 * @param names of elements
 * @param captionLabels what stands around captions
 * @param clutter phrases
 */
record PageLexicons(ElementNames names, CaptionLabels captionLabels, Clutter clutter) {}
