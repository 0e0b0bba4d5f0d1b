/** A page as it was found → the article on it: encoding, main content, title, byline, credits. */
@NullMarked
package org.isnad.analysis.page;

import org.jspecify.annotations.NullMarked;
