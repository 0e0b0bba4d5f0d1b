package org.isnad.app.serve.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Published;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.Overview;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;
import org.jspecify.annotations.Nullable;

/** A library over all records in memory, compared once. */
final class OverviewLibrary implements Library {

  private final Overview overview;
  private final List<StoryBrief> briefs = new ArrayList<>();
  private final Map<String, StoryBrief> byArticle = new HashMap<>();
  private final Map<String, StoryBrief> byId = new HashMap<>();
  private final Map<String, List<Claim>> claims = new ConcurrentHashMap<>();
  private final Map<String, Identity> identities = new HashMap<>();
  private final List<Identity> written;
  private final List<AnalysisRecord> newest;
  private final List<ToldClaim> told = new ArrayList<>();
  private final List<String> outlets;

  OverviewLibrary(Overview overview) {
    this.overview = overview;
    Briefs maker = new Briefs(overview);
    for (Story story : overview.stories()) {
      List<Claim> own = overview.claims(story);
      claims.put(story.id(), own);
      StoryBrief brief = maker.of(story, own);
      briefs.add(brief);
      byId.put(story.id(), brief);
      story.articles().forEach(article -> byArticle.put(article, brief));
    }
    overview.names().identities().forEach(i -> identities.put(i.id(), i));
    written = overview.names().mostWrittenAbout();
    newest = articlePaging("").sorted(overview.records());
    outlets =
        List.copyOf(
            new TreeSet<>(
                overview.records().stream()
                    .map(AnalysisRecord::outlet)
                    .filter(Objects::nonNull)
                    .toList()));
    for (StoryBrief brief : storyPaging(StoriesAsked.Order.NEWEST, "").sorted(briefs)) {
      claims
          .getOrDefault(brief.story().id(), List.of())
          .forEach(claim -> told.add(new ToldClaim(brief.story(), claim)));
    }
  }

  @Override
  public Part<StoryBrief> stories(StoriesAsked asked, @Nullable String cursor, int limit) {
    String words = Folding.key(asked.words());
    List<StoryBrief> found =
        briefs.stream()
            .filter(b -> asked.all() || b.story().articles().size() > 1)
            .filter(b -> !asked.disputed() || b.disputed() > 0)
            .filter(b -> words.isEmpty() || Folding.key(b.story().title()).contains(words))
            .filter(b -> asked.outlet() == null || b.outlets().contains(asked.outlet()))
            .filter(b -> isOn(b.story().to(), asked.from(), null))
            .filter(b -> isOn(b.story().from(), null, asked.to()))
            .toList();
    Paging<StoryBrief> paging = storyPaging(asked.order(), asked.toString());
    return paging.part(paging.sorted(found), cursor, limit);
  }

  private static Paging<StoryBrief> storyPaging(StoriesAsked.Order order, String asked) {
    return new Paging<>(
        "stories" + asked,
        brief ->
            switch (order) {
                  case NEWEST -> "";
                  case LARGEST -> padded(brief.story().articles().size());
                  case ORIGINS -> padded(brief.origins());
                }
                + Objects.requireNonNullElse(brief.story().to(), LocalDate.MIN)
                + padded(brief.story().articles().size()),
        brief -> brief.story().id());
  }

  private static String padded(int number) {
    return Integer.toString(1_000_000_000 + number);
  }

  private static boolean isOn(
      @Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return true;
    }
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  @Override
  public Optional<StoryBrief> story(String idOrArticle) {
    return Optional.ofNullable(byId.getOrDefault(idOrArticle, byArticle.get(idOrArticle)));
  }

  @Override
  public List<AnalysisRecord> records(Story story) {
    return overview.records(story);
  }

  @Override
  public List<Happening> timeline(Story story) {
    return overview.timeline(story);
  }

  @Override
  public List<Claim> claims(Story story) {
    return claims.getOrDefault(story.id(), List.of());
  }

  @Override
  public Optional<ToldClaim> claim(String id) {
    int slash = id.lastIndexOf('/');
    return Optional.ofNullable(slash < 0 ? null : byArticle.get(id.substring(0, slash)))
        .flatMap(
            brief ->
                claims(brief.story()).stream()
                    .filter(claim -> claim.id().equals(id))
                    .findFirst()
                    .map(claim -> new ToldClaim(brief.story(), claim)));
  }

  @Override
  public Part<ToldClaim> claims(boolean disputedOnly, @Nullable String cursor, int limit) {
    List<ToldClaim> found =
        told.stream()
            .filter(
                t ->
                    disputedOnly
                        ? t.claim().isDisputed()
                        : t.claim().articles() > 1 || !t.claim().denials().isEmpty())
            .toList();
    Paging<ToldClaim> paging =
        new Paging<>(
            "claims" + disputedOnly,
            t -> Objects.requireNonNullElse(t.story().to(), LocalDate.MIN).toString(),
            t -> t.story().id() + " " + t.claim().id());
    return paging.part(paging.sorted(found), cursor, limit);
  }

  @Override
  public Copies copies() {
    return overview.copies();
  }

  @Override
  public Optional<AnalysisRecord> record(String article) {
    return overview.record(article);
  }

  @Override
  public Part<AnalysisRecord> articles(ArticlesAsked asked, @Nullable String cursor, int limit) {
    List<AnalysisRecord> found =
        newest.stream()
            .filter(r -> asked.outlet() == null || asked.outlet().equals(r.outlet()))
            .filter(r -> isOn(day(r), asked.from(), asked.to()))
            .toList();
    return articlePaging(asked.toString()).part(found, cursor, limit);
  }

  private static @Nullable LocalDate day(AnalysisRecord record) {
    Published published = record.published();
    return published == null ? null : published.date();
  }

  private static Paging<AnalysisRecord> articlePaging(String asked) {
    return new Paging<>(
        "articles" + asked,
        record -> Objects.requireNonNullElse(day(record), LocalDate.MIN).toString(),
        AnalysisRecord::id);
  }

  @Override
  public Optional<Identity> identity(String id) {
    return Optional.ofNullable(identities.get(id));
  }

  @Override
  public Optional<Identity> identity(String article, @Nullable String entity) {
    return overview.names().of(article, entity);
  }

  @Override
  public Part<Identity> names(
      String words, @Nullable EntityType type, @Nullable String cursor, int limit) {
    List<Identity> found =
        (words.isBlank() ? written : overview.names().having(words.strip()))
            .stream().filter(i -> type == null || i.type() == type).toList();
    Paging<Identity> paging =
        new Paging<>("names" + words + type, i -> padded(i.articles().size()), Identity::key);
    return paging.part(paging.sorted(found), cursor, limit);
  }

  @Override
  public List<HeldRole> roles(Identity identity) {
    return overview.roles(identity);
  }

  @Override
  public List<String> outlets() {
    return outlets;
  }
}
