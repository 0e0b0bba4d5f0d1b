package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A noun with the article has no genitive: what stands behind it without one is no part of its
 * phrase, but whom or what the sentence goes on to speak of.
 *
 * <p>{@code ناشد المحافظ | سكان القرى}, {@code أبلغ الوزير | نظيره الفرنسي}, {@code كشف التقرير |
 * حجم الغرامات}.
 */
final class AfterDefinite {

  private final View view;

  AfterDefinite(View view) {
    this.view = view;
  }

  /**
   * Whether the word at {@code at} begins another phrase.
   *
   * @param start where the phrase before begins
   * @param head what its first noun is
   */
  boolean isOther(int start, int at, @Nullable SourceNoun head) {
    if (!view.isDefinite(at - 1)) {
      return false;
    }
    if (!isBareNoun(at)) {
      return isOtherBody(start, at, head);
    }
    boolean people =
        head == SourceNoun.INSTITUTION
            && view.lexicon.sourceNoun(view.key(at)) == SourceNoun.PEOPLE;
    boolean thing =
        head == SourceNoun.DOCUMENT || head == SourceNoun.PEOPLE || head == SourceNoun.MEDIA;
    return people || thing || isPossessed(at, head) || hasGenitive(start, at);
  }

  /** {@code طلب الوزير من المجتمعين}: he is none of them; {@code النائب من كتلة} is. */
  boolean isOfSeveral(int preposition) {
    int at = preposition + 1;
    return view.isDefinite(preposition - 1)
        && !isPlural(preposition - 1)
        && at < view.size()
        && view.word(at).stems().get(0).definite()
        && (isPlural(at) || view.sourceNoun(at) == SourceNoun.PEOPLE);
  }

  /**
   * {@code الوزير الصحفيين}, {@code اللجنة الحكومة}: with the article an adjective may stand there,
   * but these are none.
   */
  private boolean isOtherBody(int start, int at, @Nullable SourceNoun head) {
    SourceNoun noun = view.word(at).stems().get(0).definite() ? view.sourceNoun(at) : null;
    String key = view.key(at);
    boolean adjective =
        key.endsWith("ي") || key.endsWith("يه") || view.isInName(at) || isOpposed(view, at);
    boolean body = noun == SourceNoun.INSTITUTION || noun == SourceNoun.MEDIA;
    boolean people = head == SourceNoun.PERSON && noun == SourceNoun.PEOPLE && !isPlural(at - 1);
    boolean another = body && (head == SourceNoun.PERSON || head == SourceNoun.INSTITUTION);
    return !adjective && (people || another) && isAllDefinite(start, at);
  }

  /** {@code الأحزاب السياسية المعارضة}, and not {@code الرئيس | المعارضة}. */
  static boolean isOpposed(View view, int at) {
    if (!view.isIn(WordList.OPPOSED, at)) {
      return false;
    }
    int noun = at - 1;
    while (view.isDefinite(noun) && view.key(noun).endsWith("يه")) {
      noun--;
    }
    return view.isIn(WordList.OPPOSING, noun);
  }

  /** {@code المبعوث الأممي}: a noun and its adjectives, with no other noun that may go on. */
  private boolean isAllDefinite(int start, int at) {
    for (int i = start; i < at; i++) {
      if (!view.word(i).stems().get(0).definite()) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlural(int at) {
    return view.key(at).endsWith("ون") || view.key(at).endsWith("ين");
  }

  private boolean isBareNoun(int at) {
    return isBare(at)
        && !view.isIn(WordList.ADVERB, at)
        && !view.isIn(WordList.ITSELF, at)
        && view.word(at).stems().size() == 1;
  }

  /**
   * Whether nothing is written before or instead of the noun: no article, conjunction, preposition,
   * name.
   */
  boolean isBare(int at) {
    Word word = view.word(at);
    return word.isArabic()
        && !view.isInName(at)
        && !view.isDefinite(at)
        && !view.withoutConjunction(at).joined()
        && !view.isIn(WordList.PREPOSITION, at)
        && word.stems().get(0).preposition() == 0;
  }

  /** {@code الوزير نظيره الفرنسي}. */
  private boolean isPossessed(int at, @Nullable SourceNoun head) {
    String key = view.key(at);
    boolean owned = !OwnerPronoun.of(key).isEmpty();
    boolean somebody =
        view.lexicon.sourceNoun(OwnerPronoun.without(key)) != null
            && !view.word(at).surface().endsWith("ة");
    return owned && (head == SourceNoun.INSTITUTION || somebody);
  }

  /**
   * {@code المحافظ سكان القرى}, {@code الحركة تصريحات الوزير}: only of nouns that are known, as an
   * adjective may have what looks like a genitive ({@code المصدر واسع الاطلاع}), and a name that is
   * not known its family's.
   */
  private boolean hasGenitive(int start, int at) {
    return at + 1 < view.size()
        && view.word(at + 1).stems().get(0).definite()
        && !isOfPerson(at + 1)
        && (view.lexicon.sourceNoun(view.key(at)) == SourceNoun.PEOPLE
            || isKnownNoun(view.key(at)) && isAllDefinite(start, at));
  }

  private boolean isOfPerson(int at) {
    Named named = view.nameAt(at);
    return named != null && named.entity().type() == EntityType.PER;
  }

  private boolean isKnownNoun(String key) {
    return view.lexicon.sourceNoun(key) != null
        || view.lexicon.noun(key).isPresent()
        || view.lexicon.is(WordList.OBJECT_NOUN, key)
        || VerbalNouns.isOne(key);
  }
}
