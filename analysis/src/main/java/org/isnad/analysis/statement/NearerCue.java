package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;

/**
 * What two cues would bring is said by the nearer: in {@code تحدث عدد من السكان عن الطريق، حيث ذكر
 * الحداد أن} the clause after أن is that of ذكر, as nothing else is left for it.
 *
 * <p>Not so where the nearer only tells where it stood: {@code قال الباحثون في الدراسة التي نشرت
 * أمس إن}.
 */
final class NearerCue {

  private final View view;

  NearerCue(View view) {
    this.view = view;
  }

  /** The findings without those whose content a nearer cue brings for another speaker. */
  List<Finding> kept(List<Finding> findings) {
    Map<Span, Finding> nearest = new HashMap<>();
    List<Finding> farther = new ArrayList<>();
    for (Finding finding : findings) {
      Finding other = isCueBefore(finding) ? nearest.get(finding.content()) : null;
      if (other == null) {
        if (isCueBefore(finding)) {
          nearest.put(finding.content(), finding);
        }
      } else if (!other.speaker().isSame(finding.speaker())) {
        boolean later = other.cue().end() <= finding.cue().start();
        Finding near = later ? finding : other;
        Finding far = later ? other : finding;
        boolean told = isPublishing(near);
        farther.add(told ? near : far);
        nearest.put(finding.content(), told ? far : near);
      }
    }
    return farther.isEmpty()
        ? findings
        : findings.stream().filter(finding -> !farther.contains(finding)).toList();
  }

  /**
   * A verb, noun or participle before what it brings; {@code نفت ما تردده المعارضة من أن} are two
   * who hold it to be so or not.
   */
  private static boolean isCueBefore(Finding finding) {
    return !finding.isAttributed()
        && !finding.rule().startsWith("published")
        && !finding.sources().isEmpty()
        && finding.cue().end() <= finding.content().start();
  }

  /** {@code التي نشرت}, {@code الذي ورد}. */
  private boolean isPublishing(Finding finding) {
    return view.verbs(view.text.wordAt(finding.cue().start())).stream()
        .anyMatch(match -> view.lexicon.is(WordList.PUBLISHING, Folding.key(match.verb().lemma())));
  }
}
