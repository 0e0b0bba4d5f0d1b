package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Tells the nouns that people are called by: {@code مسلحون} by the lexicon, {@code داعمون} by its
 * ending.
 */
final class People {

  private static final Set<String> THINGS_IN_IN = WordLists.of("things-in-in");

  private static final Set<String> PLURALS = WordLists.of("plurals-of-persons");

  private static final Set<String> ONE_PERSON = WordLists.of("one-person");
  private static final Set<String> ARMED = WordLists.of("armed-adjectives");
  private static final Set<String> DEEDS = WordLists.of("armed-deeds");

  /** Letters of {@code مخلوع}. */
  private static final int SUFFERED = 5;

  private final Layers layers;
  private final Vocabulary vocabulary;

  People(Layers layers, Vocabulary vocabulary) {
    this.layers = layers;
    this.vocabulary = vocabulary;
  }

  /** People by the lexicon, or by the ending that only people have: {@code داعمون}. */
  boolean is(Stem noun) {
    if (vocabulary.is(noun, NounClass.PEOPLE)) {
      return !isFollowing(noun) && !isSortOfDeed(noun);
    }
    String key = noun.bareKey();
    return key.length() > 4
        && (key.endsWith("ون")
            || key.endsWith("ين")
                && (layers.definite(noun)
                    || key.endsWith("يين")
                    || key.length() > 5 && key.startsWith("م")))
        && !vocabulary.isKnown(noun)
        && !isPresent(key)
        && !(isJoined(key) && !layers.definite(noun))
        && !THINGS_IN_IN.contains(key);
  }

  /** {@code وجنديين}, {@code وآخرون}: the first letter joins others to those before. */
  private static boolean isJoined(String key) {
    return key.charAt(0) == 'و'
        && (key.endsWith("يين") || key.endsWith("يون") || key.startsWith("اخر", 1));
  }

  /** {@code اتباع التعليمات}, unlike {@code أتباع}. */
  private boolean isFollowing(Stem noun) {
    return noun.bareKey().equals("اتباع")
        && layers.text.string().charAt(noun.span().start()) == 'ا';
  }

  /**
   * {@code هجوم مسلح}, {@code العمليات الإرهابية}: an adjective of the deed before, unlike {@code
   * هجوم مسلحين} and {@code تفجير انتحاري نفسه}.
   */
  private boolean isSortOfDeed(Stem adjective) {
    if (!ARMED.contains(adjective.bareKey())) {
      return false;
    }
    int index = layers.text.wordAt(adjective.span().start());
    Word before = layers.wordOrNull(index - 1);
    Word next = layers.wordOrNull(index + 1);
    if (before == null || next != null && next.key().startsWith("نفس")) {
      return false;
    }
    boolean two = isTwo(adjective.bareKey());
    return before
        .stems()
        .any(
            s ->
                DEEDS.contains(s.bareKey())
                    && (!two || isTwo(s.bareKey()))
                    && layers.definite(s) == layers.definite(adjective));
  }

  private static boolean isTwo(String key) {
    return key.endsWith("ين") || key.endsWith("ان");
  }

  /** {@code الشهيد سامي حداد}, {@code الطفلة سلمى}: one man or woman, whom a name behind tells. */
  boolean isOnePerson(Stem noun) {
    return layers.definite(noun) && ONE_PERSON.contains(noun.bareKey());
  }

  /** {@code يمتطون}, unlike {@code يمنيون}. */
  static boolean isPresent(String key) {
    return key.startsWith("ي") && key.endsWith("ون") && !key.endsWith("يون");
  }

  /** {@code المصور سامي حداد}, {@code القيادي سامي حداد}: what the person named after it is. */
  boolean isHuman(Stem head) {
    if (!layers.definite(head)
        || vocabulary.is(head, NounClass.FORCE)
        || vocabulary.is(head, NounClass.BODY)
        || vocabulary.is(head, NounClass.PLAIN)) {
      return false;
    }
    String key = head.bareKey();
    return is(head)
        || isSuffered(head)
        || !vocabulary.isKnown(head)
            && key.length() > 3
            && (key.endsWith("ي") || key.length() == 4 && key.charAt(1) == 'ا');
  }

  /** {@code المخلوع صالح}, {@code المعزول مرسي}: by its shape what was done to somebody. */
  boolean isSuffered(Stem word) {
    String key = word.bareKey();
    return key.length() == SUFFERED
        && key.charAt(0) == 'م'
        && key.charAt(SUFFERED - 2) == 'و'
        && !vocabulary.isKnown(word);
  }

  /** Whether several hold the title: {@code مسؤولين}, {@code وزراء}. */
  static boolean isPlural(Stem title) {
    String key = title.bareKey();
    return key.length() > 4 && (key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ات"))
        || PLURALS.contains(key);
  }

  /** The noun that a number counts: of {@code 6 من قادة التنظيم}, قادة. */
  Stem counted(int first, Stem head, int end) {
    if (!layers.word(first).isNumber() && !vocabulary.is(head, NounClass.COUNT)) {
      return head;
    }
    for (int i = first + 1; i < Math.min(end, first + 4); i++) {
      Stem stem = layers.word(i).stems().get(0);
      if (vocabulary.is(stem, NounClass.PROXY) || vocabulary.is(stem, NounClass.FORCE)) {
        return stem;
      }
    }
    return head;
  }
}
