package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.SpeakerBasis;

/**
 * Pages on which next to nobody speaks: tales, columns, previews of matches. What looks like a
 * statement there is mostly a chance: a verb in another sense, a hope told by the outlet. Only what
 * is told plainly is left: a clause or quotation by a named source or a plain verb of saying, and
 * whatever a named source says by such a verb.
 *
 * <p>Of a long page with the one finding {@code يأمل الساحل في خطف الصدارة} nothing is left; {@code
 * أعلنت وزارة الصيد أن الموسم يبدأ غداً} stays.
 */
final class FewVoices {

  /**
   * Characters for each finding, from which on next to nobody speaks. Of 41 statements judged on
   * such pages 18 were none; of 401 on all others 16.
   */
  private static final int CHARACTERS = 1000;

  private final View view;

  FewVoices(View view) {
    this.view = view;
  }

  /** The findings, of a page of few voices only those that are told plainly. */
  List<Finding> plain(List<Finding> findings) {
    if (view.text.string().length() < (long) CHARACTERS * findings.size()) {
      return findings;
    }
    List<Finding> plain = new ArrayList<>();
    for (Finding finding : findings) {
      if (isPlain(finding, plain)) {
        plain.add(finding);
      }
    }
    return plain;
  }

  private boolean isPlain(Finding finding, List<Finding> before) {
    if (finding.sources().isEmpty()) {
      return false;
    }
    Source speaker = finding.speaker();
    boolean named = speaker.entity() != null;
    boolean there =
        switch (speaker.basis()) {
          case NAMED, TITLE, SHORT_FORM, RELATIVE_CLAUSE -> true;
          case OWNER, SAME_SENTENCE, SENTENCE_SUBJECT, LAST_SPEAKER, STATEMENT_AROUND, QUOTED ->
              before.stream().anyMatch(other -> speaks(speaker, other));
        };
    String rule = finding.rule();
    if (rule.startsWith(AttributionRule.NAME) || rule.startsWith("relay")) {
      return there && (named || rule.startsWith("relay"));
    }
    boolean core = isCore(finding);
    boolean told = isClause(rule) || named && core || speaker.isPerson() && isDirect(finding);
    return rule.endsWith(ContentFinder.QUOTATION)
        || there && told && (named || core || speaker.basis() != SpeakerBasis.NAMED);
  }

  /** {@code وجه الأمير بـ}, {@code أشاد الحداد بـ}: not what somebody only hopes or holds. */
  private static boolean isDirect(Finding finding) {
    return (finding.act() == Act.REQUEST || finding.act() == Act.PRAISE)
        && finding.rule().contains("verb");
  }

  private static boolean speaks(Source speaker, Finding other) {
    return other.sources().stream().anyMatch(speaker::isSame);
  }

  static boolean isClause(String rule) {
    return rule.contains(", that")
        || rule.contains(ContentFinder.QUOTATION)
        || rule.contains("colon")
        || rule.endsWith(ContentFinder.Attached.BARE);
  }

  private boolean isCore(Finding finding) {
    int cue = view.text.wordAt(finding.cue().start());
    return view.verbs(cue).stream().anyMatch(match -> view.lexicon.isCore(match.verb()));
  }
}
