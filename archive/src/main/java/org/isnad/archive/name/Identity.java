package org.isnad.archive.name;

import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * One person, body or place as all articles together know it.
 *
 * @param key the same for the same identity within one {@link NameBook}
 * @param name the fullest of its common spellings
 * @param spellings all forms that articles write it in, most used first
 * @param country ISO 3166-1 alpha-3 code where the articles agree on one
 * @param articles ids of the articles that name it, sorted
 */
public record Identity(
    String key,
    EntityType type,
    String name,
    List<String> spellings,
    @Nullable String country,
    SourceKind kind,
    List<String> articles) {

  public Identity {
    spellings = List.copyOf(spellings);
    articles = List.copyOf(articles);
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
    java.util.Set<String> seen = new java.util.HashSet<>();
    return spellings.stream()
        .filter(spelling -> Spelling.skeleton(NameKey.of(spelling)).equals(skeleton))
        .filter(spelling -> seen.add(NameKey.of(spelling).replace(" ", "")))
        .toList();
  }
}
