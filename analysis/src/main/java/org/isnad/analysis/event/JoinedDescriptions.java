package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Takes several people without a name, joined to several others, for one description.
 *
 * <p>{@code الطلاب والطالبات}, {@code مسؤولون أمريكيون ومراقبون} are named as one; {@code وزير
 * الصحة ومحافظ جربة} are two.
 */
final class JoinedDescriptions {

  private final Layers layers;
  private final Vocabulary vocabulary;

  JoinedDescriptions(Layers layers, Vocabulary vocabulary) {
    this.layers = layers;
    this.vocabulary = vocabulary;
  }

  /**
   * One phrase of two that are joined; null where they are no one description.
   *
   * @param head the first noun of those before
   * @param joined the first noun of those behind {@code و}
   */
  @Nullable NounPhrase of(NounPhrase before, Stem head, NounPhrase behind, Stem joined) {
    return isNameless(before)
            && isSeveral(head)
            && (isNameless(behind) ? isSeveral(joined) : isAlike(head, behind, joined))
        ? of(before, Math.max(behind.end(), layers.text.wordAt(joined.span().start()) + 1))
        : null;
  }

  private static boolean isNameless(NounPhrase phrase) {
    return phrase.kind() == NounPhrase.Kind.DESCRIPTION && phrase.participants().size() == 1;
  }

  /** {@code طلاب}, unlike {@code قوات} and {@code أمريكيون}, who are a side each. */
  private boolean isSeveral(Stem noun) {
    return (People.isPlural(noun) || vocabulary.is(noun, NounClass.SEVERAL))
        && !vocabulary.is(noun, NounClass.FORCE)
        && vocabulary.nationality(noun, null) == null;
  }

  /** {@code العلماء والمثقفين}: an unknown word that describes people by its ending. */
  private boolean isAlike(Stem head, NounPhrase behind, Stem joined) {
    String key = joined.bareKey();
    return NounPhrase.isThing(behind)
        && behind.participants().isEmpty()
        && (key.endsWith("ين") || key.endsWith("ون"))
        && layers.definite(joined)
        && layers.definite(head);
  }

  private NounPhrase of(NounPhrase before, int end) {
    Participant first = before.participants().get(0);
    Span span = new Span(first.span().start(), layers.word(end - 1).end());
    Span added = new Span(first.span().end(), span.end());
    return new NounPhrase(
        before.first(),
        end,
        List.of(new Participant(null, first.name() + layers.text.of(added), span)),
        NounPhrase.Kind.DESCRIPTION);
  }
}
