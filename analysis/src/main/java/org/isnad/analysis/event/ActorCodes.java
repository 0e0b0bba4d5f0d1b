package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The codes of those who take part: country and sector.
 *
 * <p>{@code القوات الروسية} → {@code RUSMIL}, {@code روسيا} → {@code RUS}, {@code مسلحون} → {@code
 * REB}.
 */
final class ActorCodes {

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Countries countries;
  private final Sectors sectors;

  ActorCodes(Grammar grammar, Sectors sectors) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.countries = grammar.countries();
    this.sectors = sectors;
  }

  /** The same participants, each with its code where anything of it is known. */
  List<Participant> code(List<Participant> participants) {
    List<Participant> coded = new ArrayList<>(participants.size());
    for (Participant participant : participants) {
      coded.add(participant.coded(code(participant)));
    }
    return coded;
  }

  private @Nullable String code(Participant participant) {
    String country = country(participant);
    Sector sector = sectors.of(participant, layers).sector();
    if (country == null && sector == null) {
      return null;
    }
    return (country == null ? "" : country) + (sector == null ? "" : sector.name());
  }

  /** Of what country it is, as ISO 3166-1 alpha-3; null where nothing tells. */
  @Nullable String country(Participant participant) {
    String id = participant.entity();
    if (id == null) {
      return ofWords(participant);
    }
    Entity entity = layers.names.entity(id);
    String own = entity.type() == EntityType.LOC ? countries.code(entity) : null;
    own = own == null ? entity.country() : own;
    return own == null && entity.type() == EntityType.PER ? ofRoles(entity) : own;
  }

  /** The country that it is itself, null for anything else. */
  @Nullable String state(Participant participant) {
    String id = participant.entity();
    Entity entity = id == null ? null : layers.names.entity(id);
    return entity != null && countries.isCountry(entity) ? countries.code(entity) : null;
  }

  /** The country of the body or place that a person's office is of. */
  private @Nullable String ofRoles(Entity person) {
    for (Role role : person.roles()) {
      String of = role.of();
      String country = of == null ? null : layers.names.entity(of).country();
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** By an adjective of nationality or a name within the words: {@code ثلاثة جنود أتراك}. */
  private @Nullable String ofWords(Participant participant) {
    int first = layers.text.wordAt(participant.span().start());
    int end = layers.text.wordFrom(participant.span().end());
    for (int i = first; i < end; i++) {
      Word word = layers.word(i);
      var mention = layers.mention(i);
      if (mention != null && mention.entity().country() != null) {
        return mention.entity().country();
      }
      for (Stem stem : word.isArabic() ? word.stems() : List.<Stem>of()) {
        String country = vocabulary.nationality(stem, layers.wordOrNull(i + 1));
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }
}
