package org.isnad.analysis.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong in reading a page without spoiling the whole. In JSON it is its English
 * sentence, {@code "3 bytes are not valid UTF-8 and were replaced"}, and is read back from that.
 *
 * @param details what the sentence names, in its order
 */
public record Warning(Kind kind, List<String> details) {

  /** What may go wrong; the sentence has {} for each detail. */
  public enum Kind {
    /** How many bytes. */
    BROKEN_BYTES("{} bytes are not valid UTF-8 and were replaced"),
    /** How many bytes. */
    MIXED_ENCODINGS("{} bytes of Windows-1256 in a page of UTF-8 were read as such"),
    ENCODED_TWICE("the text was encoded twice, and decoded twice"),
    ONLY_BEGINNING("the page shows only the beginning of the article, the rest is for subscribers"),
    /** The words, their offset, the day they name, the weekday that day is. */
    WEEKDAY_CONTRADICTS_DATE("weekday contradicts date: «{}» at {}: {} is a {}"),
    /** The sentence itself, of a kind that this version does not know. */
    OTHER("{}");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  private static final String PLACE = "{}";

  public Warning {
    details = List.copyOf(details);
  }

  public static Warning of(Kind kind, Object... details) {
    List<String> strings = new ArrayList<>();
    for (Object detail : details) {
      strings.add(String.valueOf(detail));
    }
    return new Warning(kind, strings);
  }

  /** The warning that a sentence tells. */
  @JsonCreator
  public static Warning parse(String sentence) {
    for (Kind kind : Kind.values()) {
      List<String> details = details(kind.sentence, sentence);
      if (details != null) {
        return new Warning(kind, details);
      }
    }
    throw new IllegalStateException("OTHER fits every sentence");
  }

  /** What stands for the places of the pattern; null where the sentence does not fit it. */
  private static @Nullable List<String> details(String pattern, String sentence) {
    List<String> details = new ArrayList<>();
    int start = pattern.indexOf(PLACE);
    int from = start < 0 ? pattern.length() : start;
    if (start < 0 ? !sentence.equals(pattern) : !sentence.startsWith(pattern.substring(0, from))) {
      return null;
    }
    int at = from;
    while (start >= 0) {
      int next = pattern.indexOf(PLACE, start + PLACE.length());
      String behind = pattern.substring(start + PLACE.length(), next < 0 ? pattern.length() : next);
      int end = behind.isEmpty() ? sentence.length() : sentence.indexOf(behind, at);
      if (end < 0) {
        return null;
      }
      details.add(sentence.substring(at, end));
      at = end + behind.length();
      start = next;
    }
    return at == sentence.length() ? details : null;
  }

  /** The sentence. */
  @JsonValue
  @Override
  public String toString() {
    StringBuilder told = new StringBuilder();
    int at = 0;
    for (String detail : details) {
      int place = kind.sentence.indexOf(PLACE, at);
      told.append(kind.sentence, at, place).append(detail);
      at = place + PLACE.length();
    }
    return told.append(kind.sentence.substring(at)).toString();
  }
}
