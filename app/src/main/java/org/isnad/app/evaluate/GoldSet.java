package org.isnad.app.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gold articles, each with a doc id of its own, and the raw texts that their line numbers count in.
 *
 * @param articles in the order of folders, then of file names
 * @param texts raw texts by doc id; not every article has one
 */
public record GoldSet(List<GoldArticle> articles, Map<String, String> texts) {

  public GoldSet {
    articles = List.copyOf(articles);
    texts = Map.copyOf(texts);
  }

  /** The raw text of an article. */
  public Optional<String> raw(GoldArticle article) {
    return Optional.ofNullable(texts.get(article.doc()));
  }

  /** The same articles, with texts for those that name no file of their own. */
  public GoldSet withTexts(Map<String, String> byId) {
    Map<String, String> all = new LinkedHashMap<>(byId);
    all.putAll(texts);
    return new GoldSet(articles, all);
  }
}
