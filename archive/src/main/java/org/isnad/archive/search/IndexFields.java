package org.isnad.archive.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.facet.FacetsConfig;

/**
 * The names of what the index holds. An article is a block of documents: its statements, its events
 * and, last, itself; each says what it is.
 */
final class IndexFields {

  static final String KIND = "kind";
  static final String ARTICLE = "article";
  static final String ITEM = "item";
  static final String VERSION = "version";
  static final String DAY = "day";
  static final String TEXT = "text";
  static final String TITLE = "title";
  static final String OUTLET = "outlet";
  static final String ENTITY = "entity";
  static final String COUNTRY = "country";
  static final String SPEAKER = "speaker";
  static final String VIA = "via";
  static final String ACT = "act";
  static final String EVENT = "event";

  /** Parts of names by how they sound: {@code skeleton|part}. */
  static final String SOUND = "sound";

  /** How names are written: {@code key|name}. */
  static final String FORM = "form";

  static final char BETWEEN = '|';

  /** What is counted, in the order it is shown. */
  static final List<String> FACETS = List.of(OUTLET, DAY, ENTITY, COUNTRY, EVENT, ACT, SPEAKER);

  private IndexFields() {}

  static String kind(SearchRequest.Target target) {
    return target.name().toLowerCase(Locale.ROOT);
  }

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    FACETS.forEach(facet -> config.setMultiValued(facet, true));
    // Nobody asks within a facet by its values: they are fields of their own.
    FACETS.forEach(
        facet -> config.setDrillDownTermsIndexing(facet, FacetsConfig.DrillDownTermsIndexing.NONE));
    config.setDrillDownTermsIndexing(KIND, FacetsConfig.DrillDownTermsIndexing.NONE);
    return config;
  }
}
