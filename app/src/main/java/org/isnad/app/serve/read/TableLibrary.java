package org.isnad.app.serve.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.EntityType;
import org.isnad.app.serve.Cursor;
import org.isnad.app.serve.Problem;
import org.isnad.archive.ArchiveView;
import org.isnad.archive.ListedStory;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.claim.ClaimHistory;
import org.isnad.archive.claim.Disagreement;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.copy.TextComparison;
import org.isnad.archive.name.ArticleIds;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Names;
import org.isnad.archive.store.ArticleQuery;
import org.isnad.archive.store.ClaimQuery;
import org.isnad.archive.store.KeptHappening;
import org.isnad.archive.store.KeptStory;
import org.isnad.archive.store.StoryQuery;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StorySummary;
import org.jspecify.annotations.Nullable;

/** A library that reads from the archive's tables. */
final class TableLibrary implements Library {

  private final Desk desk;
  private final Remembered remembered;

  TableLibrary(Desk desk, Remembered remembered) {
    this.desk = desk;
    this.remembered = remembered;
  }

  private <T> T view(Function<ArchiveView, T> reading) {
    return desk.view(reading);
  }

  @Override
  public Part<StoryBrief> stories(StoriesAsked asked, @Nullable String cursor, int limit) {
    String list = "stories" + asked;
    String after = cursor == null ? null : Cursor.keys(list, cursor, 1).get(0);
    StoryQuery query =
        new StoryQuery(
            asked.all(),
            asked.disputed(),
            asked.words(),
            asked.outlet(),
            asked.from(),
            asked.to(),
            StoryQuery.Order.valueOf(asked.order().name()),
            after,
            0,
            limit);
    return view(
        view -> {
          var part = view.list(query);
          List<StoryBrief> briefs = part.list().stream().map(TableLibrary::brief).toList();
          return new Part<>(briefs, part.total(), next(list, part.next()));
        });
  }

  private static @Nullable String next(String list, @Nullable String after) {
    return after == null ? null : Cursor.of(list, after);
  }

  private static StoryBrief brief(ListedStory listed) {
    KeptStory kept = listed.story();
    return new StoryBrief(
        listed.alone(),
        listed.articles().outlets(),
        kept.origins(),
        listed.articles().days(),
        kept.takenUp(),
        kept.disputed(),
        kept.claims(),
        kept.events());
  }

  @Override
  public Optional<StoryBrief> story(String idOrArticle) {
    return view(view -> view.listed(idOrArticle).map(TableLibrary::brief));
  }

  @Override
  public List<AnalysisRecord> records(Story story) {
    return view(
        view -> {
          story.articles().forEach(id -> named(view, id)); // who is shown with them
          return records(view, story.articles());
        });
  }

  @Override
  public List<StoryBrief> related(Story story) {
    return view(
        view ->
            view.story(story.id()).stream()
                .flatMap(whole -> whole.related().stream())
                .flatMap(id -> view.listed(id).stream())
                .map(TableLibrary::brief)
                .toList());
  }

  @Override
  public List<KeptHappening> timeline(Story story) {
    return view(view -> view.keptTimeline(story));
  }

  @Override
  public Happening told(KeptHappening happening) {
    return view(view -> view.happening(happening));
  }

  @Override
  public List<Disagreement> disagreements(Happening happening) {
    return view(
        view ->
            view.disagreements(
                happening, (article, entity) -> identity(named(view, article), entity)));
  }

  @Override
  public List<Branch> branches(Story story) {
    return view(view -> view.branches(story));
  }

  @Override
  public Part<ToldClaim> claims(
      Story story, ClaimQuery.Which which, @Nullable String cursor, int limit) {
    return claimsOf(story.id(), which, cursor, limit);
  }

  @Override
  public Optional<ToldClaim> claim(String id) {
    return view(view -> view.claim(id));
  }

  @Override
  public ClaimHistory history(ToldClaim told) {
    return view(view -> view.history(told));
  }

  @Override
  public List<StorySummary.Sentence> summary(Story story) {
    return view(view -> view.summary(story));
  }

  @Override
  public TextComparison compare(AnalysisRecord first, AnalysisRecord second) {
    return view(view -> view.compare(first, second));
  }

  @Override
  public List<Identity> complete(String begun, int most) {
    return view(
        view ->
            view.keptNames().stream()
                .flatMap(names -> names.complete(begun, most).stream())
                .map(this::shown)
                .toList());
  }

  @Override
  public Part<ToldClaim> claims(boolean disputedOnly, @Nullable String cursor, int limit) {
    ClaimQuery.Which which = disputedOnly ? ClaimQuery.Which.DISPUTED : ClaimQuery.Which.TAKEN_UP;
    return claimsOf(null, which, cursor, limit);
  }

