package org.isnad.archive.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An entity of an article, as far as it goes with those of others.
 *
 * @param article its number in a store
 * @param place where the entity stands among those of the article
 * @param offices that the article gives it
 */
record Named(long article, int place, NameForm form, List<Office> offices) {

  /** Of one article; no real one has as many. */
  static final int MOST = 4096;

  /**
   * An office that an article gives somebody.
   *
   * @param of where the body it is held in stands among the article's entities; -1 for none
   */
  record Office(String title, int of, Span span) {

    static Office of(Role role) {
      return new Office(role.title(), placeOf(role.of()), role.span());
    }
  }

  Named {
    offices = List.copyOf(offices);
  }

  /** All of an article that have a name. */
  static List<Named> of(AnalysisRecord record, long article) {
    List<Named> all = new ArrayList<>(record.entities().size());
    for (Entity entity : record.entities()) {
      int place = placeOf(entity.id());
      NameForm form = NameForm.of(entity);
      if (!form.key().isEmpty() && place < MOST) {
        all.add(new Named(article, place, form, entity.roles().stream().map(Office::of).toList()));
      }
    }
    return all;
  }

  /** {@code e1} is the first. */
  private static int placeOf(@Nullable String entity) {
    return entity == null ? -1 : Integer.parseInt(entity.substring(1)) - 1;
  }

  static String entity(int place) {
    return "e" + (place + 1);
  }

  /** Among all of all articles. */
  long number() {
    return article * MOST + place;
  }
}
