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
 * <p>Not so where the nearer only tells where it stood, {@code قال الباحثون في الدراسة التي نشرت
 * أمس إن}, or who spoke: {@code قال شاهد رأى الحادث إن}.
 */
final class NearerCue {

  private final View view;

  NearerCue(View view) {
    this.view = view;
  }

  /** The findings without those whose content a nearer cue brings for another speaker. */
  List<Finding> kept(List<Finding> findings) {
    Map<Span, Finding> nearest = new HashMap<>();
    List<Finding> kept = new ArrayList<>(findings);
    for (Finding finding : findings) {
      Finding other = isCueBefore(finding) ? nearest.putIfAbsent(finding.content(), finding) : null;
      if (other != null && !other.speaker().isSame(finding.speaker())) {
        boolean later = other.cue().end() <= finding.cue().start();
        Finding near = later ? finding : other;
        Finding far = later ? other : finding;
        Finding saying = describesSpeaker(near, far) ? spokenBy(near.speaker(), far) : far;
        boolean told = isPublishing(near) || !saying.equals(far);
        kept.remove(told ? near : far);
        kept.replaceAll(one -> one.equals(far) ? saying : one);
        nearest.put(finding.content(), told ? saying : near);
      }
    }
    return kept;
  }

  /** {@code قال شاهد رأى الحادث إن}: the farther's subject was read past the nearer. */
  private static boolean describesSpeaker(Finding near, Finding far) {
    Span subject = far.speaker().span();
    return subject.covers(near.cue()) && subject.start() == near.speaker().span().start();
  }

  private static Finding spokenBy(Source speaker, Finding finding) {
    List<Source> sources = new ArrayList<>(finding.sources());
    sources.set(sources.size() - 1, speaker.withCue(finding.cue()));
    return finding.withSources(sources);
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
