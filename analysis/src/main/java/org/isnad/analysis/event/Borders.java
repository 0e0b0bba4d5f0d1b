package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a verb's object begins right behind its subject, by what no phrase can go on with.
 *
 * <p>{@code اغتال مسلحون مجهولون ضابطا} has a border before ضابطا by its case, {@code استقبل أمير
 * الكويت الرئيس الفرنسي} before الرئيس by the place of the office before.
 */
final class Borders {

  private static final int SHORTEST = 4;
  private static final int LONG = 5;

  /** {@code لجنة عليا}: in no accusative. */
  private static final Set<String> IN_ALEF = WordLists.of("in-alef");

  private static final Set<String> FIRE = WordLists.of("fire");

  /** {@code خارجية}, {@code عملية}: no adjectives, although they end as those do. */
  private static final Set<String> NOUNS = WordLists.of("nouns-in-yeh");

  /** {@code طائرات حربية}, {@code جماعات مسلحة}: adjectives without another ending. */
  private static final Set<String> ADJECTIVES = WordLists.of("adjectives-of-groups");

  /** {@code سيارة رباعية الدفع}, {@code رجل عراقي الأصل}: an adjective goes on with these. */
  private static final Set<String> RESPECTS = WordLists.of("respects");

  /** {@code انتحاري}, {@code مسلح}: whose they are is told by no indefinite genitive. */
  private static final Set<String> LONERS = WordLists.of("loners");

  private static final Set<String> STATE_OFFICES = WordLists.of("state-offices");
  private static final Set<String> SUPREME = WordLists.of("supreme-offices");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings triggers;

