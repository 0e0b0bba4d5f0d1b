package org.isnad.archive;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.store.ArchiveStore;
import org.isnad.archive.store.KeptArticle;
import org.isnad.archive.store.PageHash;
import org.jspecify.annotations.Nullable;

/**
 * Takes pages into the store: knows each by its id or address, leaves out what is kept already, and
 * keeps the rest in batches, each safe as a whole.
 */
final class Intake {

  /** Pages kept in one go: each go waits for the disk once. */
  private static final int BATCH = 50;

  private final ArchiveStore store;
  private final Clock clock;
  private final Map<String, KeptArticle> waiting = new LinkedHashMap<>();

  Intake(ArchiveStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A page that is about to be added.
   *
   * @param page under the id that it is kept by
   * @param kept the latest version there is, null for a new article
   */
  record Pending(Page page, String hash, @Nullable KeptArticle kept) {

    /** Whether the very page is kept already. */
    boolean isKept() {
      return kept != null && kept.hash().equals(hash);
    }

    Added unchanged() {
      return new Added(page.id(), kept == null ? 0 : kept.version(), Added.Change.UNCHANGED);
    }
  }

  /** Looks up what is kept of a page. */
  Pending begin(Page page) {
    Optional<KeptArticle> kept = latest(page.id());
    String known = kept.isPresent() ? null : idByAddress(page);
    return known == null
        ? new Pending(page, PageHash.of(page), kept.orElse(null))
        : new Pending(withId(page, known), PageHash.of(page), latest(known).orElse(null));
  }

  /**
   * Takes in what the analysis made of a page.
   *
   * @param safe is told which articles this made safe
   */
  Added finish(Pending pending, AnalysisRecord record, Consumer<List<KeptArticle>> safe) {
    Page page = pending.page();
    KeptArticle kept = pending.kept();
    if (kept != null && SamePage.saysTheSame(kept.page(), kept.record(), page, record)) {
      return pending.unchanged();
    }
    int version = (kept == null ? 0 : kept.version()) + 1;
    if (waiting.containsKey(page.id()) || waiting.size() >= BATCH) {
      safe.accept(flush());
    }
    waiting.put(
        page.id(),
        new KeptArticle(
            page.id(),
            version,
            pending.hash(),
            page,
            record,
            clock.instant(),
            AnalysisVersion.current()));
    return new Added(page.id(), version, version == 1 ? Added.Change.ADDED : Added.Change.CHANGED);
  }

  /** A page that came before under another id is known by its address. */
  private @Nullable String idByAddress(Page page) {
    String url = page.url();
    if (url == null) {
      return null;
    }
    return waiting.values().stream()
        .filter(article -> url.equals(article.page().url()))
        .map(KeptArticle::id)
        .findFirst()
        .or(() -> store.idOfUrl(url))
        .orElse(null);
  }

  /** The latest version of an article, safe yet or not. */
  Optional<KeptArticle> latest(String id) {
    KeptArticle article = waiting.get(id);
    return article == null ? store.find(id) : Optional.of(article);
  }

  private static Page withId(Page page, String id) {
    return new Page(
        id,
        page.url(),
        page.outlet(),
        page.title(),
        page.published(),
        page.fetched(),
        page.source());
  }

  /** Makes safe what was taken in; which articles that are. */
  List<KeptArticle> flush() {
    List<KeptArticle> articles = List.copyOf(waiting.values());
    if (!articles.isEmpty()) {
      store.keep(articles);
      waiting.clear();
    }
    return articles;
  }
}
