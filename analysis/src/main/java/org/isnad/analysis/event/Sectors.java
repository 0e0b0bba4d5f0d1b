package org.isnad.analysis.event;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What sort of actor a participant is, by the noun that its name, office or description begins
 * with.
 *
 * <p>{@code القوات الروسية} → MIL, leading; {@code جامعة الساحل} → EDU, minor.
 */
final class Sectors {

  /** How far what an actor does is politics. */
  enum Rank {
    /** States, their arms, parties, armed groups. */
    LEADING,
    /** Those who serve, teach, sell or play. */
    MINOR,
    /** Private people. */
    CIVIL,
    /** Nothing is known. */
    UNKNOWN
  }

  /**
   * A sort of actor.
   *
   * @param sector null where nothing is known, and of a state as a whole
   */
  record Sort(@Nullable Sector sector, Rank rank) {}

  private static final Sort UNKNOWN = new Sort(null, Rank.UNKNOWN);
  private static final Sort STATE = new Sort(null, Rank.LEADING);
  private static final Sort PUBLIC = new Sort(Sector.CVL, Rank.CIVIL);
  private static final String EVERYBODY = "الجميع";
  private static final int HEADS = 4;
  private static final String MARKS = "\"«»“”()";

  private final Map<String, Sort> sorts = new HashMap<>();
  private final Countries countries;

  Sectors(Countries countries) {
    this.countries = countries;
    for (Lexicon.Entry entry : Lexicon.read(Sectors.class, "sectors.txt", 3)) {
      Sort sort = new Sort(entry.constant(1, Sector.class), entry.constant(2, Rank.class));
      sorts.put(Folding.key(entry.field(0)), sort);
    }
  }

  Sort of(Participant participant, Layers layers) {
    String id = participant.entity();
    if (id == null) {
      return participant.name().equals(EVERYBODY) ? PUBLIC : ofWords(participant.name());
    }
    Entity entity = layers.names.entity(id);
    return switch (entity.type()) {
      case LOC -> countries.code(entity) == null ? UNKNOWN : STATE;
      case ORG -> ofBody(entity);
      case PER -> ofPerson(entity, layers);
    };
  }

  private Sort ofBody(Entity body) {
    Sort sort = ofWords(body.name());
    if (sort.rank() != Rank.UNKNOWN) {
      return sort;
    }
    return body.kind().isMedium() ? new Sort(Sector.MED, Rank.MINOR) : sort;
  }

  /** By the highest of the person's offices: {@code رئيس نادي} is of the club, not of a state. */
  private Sort ofPerson(Entity person, Layers layers) {
    Sort best = UNKNOWN;
    for (Role role : person.roles()) {
      Sort sort = ofOffice(role, layers);
      if (sort.rank() == Rank.LEADING) {
        return sort;
      }
      best = sort.rank() == Rank.UNKNOWN ? best : sort;
    }
    return best;
  }

  private Sort ofOffice(Role role, Layers layers) {
    String of = role.of();
    Entity body = of == null ? null : layers.names.entity(of);
    Sort held = body != null && body.type() == EntityType.ORG ? ofBody(body) : UNKNOWN;
    if (held.rank() == Rank.MINOR) {
      return held;
    }
    Sort title = ofWords(role.title());
    int space = role.title().indexOf(' ');
    Sort rest = space < 0 ? UNKNOWN : ofWords(role.title().substring(space + 1));
    if (title.rank() == Rank.LEADING && rest.rank() == Rank.MINOR) {
      return rest;
    }
    return title.rank() == Rank.UNKNOWN ? held : title;
  }

  /** By the first of the first words that says anything. */
  private Sort ofWords(String words) {
    String[] keys = Folding.key(words).split(" ");
    for (int i = 0; i < Math.min(HEADS, keys.length); i++) {
      String word = bare(keys[i]);
      Sort sort = i + 1 < keys.length ? sorts.get(word + " " + bare(keys[i + 1])) : null;
      sort = sort == null ? sorts.get(word) : sort;
      if (sort != null) {
        return sort;
      }
    }
    return UNKNOWN;
  }

  private static String bare(String key) {
    int from = 0;
    int end = key.length();
    while (from < end && MARKS.indexOf(key.charAt(from)) >= 0) {
      from++;
    }
    while (end > from && MARKS.indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = key.substring(from, end);
    bare = bare.length() > 4 && bare.startsWith("وال") ? bare.substring(1) : bare;
    bare = bare.length() > 4 && bare.startsWith("لل") ? bare.substring(2) : bare;
    return bare.length() > 4 && bare.startsWith("ال") ? bare.substring(2) : bare;
  }
}
