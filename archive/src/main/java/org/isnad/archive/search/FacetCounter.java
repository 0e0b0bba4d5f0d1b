package org.isnad.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts how what a query finds is divided: by outlet, day, entity … */
final class FacetCounter {

  private FacetCounter() {}

  static List<Facet> count(
      IndexSearcher searcher,
      Query query,
      SortedSetDocValuesReaderState state,
      KnownNames names,
      int most)
      throws IOException {
    FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
    Facets counts = new SortedSetDocValuesFacetCounts(state, found);
    List<Facet> facets = new ArrayList<>();
    for (String name : IndexFields.FACETS) {
      FacetResult values = counts.getTopChildren(most, name);
      if (values != null) {
        facets.add(new Facet(name, values(name, values, names)));
      }
    }
    return facets;
  }

  private static List<Facet.Value> values(String name, FacetResult found, KnownNames names)
      throws IOException {
    List<Facet.Value> values = new ArrayList<>();
    boolean isName = name.equals(IndexFields.ENTITY) || name.equals(IndexFields.SPEAKER);
    for (var value : found.labelValues) {
      String label = isName ? names.usualForm(value.label) : value.label;
      values.add(new Facet.Value(label, value.value.longValue()));
    }
    if (name.equals(IndexFields.DAY)) {
      values.sort(Comparator.comparing(Facet.Value::label));
    }
    return values;
  }
}
