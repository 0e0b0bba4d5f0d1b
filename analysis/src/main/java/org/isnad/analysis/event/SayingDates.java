package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of what is done by saying it, from the statement that says it.
 *
 * <p>{@code قال الوزير الأحد إن …، مطالبا}: he asked on that Sunday.
 */
final class SayingDates {

  private static final Set<String> ANNOUNCING = WordLists.of("announcing");

  private final Layers layers;

  SayingDates(Layers layers) {
    this.layers = layers;
  }

  /**
   * When it was said, of what is done by saying it: {@code قال الوزير الأحد إن …، مطالبا}, {@code
   * أعلن البنك الخميس منح}.
   */
  @Nullable String when(Draft draft) {
    Statement said = null;
    if (draft.rule().equals(VerbEvents.PARTICIPLE)) {
      said = mainStatement(draft);
    } else {
      Statement around = layers.statementAround(draft.word()).orElse(null);
      said = around != null && isAnnounced(draft, around) ? around : null;
      said = said == null && isSaid(draft.trigger()) ? saidBefore(draft) : said;
    }
    String when = said == null ? null : said.when();
    return when == null || when.endsWith("_REF") ? null : when;
  }

  /** {@code وأشاد بأثينا}: praise is said as demands are. */
  private static boolean isSaid(Trigger trigger) {
    return trigger.isSaid() || trigger.type() == EventType.SUPPORT;
  }

  /** The first thing that the actor said in the sentence before the event and that has a time. */
  private @Nullable Statement mainStatement(Draft draft) {
    int sentence = layers.sentence(draft.word()).index();
    for (Statement statement : layers.statements.list()) {
      int cue = layers.text.wordAt(statement.cue().start());
      if (statement.when() != null
          && cue < draft.word()
          && layers.sentence(cue).index() == sentence
          && isBy(draft, statement)) {
        return statement;
      }
    }
    return null;
  }

  /**
   * {@code قالت الوزارة أمس إن …. ودانت في بيانها القرار}: what the last one to speak says next,
   * where it was said when.
   */
  private @Nullable Statement saidBefore(Draft draft) {
    int sentence = layers.sentence(draft.word()).index();
    Statement last = null;
    for (Statement statement : layers.statements.list()) {
      int cue = layers.text.wordAt(statement.cue().start());
      int before = sentence - layers.sentence(cue).index();
      if (cue < draft.word() && before >= 0 && before <= 1) {
        last = statement;
      }
    }
    return last != null && last.when() != null && isBy(draft, last) ? last : null;
  }

  /** Whether the announcement begins with what its speaker himself does. */
  private boolean isAnnounced(Draft draft, Statement around) {
    return layers.text.wordFrom(around.content().start()) == draft.word()
        && ANNOUNCING.contains(cue(around))
        && isBy(draft, around);
  }

  private String cue(Statement statement) {
    Word word = layers.word(layers.text.wordAt(statement.cue().start()));
    return word.stems().get(word.stems().size() - 1).key();
  }

  private static boolean isBy(Draft draft, Statement statement) {
    Participant speaker = Layers.participant(statement.speaker());
    return VerbEvents.without(List.of(speaker), draft.actors()).isEmpty();
  }
}
