package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;

/** The direct object of a verb as what is said: {@code أعلن مقتل جنديين}. */
final class ObjectContent {

  private static final int FARTHEST_CLAUSE = 12;
  private static final int LONGEST_NAME = 4;

  private final View view;
  private final ContentReader contents;
  private final NounPhrases phrases;
  private final ContentFinder finder;

  ObjectContent(View view, ContentReader contents, NounPhrases phrases, ContentFinder finder) {
    this.view = view;
    this.contents = contents;
    this.phrases = phrases;
    this.finder = finder;
  }

  /** The direct object as content. */
  Optional<Attached> object(int first, int limit, Wanted wanted, String rule) {
    int at = pastThoseTold(first, limit);
    boolean what = at < limit && takesWhat(at, wanted.verb());
    boolean shown = wanted.verb().act() == Act.STATE && view.isIn(WordList.PICTURE, at);
    if (shown || at >= limit || !what && !canBeObject(at)) {
      return Optional.empty();
    }
    Span phrase =
        what
            ? contents.clause(at, wanted.speaker(), wanted.present())
            : contents.phrase(at, wanted.speaker(), wanted.present());
    return phrase.length() == 0
        ? Optional.empty()
        : Optional.of(new Attached(finder.unquoted(phrase), wanted.verb().act(), rule, at));
  }

  /** {@code متمنيا لهم التوفيق}, {@code متمنية للجميع عيدا سعيدا}. */
  private int pastThoseTold(int at, int limit) {
    boolean told =
        at + 1 < limit
            && view.isIn(WordList.THOSE_TOLD, at)
            && view.word(at + 1).isArabic()
            && !view.withoutConjunction(at + 1).joined();
    return told ? at + 1 : at;
  }

  /** {@code نفى ما تردد}, {@code واصفة ما جرى بأنه}: ما is a pronoun there, no negation. */
  private boolean takesWhat(int at, SpeechVerb verb) {
    boolean judges = verb.commitment() == SpeechVerb.Commitment.ATTITUDE && verb.has(Frame.OBJ);
    return (verb.act() == Act.DENY || verb.has(Frame.AS) || judges) && view.key(at).equals("ما");
  }

  /** {@code مكاتب السيارات سامي حداد أن}, {@code ألفا، المتخصصة في الإدارة أن}: of the speaker. */
  private boolean isBeforeClause(int at) {
    boolean apart = view.isComma(at - 1) && view.isDefinite(at);
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_CLAUSE);
    for (int i = at; i < limit && !view.isPunctuation(i); i++) {
      if (view.isComplementiser(i)) {
        return i > at
            && (apart || isPerson(i - 1))
            && !view.isIn(WordList.UNFIT_BEFORE_THAT, i - 1);
      }
      if (!view.isInName(i) && !view.verbs(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a person's name ends with the word. */
  private boolean isPerson(int last) {
    for (int i = last; i >= 0 && i > last - LONGEST_NAME && view.isInName(i); i--) {
      var named = view.nameAt(i);
      if (named != null) {
        return named.entity().type() == EntityType.PER && view.endWord(named.span()) == last + 1;
      }
    }
    return false;
  }

  /** {@code أظهرت دراسة شملت خمسين شخصا}: what a noun before did. */
  private boolean isVerb(int at) {
    return phrases.objects.isFeminineVerb(at)
        && view.sourceNoun(at) == null
        && !VerbalNouns.isOne(view.key(at));
  }

  private boolean canBeObject(int at) {
    return !isBeforeClause(at)
        && (!view.isIn(WordList.PREPOSITION, at) || phrases.objects.isNearness(at))
        && !view.isIn(WordList.RELATIVE, at)
        && !view.isIn(WordList.SUBJECT_PRONOUN, at)
        && !view.isIn(WordList.SUBORDINATOR, at)
        && !view.isIn(WordList.ADVERB, at)
        && !view.isIn(WordList.NEGATION, at)
        && !view.isIn(WordList.CARRY, at)
        && !view.isIn(WordList.RELATIVE, at - 1)
        && view.innerName(at) == null
        && !view.isComplementiser(at)
        && !isVerb(at)
        && !(view.key(at).equals("اي") && view.isComplementiser(at + 1))
        && !(view.isComma(at - 1)
            && (contents.participles.opens(at, true) || view.withoutConjunction(at).joined()))
        && (!view.isPunctuation(at) || view.opening(at) != null);
  }
}
