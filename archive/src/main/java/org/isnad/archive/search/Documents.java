package org.isnad.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.name.NameSpellings;
import org.jspecify.annotations.Nullable;

/** Makes of an article its block of documents, see {@link IndexFields}. */
final class Documents {

  private static final FacetsConfig FACETS = IndexFields.facets();

  private final AnalysisRecord record;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();

  /** The parts of each name, which stands in many of the documents. */
  private final Map<String, List<String>> parts = new HashMap<>();

  private Documents(AnalysisRecord record) {
    this.record = record;
    record.entities().forEach(entity -> entities.put(entity.id(), entity));
    record.statements().forEach(statement -> statements.put(statement.id(), statement));
  }

  static List<Document> of(AnalysisRecord record, int version) {
    try {
      return new Documents(record).all(version);
    } catch (IOException e) {
      throw new UncheckedIOException("documents are made in memory", e);
    }
  }

  private List<Document> all(int version) throws IOException {
    List<Document> all = new ArrayList<>();
    for (Statement statement : record.statements()) {
      all.add(FACETS.build(statement(statement)));
    }
    for (Event event : record.events()) {
      all.add(FACETS.build(event(event)));
    }
    all.add(FACETS.build(article(version)));
    return all;
  }

  private Document article(int version) {
    Document document = document(SearchRequest.Target.ARTICLES);
    document.add(new NumericDocValuesField(IndexFields.VERSION, version));
    document.add(new TextField(IndexFields.TEXT, record.text(), Field.Store.NO));
    if (record.title() != null) {
      document.add(new TextField(IndexFields.TITLE, record.title(), Field.Store.NO));
    }
    names(document, IndexFields.ENTITY, record.entities());
    Set<String> sounds = new LinkedHashSet<>();
    Set<String> forms = new LinkedHashSet<>();
    for (Entity entity : record.entities()) {
      forms.add(key(entity) + IndexFields.BETWEEN + entity.name());
      for (String name : called(entity)) {
        for (String part : parts(name)) {
          sounds.add(NameSpellings.skeleton(part) + IndexFields.BETWEEN + part);
        }
      }
    }
    words(document, IndexFields.SOUND, sounds);
    words(document, IndexFields.FORM, forms);
    Stream<String> acts = record.statements().stream().map(s -> s.act().name());
    values(document, IndexFields.ACT, acts);
    values(document, IndexFields.EVENT, record.events().stream().map(e -> e.type().name()));
    values(
        document,
        IndexFields.SPEAKER,
        record.statements().stream().map(s -> speakerKey(s.speaker())));
    return document;
  }

  private Document statement(Statement statement) {
    Document document = document(SearchRequest.Target.STATEMENTS);
    document.add(new StoredField(IndexFields.ITEM, statement.id()));
    document.add(
        new TextField(IndexFields.TEXT, statement.content().of(record.text()), Field.Store.NO));
    said(document, statement);
    List<Entity> named =
        record.entities().stream().filter(entity -> isIn(entity, statement)).toList();
    names(document, IndexFields.ENTITY, named);
    Set<String> events =
        record.events().stream()
            .filter(event -> statement.id().equals(event.via()))
            .map(event -> event.type().name())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    words(document, IndexFields.EVENT, events);
    values(document, IndexFields.EVENT, events.stream());
    return document;
  }

  private Document event(Event event) {
    Document document = document(SearchRequest.Target.EVENTS);
    document.add(new StoredField(IndexFields.ITEM, event.id()));
    Span sentence = sentence(record, event.trigger());
    document.add(new TextField(IndexFields.TEXT, sentence.of(record.text()), Field.Store.NO));
    words(document, IndexFields.EVENT, Set.of(event.type().name()));
    values(document, IndexFields.EVENT, Stream.of(event.type().name()));
    Stream<Participant> sides = Stream.concat(event.actors().stream(), event.recipients().stream());
    Stream<@Nullable String> ids =
        Stream.concat(sides.map(Participant::entity), Stream.ofNullable(event.where()));
    names(document, IndexFields.ENTITY, entities(ids));
    Statement via = event.via() == null ? null : statements.get(event.via());
    if (via != null) {
      said(document, via);
    }
    return document;
  }

