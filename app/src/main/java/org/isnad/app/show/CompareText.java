package org.isnad.app.show;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.isnad.archive.View;
import org.isnad.archive.copy.TextComparison;
import org.isnad.archive.story.Headline;

/**
 * Two articles side by side for reading: each sentence of the second with what it comes from; words
 * that only one of them has stand in brackets.
 */
public final class CompareText {

  private final Lines lines;
  private final View view;

  public CompareText(ArchiveText text, View view) {
    lines = text.lines();
    this.view = view;
  }

  public void write(AnalysisRecord first, AnalysisRecord second, TextComparison comparison) {
    lines.rule();
    head("الأول", first);
    head("الثاني", second);
    lines.rule();
    for (TextComparison.Row row : comparison.rows()) {
      lines.line("");
      write(first, second, row);
    }
    if (!comparison.lost().isEmpty()) {
      lines.heading("إسناد سقط", "Lost attribution");
      Teller teller = new Teller(view);
      for (TextComparison.LostAttribution lost : comparison.lost()) {
        lines.line("");
        lines.line(
            "− "
                + lines.on(Style.SOURCE, teller.chain(first.id(), lost.statement().chain()))
                + ": "
                + Excerpt.quoted(Excerpt.of(first.text(), lost.statement().content())));
        lines.line("+ " + Excerpt.of(second.text(), lost.second()));
      }
    }
  }

  private void head(String which, AnalysisRecord record) {
    lines.line(which + ": " + lines.on(Style.TITLE, Headline.of(record)));
    lines.line("   " + lines.faint(Teller.article(record, record.id())));
  }

  private void write(AnalysisRecord first, AnalysisRecord second, TextComparison.Row row) {
    Span from = row.first();
    Span to = row.second();
    if (from != null && to != null) {
      String source = oneLine(from.of(first.text()));
      String copy = oneLine(to.of(second.text()));
      if (row.change() == TextComparison.Change.KEPT) {
        lines.line("= " + copy);
      } else {
        lines.line(lines.on(Style.DENIAL, "− ") + marked(source, copy, Style.DENIAL));
        lines.line(lines.on(Style.CONTENT, "+ ") + marked(copy, source, Style.CONTENT));
      }
    } else if (from != null) {
      lines.line(lines.on(Style.DENIAL, "− " + oneLine(from.of(first.text()))));
      lines.line("  " + lines.faint("حُذفت"));
    } else if (to != null) {
      lines.line(lines.on(Style.CONTENT, "+ " + oneLine(to.of(second.text()))));
      lines.line("  " + lines.faint("أُضيفت"));
    }
  }

  /** The words that the other has not, runs of them in brackets. */
  private String marked(String own, String other, Style style) {
    String[] words = own.split(" ", -1);
    boolean[] common = common(words, other.split(" ", -1));
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean opens = !common[i] && (i == 0 || common[i - 1]);
      boolean closes = !common[i] && (i + 1 == words.length || common[i + 1]);
      String word = (opens ? "[" : "") + words[i] + (closes ? "]" : "");
      shown.add(common[i] ? word : lines.on(style, word));
    }
    return String.join(" ", shown);
  }

  /** Which words belong to the longest run of words, not all side by side, that both have. */
  private static boolean[] common(String[] own, String[] other) {
    String[] a = keys(own);
    String[] b = keys(other);
    int[][] longest = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        longest[i][j] =
            a[i].equals(b[j])
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    boolean[] common = new boolean[a.length];
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i].equals(b[j])) {
        common[i++] = true;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private static String[] keys(String[] words) {
    String[] keys = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      StringBuilder letters = new StringBuilder();
      words[i].chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
      keys[i] = Folding.key(letters.toString());
    }
    return keys;
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').strip();
  }
}
