package org.isnad.analysis.page;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How much of a page's telling text each element holds, counted once for all of them. */
final class PageWeights {

  private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
  private int total;

  PageWeights(List<HtmlLine> lines) {
    for (HtmlLine line : lines) {
      if (line.isTelling()) {
        int weight = line.weight();
        total += weight;
        for (Element at = line.element(); at != null; at = at.parent()) {
          weights.merge(at, weight, Integer::sum);
        }
      }
    }
  }

  /** Arabic letters, outside links, in lines that tell something. */
  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** Of the whole page. */
  int total() {
    return total;
  }
}