  private void said(Document document, Statement statement) {
    words(document, IndexFields.ACT, Set.of(statement.act().name()));
    values(document, IndexFields.ACT, Stream.of(statement.act().name()));
    int last = statement.chain().size() - 1;
    names(document, IndexFields.SPEAKER, statement.chain().subList(last, last + 1), this::called);
    names(document, IndexFields.VIA, statement.chain().subList(0, last), this::called);
    values(document, IndexFields.SPEAKER, Stream.of(speakerKey(statement.speaker())));
  }

  private Document document(SearchRequest.Target kind) {
    Document document = new Document();
    document.add(new StringField(IndexFields.KIND, IndexFields.kind(kind), Field.Store.NO));
    document.add(new SortedSetDocValuesFacetField(IndexFields.KIND, IndexFields.kind(kind)));
    document.add(new StringField(IndexFields.ARTICLE, record.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(IndexFields.ARTICLE, new BytesRef(record.id())));
    if (record.published() != null) {
      int day = Math.toIntExact(record.published().date().toEpochDay());
      document.add(new IntPoint(IndexFields.DAY, day));
      document.add(new NumericDocValuesField(IndexFields.DAY, day));
      values(document, IndexFields.DAY, Stream.of(record.published().date().toString()));
    }
    if (record.outlet() != null) {
      names(document, IndexFields.OUTLET, List.of(record.outlet()), List::of);
      values(document, IndexFields.OUTLET, Stream.of(record.outlet()));
    }
    return document;
  }

  private void names(Document document, String field, List<Entity> named) {
    names(document, field, named, Documents::called);
    values(document, field, named.stream().map(this::key));
    Set<String> countries =
        named.stream()
            .map(Entity::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    words(document, IndexFields.COUNTRY, countries);
    values(document, IndexFields.COUNTRY, countries.stream());
  }

  /** All names of one bearer stand together, those of others far away. */
  private <T> void names(
      Document document, String field, List<T> bearers, Function<T, List<String>> called) {
    for (T bearer : bearers) {
      List<String> all = new ArrayList<>();
      called.apply(bearer).forEach(name -> all.addAll(parts(name)));
      document.add(new TextField(field, WordStream.of(all)));
    }
  }

  private List<String> parts(String name) {
    return parts.computeIfAbsent(name, NameSpellings::parts);
  }

  private static void words(Document document, String field, Set<String> words) {
    words.forEach(word -> document.add(new StringField(field, word, Field.Store.NO)));
  }

  private static void values(Document document, String facet, Stream<@Nullable String> values) {
    values
        .filter(value -> value != null && !value.isEmpty())
        .distinct()
        .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet, value)));
  }

  private List<String> called(Link link) {
    Set<String> names = new LinkedHashSet<>();
    Entity entity = link.entity() == null ? null : entities.get(link.entity());
    if (entity != null) {
      names.addAll(called(entity));
      entity.roles().stream().map(Role::title).forEach(names::add);
    }
    names.add(link.name());
    return List.copyOf(names);
  }

  private static List<String> called(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    names.addAll(entity.aliases());
    return List.copyOf(names);
  }

  private @Nullable String speakerKey(Link link) {
    Entity entity = link.entity() == null ? null : entities.get(link.entity());
    return entity == null ? null : key(entity);
  }

  private String key(Entity entity) {
    return String.join(" ", parts(entity.name()));
  }

  private List<Entity> entities(Stream<@Nullable String> ids) {
    return ids.filter(Objects::nonNull)
        .distinct()
        .map(entities::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean isIn(Entity entity, Statement statement) {
    return statement.chain().stream().anyMatch(link -> entity.id().equals(link.entity()))
        || entity.mentions().stream().anyMatch(m -> statement.content().covers(m.span()));
  }

  /** The sentence that a part of the text stands in, or the part alone. */
  static Span sentence(AnalysisRecord record, Span part) {
    return record.sentences().stream()
        .filter(sentence -> sentence.covers(part.start()))
        .map(sentence -> sentence.union(part))
        .findFirst()
        .orElse(part);
  }
}
