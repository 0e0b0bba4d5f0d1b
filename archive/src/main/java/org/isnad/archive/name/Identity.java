package org.isnad.archive.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * One person, body or place as all articles together know it.
 *
 * @param id a short one, by which a person can name it; the same for the same articles
 * @param key the same for the same identity within one {@link NameBook}
 * @param name the fullest of its common spellings, or what a person calls it
 * @param latin the name in Latin letters
 * @param names the whole names that articles have for it, sorted
 * @param spellings all forms that articles write it in, most used first
 * @param country ISO 3166-1 alpha-3 code where the articles agree on one
 * @param joins why the spellings are taken for one
 * @param articles ids of the articles that name it, sorted; a store reads them when they are asked
 */
public record Identity(
    String id,
    String key,
    EntityType type,
    String name,
    String latin,
    List<String> names,
    List<String> spellings,
    @Nullable String country,
    SourceKind kind,
    List<Join> joins,
    List<String> articles) {

  public Identity {
    names = List.copyOf(names);
    spellings = List.copyOf(spellings);
    joins = List.copyOf(joins);
    articles = articles instanceof ArticleIds ? articles : List.copyOf(articles);
  }

  /** The same, named in these articles. */
  public Identity in(List<String> others) {
    return new Identity(id, key, type, name, latin, names, spellings, country, kind, joins, others);
  }

  /** How an article names it by its whole name: the name shown, or the first for a new one. */
  public String written() {
    return names.contains(name)
        ? name
        : spellings.stream().filter(names::contains).findFirst().orElse(name);
  }

  /** Its whole names that are the same letters as one asked for, but for hamza and the like. */
  public List<String> namesLike(String asked) {
    String key = NameKey.of(asked);
    return names.stream().filter(own -> NameKey.of(own).equals(key)).toList();
  }

  /** Whether this is a country itself, not only something in one. */
  public boolean isCountry() {
    return type == EntityType.LOC && kind == SourceKind.COUNTRY && country != null;
  }

  /**
   * The spellings of the whole name that differ in more than hamza or article: {@code كيم جونغ أون،
   * كيم جونج أون}; one where all agree.
   */
  public List<String> variants() {
    String skeleton = Spelling.skeleton(NameKey.of(name));
    Set<String> seen = new HashSet<>();
    return spellings.stream()
        .filter(spelling -> Spelling.skeleton(NameKey.of(spelling)).equals(skeleton))
        .filter(spelling -> seen.add(NameKey.of(spelling).replace(" ", "")))
        .toList();
  }
}
