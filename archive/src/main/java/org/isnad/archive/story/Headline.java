package org.isnad.archive.story;

import org.isnad.analysis.record.AnalysisRecord;

/**
 * What to call an article: its title, or the beginning of its text where it has none.
 *
 * <p>Example: no title, {@code قال الوزير إن …} → {@code قال الوزير إن …} cut after a whole word.
 */
public final class Headline {

  private static final int LONGEST = 90;

  private Headline() {}

  public static String of(AnalysisRecord record) {
    if (record.title() != null && !record.title().isBlank()) {
      return record.title().strip().replaceAll("\\s+", " ");
    }
    String text = record.text();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + "…";
  }
}
