package org.isnad.analysis.statement;

import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.ArabicLetters;
import org.jspecify.annotations.Nullable;

/**
 * Whether a preposition inside a phrase goes on with it or ends it.
 *
 * <p>{@code مهندس في شركة الموانئ | في مقابلة}, {@code مؤسسة خيرية من جنوب أفريقيا}, {@code قال
 * المتحدث | لوكالة السواحل}.
 */
final class PhrasePrepositions {

  private final View view;
  private final PhraseHeads heads;
  private final AfterDefinite afterDefinite;

  PhrasePrepositions(View view, PhraseHeads heads, AfterDefinite afterDefinite) {
    this.view = view;
    this.heads = heads;
    this.afterDefinite = afterDefinite;
  }

  /** {@code لاعب خط وسط}: where he plays. */
  boolean isMidfield(int at) {
    return view.key(at).equals("وسط")
        && (view.key(at - 1).equals("خط") || view.key(at - 1).equals("لاعب"));
  }

  /** {@code في مقابلة}, {@code في اجتماعهم المشترك}. */
  boolean isOccasion(int at) {
    return view.isIn(WordList.ADJUNCT, at)
        || OwnOccasion.is(view, at)
        || at < view.size()
            && view.lexicon.is(WordList.SPEECH_OCCASION, view.word(at).stems().get(0).bareKey());
  }

  /** {@code اتهامات المعارضة له}, {@code في بيان له}. */
  boolean isForWhom(int at) {
    return view.isIn(WordList.PRONOUN, at) && view.key(at).charAt(0) == ArabicLetters.LAM;
  }

  /**
   * Whether the preposition there ends the phrase before it.
   *
   * @param person whether a person is named in it
   * @param closing prepositions that bring what is said
   */
  boolean stopsAtPreposition(
      int at, @Nullable SourceNoun head, boolean person, Set<String> closing) {
    String key = view.key(at);
    boolean occasion =
        isOccasion(at + 1) && !key.equals("حول") && !key.equals("عن") && !key.equals("من");
    boolean issued =
        key.equals("عن")
            && (view.isIn(WordList.ISSUED, view.withoutTime(at) - 1)
                || view.isIn(WordList.ISSUED, at - 2));
    boolean counted = key.equals("من") && heads.isNumber(at - 1) && !view.isComplementiser(at + 1);
    if (closing.contains(key) && !issued && !counted || occasion || view.timeAt(at + 1) != null) {
      return true;
    }
    boolean describes = head == SourceNoun.PERSON || head == SourceNoun.PEOPLE;
    return switch (key) {
      case "باسم", "لدي", "بشان" -> person;
      case "وسط" -> !isMidfield(at);
      case "داخل" -> person || head == null || view.isDefinite(at - 1);
      case "في" -> person || head == null && view.nameAt(at + 1) == null;
      case "من" ->
          person
              || head == SourceNoun.PERSON
                  && isNationality(view.key(at - 1))
                  && view.isDefinite(at - 1)
              || head == SourceNoun.PERSON && afterDefinite.isOfSeveral(at)
              || head == SourceNoun.DOCUMENT && view.isDefinite(at - 1)
              || !(describes || head == SourceNoun.DOCUMENT || isFrom(at, head))
                  && !heads.isNumber(at - 1);
      case "عن" -> person || !(describes || head == SourceNoun.DOCUMENT);
      case "علي" -> person || !view.isIn(WordList.TAKES_ALA, at - 1);
      case "ضد", "حول" -> person || head != SourceNoun.DOCUMENT;
      default -> true;
    };
  }

  /** {@code مؤسسة خيرية من جنوب أفريقيا}: where a body that has no name comes from. */
  private boolean isFrom(int at, @Nullable SourceNoun head) {
    Named place = view.nameAt(at + 1);
    return head == SourceNoun.INSTITUTION
        && !view.isDefinite(at - 1)
        && !view.isInName(at - 1)
        && place != null
        && place.entity().type() == EntityType.LOC;
  }

