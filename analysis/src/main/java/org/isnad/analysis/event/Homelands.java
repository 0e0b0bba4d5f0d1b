package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.Word;
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
  private final Agreement agreement;

  Homelands(Layers layers, Vocabulary vocabulary, Countries countries, Agreement agreement) {
    this.agreement = agreement;
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
   * The body or state whose arm a word with its pronoun is, as is said of what the arm did: by the
   * pronoun's gender who speaks, unless somebody else whom it may mean was named since; null for
   * another word.
   */
  @Nullable Entity ofArm(Stem head, int word) {
    String surface = layers.word(word).surface();
    boolean arm = vocabulary.is(head, NounClass.FORCE) || vocabulary.is(head, NounClass.PROXY);
    if (!arm || !surface.endsWith("ه") && !surface.endsWith("ها") || !isBehindThat(word)) {
      return null;
    }
    Gender gender = surface.endsWith("ها") ? Gender.FEMININE : Gender.MASCULINE;
    return layers
        .statementAround(word)
        .map(statement -> ofArm(statement, gender, word))
        .filter(entity -> entity.type() != EntityType.PER && mayBe(gender, entity))
        .orElse(null);
  }

  /**
   * {@code أعلنت أثينا أن جيش النصر تقدم وأن قواته}: of whom the speaker has told before, else the
   * speaker; null where it may be one who was only named.
   */
  private @Nullable Entity ofArm(Statement statement, Gender gender, int word) {
    for (int i = word - 1; i >= 0 && layers.word(i).start() >= statement.content().start(); i--) {
      Names.Named named = layers.mention(i);
      if (named == null || !mayBe(gender, named.entity())) {
        continue;
      }
      if (isBehindThat(i) || named.span().start() == statement.content().start()) {
        return named.entity();
      }
      if (named.entity().type() != EntityType.LOC) {
        return null;
      }
    }
    String speaker = statement.speaker().entity();
    return speaker == null ? null : layers.names.entity(speaker);
  }

  /**
   * Whether a pronoun of that gender may mean it: a body by its noun, where that is known, {@code
   * كتائب الفجر}, {@code جيش النصر}, unlike {@code حماس}.
   */
  private boolean mayBe(Gender gender, Entity entity) {
    if (entity.type() != EntityType.ORG || agreement.gender(entity) == Gender.FEMININE) {
      return agreement.gender(entity) == gender;
    }
    String name = Folding.key(entity.name());
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    Stem noun = new Stem(first, entity.mentions().get(0).span(), "", first.startsWith("ال"));
    return !vocabulary.isKnown(noun)
        || vocabulary.is(noun, NounClass.SEVERAL) == (gender == Gender.FEMININE);
  }

  /** {@code أن قواتها}, {@code إن قواتها}. */
  private boolean isBehindThat(int word) {
    Word before = layers.wordOrNull(word - 1);
    return before != null && (VerbGuards.isThat(before) || Conditions.isIf(before));
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
        .statementAround(word)
        .map(Statement::speaker)
        .map(link -> link.entity() == null ? null : layers.names.entity(link.entity()).country())
        .orElse(null);
  }
}
