package org.isnad.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.claim.ClaimHistory;
import org.isnad.archive.claim.Disagreement;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.copy.TextComparison;
import org.isnad.archive.link.Linking;
import org.isnad.archive.name.HeldRole;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.name.Names;
import org.isnad.archive.store.ArticleQuery;
import org.isnad.archive.store.ClaimQuery;
import org.isnad.archive.store.KeptClaim;
import org.isnad.archive.store.KeptHappening;
import org.isnad.archive.store.KeptStory;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.Part;
import org.isnad.archive.store.SqlStore;
import org.isnad.archive.store.SqlStoryReading;
import org.isnad.archive.store.StoryQuery;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Place;
import org.isnad.archive.story.RelatedStories;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StorySummary;
import org.isnad.archive.story.Telling;
import org.isnad.archive.story.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What articles tell together, as the store keeps it: only the records that are shown are read,
 * each once. It is of the state that {@link Archive#link} left, and lives no longer than its
 * archive.
 */
public final class ArchiveView implements View {

  private final SqlStore store;
  private final Supplier<Linking> linking;
  private final Map<String, Optional<AnalysisRecord>> records = new HashMap<>();
  private final Map<String, Optional<CopyGroup>> copies = new HashMap<>();

  /** By their id, and by the articles that were asked for. */
  private final Map<String, Story> stories = new HashMap<>();

  /** By their id, without their related stories. */
  private final Map<String, Story> alone = new HashMap<>();

  private final Map<String, NameBook> names = new HashMap<>();

  private @Nullable Names all;
  private @Nullable Names kept;

  ArchiveView(SqlStore store, Supplier<Linking> linking) {
    this.store = store;
    this.linking = linking;
  }

  /** Stories that are asked for. */
  public Part<Story> stories(StoryQuery asked) {
    return store.links(
        work -> {
          Part<KeptStory> part = work.reading().stories(asked);
          List<Story> found = part.list().stream().map(kept -> story(work, kept)).toList();
          return new Part<>(found, part.total(), part.next());
        });
  }

  /** How many stories there are, those of one article too. */
  public long countStories() {
    return store.links(work -> work.reading().countStories());
  }

  public long countClaims() {
    return store.links(work -> work.claims().count());
  }

  /** The same in numbers, with the ids of each one's articles, which is all that is read. */
  public Part<ListedStory> list(StoryQuery asked) {
    return store.links(
        work -> {
          Part<KeptStory> part = work.reading().stories(asked);
          List<ListedStory> found = part.list().stream().map(kept -> listed(work, kept)).toList();
          return new Part<>(found, part.total(), part.next());
        });
  }

  /** How many articles are in a story of their own. */
  public long singleArticles() {
    return store.links(work -> work.reading().countSingle());
  }

  /** Why articles of some stories could not be dated together, for a person to read. */
  public List<String> faults() {
    return store.links(work -> work.reading().faults());
  }

  /** How a story is listed. */
  public Optional<ListedStory> listed(String idOrArticle) {
    return store.links(work -> work.reading().story(idOrArticle).map(kept -> listed(work, kept)));
  }

  private static ListedStory listed(LinkWork work, KeptStory kept) {
    return new ListedStory(kept, work.reading().articles(kept.number()));
  }

  @Override
  public Optional<Story> story(String idOrArticle) {
    Story known = stories.get(idOrArticle);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Story> found =
        store.links(work -> work.reading().story(idOrArticle).map(kept -> story(work, kept)));
    found.ifPresent(story -> stories.put(idOrArticle, story));
    return found;
  }

  private Story story(LinkWork work, KeptStory kept) {
    Story known = stories.get(kept.id());
    if (known != null) {
      return known;
    }
    RelatedStories related = new RelatedStories(kept.articles());
    for (SqlStoryReading.Meeting m : work.reading().meetings(kept.number())) {
      related.met(m.own(), m.other(), m.story(), m.articles(), m.alike());
    }
    Story story =
        new Story(
            kept.id(),
            kept.title(),
            kept.from(),
            kept.to(),
            work.reading().articles(kept.number()).ids(),
            related.nearest());
    stories.put(story.id(), story);
    return story;
  }

  @Override
  public Optional<AnalysisRecord> record(String article) {
    return records.computeIfAbsent(
        article,
        id ->
            store.links(
                work -> work.reading().record(id).map(packed -> work.unpacked(id, packed))));
  }

  @Override
  public Optional<CopyGroup> copiesOf(String article) {
    return copies.computeIfAbsent(article, id -> store.links(work -> work.reading().copies(id)));
  }

  @Override
  public List<Disagreement> disagreements(Happening happening) {
    return disagreements(happening, this::identity);
  }

  /** The same where who is who is known from elsewhere. */
  public List<Disagreement> disagreements(Happening happening, Place.Names known) {
    return linking.get().accounts().disagreements(this::record, known).of(happening);
  }

  @Override
  public List<Claim> claims(Story story) {
    return claims(ClaimQuery.ALL.of(story.id())).list().stream().map(ToldClaim::claim).toList();
  }

  @Override
  public List<Claim> claimsAround(Story story) {
    List<AnalysisRecord> own = records(story);
    List<AnalysisRecord> related = relatedRecords(story);
    List<CopyGroup> groups =
        Stream.concat(own.stream(), related.stream())
            .flatMap(record -> copiesOf(record.id()).stream())
            .distinct()
            .toList();
    return linking.get().accounts().claims(own, related, new Copies(groups), store.corrections());
  }

  /** Two articles side by side. */
  public TextComparison compare(AnalysisRecord first, AnalysisRecord second) {
    return TextComparison.of(first, second, linking.get().terms(), linking.get().words());
  }

  @Override
  public List<Branch> branches(Story story) {
    return linking.get().branches(heard(story));
  }

  @Override
  public List<StorySummary.Sentence> summary(Story story) {
    return linking.get().summary(heard(story));
  }

  /**
   * A claim with who says or denies it in related stories too; by the id of any statement of it.
   */
  public Optional<ToldClaim> claimAround(String id) {
    int slash = id.lastIndexOf('/');
    Optional<Story> story = slash < 0 ? Optional.empty() : story(id.substring(0, slash));
    return story.flatMap(
        found ->
            claimsAround(found).stream()
                .filter(claim -> claim.has(id))
                .findFirst()
                .map(claim -> new ToldClaim(found, claim)));
  }

  /** How a claim went through the days. The whole story is read only for who tells it plainly. */
  public ClaimHistory history(ToldClaim told) {
    Claim claim = told.claim();
    List<AnalysisRecord> all = new ArrayList<>();
    if (ClaimHistory.mayBeToldPlainly(claim)) {
      Story story = story(told.story().id()).orElseThrow();
      all.addAll(records(story));
      all.addAll(relatedRecords(story));
    } else {
      Stream.concat(claim.assertions().stream(), claim.denials().stream())
          .map(Assertion::article)
          .distinct()
          .flatMap(article -> record(article).stream())
          .forEach(all::add);
    }
    return ClaimHistory.of(claim, all, linking.get().terms());
  }

  /** Claims that are asked for; their stories come without those related to them. */
  public Part<ToldClaim> claims(ClaimQuery asked) {
    return store.links(
        work -> {
          Part<KeptClaim> part = work.claims().claims(asked);
          return new Part<>(
              part.list().stream().map(this::told).toList(), part.total(), part.next());
        });
  }

  public Optional<ToldClaim> claim(String id) {
    return store.links(work -> work.claims().claim(id).map(this::told));
  }

  private ToldClaim told(KeptClaim kept) {
    List<Assertion> assertions = new ArrayList<>();
    List<Assertion> denials = new ArrayList<>();
    for (KeptClaim.Statement statement : kept.statements()) {
      (statement.denies() ? denials : assertions).add(assertion(statement));
    }
    Claim claim =
        new Claim(
            kept.id(), kept.article(), kept.wording(), assertions, denials, kept.otherNumbers());
    return new ToldClaim(alone(kept.story()), claim);
  }

  /** To find related stories takes longer than all else of a claim. */
  private Story alone(String id) {
    Story known = stories.get(id);
    return known == null
        ? alone.computeIfAbsent(id, key -> listed(key).orElseThrow().alone())
        : known;
  }

  private Assertion assertion(KeptClaim.Statement kept) {
    Statement statement =
        record(kept.article()).orElseThrow().statements().stream()
            .filter(s -> s.id().equals(kept.id()))
            .findFirst()
            .orElseThrow();
    return new Assertion(
        kept.article(),
        statement.id(),
        statement.chain(),
        statement.act(),
        statement.content(),
        kept.origin(),
        kept.named(),
        statement.when());
  }

  @Override
  public List<Happening> timeline(Story story) {
    return store.links(work -> keptTimeline(story).stream().map(this::happening).toList());
  }

  /** The same without what is told of each, for which records would have to be read. */
  public List<KeptHappening> keptTimeline(Story story) {
    return store.links(
        work -> {
          long number = work.reading().story(story.id()).orElseThrow().number();
          return work.reading().happenings(number, null, null);
        });
  }

  /** What happened, as far as it has a day, story after story, the oldest first. */
  public List<ToldHappening> happenings(@Nullable LocalDate from, @Nullable LocalDate to) {
    return store.links(
        work ->
            work.reading().happenings(null, from, to).stream()
                .map(kept -> new ToldHappening(story(kept.story()).orElseThrow(), happening(kept)))
                .toList());
  }

  /** With what is told of it. */
  public Happening happening(KeptHappening kept) {
    return new Happening(
        kept.type(),
        kept.mode(),
        kept.actors(),
        kept.recipients(),
        kept.when(),
        kept.status(),
        kept.events().stream().map(this::telling).toList());
  }

  private Telling telling(KeptHappening.Event kept) {
    AnalysisRecord record = record(kept.article()).orElseThrow();
    Event event =
        record.events().stream().filter(e -> e.id().equals(kept.id())).findFirst().orElseThrow();
    return Timeline.telling(record, event);
  }

  /** Who it is, as far as the articles of its story tell, or all where they were asked. */
  @Override
  public Optional<Identity> identity(String article, @Nullable String entity) {
    if (all != null) {
      return all.of(article, entity);
    }
    if (entity == null) {
      return Optional.empty();
    }
    return story(article)
        .map(
            story ->
                names.computeIfAbsent(
                    story.id(),
                    id -> NameBook.of(records(story), linking.get().known(), store.corrections())))
        .flatMap(book -> book.of(article, entity));
  }

  @Override
  public List<HeldRole> roles(Identity identity) {
    return names().roles(identity);
  }

  /**
   * Who is who over all articles, from the store; brought up to date where articles or corrections
   * came since.
   */
  public Names names() {
    Names found = all;
    if (found == null) {
      found = keeper().names();
      all = found;
    }
    return found;
  }

  /** The same as it was kept last; nothing where it never was. */
  public Optional<Names> keptNames() {
    if (kept == null && keeper().isKept()) {
      kept = new KeptNames(store, linking.get().known());
    }
    return Optional.ofNullable(kept);
  }

  private NameKeeper keeper() {
    return new NameKeeper(store, linking.get().known(), LinkVersion.current());
  }

  /** Articles that are asked for, by id. */
  public Part<String> articles(ArticleQuery asked) {
    return store.links(work -> work.list().list(asked));
  }

  /** All outlets by name. */
  public List<String> outlets() {
    return store.links(work -> work.list().outlets());
  }
}
