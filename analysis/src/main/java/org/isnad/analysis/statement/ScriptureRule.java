package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * A verse or a saying of the Prophet, cited with a blessing in the place of who says it.
 *
 * <ul>
 *   <li>{@code قال تعالى: «…»}, {@code لقوله سبحانه وتعالى (…)}, {@code قال الله عز وجل: «…»}
 *   <li>{@code وقال صلى الله عليه وسلم: «…»}, {@code بقوله عليه الصلاة والسلام: «…»}
 * </ul>
 *
 * <p>It is cited, and not heard: a verb without a subject goes on with who spoke before.
 */
final class ScriptureRule {

  /** How the rule's name begins. */
  static final String NAME = "scripture";

  private static final String GOD = "الله";
  private static final String PROPHET = "النبي";

  /** Words of a blessing at most. */
  private static final int LONGEST_BLESSING = 8;

  /** Words between it and what is cited: {@code في محكم تنزيله}. */
  private static final int FARTHEST = 6;

  private static final Wanted CITED =
      new Wanted(
          new SpeechVerb(
              "قال", Act.STATE, Set.of(Frame.QUOTE), Set.of(), SpeechVerb.Commitment.NEUTRAL),
          Agreement.MASCULINE,
          false,
          false);

  private final Report report;
  private final View view;

  ScriptureRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    int first = at + 1;
    int blessing = view.isIn(WordList.GOD, first) ? first + 1 : first;
    boolean god = view.isIn(WordList.EXALTED, blessing);
    if (!god && !blessesProphet(first)) {
      return false;
    }
    Span cue = cue(at);
    int end = pastBlessing(god ? blessing : first);
    Optional<Attached> cited = cue == null ? Optional.empty() : cited(end);
    if (cue == null || cited.isEmpty()) {
      return false;
    }
    add(speaker(god, first, end), cue, cited.get());
    return true;
  }

  /** {@code قال}, {@code يقول}, {@code بقوله}; of the noun alone only {@code قول الله}. */
  private @Nullable Span cue(int at) {
    boolean says =
        view.verbs(at).stream()
            .anyMatch(
                m ->
                    m.verb().lemma().equals("قال")
                        && m.form().person() == 3
                        && m.form().gender() == VerbForm.Gender.MASCULINE
                        && m.form().number() == VerbForm.Number.SINGULAR
                        && m.form().object().isEmpty());
    boolean saying =
        view.word(at).stems().stream()
            .map(Stem::bareKey)
            .anyMatch(
                key -> key.equals("قوله") || key.equals("قول") && view.isIn(WordList.GOD, at + 1));
    if (!says && !saying) {
      return null;
    }
    Stem plain = view.withoutConjunction(at);
    return plain.joined() ? plain.span() : view.word(at).span();
  }

  /** {@code صلى الله عليه وسلم}, {@code عليه الصلاة والسلام}; not every {@code عليه السلام}. */
  private boolean blessesProphet(int at) {
    String next = view.key(at + 1);
    return view.key(at).equals("صلي") && view.isIn(WordList.GOD, at + 1)
        || view.key(at).equals("عليه") && (next.equals("الصلاه") || next.equals("افضل"));
  }

  private int pastBlessing(int at) {
    int end = at + 1;
    while (end < Math.min(view.size(), at + LONGEST_BLESSING)
        && (view.isIn(WordList.BLESSING, end)
            || view.isIn(WordList.EXALTED, end)
            || view.key(end).equals("من") && view.key(end + 1).equals("قائل")
            || view.key(end).equals("قائل")
            || view.key(end).equals("افضل"))) {
      end++;
    }
    return end;
  }

  /** What stands in quotation marks or behind a colon. */
  private Optional<Attached> cited(int from) {
    int limit = Math.min(view.sentence(from - 1).endWord(), from + FARTHEST);
    for (int i = from; i < limit && !view.isComma(i); i++) {
      int mark = view.isColon(i) ? i + 1 : i;
      Quotation quotation = innermost(mark);
      if (quotation != null && quotation.closed() && view.wordsIn(quotation) >= 2) {
        Span verse = report.contents.quoted(quotation);
        return Optional.of(new Attached(verse, Act.STATE, ContentFinder.QUOTATION, mark));
      }
      if (mark > i) {
        return report.contentFinder.at(i, CITED);
      }
    }
    return Optional.empty();
  }

  /** {@code ((…))}: the quotation within, where marks are doubled. */
  private @Nullable Quotation innermost(int mark) {
    Quotation inner = view.opening(mark + 1);
    return view.opening(mark) != null && inner != null ? inner : view.opening(mark);
  }

  private Source speaker(boolean god, int first, int end) {
    Span words =
        view.isIn(WordList.GOD, first)
            ? view.word(first).span()
            : new Span(view.word(first).start(), view.word(end - 1).end());
    String name = god ? GOD : PROPHET;
    return new Source(
        null, name, words, SourceKind.UNNAMED, Agreement.MASCULINE, Folding.key(name));
  }

  private void add(Source speaker, Span cue, Attached cited) {
    report.add(
        new Finding(
            List.of(speaker.withCue(cue)),
            cue,
            Act.STATE,
            cited.content(),
            null,
            null,
            view.word(cited.word()).span(),
            NAME + ", " + cited.rule()));
    report.taken = view.endWord(cited.content());
  }
}
