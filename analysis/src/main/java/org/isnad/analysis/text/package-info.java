/**
 * Arabic script: the text as sentences, words with their clitics, and quotations; the lexicon
 * reader and the forms of a verb that the stages above share.
 */
@NullMarked
package org.isnad.analysis.text;

import org.jspecify.annotations.NullMarked;