  /** Words with ل or ب written to them. */
  boolean stopsAtClitic(int at, @Nullable SourceNoun head, boolean person, Set<String> closing) {
    Named inner = view.innerName(at);
    String key = view.key(at);
    boolean lam = isLam(at);
    boolean beh =
        key.startsWith("بال") && key.length() > 5
            || inner != null && key.charAt(0) == 'ب'
            || isSource(at, 'ب');
    if (lam && head == SourceNoun.DOCUMENT) {
      return false;
    }
    if (closing.contains("ل") && isPurpose(at) || isGivenThanks(at) || isDemand(at)) {
      return true;
    }
    if (lam) {
      boolean people =
          (head == SourceNoun.PEOPLE || head == SourceNoun.PERSON)
              && isNationality(view.key(at - 1))
              && !view.isDefinite(at - 1);
      return person
          || people
          || closing.contains("ل")
          || isMedia(at, 'ل')
          || head == null && isSource(at, 'ل')
          || inner != null && isCarrier(inner)
          || inner != null && view.isIn(WordList.WITNESS, at - 1)
          || inner != null && inner.entity().type() == EntityType.PER;
    }
    boolean office = head == SourceNoun.PERSON && !person && isSource(at, 'ب');
    boolean field = view.isIn(WordList.TAKES_BA, at - 1);
    return beh && !office && !field && (person || closing.contains("ب") || head == null);
  }

  /** {@code تقدم مجلس اللجنة بالشكر}: with what somebody comes, behind his name. */
  private boolean isGivenThanks(int at) {
    return view.withPreposition(at, 'ب')
        .filter(stem -> stem.definite() && view.lexicon.is(WordList.THANKS, stem.bareKey()))
        .isPresent();
  }

  /** {@code تجمع الأهالي للمطالبة}: what they came for. */
  private boolean isDemand(int at) {
    return view.withPreposition(at, 'ل')
        .filter(stem -> stem.definite() && view.lexicon.is(WordList.PURPOSE, stem.bareKey()))
        .isPresent();
  }

  /** {@code دعا الحكومة لإنشاء}: what they are asked to do. */
  private boolean isPurpose(int at) {
    return view.nameAt(at) == null && view.isDeedBehind(at, 'ل');
  }

  /** {@code يمنيون}, {@code ألماني}: with it who speaks is described in full. */
  private static boolean isNationality(String key) {
    return key.endsWith("يون") || key.endsWith("يين") || key.endsWith("ي") || key.endsWith("يه");
  }

  /** {@code للصحيفة}, {@code لرويترز}, {@code لوكالة}. */
  boolean isLam(int at) {
    if (at >= view.size()) {
      return false;
    }
    String key = view.key(at);
    return key.startsWith("لل")
        || view.innerName(at) != null && key.charAt(0) == 'ل'
        || view.nameAt(at) == null && isSource(at, 'ل')
        || isMedia(at, 'ل')
        || isSeveral(at)
        || key.equals("ل");
  }

  /** {@code لمجموعة من}, {@code لعدد من}. */
  private boolean isSeveral(int at) {
    return view.withPreposition(at, 'ل')
        .filter(stem -> view.lexicon.is(WordList.QUANTIFIER, stem))
        .isPresent();
  }

  private static boolean isCarrier(Named named) {
    return named.entity().kind().isMedium();
  }

  private boolean isMedia(int at, char preposition) {
    return view.withPreposition(at, preposition)
        .filter(stem -> view.lexicon.is(WordList.MEDIA, stem.bareKey()))
        .isPresent();
  }

  private boolean isSource(int at, char preposition) {
    return view.withPreposition(at, preposition)
        .filter(stem -> view.lexicon.sourceNoun(stem.bareKey()) != null)
        .isPresent();
  }
}
