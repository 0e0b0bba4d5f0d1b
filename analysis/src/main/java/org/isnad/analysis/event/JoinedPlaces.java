package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;

/**
 * Takes in the further places that people without a name are of.
 *
 * <p>{@code وزراء خارجية مصر والأردن} are one description, not ministers and a state.
 */
final class JoinedPlaces {

  private final Layers layers;

  JoinedPlaces(Layers layers) {
    this.layers = layers;
  }

  /**
   * The phrase with the places joined to its last, the same where none are.
   *
   * @param head its first noun
   */
  NounPhrase with(NounPhrase part, Stem head) {
    if (part.kind() != NounPhrase.Kind.DESCRIPTION
        || part.participants().size() != 1
        || !People.isPlural(head)
        || !isPlace(layers.mentionStart(part.end() - 1))) {
      return part;
    }
    int end = part.end();
    int sentenceEnd = layers.sentence(end - 1).endWord();
    while (end < sentenceEnd && isJoinedPlace(end)) {
      end = layers.mentionEnd(end);
    }
    if (end == part.end()) {
      return part;
    }
    Participant people = part.participants().get(0);
    Span span = new Span(people.span().start(), layers.word(end - 1).end());
    Span added = new Span(people.span().end(), span.end());
    return new NounPhrase(
        part.first(),
        end,
        List.of(new Participant(null, people.name() + layers.text.of(added), span)),
        part.kind());
  }

  /** {@code والأردن}, not {@code واشنطن}. */
  private boolean isJoinedPlace(int word) {
    Names.Named mention = layers.mention(word);
    return mention != null && isPlace(word) && mention.span().start() > layers.word(word).start();
  }

  private boolean isPlace(int word) {
    return layers.names(word, EntityType.LOC);
  }
}
