package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.text.KeySet;

/**
 * What people are called upon to do, behind ب and who they are.
 *
 * <p>{@code أهابت البلدية بالمواطنين والمقيمين أخذ الحيطة} → {@code أخذ الحيطة}; the deed may as
 * well stand behind a preposition ({@code إلى التعاون}, {@code بمراجعة البلدية}), behind {@code
 * ضرورة}, or be a clause ({@code أن يبلغوا}).
 */
final class AppealContent {

  /** Words of those who are called upon, at most. */
  private static final int LONGEST_ADDRESSEE = 24;

  /** By which of these the deed is brought, the verb's own preposition being spent. */
  private static final SpeechVerb CALLING =
      new SpeechVerb(
          "دعا",
          Act.REQUEST,
          Set.of(Frame.THAT),
          KeySet.of("الي", "ب", "ل"),
          SpeechVerb.Commitment.DIRECTIVE);

  private final View view;
  private final NounPhrases phrases;
  private final ContentFinder finder;

  AppealContent(View view, NounPhrases phrases, ContentFinder finder) {
    this.view = view;
    this.phrases = phrases;
    this.finder = finder;
  }

  /** Whether those who are called upon by such a verb begin at the word. */
  boolean startsAddressee(SpeechVerb verb, int at) {
    return verb.has(Frame.BY) && view.withPreposition(at, 'ب').isPresent();
  }

  /** What they are to do, who begin at {@code addressee}. */
  Optional<Attached> behind(int addressee, int limit, Wanted wanted) {
    int end = Math.min(limit, addressee + LONGEST_ADDRESSEE);
    for (int i = addressee + 1; i < end; i++) {
      if (view.isComplementiser(i) || isDeedBehindPreposition(i)) {
        return finder.at(i, wanted.as(CALLING));
      }
      if (startsDeed(i)) {
        return finder.object(i, limit, wanted, Attached.OBJECT);
      }
      if (view.isPunctuation(i) && !(view.isComma(i) && startsDeed(i + 1))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isDeedBehindPreposition(int at) {
    return view.key(at).equals("الي") && isAskedFor(at + 1)
        || !view.isIn(WordList.NOT_CONTENT_BA, at)
            && (view.isDeedBehind(at, 'ب') || view.isDeedBehind(at, 'ل'));
  }

  /**
   * {@code بالعاملين في القطاع | الالتزام}: behind a whole phrase; not {@code بمعلمي | التعليم},
   * {@code بالراغبين في | التسجيل}.
   */
  private boolean startsDeed(int at) {
    boolean whole =
        view.isDefinite(at - 1)
            || view.isInName(at - 1)
            || view.isComma(at - 1)
            || !OwnerPronoun.of(view.key(at - 1)).isEmpty();
    return whole && !view.isIn(WordList.PREPOSITION, at - 1) && isAskedFor(at);
  }

  private boolean isAskedFor(int at) {
    return view.isIn(WordList.URGED, at) || at < view.size() && phrases.objects.startsDeed(at);
  }
}
