package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds in another sentence the day of what is told without one.
 *
 * <ul>
 *   <li>the sentence after it goes back to it: {@code اتفق البلدان على التعاون. جاء ذلك خلال
 *       محادثات جرت أمس}
 *   <li>the report begins with the same two and a day: {@code بحث كوستا أمس مع ستافريديس التعاون.
 *       والتقى الوزيران في القاعدة}
 * </ul>
 */
final class SharedDays {

  private static final int DAY = "2031-03-03".length();
  private static final Set<String> CAME = WordLists.of("came");
  private static final Set<String> THAT = WordLists.of("came-what");
  private static final Set<String> SAYING = WordLists.of("came-sayings");

  private final Layers layers;

  SharedDays(Layers layers) {
    this.layers = layers;
  }

  @Nullable String when(Draft draft) {
    if (draft.status() != EventStatus.HAPPENED) {
      return null;
    }
    Sentence sentence = layers.sentence(draft.word());
    List<Sentence> sentences = layers.text.sentences();
    int next = sentence.index() + 1;
    if (next < sentences.size()
        && goesBack(sentences.get(next), draft.trigger().isVerbal())
        && day(sentence) == null) {
      return day(sentences.get(next));
    }
    return sentence.index() > 0
            && (draft.trigger().type() == EventType.CONSULT
                || draft.trigger().type() == EventType.SUPPORT)
            && draft.isWhole()
            && !hasTime(sentence)
            && isOfLead(draft, sentences.get(0))
        ? day(sentences.get(0))
        : null;
  }

  /** {@code جاء ذلك خلال}; to what was said, {@code جاءت تصريحات الوزير في مقابلة}. */
  private boolean goesBack(Sentence sentence, boolean said) {
    int first = sentence.firstWord();
    return first + 1 < sentence.endWord()
        && CAME.contains(layers.word(first).key())
        && (THAT.contains(layers.word(first + 1).key())
            || said && SAYING.contains(layers.word(first + 1).key()));
  }

  private boolean isOfLead(Draft draft, Sentence lead) {
    return Stream.concat(draft.actors().stream(), draft.recipients().stream())
        .allMatch(p -> isNamedIn(p, lead));
  }

  private boolean isNamedIn(Participant participant, Sentence sentence) {
    for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
      var mention = layers.mention(i);
      if (mention != null && mention.entity().id().equals(participant.entity())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTime(Sentence sentence) {
    for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
      if (layers.time(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The one day of a sentence, null where it has none or several. */
  private @Nullable String day(Sentence sentence) {
    String day = null;
    for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
      TimeExpression time = layers.time(i);
      if (time != null && time.value().length() == DAY) {
        if (day != null && !day.equals(time.value())) {
          return null;
        }
        day = time.value();
      }
    }
    return day;
  }
}
