package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Which country {@code بلاده} is: that of whoever speaks, else of the person last named before; and
 * whose {@code قواتها} are that a body speaks of.
 *
 * <p>{@code قال الوزير سامي حداد إن بلاده وقعت}: the country of سامي حداد; {@code أعلنت أثينا أن
 * قواتها دخلت}: أثينا.
 */
final class Homelands {

  private static final int FARTHEST = 40;
  private static final Set<String> WORDS = WordLists.of("homelands");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Countries countries;

  Homelands(Layers layers, Vocabulary vocabulary, Countries countries) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.countries = countries;
  }

  private static boolean isHomeland(Stem head) {
    return WORDS.contains(head.bareKey());
  }

  /** The country's entity, or its capital's; null for another word and where nobody fits. */
  @Nullable Entity of(Stem head, int word) {
    if (!isHomeland(head)) {
      return null;
    }
    String speakers = speakers(word);
    String country = speakers == null ? lastPersons(word) : speakers;
    return country == null ? null : countries.findOrCapital(layers.names, country);
  }

  /**
   * The body or state whose arm a word with its pronoun is, as it says itself what the arm did;
   * null for another word.
   */
  @Nullable Entity ofArm(Stem head, int word) {
    String surface = layers.word(word).surface();
    boolean arm = vocabulary.is(head, NounClass.FORCE) || vocabulary.is(head, NounClass.PROXY);
    if (!arm
        || !surface.endsWith("ه") && !surface.endsWith("ها")
        || !VerbGuards.isThat(layers.wordOrNull(word - 1))
            && !Conditions.isIf(layers.word(Math.max(0, word - 1)))) {
      return null;
    }
    return layers
        .statements
        .covering(layers.word(word).start())
        .map(statement -> statement.speaker().entity())
        .map(layers.names::entity)
        .filter(speaker -> speaker.type() != EntityType.PER)
        .orElse(null);
  }

  /** Of the last person before the word of whom it is known. */
  private @Nullable String lastPersons(int word) {
    for (int i = word - 1; i >= Math.max(0, word - FARTHEST); i--) {
      Names.Named person = layers.mention(i);
      if (person != null
          && person.entity().type() == EntityType.PER
          && person.entity().country() != null) {
        return person.entity().country();
      }
    }
    return null;
  }

  private @Nullable String speakers(int word) {
    return layers
        .statements
        .covering(layers.word(word).start())
        .map(Statement::speaker)
        .map(link -> link.entity() == null ? null : layers.names.entity(link.entity()).country())
        .orElse(null);
  }
}
