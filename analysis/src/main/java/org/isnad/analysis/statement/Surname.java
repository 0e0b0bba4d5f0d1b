package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Folding;

/** Who a surname alone stands for: {@code بوسنين} for حسن بوسنين. */
final class Surname {

  private static final int SHORTEST = 3;

  private Surname() {}

  /** The person whom the article last names so before {@code offset}, else names first at all. */
  static Optional<Named> holder(View view, String key, int offset) {
    Named last = null;
    for (Named named : view.names.mentions()) {
      boolean before = named.span().start() < offset;
      if (!before && last != null) {
        break;
      }
      if (named.entity().type() == EntityType.PER && endsWith(named.entity(), key)) {
        last = named;
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * The same, where the phrase is one word, or one in quotation marks or behind a courtesy, and no
   * noun of a source.
   */
  static Optional<Named> holder(View view, Phrase phrase) {
    int start = phrase.start();
    boolean quoted = view.word(start).isPunctuation();
    boolean titled = phrase.end() - start == 2 && view.isIn(WordList.TITLE, start);
    int word = quoted || titled ? start + 1 : start;
    boolean one = titled || phrase.end() - start == (quoted ? 3 : 1);
    if (!one || view.key(word).length() < SHORTEST || view.sourceNoun(word) != null) {
      return Optional.empty();
    }
    String key = view.key(word);
    Optional<Named> holder = holder(view, key, view.word(word).start());
    return quoted ? holder.or(() -> calledFirst(view, key, phrase)) : holder;
  }

  /** {@code أضاف "كورتز"} after {@code "كورتز كوبر"}: the person named in full before. */
  private static Optional<Named> calledFirst(View view, String key, Phrase phrase) {
    int here = view.word(phrase.start()).start();
    return view.names.mentions().stream()
        .filter(named -> named.span().start() < here)
        .filter(named -> named.entity().type() == EntityType.PER)
        .filter(named -> Folding.key(named.entity().name()).startsWith(key + " "))
        .findFirst();
  }

  private static boolean endsWith(Entity person, String key) {
    return Folding.key(person.name()).endsWith(" " + key);
  }
}
