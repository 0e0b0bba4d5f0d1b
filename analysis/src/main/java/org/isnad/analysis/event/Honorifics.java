package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code سموه} or {@code معاليه} means: the last person before it with an office, else the
 * last person.
 */
final class Honorifics {

  private static final int FARTHEST = 120;
  private static final Set<String> WORDS =
      Set.of(
          "سموه", "سموها", "معاليه", "معاليها", "سعادته", "سعادتها", "فضيلته", "جلالته", "جلالتها",
          "فخامته", "سيادته", "سماحته", "دولته", "نيافته", "غبطته");

  private final Layers layers;
  private final Titles titles;

  Honorifics(Layers layers, Titles titles) {
    this.layers = layers;
    this.titles = titles;
  }

  /** The mention that the word stands for; null for another word and where no person is named. */
  Names.@Nullable Named of(Stem head, int word) {
    if (!WORDS.contains(head.key())) {
      return null;
    }
    Names.Named last = null;
    for (int i = word - 1; i >= Math.max(0, word - FARTHEST); i--) {
      Names.Named mention = layers.mention(i);
      if (mention != null && mention.entity().type() == EntityType.PER) {
        if (titles.isOfficial(mention.entity())) {
          return mention;
        }
        last = last == null ? mention : last;
      }
    }
    return last;
  }
}
