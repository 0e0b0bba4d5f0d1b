package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Role;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office that is told by several words, by the roles of the article's persons.
 *
 * <p>After {@code وزير الصحة سامي حداد}, {@code وزير الصحة} alone is سامي حداد; {@code وزير الدفاع}
 * is not.
 */
final class OfficeHolders {

  private static final int LONGEST = 6;

  private static final Set<String> FORMER = WordLists.of("former");

  private static final Set<String> HONOURS = WordLists.of("honours");

  /**
   * @param country of the adjective beside the office, null where there is none
   */
  private record Holder(Entity person, @Nullable String country) {}

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Map<String, List<Holder>> holders = new HashMap<>();

  OfficeHolders(Layers layers, Vocabulary vocabulary) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    for (Entity entity : layers.names.entities()) {
      if (entity.type() == EntityType.PER) {
        for (Role role : entity.roles()) {
          read(entity, layers.text.wordAt(role.span().start()));
        }
        entity.mentions().forEach(m -> readBehind(entity, layers.text.wordAt(m.span().start())));
      }
    }
  }

  /** {@code سامي حداد، وزير الصحة}. */
  private void readBehind(Entity person, int name) {
    int comma = layers.mentionEnd(name);
    Word mark = layers.wordOrNull(comma);
    if (mark != null && mark.is('،') && comma + 1 < layers.sentence(name).endWord()) {
      read(person, comma + 1);
    }
  }

  private void read(Entity person, int first) {
    int word = afterHonour(first);
    String office = office(word);
    if (office != null) {
      holders
          .computeIfAbsent(office, key -> new ArrayList<>(1))
          .add(new Holder(person, country(word)));
    }
  }

  /** {@code ولي العهد} of {@code سمو ولي العهد}. */
  private int afterHonour(int first) {
    boolean honour = layers.word(first).stems().any(s -> HONOURS.contains(s.bareKey()));
    return honour && first + 1 < layers.size() ? first + 1 : first;
  }

  /** The words of the office that begins at one; null where it is none, or told by one word. */
  private @Nullable String office(int first) {
    Stem head = title(first);
    int end = head == null ? first : end(first);
    if (head == null || end < first + 2) {
      return null;
    }
    StringBuilder words = new StringBuilder(head.bareKey());
    for (int i = first + 1; i < end; i++) {
      if (!FORMER.contains(layers.word(i).key())) {
        words.append(' ').append(layers.word(i).key());
      }
    }
    return words.toString();
  }

  /** The reading of a word by which an office begins there; null where none does. */
  private @Nullable Stem title(int word) {
    for (Stem stem : layers.word(word).stems()) {
      if (vocabulary.is(stem, NounClass.TITLE)) {
        return layers.definite(stem) ? null : stem;
      }
    }
    return null;
  }

  /** Index after the last word of the office: its holder's name, title or state end it. */
  private int end(int first) {
    int limit = Math.min(layers.sentence(first).endWord(), first + LONGEST);
    int i = first + 1;
    while (i < limit && belongs(i)) {
      i++;
    }
    return i;
  }

  private boolean belongs(int index) {
    Word word = layers.word(index);
    Names.Named mention = layers.mention(index);
    if (mention != null || layers.isNamed(index)) {
      return mention == null || mention.entity().type() != EntityType.PER;
    }
    Stem stem = word.stems().get(0);
    return word.isArabic()
        && vocabulary.particle(word) == null
        && vocabulary.nationality(stem, layers.wordOrNull(index + 1)) == null
        && !vocabulary.is(stem, NounClass.RANK)
        && (layers.definite(stem)
            ? !vocabulary.is(stem, NounClass.TITLE)
            : vocabulary.isKnown(stem) && !layers.definite(layers.stem(index - 1)));
  }

  private @Nullable String country(int first) {
    int after = end(first);
    Word word = layers.wordOrNull(after);
    return word == null || !word.isArabic()
        ? null
        : vocabulary.nationality(word.stems().get(0), layers.wordOrNull(after + 1));
  }

  /**
   * Who holds the office that begins at a word: of several of one state, or where no state is told,
   * nobody.
   */
  @Nullable Entity of(int first) {
    int word = afterHonour(first);
    String office = office(word);
    if (office == null) {
      return null;
    }
    String country = country(word);
    Entity only = null;
    for (Holder holder : holders.getOrDefault(office, List.of())) {
      boolean fits =
          country == null || holder.country() == null || country.equals(holder.country());
      if (fits && only != null && !only.equals(holder.person())) {
        return null;
      }
      only = fits ? holder.person() : only;
    }
    return only == null || isBehindName(only, first) ? null : only;
  }

  /** {@code سامي حداد، وزير الصحة}: who he is, and nobody beside him. */
  private boolean isBehindName(Entity holder, int office) {
    Word mark = layers.wordOrNull(office - 1);
    return mark != null
        && mark.is('،')
        && office > 1
        && holder.mentions().stream()
            .anyMatch(m -> m.span().end() == layers.word(office - 2).end());
  }
}
