package org.isnad.analysis.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or place that an article names.
 *
 * @param id unique in the article: {@code e1}
 * @param name its fullest form in the article, without title or clitic
 * @param aliases its other forms in the article
 * @param latin the name in Latin letters
 * @param country ISO 3166-1 alpha-3 code where one clearly applies
 * @param kind what sort of source it would be
 * @param mentions in text order, at least one
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    String latin,
    @Nullable String country,
    SourceKind kind,
    List<Role> roles,
    List<Mention> mentions) {

  public Entity {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity without a mention: " + name);
    }
  }
}
