package org.isnad.analysis.statement;

import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * A source without a name: the words that describe it, and which verbs and pronouns agree with it.
 *
 * <p>{@code مهندس كبير في شركة الموانئ}, {@code عدد من السكان}, {@code مصادرها}.
 */
final class DescribedSource {

  private final View view;
  private final NounPhrases phrases;

  DescribedSource(View view, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
  }

  /** A description of the words from {@code start} to {@code end}. */
  Source described(int start, int end, @Nullable SourceNoun noun) {
    Span span = phrases.span(start, withoutIssued(start, end));
    int head = view.isIn(WordList.QUANTIFIER, start) && start + 1 < end ? start + 1 : start;
    boolean some =
        noun == SourceNoun.INSTITUTION && view.isIn(WordList.SOME, start)
            || Plausible.isPeople(view, head);
    Agreement agreement = agreement(some ? head : start, noun);
    return new Source(null, name(start, span), span, SourceKind.UNNAMED, agreement, bareHead(head));
  }

  /** {@code تقرير صدر حديثاً}: without the word that only tells that it was made. */
  private int withoutIssued(int start, int end) {
    return end - 1 > start && view.isIn(WordList.ISSUED, end - 1) ? end - 1 : end;
  }

  /**
   * The words of a description, with the article that {@code للوزارة} hides, and without the
   * pronoun of {@code مصادرها}; what ends as {@code نا} does is a noun in the accusative, {@code
   * قانونا}.
   */
  private String name(int start, Span span) {
    String written = view.of(span);
    String owner = OwnerPronoun.of(view.key(start));
    if (span.equals(view.word(start).span())
        && !owner.isEmpty()
        && !owner.equals(OwnerPronoun.OURS)
        && !view.lexicon.listed(view.key(start)).equals(view.key(start))) {
      return written.substring(0, written.length() - owner.length());
    }
    boolean hidden = span.start() > view.word(start).start() && view.key(start).startsWith("لل");
    return hidden && written.startsWith("ل") ? "ا" + written : written;
  }

  private Agreement agreement(int start, @Nullable SourceNoun noun) {
    String own = OwnerPronoun.nounOf(view.key(start));
    boolean owned = isOwned(start, own);
    if (owned && noun == SourceNoun.PERSON && view.key(start).equals(own + "ه")) {
      return Agreement.UNKNOWN;
    }
    String head = owned && noun == SourceNoun.INSTITUTION ? own : bareHead(start);
    if (noun == SourceNoun.PEOPLE) {
      return view.lexicon.is(WordList.PLURAL_OF_THINGS, head)
          ? Agreement.FEMININE
          : Agreement.PEOPLE;
    }
    if (noun == null && Plausible.isPeople(view, start)) {
      return Agreement.PEOPLE;
    }
    if (noun == null && !head.endsWith("ه") && !head.endsWith("ات")) {
      return Agreement.UNKNOWN;
    }
    boolean feminine =
        head.endsWith("ه")
            || head.endsWith("ات")
            || noun == SourceNoun.MEDIA
            || view.lexicon.is(WordList.PLURAL_OF_THINGS, head);
    return feminine ? Agreement.FEMININE : Agreement.MASCULINE;
  }

  /** {@code محاميه}, {@code حزبه}: with the pronoun of another, and not the feminine ending. */
  private boolean isOwned(int start, String noun) {
    String key = view.key(start);
    return noun.length() < key.length()
        && !view.word(start).surface().endsWith("ة")
        && (view.lexicon.sourceNoun(noun) == SourceNoun.PERSON && isSubjectOrAntecedent(start)
            || view.sourceNoun(start) == SourceNoun.INSTITUTION);
  }

  /** {@code أن محاميه}, {@code محاميه الذي}; elsewhere {@code شاهده} may be a verb. */
  private boolean isSubjectOrAntecedent(int start) {
    return view.isComplementiser(start - 1)
        || view.isIn(WordList.BUT, start - 1)
        || view.isIn(WordList.RELATIVE, start + 1);
  }

  String bareHead(int start) {
    Stem plain = view.word(start).stems().get(0);
    for (Stem stem : view.word(start).stems()) {
      if (view.lexicon.sourceNoun(stem.bareKey()) != null) {
        return view.lexicon.listed(stem.bareKey());
      }
    }
    return plain.bareKey();
  }
}
