package org.isnad.analysis.page;

import org.jsoup.nodes.Document;

/** One kind of markup that pages describe themselves in. */
interface MetadataSource {

  /** What it says; nothing where the page does not use it. */
  Metadata read(Document page);
}
