package org.isnad.app.serve.read;

import java.util.List;
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
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.store.ClaimQuery;
import org.isnad.archive.store.KeptHappening;
import org.isnad.archive.store.KeptStory;
import org.isnad.archive.store.StoryQuery;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * A library that reads from the archive's tables; what is listed over all articles, from memory.
 */
final class TableLibrary implements Library {

  private final Desk desk;
  private final RecordCache records;
  private final @Nullable Catalogue catalogue;

  TableLibrary(Desk desk, RecordCache records, @Nullable Catalogue catalogue) {
    this.desk = desk;
    this.records = records;
    this.catalogue = catalogue;
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
          List<StoryBrief> briefs = part.list().stream().map(this::brief).toList();
          return new Part<>(briefs, part.total(), next(list, part.next()));
        });
  }

  private static @Nullable String next(String list, @Nullable String after) {
    return after == null ? null : Cursor.of(list, after);
  }

  private StoryBrief brief(ListedStory listed) {
    return brief(listed.alone(), listed.story());
  }

  /** Outlets and days come with the catalogue: reading every record would take too long. */
  private StoryBrief brief(Story story, KeptStory kept) {
    Catalogue known = catalogue;
    Catalogue.Sums sums = known == null ? Catalogue.Sums.NONE : known.sums(story.articles());
    return new StoryBrief(
        story,
        sums.outlets(),
        kept.origins(),
        sums.days(),
        kept.takenUp(),
        kept.disputed(),
        kept.claims(),
        kept.events());
  }

  @Override
  public Optional<StoryBrief> story(String idOrArticle) {
    return view(view -> view.listedStory(idOrArticle).map(this::brief));
  }

  @Override
  public List<AnalysisRecord> records(Story story) {
    return view(
        view -> story.articles().stream().flatMap(id -> record(view, id).stream()).toList());
  }

  @Override
  public List<StoryBrief> related(Story story) {
    return view(
        view ->
            view.story(story.id()).stream()
                .flatMap(whole -> whole.related().stream())
                .flatMap(id -> view.listedStory(id).stream())
                .map(this::brief)
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
    return view(view -> view.disagreements(happening, this::identity));
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
    Catalogue known = catalogue;
    return known == null ? List.of() : known.complete(begun, most);
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
    return records.get(article, desk.revision(), id -> view(view -> view.record(id)));
  }

  private Optional<AnalysisRecord> record(ArchiveView view, String article) {
    return records.get(article, desk.revision(), view::record);
  }

  @Override
  public Part<AnalysisRecord> articles(ArticlesAsked asked, @Nullable String cursor, int limit) {
    Part<String> part = catalogue().articles(asked, cursor, limit);
    return view(
        view ->
            new Part<>(
                part.items().stream().flatMap(id -> record(view, id).stream()).toList(),
                part.total(),
                part.next()));
  }

  @Override
  public Optional<Identity> identity(String id) {
    return catalogue().identity(id);
  }

  @Override
  public Optional<Identity> identity(String article, @Nullable String entity) {
    Catalogue known = catalogue;
    return known == null ? Optional.empty() : known.identity(article, entity);
  }

  @Override
  public Part<Identity> names(
      String words, @Nullable EntityType type, @Nullable String cursor, int limit) {
    return catalogue().names(words, type, cursor, limit);
  }

  @Override
  public List<HeldRole> roles(Identity identity) {
    return catalogue().names().roles(identity);
  }

  @Override
  public List<AnalysisRecord> newest(Identity identity, int most) {
    List<String> ids = catalogue().newest(identity.articles(), most);
    return view(view -> ids.stream().flatMap(id -> record(view, id).stream()).toList());
  }

  @Override
  public List<String> outlets() {
    Catalogue known = catalogue;
    return known == null ? List.of() : known.outlets();
  }

  private Catalogue catalogue() {
    Catalogue known = catalogue;
    if (known == null) {
      throw new Problem(
          Problem.Code.BEING_COMPARED, "names are being brought together; they come in a moment");
    }
    return known;
  }
}