  private Part<ToldClaim> claimsOf(
      @Nullable String story, ClaimQuery.Which which, @Nullable String cursor, int limit) {
    String list = "claims " + story + which;
    String after = cursor == null ? null : Cursor.keys(list, cursor, 1).get(0);
    ClaimQuery query = new ClaimQuery(story, which, false, true, after, 0, limit);
    return view(
        view -> {
          var part = view.claims(query);
          return new Part<>(part.list(), part.total(), next(list, part.next()));
        });
  }

  @Override
  public Optional<CopyGroup> copiesOf(String article) {
    return view(view -> view.copiesOf(article));
  }

  @Override
  public Optional<AnalysisRecord> record(String article) {
    return remembered.records().get(article, desk.revision(), id -> view(v -> v.record(id)));
  }

  private Optional<AnalysisRecord> record(ArchiveView view, String article) {
    return remembered.records().get(article, desk.revision(), view::record);
  }

  @Override
  public Part<AnalysisRecord> articles(ArticlesAsked asked, @Nullable String cursor, int limit) {
    String list = "articles" + asked;
    String after = cursor == null ? null : Cursor.keys(list, cursor, 1).get(0);
    ArticleQuery query = new ArticleQuery(asked.outlet(), asked.from(), asked.to(), after, limit);
    return view(
        view -> {
          var part = view.articles(query);
          return new Part<>(records(view, part.list()), part.total(), next(list, part.next()));
        });
  }

  private List<AnalysisRecord> records(ArchiveView view, List<String> articles) {
    return articles.stream().flatMap(id -> record(view, id).stream()).toList();
  }

  private static Names names(ArchiveView view) {
    return view.keptNames()
        .orElseThrow(
            () ->
                new Problem(
                    Problem.Code.BEING_COMPARED,
                    "names are being brought together; they come in a moment"));
  }

  /** It is shown when the archive that it was read from serves others. */
  private Identity shown(Identity identity) {
    String id = identity.id();
    return identity.in(
        new ArticleIds(
            identity.articles().size(),
            () ->
                view(
                    view ->
                        names(view)
                            .byId(id)
                            .map(found -> List.copyOf(found.articles()))
                            .orElse(List.of()))));
  }

  @Override
  public Optional<Identity> identity(String id) {
    return view(view -> names(view).byId(id)).map(this::shown);
  }

  @Override
  public Optional<Identity> identity(String article, @Nullable String entity) {
    return entity == null
        ? Optional.empty()
        : identity(
            remembered.named().get(article, desk.revision(), id -> view(view -> read(view, id))),
            entity);
  }

  private static Optional<Identity> identity(Map<String, Identity> named, @Nullable String entity) {
    return entity == null ? Optional.empty() : Optional.ofNullable(named.get(entity));
  }

  /** Whom an article names. */
  private Map<String, Identity> named(ArchiveView view, String article) {
    return remembered.named().get(article, desk.revision(), id -> read(view, id));
  }

  private Map<String, Identity> read(ArchiveView view, String article) {
    Map<String, Identity> named = new HashMap<>();
    view.keptNames()
        .ifPresent(
            names ->
                names.in(article).forEach((entity, found) -> named.put(entity, remembered(found))));
    return named;
  }

  /** One for all articles that name it. */
  private Identity remembered(Identity identity) {
    return remembered.identities().get(identity.id(), desk.revision(), id -> shown(identity));
  }

  @Override
  public Part<Identity> names(
      String words, @Nullable EntityType type, @Nullable String cursor, int limit) {
    String list = "names" + words + type;
    Names.Place after = cursor == null ? null : place(Cursor.keys(list, cursor, 2));
    Names.Asked asked = new Names.Asked(words.strip(), type, false, 0, after, limit + 1);
    Names.Found found = view(view -> names(view).list(asked));
    List<Identity> names = found.names().stream().limit(limit).map(this::shown).toList();
    if (found.names().size() <= limit || names.isEmpty()) {
      return new Part<>(names, found.total(), null);
    }
    Names.Place last = Names.Place.of(names.get(names.size() - 1));
    return new Part<>(
        names, found.total(), Cursor.of(list, Integer.toString(last.articles()), last.key()));
  }

  private static Names.Place place(List<String> keys) {
    try {
      return new Names.Place(Integer.parseInt(keys.get(0)), keys.get(1));
    } catch (NumberFormatException e) {
      throw new Problem(Problem.Code.CURSOR_WRONG, "the cursor is none that this list gave");
    }
  }

  @Override
  public List<HeldRole> roles(Identity identity) {
    return view(view -> names(view).roles(identity));
  }

  @Override
  public List<AnalysisRecord> newest(Identity identity, int most) {
    return view(
        view -> {
          List<AnalysisRecord> records = records(view, names(view).newest(identity, most));
          records.forEach(record -> named(view, record.id())); // who is shown with them
          return records;
        });
  }

  @Override
  public List<String> outlets() {
    return view(ArchiveView::outlets);
  }
}
