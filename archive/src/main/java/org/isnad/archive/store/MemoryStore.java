package org.isnad.archive.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.correction.Correction;
import org.jspecify.annotations.Nullable;

/** Keeps articles in memory, for tests and for looking at a few files without an archive. */
public final class MemoryStore implements ArchiveStore {

  /** In the order of the changes; null where a later one took the record's place. */
  private final List<@Nullable KeptArticle> changes = new ArrayList<>();

  private final Map<String, Integer> latestById = new LinkedHashMap<>();
  private final List<Correction> corrections = new ArrayList<>();

  @Override
  public Optional<KeptArticle> find(String id) {
    return Optional.ofNullable(latestById.get(id)).map(this::change);
  }

  @Override
  public Optional<AnalysisRecord> record(String id) {
    return find(id).map(KeptArticle::record);
  }

  @Override
  public Optional<ArticleHead> head(String id) {
    return record(id).map(ArticleHead::of);
  }

  @Override
  public Optional<String> idOfUrl(String url) {
    return latestById.values().stream()
        .map(this::change)
        .filter(article -> url.equals(article.page().url()))
        .map(KeptArticle::id)
        .findFirst();
  }

  @Override
  public List<KeptArticle> versions(String id) {
    return changes.stream()
        .filter(Objects::nonNull)
        .filter(article -> article.id().equals(id))
        .toList();
  }

  @Override
  public void keep(List<KeptArticle> articles) {
    Map<String, Integer> versions = new LinkedHashMap<>();
    for (KeptArticle article : articles) {
      int latest =
          versions.getOrDefault(
              article.id(), find(article.id()).map(KeptArticle::version).orElse(0));
      Versions.requireNext(article, latest);
      versions.put(article.id(), article.version());
    }
    for (KeptArticle article : articles) {
      latestById.put(article.id(), changes.size());
      changes.add(article);
    }
  }

  @Override
  public int count() {
    return latestById.size();
  }

  @Override
  public long latestChange() {
    return changes.size();
  }

  @Override
  public void changedAfter(long change, Visitor visitor) {
    latestById.values().stream()
        .sorted()
        .filter(index -> index + 1 > change)
        .forEach(index -> visitor.visit(index + 1L, change(index)));
  }

  @Override
  public Map<String, Integer> latestVersions() {
    Map<String, Integer> versions = new TreeMap<>();
    latestById.forEach((id, index) -> versions.put(id, change(index).version()));
    return versions;
  }

  @Override
  public List<KeptArticle> outdated(String analysis, int limit) {
    return latestById.values().stream()
        .map(this::change)
        .filter(article -> !article.analysis().equals(analysis))
        .limit(limit)
        .toList();
  }

  @Override
  public void reanalysed(List<KeptArticle> articles) {
    for (KeptArticle article : articles) {
      Integer latest = latestById.get(article.id());
      if (latest != null && change(latest).version() == article.version()) {
        changes.set(latest, null);
        latestById.put(article.id(), changes.size());
        changes.add(article);
      }
    }
  }

  @Override
  public void statements(Listing listing, Consumer<ListedStatement> visitor) {
    chosenStatements(listing).skip(listing.skip()).limit(listing.most()).forEach(visitor);
  }

  @Override
  public void events(Listing listing, Consumer<ListedEvent> visitor) {
    chosenEvents(listing).skip(listing.skip()).limit(listing.most()).forEach(visitor);
  }

  @Override
  public long countStatements(Listing listing) {
    return chosenStatements(listing).count();
  }

  @Override
  public long countEvents(Listing listing) {
    return chosenEvents(listing).count();
  }

  private Stream<ListedStatement> chosenStatements(Listing listing) {
    String speaker = listing.speaker() == null ? null : Folding.key(listing.speaker());
    return listed(listing)
        .flatMap(record -> ListedStatement.of(record).stream())
        .filter(s -> listing.act() == null || listing.act() == s.act())
        .filter(s -> speaker == null || speaker.equals(Folding.key(s.speaker())));
  }

  private Stream<ListedEvent> chosenEvents(Listing listing) {
    return listed(listing)
        .flatMap(record -> ListedEvent.of(record).stream())
        .filter(event -> listing.type() == null || listing.type() == event.type());
  }

  private Stream<AnalysisRecord> listed(Listing listing) {
    return latestById.values().stream()
        .map(index -> change(index).record())
        .filter(record -> listing.article() == null || listing.article().equals(record.id()))
        .filter(record -> isBetween(record.published(), listing.from(), listing.to()));
  }

  private static boolean isBetween(
      @Nullable Published published, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (published == null) {
      return from == null && to == null;
    }
    return (from == null || !published.date().isBefore(from))
        && (to == null || !published.date().isAfter(to));
  }

  @Override
  public void listAnew() {
    // what is listed is taken from the records as it is asked for
  }

  @Override
  public Counts counts() {
    List<KeptArticle> latest = latestById.values().stream().map(this::change).toList();
    return new Counts(
        latest.size(),
        changes.stream().filter(Objects::nonNull).count(),
        latest.stream().mapToLong(a -> a.record().statements().size()).sum(),
        latest.stream().mapToLong(a -> a.record().events().size()).sum(),
        latest.stream().mapToLong(a -> a.record().entities().size()).sum(),
        latest.stream().map(a -> a.page().outlet()).filter(Objects::nonNull).distinct().count(),
        corrections.stream().filter(Correction::holds).count());
  }

  @Override
  public List<String> faults() {
    return List.of();
  }

  @Override
  public Correction correct(Correction correction) {
    Correction kept = correction.withNumber(corrections.size() + 1L);
    corrections.add(kept);
    return kept;
  }

  @Override
  public List<Correction> corrections() {
    return List.copyOf(corrections);
  }

  @Override
  public void undo(long number, Instant time) {
    boolean holds = number >= 1 && number <= corrections.size();
    if (!holds || !corrections.get((int) number - 1).holds()) {
      throw Versions.noCorrection(number);
    }
    corrections.replaceAll(c -> c.number() == number ? c.undoneAt(time) : c);
  }

  private KeptArticle change(int index) {
    return Objects.requireNonNull(changes.get(index));
  }

  @Override
  public void close() {
    // nothing to let go
  }
}
