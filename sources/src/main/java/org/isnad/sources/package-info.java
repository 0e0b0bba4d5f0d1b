/** Where pages come from: files, folders, JSONL, standard input. */
@NullMarked
package org.isnad.sources;

import org.jspecify.annotations.NullMarked;
