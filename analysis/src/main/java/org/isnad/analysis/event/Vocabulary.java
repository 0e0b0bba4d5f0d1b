package org.isnad.analysis.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.KeyNumbers;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words by which phrases are read: nouns for people, small words, adjectives of nationality.
 */
@SuppressWarnings("EnumOrdinal") // numbers that live as long as an article
final class Vocabulary {

  /** What a small word does to the phrase before it. */
  enum Particle {
    PREPOSITION,
    BOUNDARY,
    NEGATION,
    PARTICLE
  }

  private static final Particle[] PARTICLES = Particle.values();

  /** What stands in {@link #asked} for a word that is no small word. */
  private static final int NO_PARTICLE = 1;

  /** Where the bits of a form begin that has no article; those below are of a form with one. */
  private static final int INDEFINITE = 16;

  private static final int DEFINITE = (1 << INDEFINITE) - 1;

  /**
   * By noun its classes, a bit for each: {@code is} is asked of nearly every word, by many rules.
   * Each bit twice, as a form that ends in its owner's pronoun has no article: {@code المختصة} is
   * no {@code مختصه}.
   */
  private final KeyNumbers nouns;

  private final KeyMap<Particle> particles;
  private final KeyMap<String> nationalities;

  /** The first words of those of two: {@code الكورية الشمالية}. */
  private final KeyMap<String> firstOfTwo;

  /**
   * Of each word of one article one more than the number of what small word it is, 0 where nobody
   * asked: {@code particle} is asked of most words, by many rules; empty where it is of no article.
   */
  private final byte[] asked;

  private @Nullable Stem lastStem;
  private int lastClasses;

