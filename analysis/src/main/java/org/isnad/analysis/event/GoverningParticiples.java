package org.isnad.analysis.event;

import java.util.Map;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Finds where a description ends whose participle has a preposition of its own.
 *
 * <p>{@code القائمين على المهرجان}, {@code الجهات المسؤولة عن الإغاثة}, {@code المتشددون الموالون
 * للتنظيم} end after what the preposition governs; without it they would be anybody.
 */
final class GoverningParticiples {

  private static final Map<String, Set<String>> BY_PREPOSITION =
      Map.of(
          "علي", WordLists.of("participles-on"),
          "في", WordLists.of("participles-in"),
          "عن", WordLists.of("participles-about"),
          "من", WordLists.of("participles-from"),
          "مع", WordLists.of("participles-with"),
          "الي", WordLists.of("participles-to"));

  private static final Set<String> PREPOSITIONS = KeySet.of(BY_PREPOSITION.keySet());

  private static final Set<String> FOR = WordLists.of("participles-for");
  private static final Set<String> ENDINGS = Set.of("ون", "ين", "ات");
  private static final int SHORTEST = 4;

  /** {@code المعارضة}: a body, and no participle beside one. */
  private static final char FEMININE = 'ه';

  /** Nouns of one construct behind the preposition: {@code مجال حقوق الإنسان}. */
  private static final int CONSTRUCT = 3;

  private final Layers layers;
  private final NounPhraseExtent extent;
  private final People people;
  private final Vocabulary vocabulary;
  private final Readings readings;

  GoverningParticiples(
      Layers layers,
      Vocabulary vocabulary,
      Readings readings,
      NounPhraseExtent extent,
      People people) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.readings = readings;
    this.extent = extent;
    this.people = people;
  }

  /**
   * Index after what the participle governs that ends the description or stands behind it; the same
   * where none does.
   *
   * @param end index after the description
   */
  int end(int first, int end) {
    int last = end;
    if (end < layers.size() && isAttribute(end, end - 1) && governed(end) >= 0) {
      last = end + 1;
    }
    int governed = isHead(first, last - 1) ? -1 : governed(last - 1);
    if (governed < 0
        || governed >= layers.sentence(first).endWord()
        || isPlaceOfDeed(last - 1, governed)) {
      return end;
    }
    Word word = layers.word(governed);
    Stem head = governed > last ? layers.stem(governed) : afterLam(word);
    return joined(governed, constructEnd(governed, extent.end(governed, head)));
  }

  private boolean isHead(int first, int participle) {
    return layers.isNamed(participle)
        || first == participle
            && layers.word(first).key().charAt(layers.word(first).key().length() - 1) == FEMININE;
  }

  /** {@code ضبط عاملين في جربة}: where people without article are met. */
  private boolean isPlaceOfDeed(int participle, int governed) {
    Names.Named place = layers.mention(governed);
    return place != null
        && place.entity().type() == EntityType.LOC
        && !layers.definite(layers.word(participle).stems().get(0));
  }

  /** {@code مجال حقوق الإنسان}: as far as the definite noun that ends a construct. */
  private int constructEnd(int governed, int end) {
    int limit = Math.min(layers.sentence(governed).endWord(), end + CONSTRUCT);
    boolean open = isOpen(end - 1);
    for (int i = end; open && i < limit; i++) {
      if (layers.mention(i) != null) {
        return layers.word(i).stems().get(0).proclitics().isEmpty() ? layers.mentionEnd(i) : end;
      }
      if (!vocabulary.isConstruct(layers, readings, i) && !isClosing(i)) {
        return end;
      }
      if (isClosing(i)) {
        return i + 1;
      }
    }
    return end;
  }

  private boolean isOpen(int word) {
    return !layers.isNamed(word) && !layers.definite(layers.word(word).stems().get(0));
  }

  private boolean isClosing(int word) {
    Stem stem = layers.word(word).stems().get(0);
    return stem.proclitics().isEmpty()
        && layers.definite(stem)
        && !readings.isVerb(layers.word(word));
  }

  /** {@code الجهات المشاركة}: it agrees with the noun before in its article. */
  private boolean isAttribute(int participle, int noun) {
    Stem stem = layers.word(participle).stems().get(0);
    return !layers.isNamed(participle)
        && !layers.isNamed(noun)
        && stem.proclitics().isEmpty()
        && layers.definite(stem)
        && layers.definite(layers.word(noun).stems().get(0));
  }

  /** Index of the word that a participle governs by the preposition behind it, or -1. */
  private int governed(int participle) {
    int next = participle + 1;
    if (next + 1 >= layers.size()) {
      return -1;
    }
    Word word = layers.word(next);
    if (PREPOSITIONS.contains(word.key())) {
      Set<String> those = BY_PREPOSITION.getOrDefault(word.key(), Set.of());
      return those.contains(base(participle)) && mayBeGoverned(next + 1) ? next + 1 : -1;
    }
    return afterLam(word).preposition() == 'ل'
            && FOR.contains(base(participle))
            && mayBeGoverned(next)
        ? next
        : -1;
  }

  private boolean mayBeGoverned(int word) {
    return layers.time(word) == null
        && layers.word(word).isArabic()
        && !Subjects.isRelative(layers.word(word));
  }

  /** The reading of {@code للتنظيم} without its preposition, else the whole word. */
  private static Stem afterLam(Word word) {
    for (Stem stem : word.stems()) {
      if (stem.proclitics().equals("ل")) {
        return stem;
      }
    }
    return word.stems().get(0);
  }

  /** {@code العاملين في المستشفيات والمراكز}: another thing behind the same preposition. */
  private int joined(int governed, int end) {
    if (end >= layers.sentence(governed).endWord() || layers.isNamed(governed)) {
      return end;
    }
    for (Stem stem : layers.word(end).stems()) {
      if (stem.proclitics().equals("و")
          && layers.definite(stem)
          && layers.mention(end, stem) == null
          && !people.is(stem)) {
        return extent.end(end, stem);
      }
    }
    return end;
  }

  /** {@code مشارك} of {@code مشاركين} and {@code مشاركة}. */
  private String base(int participle) {
    String key = layers.word(participle).stems().get(0).bareKey();
    if (key.length() > SHORTEST + 1 && ENDINGS.contains(key.substring(key.length() - 2))) {
      return key.substring(0, key.length() - 2);
    }
    return key.length() > SHORTEST && key.endsWith("ه") ? key.substring(0, key.length() - 1) : key;
  }
}
