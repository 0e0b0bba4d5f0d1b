package org.isnad.analysis.statement;

import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Whether quotation marks hold a name and not somebody's words: what a thing is called, a title, a
 * number or foreign letters, a blessing.
 *
 * <p>{@code مسرحية «الميناء القديم»}, {@code البرنامج الصحي «خطوة»}, {@code ما يعرف بـ«الجسر
 * الأخضر»}, {@code «خطة الموانئ 2031»}, {@code «676.962» سيارة}, {@code «رحمه الله»} → true; {@code
 * «خطة دفاعية»}, {@code المنظمة «ليست مستعدة»} → false.
 */
final class QuotedName {

  /** Words of a name at most. */
  private static final int LONGEST = 6;

  /** Words of what a noun with its article is called, where a predicate may stand as well. */
  private static final int LONGEST_BEHIND_DEFINITE = 4;

  /** Adjectives, or what it is of, between such a noun and its name. */
  private static final int MOST_BETWEEN = 2;

  /** What stands between one name and another. */
  private static final Set<String> BETWEEN = Set.of("و", "،", "،و", "أو");

  private final View view;
  private final PhraseMarks marks;

  QuotedName(View view, PhraseMarks marks) {
    this.view = view;
    this.marks = marks;
  }

  /**
   * @param before the name in quotation marks before it, where there is one
   */
  boolean isName(Quotation quotation, @Nullable Quotation before) {
    int opening = view.text.wordFrom(quotation.span().start());
    int words = view.wordsIn(quotation);
    return words <= LONGEST
        && (isKnown(quotation)
            || holdsNoWords(opening + 1, words)
            || isBlessing(opening + 1)
            || isCalled(opening)
            || isSorted(opening, words)
            || isHeaded(opening + 1, words)
            || goesOn(quotation, before));
  }

  /** Names that the article knows fill it, one of them holds it, or a noun of bodies sorts it. */
  boolean isKnown(Quotation quotation) {
    int named = 0;
    for (Named name : view.within(quotation.inner())) {
      named += name.span().length();
    }
    return view.wordsIn(quotation) <= LONGEST
        && (named * 10 >= quotation.inner().length() * 7
            || view.names.mentions().stream().anyMatch(n -> n.span().covers(quotation.span()))
            || marks.isNaming(view.text.wordFrom(quotation.span().start()) - 1));
  }

  /** {@code «676.962»}, {@code «16 كيلو»}, {@code «RIQAS program»}. */
  private boolean holdsNoWords(int first, int words) {
    int arabic = 0;
    boolean number = view.word(first).isNumber();
    for (int i = first; i < first + words; i++) {
      arabic += view.word(i).isArabic() ? 1 : 0;
    }
    return arabic == 0 || arabic == 1 && number;
  }

  /** {@code «رحمه الله»}, {@code «عز وجل»}. */
  private boolean isBlessing(int first) {
    return view.isIn(WordList.OPENS_BLESSING, first) && view.isIn(WordList.BLESSING, first + 1);
  }

  /** {@code المعروف بـ«…»}, {@code يسمى «…»}, {@code أطلق عليه اسم «…»}. */
  private boolean isCalled(int opening) {
    int at = opening - 1;
    at = at > 0 && view.isDash(at) ? at - 1 : at;
    at = view.key(at).equals("ب") ? at - 1 : at;
    return view.isIn(WordList.CALLED_SO, at);
  }

  /**
   * {@code في مجال «…»}, {@code برنامج التطعيم «…»}, {@code البرنامج الصحي «…»}: a noun of what has
   * names, before it.
   */
  private boolean isSorted(int opening, int words) {
    int at = opening - 1;
    if (isTitled(at) && !view.isDefinite(at)) {
      return !isNoNoun(opening + 1);
    }
    while (opening - at <= MOST_BETWEEN && view.isDefinite(at) && !isTitled(at)) {
      at--;
    }
    return isTitled(at)
        && words <= LONGEST_BEHIND_DEFINITE
        && !isPredicate(opening + 1)
        && !(at == opening - 1 && isState(opening + 1))
        && !view.isIn(WordList.DEMONSTRATIVE, at - 1)
        && !view.isDefinite(opening + 1);
  }

  /** {@code «خطة الموانئ 2031»}: such a noun with what it is of. */
  private boolean isHeaded(int first, int words) {
    return words > 1
        && isTitled(first)
        && !view.isDefinite(first)
        && (view.word(first + 1).surface().startsWith("ال") || view.nameAt(first + 1) != null);
  }

  /** {@code «الميناء القديم» و«الجسر»}, {@code «الميناء القديم»، «الجسر»}: another name. */
  private boolean goesOn(Quotation quotation, @Nullable Quotation name) {
    int from = name == null ? Integer.MAX_VALUE : name.span().end();
    int to = quotation.span().start();
    if (from > to) {
      return false;
    }
    String between = view.of(new Span(from, to)).replace(" ", "");
    return BETWEEN.contains(between);
  }

  private boolean isTitled(int at) {
    if (at < 0 || !view.word(at).isArabic() || view.isPronounBehindPreposition(at)) {
      return false;
    }
    for (Stem stem : view.word(at).stems()) {
      if (isTitled(stem.key()) || isTitled(stem.bareKey())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitled(String key) {
    return view.lexicon.is(WordList.TITLED, key) || view.lexicon.is(WordList.NAMING, key);
  }

  /** What a thing does or is, and not what it is called: {@code المنظمة «ليست مستعدة»}. */
  private boolean isPredicate(int first) {
    String key = view.key(first);
    return isNoNoun(first)
        || !view.verbs(first).isEmpty()
        || key.startsWith("ي")
        || key.startsWith("سي")
        || key.startsWith("ست") && key.length() > 4
        || key.endsWith("ت") && key.length() > 3
        || isAccusative(first);
  }

  private boolean isNoNoun(int at) {
    return view.isIn(WordList.NEGATION, at)
        || view.isIn(WordList.VERBISH, at)
        || view.isIn(WordList.PREPOSITION, at)
        || view.key(at).equals("غير");
  }

  /** {@code المدينة «جاهزة لاستقبال الوفد»}: an adjective with what goes with it. */
  private boolean isState(int first) {
    return view.word(first).surface().endsWith("ة")
        && !view.isDefinite(first)
        && (view.withPreposition(first + 1, 'ب').isPresent()
            || view.withPreposition(first + 1, 'ل').isPresent());
  }

  /** {@code عدوا}, {@code شفهيا}. */
  private boolean isAccusative(int at) {
    return view.key(at).endsWith("ا") && !view.isDefinite(at) && view.nameAt(at) == null;
  }
}
