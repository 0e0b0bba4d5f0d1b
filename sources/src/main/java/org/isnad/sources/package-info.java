/** Where pages come from: files, folders, JSONL. */
@NullMarked
package org.isnad.sources;

import org.jspecify.annotations.NullMarked;
