package org.isnad.analysis.statement;

import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Link;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks or passes on, as one place of the text has it.
 *
 * @param entity null for a source without a name
 * @param name the words used here
 * @param span of the words, or of those it was resolved from
 * @param head folded first noun without article: what a later {@code المصدر} is matched by
 * @param cue the words that make it a source, null until known
 * @param basis why it is taken for the source
 * @param antecedent where it is named, if not at {@code span}
 */
record Source(
    @Nullable Entity entity,
    String name,
    Span span,
    SourceKind kind,
    Agreement agreement,
    String head,
    @Nullable Span cue,
    SpeakerBasis basis,
    @Nullable Span antecedent) {

  /** One that is named here. */
  Source(
      @Nullable Entity entity,
      String name,
      Span span,
      SourceKind kind,
      Agreement agreement,
      String head) {
    this(entity, name, span, kind, agreement, head, null, SpeakerBasis.NAMED, null);
  }

  Source withCue(@Nullable Span newCue) {
    return new Source(entity, name, span, kind, agreement, head, newCue, basis, antecedent);
  }

  Source withAgreement(Agreement newAgreement) {
    return new Source(entity, name, span, kind, newAgreement, head, cue, basis, antecedent);
  }

  /** The same source, meant by other words: {@code المصدر}, {@code ها}. */
  Source at(Span newSpan) {
    return new Source(entity, name, newSpan, kind, agreement, head, null, basis, antecedent);
  }

  /** The same source, for the reason given. */
  Source by(SpeakerBasis reason) {
    return new Source(
        entity,
        name,
        span,
        kind,
        agreement,
        head,
        cue,
        reason,
        reason == SpeakerBasis.NAMED ? null : span);
  }

  boolean isSame(Source other) {
    return entity != null && other.entity != null
        ? entity.id().equals(other.entity.id())
        : entity == null && other.entity == null && name.equals(other.name);
  }

  /** Whether it is somebody with a name. */
  boolean isPerson() {
    return entity != null && entity.type() == EntityType.PER;
  }

  Link link() {
    return new Link(entity == null ? null : entity.id(), name, kind, span, cue);
  }
}
