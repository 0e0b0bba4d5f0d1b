package org.isnad.analysis.event;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words by which phrases are read: nouns for people, small words, adjectives of nationality.
 */
final class Vocabulary {

  /** What a small word does to the phrase before it. */
  enum Particle {
    PREPOSITION,
    BOUNDARY,
    NEGATION,
    PARTICLE
  }

  private final StemMap<Set<NounClass>> nouns;
  private final KeyMap<Particle> particles;
  private final KeyMap<String> nationalities;

  /** The first words of those of two: {@code الكورية الشمالية}. */
  private final KeyMap<String> firstOfTwo;

  Vocabulary(Spellings spellings) {
    this.nouns = new StemMap<>(spellings);
    this.particles = new KeyMap<>(spellings);
    this.nationalities = new KeyMap<>(spellings);
    this.firstOfTwo = new KeyMap<>(spellings);
    for (Lexicon.Entry entry : Lexicon.read(Vocabulary.class, "nouns.txt", 2)) {
      addNoun(entry);
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

  /** With the conjunction too, unless that is another word: {@code وفي}, {@code وسط}. */
  private void addParticle(String key, Particle particle) {
    particles.put(key, particle);
    if (key.length() > 1) {
      particles.putIfAbsent("و" + key, particle);
    }
  }

  private void addNoun(Lexicon.Entry entry) {
    Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
    for (String name : entry.list(1)) {
      classes.add(NounClass.valueOf(name.toUpperCase(java.util.Locale.ROOT)));
    }
    List<String> lemmas = entry.list(0);
    for (String noun : lemmas) {
      Set<NounClass> own = EnumSet.copyOf(classes);
      if (noun.endsWith("ون") || !noun.equals(lemmas.get(0)) && !noun.endsWith("ة")) {
        own.add(NounClass.SEVERAL);
      }
      NounForms.forms(
          noun, form -> nouns.at(form.key(), () -> EnumSet.noneOf(NounClass.class)).addAll(own));
    }
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
    Set<NounClass> classes = classes(stem);
    return classes != null && classes.contains(wanted);
  }

  boolean isKnown(Stem stem) {
    return classes(stem) != null;
  }

  /** By the whole key first, as {@code آلاف} has no article. */
  private @Nullable Set<NounClass> classes(Stem stem) {
    Set<NounClass> classes = nouns.whole(stem);
    return classes == null && stem.definite() ? nouns.get(stem) : classes;
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
        && word.stems().stream().noneMatch(layers::definite)
        && !triggers.isVerb(word);
  }

  /** What the word is as a small word, with a conjunction before it or not. */
  @Nullable Particle particle(Word word) {
    return particles.get(word);
  }

  boolean isBoundary(Word word) {
    return particle(word) == Particle.BOUNDARY;
  }

  boolean isPreposition(Word word) {
    return particle(word) == Particle.PREPOSITION;
  }
}
