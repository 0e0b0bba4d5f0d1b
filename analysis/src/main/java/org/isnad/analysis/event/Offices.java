package org.isnad.analysis.event;

import java.util.HashMap;
import java.util.Map;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the office that stands beside a name, however many words stand between.
 *
 * <p>In {@code رئيس حركة النهضة عضو البرلمان سامي حداد} the office {@code رئيس} is that of سامي
 * حداد.
 */
final class Offices {

  /** So many words of an office may stand before its holder's name. */
  private static final int FARTHEST = 14;

  private final Layers layers;
  private final Map<Integer, Entity> holders = new HashMap<>();

  Offices(Layers layers) {
    this.layers = layers;
    for (Entity entity : layers.names.entities()) {
      if (entity.type() == EntityType.PER) {
        for (Role role : entity.roles()) {
          holders.put(role.span().start(), entity);
        }
      }
    }
  }

  /** The name of the holder after the office that begins at an offset, null where none follows. */
  Names.@Nullable Named after(int office) {
    Entity holder = holders.get(office);
    if (holder == null) {
      return null;
    }
    int first = layers.text.wordAt(office);
    int end = Math.min(layers.sentence(first).endWord(), first + FARTHEST);
    for (int i = first + 1; i < end; i++) {
      Names.Named mention = layers.mention(i);
      if (mention != null && mention.entity().type() == EntityType.PER) {
        return mention.entity().equals(holder) && mention.span().start() == layers.word(i).start()
            ? mention
            : null;
      }
    }
    return null;
  }

  /** Whether the office that begins at an offset is held by the person named before it. */
  boolean isOf(@Nullable String person, int office) {
    Entity holder = holders.get(office);
    return holder != null && holder.id().equals(person);
  }
}
