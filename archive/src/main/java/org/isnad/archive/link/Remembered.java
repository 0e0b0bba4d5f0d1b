package org.isnad.archive.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.archive.copy.CopyText;
import org.isnad.archive.copy.TextRuns;
import org.isnad.archive.store.LinkWork;
import org.isnad.archive.store.PackedRecord;
import org.isnad.archive.story.StoryArticle;
import org.isnad.archive.term.Features;
import org.jspecify.annotations.Nullable;

/**
 * What linked articles are compared by, as far as it is remembered; the rest is asked of the store.
 * One thread asks; the texts that it is given may be read by any.
 */
final class Remembered {

  private static final int TEXTS_REMEMBERED = 4_000;

  private final Linking linking;
  private final Map<Long, StoryArticle> features;
  private final Map<Long, TextRuns> runs;
  private final Map<Long, Text> texts = remembering(TEXTS_REMEMBERED);
  private final Map<Long, Text> begun = new HashMap<>();

  /**
   * @param most of so many articles what is short is remembered
   */
  Remembered(Linking linking, int most) {
    this.linking = linking;
    features = remembering(most);
    runs = remembering(most);
  }

  private static <V> Map<Long, V> remembering(int most) {
    return new LinkedHashMap<>(64, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
        return size() > most;
      }
    };
  }

  /** A text that is made when it is first asked for; nothing where its record is damaged. */
  static final class Text {
    private @Nullable Supplier<Optional<CopyText>> making;
    private Optional<CopyText> made = Optional.empty();

    Text(Supplier<Optional<CopyText>> making) {
      this.making = making;
    }

    synchronized Optional<CopyText> get() {
      if (making != null) {
        made = making.get();
        making = null;
      }
      return made;
    }
  }

  void put(long number, StoryArticle article, CopyText text) {
    features.put(number, article);
    runs.put(number, text.runs());
    texts.put(number, new Text(() -> Optional.of(text)));
  }

  void remove(long number) {
    features.remove(number);
    runs.remove(number);
    texts.remove(number);
  }

  void clear() {
    features.clear();
    runs.clear();
    texts.clear();
    begun.clear();
  }

  StoryArticle features(LinkWork work, long number) {
    return features.computeIfAbsent(
        number, n -> new StoryArticle("", null, Features.read(work.links().features(n))));
  }

  /**
   * An article's text; where it would have to be read, none if its runs of words tell already that
   * it is no copy of another, nor it of it.
   */
  Optional<Text> text(LinkWork work, long number, CopyText other) {
    Text known = texts.get(number);
    if (known != null) {
      return Optional.of(known);
    }
    TextRuns ofKnown = runs.get(number);
    boolean mayBeCopied = ofKnown == null || ofKnown.mayBeCopied(other.runs());
    return mayBeCopied ? Optional.of(read(work, number)) : Optional.empty();
  }

  private Text read(LinkWork work, long number) {
    PackedRecord packed = work.links().record(number);
    Text text = new Text(() -> work.readable("an article", packed).map(linking::copyText));
    texts.put(number, text);
    begun.put(number, text);
    return text;
  }

  /** Remembers the runs of the texts that were asked for since it was called last. */
  void rememberRuns() {
    begun.forEach((number, text) -> text.get().ifPresent(t -> runs.put(number, t.runs())));
    begun.clear();
  }
}
