package org.isnad.analysis.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Makes date lines of lines, by the labels in {@code date-labels.txt}: {@code نشر في 5 مارس 2031،
 * آخر تحديث: 6 مارس 2031} is two of them.
 */
final class DateLines {

  /** A longer line is no date line. */
  static final int LONGEST = 160;

  private final Map<String, DateLine.Kind> labels = new HashMap<>();
  private final int longestLabel;

  DateLines() {
    int longest = 1;
    for (Lexicon.Entry entry : Lexicon.read(DateLines.class, "date-labels.txt", 2)) {
      String label = Folding.key(entry.field(0));
      labels.put(label, entry.constant(1, DateLine.Kind.class));
      longest = Math.max(longest, LineShape.words(label));
    }
    longestLabel = longest;
  }

  /**
   * @param line white space folded
   * @param days what its markup says in numbers, in order
   * @return nothing where it holds no digit or is too long
   */
  List<DateLine> of(String line, List<LocalDate> days) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    String[] words = line.split(" ", -1);
    List<DateLine> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    DateLine.Kind kind = DateLine.Kind.UNSAID;
    int labelled = 0;
    for (int i = 0; i < words.length; i++) {
      Label label = i < labelled ? null : labelAt(words, i);
      if (label != null) {
        labelled = label.end();
        if (label.kind() != kind) {
          add(parts, part, kind, days);
          kind = label.kind();
        }
      }
      part.append(part.isEmpty() ? "" : " ").append(words[i]);
    }
    add(parts, part, kind, days);
    return parts;
  }

  /**
   * Whether the line does nothing but tell when the article was published or changed, and by whom.
   */
  boolean isDateLine(String line) {
    return !LineShape.endsWithStop(line)
        && of(line, List.of()).stream().anyMatch(part -> part.kind() != DateLine.Kind.UNSAID);
  }

  private static void add(
      List<DateLine> parts, StringBuilder part, DateLine.Kind kind, List<LocalDate> days) {
    if (part.chars().anyMatch(Character::isDigit)) {
      LocalDate day = parts.size() < days.size() ? days.get(parts.size()) : null;
      parts.add(new DateLine(part.toString(), kind, day));
    }
    part.setLength(0);
  }

  /**
   * A label in a line.
   *
   * @param end index of the word behind it
   */
  private record Label(DateLine.Kind kind, int end) {}

  /** The longest label that begins there. */
  private @Nullable Label labelAt(String[] words, int at) {
    StringBuilder label = new StringBuilder();
    Label found = null;
    for (int i = at; i < Math.min(words.length, at + longestLabel); i++) {
      label.append(i > at ? " " : "").append(bare(words[i]));
      DateLine.Kind kind = labels.get(label.toString());
      found = kind != null ? new Label(kind, i + 1) : found;
    }
    return found;
  }

  /** Folded, without marks around it. */
  private static String bare(String word) {
    String key = Folding.key(word);
    int start = 0;
    int end = key.length();
    while (start < end && !Character.isLetterOrDigit(key.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(key.charAt(end - 1))) {
      end--;
    }
    return key.substring(start, end);
  }
}
