package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Words of a noun phrase that only say of what sort its people are, although they could begin a
 * phrase of their own.
 *
 * <p>{@code الفصائل المسلحة}, {@code المشتبه بهم}, {@code طائرة استطلاع تركية}, {@code تقرير أخير}.
 */
final class Attributes {

  private static final int ROOT = 3;
  private static final Set<String> OF_GROUPS = WordLists.of("fighting");
  private static final Set<String> PLAIN = WordLists.of("qualities");
  private static final Set<String> LEANING = WordLists.of("leaning-on");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final People people;

  Attributes(Layers layers, Vocabulary vocabulary, People people) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.people = people;
  }

  /** {@code المسلحة}: an adjective of groups, although it names women too. */
  boolean isOfGroups(String key) {
    return OF_GROUPS.contains(key);
  }

  /** {@code جديد}, {@code أخير}: no object. */
  boolean isPlain(String key) {
    return PLAIN.contains(key);
  }

  /** {@code المشتبه بهم}, {@code الحكومة المعترف بها}: the pronoun that a passive leans on. */
  boolean isLeaning(int index) {
    if (!LEANING.contains(layers.word(index).key()) || layers.isNamed(index - 1)) {
      return false;
    }
    Stem participle = layers.word(index - 1).stems().get(0);
    boolean plural = participle.key().endsWith("ين") || participle.key().endsWith("ون");
    return layers.definite(participle)
        && participle.bareKey().charAt(0) == 'م'
        && !plural
        && !layers.word(index - 1).surface().endsWith("ة")
        && !vocabulary.is(participle, NounClass.TITLE);
  }

  /** {@code أحالت الحكومة المقبوض عليهم}: by the pronoun several, behind one. */
  boolean isHeld(int index) {
    Word next = layers.wordOrNull(index + 1);
    return next != null
        && next.key().endsWith("هم")
        && LEANING.contains(next.key())
        && layers.word(index - 1).surface().endsWith("ة");
  }

  /** {@code طائرة استطلاع تركية}: of what sort it is, before the adjective of its state. */
  boolean isSort(int index, Stem word) {
    Word next = layers.wordOrNull(index + 1);
    Stem craft = layers.stem(index - 1);
    if (next == null || !next.isArabic() || !word.proclitics().isEmpty() || word.definite()) {
      return false;
    }
    Stem adjective = next.stems().get(0);
    return (vocabulary.is(craft, NounClass.FORCE) || vocabulary.is(craft, NounClass.PROXY))
        && !people.is(craft)
        && !layers.definite(adjective)
        && vocabulary.nationality(adjective, layers.wordOrNull(index + 2)) != null;
  }

  /**
   * {@code حافلات ركاب وقاعدة عسكرية}: whether the word joins somebody else, unlike {@code رئيس
   * وأعضاء الهيئة} and {@code طالبا وطالبة}.
   *
   * @param first index of the first word of the phrase
   */
  boolean isJoinedTo(int index, int first) {
    for (Stem stem : layers.word(index).stems()) {
      if (stem.proclitics().equals("و")
          && vocabulary.isKnown(stem)
          && !vocabulary.is(stem, NounClass.COUNT)) {
        return !isAlike(stem, layers.word(index - 1).stems().get(0))
            && (index - 1 > first || layers.definite(stem) || !isConstruct(index + 1));
      }
    }
    return false;
  }

  /** By its root or its ending: {@code طالبا وطالبة}, {@code سياسيين وعسكريين}. */
  private static boolean isAlike(Stem joined, Stem before) {
    String key = joined.bareKey();
    String other = before.bareKey();
    return other.length() >= ROOT && key.startsWith(other.substring(0, ROOT))
        || key.endsWith("يين") && other.endsWith("يين")
        || key.endsWith("يون") && other.endsWith("يون")
        || key.endsWith("يه") && other.endsWith("يه");
  }

  /** Whether a genitive of both stands there: {@code الهيئة}, {@code دوريات الأمن}. */
  private boolean isConstruct(int next) {
    return isDefinite(next) || isDefinite(next + 1) && !isQualified(next);
  }

  /** {@code قاعدة عسكرية}: by an adjective without article behind it. */
  private boolean isQualified(int adjective) {
    String key = layers.word(adjective).key();
    return key.endsWith("يه") || key.endsWith("ي") || key.endsWith("يا");
  }

  private boolean isDefinite(int word) {
    return word < layers.size()
        && (layers.isNamed(word) || layers.definite(layers.word(word).stems().get(0)));
  }
}
