package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Evidence;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.Mode;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings into each other: one whose cue and content stand in another's content has that
 * one's chain before its own.
 *
 * <p>{@code قالت السواحل إن [ستافريديس اقترح أن [يتدربا]]} → [السواحل], [السواحل, ستافريديس].
 * {@code حذر خبراء من انهيار السوق، كما تؤكد الوزارة} → [خبراء]: who only says the same as others
 * passes nothing of theirs on, unless it is a medium, {@code كما ذكرت الوكالة}.
 */
final class Nesting {

  private final Text text;
  private final ModeReader modes;
  private final ActChooser acts;
  private final Confidence confidence;
  private final Predicate<Source> media;

  /**
   * @param media which sources pass on what others say
   */
  Nesting(
      Text text,
      ModeReader modes,
      ActChooser acts,
      Confidence confidence,
      Predicate<Source> media) {
    this.text = text;
    this.modes = modes;
    this.acts = acts;
    this.confidence = confidence;
    this.media = media;
  }

  List<Statement> arrange(List<Finding> findings) {
    List<Finding> ordered = different(findings);
    ordered.sort(Comparator.comparing(Finding::content).thenComparing(finding -> finding.cue()));
    IdentityHashMap<Finding, List<Source>> chains = new IdentityHashMap<>();
    IdentityHashMap<Finding, String> ids = new IdentityHashMap<>();
    List<Statement> statements = new ArrayList<>();
    for (Finding finding : ordered) {
      Finding parent = parent(finding, ordered);
      List<Source> chain = chain(finding, parent, chains);
      if (chain.isEmpty()) {
        continue;
      }
      String id = "s" + (statements.size() + 1);
      ids.put(finding, id);
      chains.put(finding, chain);
      statements.add(statement(id, finding, chain, parent == null ? null : ids.get(parent)));
    }
    return statements;
  }

  /** Each once; compared by their content before all else, as most differ in it. */
  private static List<Finding> different(List<Finding> findings) {
    List<Finding> different = new ArrayList<>();
    for (Finding finding : findings) {
      boolean again = false;
      for (Finding other : different) {
        again |= other.content().equals(finding.content()) && other.equals(finding);
      }
      if (!again) {
        different.add(finding);
      }
    }
    return different;
  }

  private @Nullable Finding parent(Finding finding, List<Finding> all) {
    Finding parent = null;
    if (finding.rule().equals(NounRule.DESPITE)) {
      return null;
    }
    for (Finding other : all) {
      boolean holds =
          other.content().length() > finding.content().length()
              && other.content().covers(finding.content())
              && other.content().covers(finding.cue())
              && !onlyAgrees(other)
              && !isDenied(finding, other);
      if (holds && (parent == null || other.content().length() < parent.content().length())) {
        parent = other;
      }
    }
    return parent;
  }

  /** {@code رفضت الحكومة اتهامات المعارضة بأنها}: what others say, which she does not pass on. */
  private static boolean isDenied(Finding said, Finding denial) {
    return denial.act() == Act.DENY
        && said.act() == Act.ACCUSE
        && said.rule().startsWith("noun")
        && said.cue().start() == denial.content().start();
  }

  /** {@code كما تؤكد الوزارة}: says so too, and passes nothing on. */
  private boolean onlyAgrees(Finding finding) {
    return finding.isAttributed()
        && text.word(text.wordFrom(finding.cue().start())).key().equals("كما")
        && !media.test(finding.sources().get(0));
  }

  private static List<Source> chain(
      Finding finding, @Nullable Finding parent, IdentityHashMap<Finding, List<Source>> chains) {
    List<Source> outer = parent == null ? List.of() : chains.getOrDefault(parent, List.of());
    List<Source> chain = new ArrayList<>(outer);
    for (Source source : finding.sources()) {
      boolean again = !chain.isEmpty() && chain.get(chain.size() - 1).isSame(source);
      if (!again) {
        chain.add(source);
      }
    }
    return chain;
  }

  private Statement statement(
      String id, Finding finding, List<Source> chain, @Nullable String within) {
    List<Link> links = chain.stream().map(Source::link).toList();
    Evidence evidence = evidence(finding);
    Act act = acts.act(finding);
    Mode mode = modes.mode(text, finding.content());
    List<String> grounds =
        Grounds.of(finding.rule(), evidence, links, act, mode, within != null, finding.content());
    return new Statement(
        id,
        links,
        finding.cue(),
        act,
        mode,
        finding.content(),
        finding.addressee(),
        finding.when(),
        within,
        finding.rule(),
        confidence.of(grounds),
        evidence);
  }

  private static Evidence evidence(Finding finding) {
    if (finding.sources().isEmpty()) {
      return new Evidence(finding.attachment(), SpeakerBasis.QUOTED, null);
    }
    Source speaker = finding.speaker();
    return new Evidence(finding.attachment(), speaker.basis(), speaker.antecedent());
  }
}