  Vocabulary(Spellings spellings) {
    this.asked = new byte[0];
    this.nouns = new KeyNumbers(spellings);
    this.particles = new KeyMap<>(spellings);
    this.nationalities = new KeyMap<>(spellings);
    this.firstOfTwo = new KeyMap<>(spellings);
    if (nouns.isFilled()) {
      Map<String, Integer> classes = new LinkedHashMap<>();
      Lexicon.read(Vocabulary.class, "nouns.txt", 2).forEach(entry -> addNoun(entry, classes));
      classes.forEach(nouns::put);
    }
    Map<String, Particle> small = new LinkedHashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(Vocabulary.class, "particles.txt", 2)) {
      small.put(Folding.key(entry.field(0)), entry.constant(1, Particle.class));
    }
    small.forEach(this::addParticle);
    for (Lexicon.Entry entry : Lexicon.read(Names.class, "countries.txt", 5)) {
      entry.list(4).forEach(adj -> addNationality(Folding.key(adj), entry.field(0)));
    }
  }

  private Vocabulary(Vocabulary other, int words) {
    this.nouns = other.nouns;
    this.particles = other.particles;
    this.nationalities = other.nationalities;
    this.firstOfTwo = other.firstOfTwo;
    this.asked = new byte[words];
  }

  /** The same for an article of so many words, each looked up once. */
  Vocabulary forArticle(int words) {
    return new Vocabulary(this, words);
  }

  /** With the conjunction too, unless that is another word: {@code وفي}, {@code وسط}. */
  private void addParticle(String key, Particle particle) {
    particles.put(key, particle);
    if (key.length() > 1) {
      particles.putIfAbsent("و" + key, particle);
    }
  }

  private static void addNoun(Lexicon.Entry entry, Map<String, Integer> nouns) {
    int classes = 0;
    for (String name : entry.list(1)) {
      classes |= bit(NounClass.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    List<String> lemmas = entry.list(0);
    for (String noun : lemmas) {
      boolean several = noun.endsWith("ون") || !noun.equals(lemmas.get(0)) && !noun.endsWith("ة");
      int own = several ? classes | bit(NounClass.SEVERAL) : classes;
      NounForms.forms(
          noun,
          form ->
              nouns.merge(
                  form.key(),
                  form.possessive().isEmpty() ? own | own << INDEFINITE : own << INDEFINITE,
                  (some, more) -> some | more));
    }
  }

  @SuppressWarnings("EnumOrdinal") // never written anywhere: made anew whenever nouns.txt is read
  private static int bit(NounClass one) {
    return 1 << one.ordinal();
  }

  private void addNationality(String adjective, String country) {
    int space = adjective.indexOf(' ');
    String first = space < 0 ? adjective : adjective.substring(0, space);
    String rest = space < 0 ? "" : adjective.substring(space);
    if (space >= 0) {
      firstOfTwo.put(first, country);
      firstOfTwo.put(first + "ه", country);
    }
    nationalities.put(adjective, country);
    nationalities.put(first + "ه" + (rest.isEmpty() ? "" : rest + "ه"), country);
    for (String ending : new String[] {"ا", "ين", "ون", "ان", "تين", "تان", "ات"}) {
      nationalities.put(first + ending + rest, country);
      if (space >= 0) {
        firstOfTwo.put(first + ending, country);
      }
    }
  }

  boolean is(Stem stem, NounClass wanted) {
    int classes = classes(stem);
    return classes != KeyNumbers.NONE && (classes & bit(wanted)) != 0;
  }

  /** Whether any reading of the word is known. */
  boolean knows(Word word) {
    if (nouns.mayHold(word)) {
      for (Stem stem : word.stems()) {
        if (isKnown(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isKnown(Stem stem) {
    return classes(stem) != KeyNumbers.NONE;
  }

  /** Those of the stem asked for last are kept, as most rules ask for several of one. */
  @SuppressWarnings("ReferenceEquality") // the same one, asked again
  private int classes(Stem stem) {
    if (asked.length == 0) {
      return find(stem);
    }
    if (stem != lastStem) {
      lastClasses = find(stem);
      lastStem = stem;
    }
    return lastClasses;
  }

  /** By the whole key first, as {@code آلاف} has no article. */
  private int find(Stem stem) {
    int whole = nouns.get(stem);
    if (whole != KeyNumbers.NONE) {
      return whole >> INDEFINITE;
    }
    int bare = stem.definite() ? nouns.getBare(stem) : KeyNumbers.NONE;
    int classes = bare == KeyNumbers.NONE ? 0 : bare & DEFINITE;
    return classes == 0 ? KeyNumbers.NONE : classes;
  }

  /** The country of {@code الروسي} or, with the word after it, of {@code الكورية الشمالية}. */
  @Nullable String nationality(Stem adjective, @Nullable Word next) {
    if (next != null && next.isArabic() && firstOfTwo.getBare(adjective) != null) {
      String two = nationalities.get(adjective.bareKey() + " " + next.stems().get(0).bareKey());
      if (two != null) {
        return two;
      }
    }
    return nationalities.getBare(adjective);
  }

  /** An indefinite noun whose genitive comes next: {@code شرق المدينة}. */
  boolean isConstruct(Layers layers, Readings triggers, int index) {
    Word word = layers.word(index);
    return word.isArabic()
        && !layers.isNamed(index)
        && layers.time(index) == null
        && particle(word) == null
        && word.stems().none(layers::definite)
        && !triggers.isVerb(word);
  }

  /** What the word is as a small word, with a conjunction before it or not. */
  @Nullable Particle particle(Word word) {
    if (asked.length == 0) {
      return particles.get(word);
    }
    int number = asked[word.index()];
    if (number == 0) {
      Particle found = particles.get(word);
      number = found == null ? NO_PARTICLE : NO_PARTICLE + 1 + found.ordinal();
      asked[word.index()] = (byte) number;
    }
    return number == NO_PARTICLE ? null : PARTICLES[number - NO_PARTICLE - 1];
  }

  boolean isBoundary(Word word) {
    return particle(word) == Particle.BOUNDARY;
  }

  boolean isPreposition(Word word) {
    return particle(word) == Particle.PREPOSITION;
  }
}