  Borders(Layers layers, Vocabulary vocabulary, Readings triggers) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.triggers = triggers;
  }

  /**
   * Whether a word without article cannot go on with the words before it, which have none.
   *
   * @param first index of their first
   */
  boolean isBefore(int index, int first, Stem head) {
    Word word = layers.word(index);
    return isAccusative(word.key())
            && !isAccusative(layers.word(index - 1).key())
            && !isCounting(index - 1)
            && !isUnknownOwner(index)
        || isBehindWholePlural(index, first)
        || isBehindLoner(index, first)
        || isClosedBy(index - 1, first, head) && isPhraseOrOffice(word.stems().get(0));
  }

  /** {@code ضابطا}, unlike {@code لجنة عليا} and {@code عائلات ضحايا}. */
  private static boolean isAccusative(String key) {
    return key.length() >= SHORTEST
        && key.endsWith("ا")
        && !key.endsWith("ايا")
        && !IN_ALEF.contains(key);
  }

  /** {@code سفير أثينا}: a place that no one knows ends so too. */
  private boolean isUnknownOwner(int index) {
    return vocabulary.is(layers.stem(index - 1), NounClass.TITLE)
        && !vocabulary.isKnown(layers.word(index).stems().get(0));
  }

  private boolean isCounting(int index) {
    Word word = layers.word(index);
    return word.isNumber() || word.stems().any(s -> vocabulary.is(s, NounClass.COUNT));
  }

  /** {@code مسلحون حافلة}: with its ون a plural has no genitive. */
  private boolean isBehindWholePlural(int index, int first) {
    Stem before = layers.word(index - 1).stems().get(0);
    Stem word = layers.word(index).stems().get(0);
    String key = word.key();
    return before.key().length() > SHORTEST
        && before.key().endsWith("ون")
        && vocabulary.is(index - 1 == first ? layers.stem(first) : before, NounClass.SEVERAL)
        && isPhrase(word)
        && !key.endsWith("ون")
        && !key.endsWith("ي");
  }

  /** {@code انتحاري حافلة}. */
  private boolean isBehindLoner(int index, int first) {
    Stem word = layers.word(index).stems().get(0);
    return index == first + 1
        && LONERS.contains(layers.stem(first).key())
        && !layers.definite(layers.stem(first))
        && isPhrase(word)
        && !word.key().endsWith("ي");
  }

  /** {@code مقر}, {@code رئيس}, {@code ثلاثة}: no adjective. */
  private boolean isPhraseOrOffice(Stem word) {
    return !ADJECTIVES.contains(word.key())
        && (isPhrase(word) || vocabulary.is(word, NounClass.TITLE) && !word.key().endsWith("ي"));
  }

  /** A thing or people that may begin a phrase. */
  private boolean isPhrase(Stem word) {
    return word.proclitics().isEmpty()
        && (vocabulary.is(word, NounClass.PROXY)
            || vocabulary.is(word, NounClass.BODY)
            || vocabulary.is(word, NounClass.FORCE)
            || vocabulary.is(word, NounClass.COUNT))
        && vocabulary.nationality(word, null) == null;
  }

  /** {@code أطلق جندي النار}: nobody's, unlike {@code لجنة إطلاق النار}. */
  boolean isFire(int index) {
    return FIRE.contains(layers.word(index).key())
        && !triggers.isNoun(layers.word(index - 1).stems().get(0));
  }

  /**
   * Whether the words before, all without article, are closed by their adjective, so that no
   * definite noun can be their genitive: {@code قصفت طائرات حربية الجماعة}.
   *
   * @param first index of their first
   */
  boolean isClosedBy(int adjective, int first, Stem head) {
    return adjective > first
        && (ADJECTIVES.contains(layers.word(adjective).key()) || isOfRelation(adjective))
        && !layers.isNamed(adjective)
        && isFeminine(first, head)
        && !(vocabulary.is(head, NounClass.TITLE) && !vocabulary.is(head, NounClass.PEOPLE))
        && !isRespect(adjective + 1);
  }

  /** {@code حربية}: by its ending, where it is no noun. */
  private boolean isOfRelation(int adjective) {
    Word word = layers.word(adjective);
    Stem stem = word.stems().get(0);
    String key = word.key();
    return key.length() >= LONG
        && key.endsWith("يه")
        && !key.endsWith("ايه")
        && !NOUNS.contains(key)
        && !vocabulary.isKnown(stem)
        && !triggers.isNoun(stem);
  }

  /** {@code طائرات}, {@code جماعة}, {@code قوات}: an adjective in the feminine goes with it. */
  private boolean isFeminine(int first, Stem head) {
    String key = head.bareKey();
    return layers.mention(first) == null && (key.endsWith("ات") || key.endsWith("ه"));
  }

  private boolean isRespect(int index) {
    return index < layers.size() && RESPECTS.contains(layers.word(index).key());
  }

  /**
   * Whether a definite office is held by another than the office before it: {@code الرئيس اللبناني
   * السفير}, {@code أمير الكويت الرئيس الفرنسي}, unlike {@code وزير الدفاع الأميركي الجنرال} and
   * {@code ملك البحرين الملك سامي حداد}.
   */
  boolean isOtherOffice(int index, Stem title, Stem head) {
    Stem before = layers.word(index - 1).stems().get(0);
    boolean ranked = vocabulary.is(title, NounClass.RANK);
    if (!ranked && vocabulary.nationality(before, null) != null) {
      return true;
    }
    String office = title.bareKey();
    if (office.equals(head.bareKey())
        || layers.definite(head)
        || !layers.isNamed(index - 1) && !layers.definite(before)) {
      return false;
    }
    return STATE_OFFICES.contains(office) && isNational(index + 1)
        || SUPREME.contains(office)
            && STATE_OFFICES.contains(head.bareKey())
            && layers.names(index + 1, EntityType.PER);
  }

  private boolean isNational(int index) {
    @Nullable Word word = layers.wordOrNull(index);
    return word != null
        && word.isArabic()
        && vocabulary.nationality(word.stems().get(0), layers.wordOrNull(index + 1)) != null;
  }
}
