package org.isnad.app.evaluate;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;

/** Measures entities: the same type and a shared name; and the forms found of each. */
final class EntityScorer {

  private record Wanted(GoldArticle.Entity entity, Set<String> names) {}

  private record Got(Entity entity, Set<String> names) {}

  private EntityScorer() {}

  static void score(Comparison article) {
    List<Wanted> wanted =
        article.gold().entities().stream().map(e -> new Wanted(e, Names.of(e))).toList();
    List<Got> got =
        article.record().entities().stream()
            .map(e -> new Got(e, Names.of(e, article.record().text())))
            .toList();
    Pairing pairing = Pairing.of(wanted, got, EntityScorer::sharedNames, 1);
    article.scores().add(Measure.ENTITIES, pairing.tally());
    for (EntityType type : EntityType.values()) {
      article.scores().add(Measure.of(type), ofType(type, wanted, got, pairing));
    }
    scoreAliases(article, wanted, got, pairing);
    for (int missed : pairing.missed()) {
      GoldArticle.Entity entity = wanted.get(missed).entity();
      article.mistake("entity missed", entity.type() + " " + entity.names().get(0));
    }
    for (int spurious : pairing.spurious()) {
      Entity entity = got.get(spurious).entity();
      article.mistake("entity spurious", entity.type() + " " + entity.name());
    }
  }

  private static double sharedNames(Wanted wanted, Got got) {
    return wanted.entity().type() == got.entity().type() ? shared(wanted, got) : 0;
  }

  private static int shared(Wanted wanted, Got got) {
    return (int) wanted.names().stream().filter(got.names()::contains).count();
  }

  private static Tally ofType(
      EntityType type, List<Wanted> wanted, List<Got> got, Pairing pairing) {
    long hits =
        pairing.pairs().stream()
            .filter(pair -> wanted.get(pair.gold()).entity().type() == type)
            .count();
    long inGold = wanted.stream().filter(w -> w.entity().type() == type).count();
    long found = got.stream().filter(g -> g.entity().type() == type).count();
    return new Tally((int) hits, (int) inGold, (int) found);
  }

  /** A name too many is no mistake here, so that precision is 1 wherever a form was found. */
  private static void scoreAliases(
      Comparison article, List<Wanted> wanted, List<Got> got, Pairing pairing) {
    for (Pairing.Pair pair : pairing.pairs()) {
      Wanted entity = wanted.get(pair.gold());
      int shared = shared(entity, got.get(pair.system()));
      article.scores().add(Measure.ALIASES, new Tally(shared, entity.names().size(), shared));
    }
    for (int missed : pairing.missed()) {
      int names = wanted.get(missed).names().size();
      article.scores().add(Measure.ALIASES, new Tally(0, names, 0));
    }
  }
}
