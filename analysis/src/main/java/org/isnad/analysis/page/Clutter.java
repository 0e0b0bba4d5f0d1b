package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;

/**
 * The phrases that mark what is on a page besides the article, from {@code clutter.txt}.
 *
 * <p>{@code اقرأ أيضاً: …} is a line to drop; {@code لن يتم نشر عنوان بريدك الإلكتروني} ends the
 * article.
 */
final class Clutter {

  /** What a phrase says of the line it stands in. */
  enum Kind {
    /** A line that starts with it is dropped. */
    STARTS,
    /** A line that holds it anywhere is dropped, if it is no full paragraph. */
    HOLDS,
    /** A line that is nothing else is dropped. */
    WHOLE,
    /** A line that starts with it ends the article. */
    ENDS,
    /** What follows it behind the last sentence of a line is cut off: tags, links back. */
    TAIL,
    /** A button that starts with it asks readers to subscribe, to join or to follow. */
    BUTTON,
    /** A line that starts with it goes on telling, however short. */
    TELLS
  }

  /** A line longer than this is a paragraph, whatever phrase it holds. */
  private static final int PARAGRAPH = 220;

  /** A line longer than this is no label with something behind it. */
  private static final int LINE = 120;

  private static final int SHORTEST_RULE = 5;
  private static final int SHORTEST_END = 3;

  private final Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);
  private final Map<Kind, LineHeads> heads = new EnumMap<>(Kind.class);
  private final Set<String> whole;

  Clutter() {
    for (Lexicon.Entry entry : Lexicon.read(Clutter.class, "clutter.txt", 2)) {
      phrases
          .computeIfAbsent(entry.constant(1, Kind.class), kind -> new ArrayList<>())
          .add(Folding.key(entry.field(0)));
    }
    whole = new TreeSet<>(of(Kind.WHOLE));
    for (Kind kind : Kind.values()) {
      heads.put(kind, new LineHeads(of(kind)));
    }
  }

  private List<String> of(Kind kind) {
    return phrases.getOrDefault(kind, List.of());
  }

  boolean isClutter(String line) {
    return may(line, 0, Kind.WHOLE) && whole.contains(bare(line))
        || line.length() < LINE && starts(line, Kind.STARTS)
        || line.length() < PARAGRAPH && of(Kind.HOLDS).stream().anyMatch(bare(line)::contains);
  }

  /** Whether it is, or begins with, any of the phrases but those that go on telling. */
  boolean isAny(String line) {
    return isClutter(line) || starts(line, Kind.TAIL) || starts(line, Kind.ENDS);
  }

  /** Whether a button asks for it that readers subscribe, join or follow. */
  boolean isAppeal(String button) {
    return starts(button, Kind.BUTTON);
  }

  boolean endsArticle(String line) {
    return line.length() < PARAGRAPH && (starts(line, Kind.ENDS) || isRule(line));
  }

  /** A line of underscores, below which people on boards sign, or the signs of a press release. */
  private static boolean isRule(String line) {
    return line.length() >= SHORTEST_RULE && line.chars().allMatch(c -> c == '_')
        || line.length() >= SHORTEST_END && line.chars().allMatch(c -> c == '#');
  }

  boolean goesOnTelling(String line) {
    return starts(line, Kind.TELLS);
  }

  /** The line without tags and links that are glued to its last sentence. */
  String withoutTail(String line) {
    int sentenceEnd = lastSentenceEnd(line);
    return sentenceEnd < 0 ? line : line.substring(0, sentenceEnd);
  }

  /** Where the last sentence ends of those before which a tail may begin. */
  private int lastSentenceEnd(String line) {
    for (int at = line.length(); at > 0; at--) {
      boolean gap = at < line.length() && line.charAt(at) == ' ';
      if (gap && isStop(line, at - 1) && starts(line, at, Kind.TAIL)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isStop(String line, int at) {
    return at >= 0 && ".!؟?”»\"".indexOf(line.charAt(at)) >= 0;
  }

  private boolean starts(String line, Kind kind) {
    return starts(line, 0, kind);
  }

  /** Whole words only: {@code سمات} starts no {@code سماته}. */
  private boolean starts(String line, int from, Kind kind) {
    if (!may(line, from, kind)) {
      return false;
    }
    String key = bare(line.substring(from));
    return of(kind).stream()
        .anyMatch(
            p ->
                key.startsWith(p)
                    && (key.length() == p.length() || !Character.isLetter(key.charAt(p.length()))));
  }

  private boolean may(String line, int from, Kind kind) {
    LineHeads known = heads.get(kind);
    return known != null && known.mayBegin(line, from);
  }

  /** Folded, without bullets and brackets in front and colons behind. */
  private static String bare(String line) {
    String key = Folding.key(line);
    int start = 0;
    while (start < key.length() && !Character.isLetterOrDigit(key.charAt(start))) {
      start++;
    }
    int end = key.length();
    while (end > start && !Character.isLetterOrDigit(key.charAt(end - 1))) {
      end--;
    }
    return key.substring(start, end);
  }
}
