package org.isnad.analysis.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article among the lines near its title. The order of trust:
 *
 * <ol>
 *   <li>an element whose names say so
 *   <li>what follows a label from {@code bylines.txt}: {@code بقلم: مريم بوعزة}
 *   <li>a few words that may be a name beside the date: {@code مريم بوعزة · 5 مارس 2031}
 * </ol>
 */
final class Bylines {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 7;
  private static final int MOST_WORDS_OF_NAME = 4;
  private static final int DIGITS_OF_YEAR = 4;

  /** Lines just above a title that a date stands in where it is set before the title. */
  private static final int ABOVE = 2;

  private static final String JOINTS = " -–—|/·•:,،";
  private static final String MARKS = ":/-–";

  private enum Kind {
    LABEL,
    MARKED,
    DESK
  }

  private final ElementNames names;
  private final Sections sections;
  private final Clutter clutter;
  private final Set<String> labels = new HashSet<>();
  private final Set<String> marked = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private int longestLabel = 1;

  Bylines(ElementNames names, Sections sections, Clutter clutter) {
    this.names = names;
    this.sections = sections;
    this.clutter = clutter;
    for (Lexicon.Entry entry : Lexicon.read(Bylines.class, "bylines.txt", 2)) {
      Set<String> words =
          switch (entry.constant(1, Kind.class)) {
            case LABEL -> labels;
            case MARKED -> marked;
            case DESK -> bodies;
          };
      words.add(Folding.key(entry.field(0)));
      longestLabel = Math.max(longestLabel, LineShape.words(entry.field(0)));
    }
    for (Lexicon.Entry entry : Lexicon.read(Bylines.class, "agencies.txt", 1)) {
      bodies.add(Folding.key(entry.field(0)));
    }
  }

  /**
   * @param outlet which is nobody's name
   */
  @Nullable String find(NearLines near, @Nullable String outlet) {
    List<HtmlLine> all = near.all();
    for (HtmlLine line : all) {
      String named = isLong(line) ? null : named(line.element(), outlet);
      if (named != null) {
        return named;
      }
    }
    for (int i = 0; i < all.size(); i++) {
      String below = i + 1 < all.size() ? all.get(i + 1).text() : "";
      String labelled = isLong(all.get(i)) ? null : labelled(all.get(i), below);
      if (labelled != null) {
        return person(labelled, outlet);
      }
    }
    String name = besideDate(near.head(), outlet);
    return name != null ? name : belowDate(near, outlet);
  }

  /**
   * Who a text says that it is by, in a line of its own before it: {@code صحيفة الميناء - مريم
   * بوعزة:}; null where its first line is none.
   *
   * @param outlet without which the line may as well name a town
   */
  static @Nullable String beforeText(List<String> paragraphs, @Nullable String outlet) {
    String line = paragraphs.size() < 2 ? "" : paragraphs.get(0);
    int dash = line.indexOf(" - ");
    boolean by =
        outlet != null
            && dash > 0
            && line.endsWith(":")
            && BodyFinder.isDateline(line)
            && outlet.contains(line.substring(0, dash));
    return by ? line.substring(dash + 3, line.length() - 1).strip() : null;
  }

  private static boolean isLong(HtmlLine line) {
    return line.text().length() > DateLines.LONGEST;
  }

  private @Nullable String named(Element block, @Nullable String outlet) {
    for (Element element : block.getAllElements()) {
      boolean may = ElementNames.isCalled(element);
      if (may && names.of(element).contains(ElementNames.Kind.BYLINE)) {
        String text = person(withoutLabel(Whitespace.fold(element.text())), outlet);
        if (isName(text)) {
          return text;
        }
      }
    }
    return null;
  }

  /** What follows a label, in the line or, where the label stands alone, in the one below. */
  private @Nullable String labelled(HtmlLine line, String below) {
    if (isOnlyLabel(line.text()) && isName(below)) {
      return below;
    }
    String rest = withoutLabel(line.text());
    if (!rest.equals(line.text()) && isName(rest)) {
      return rest;
    }
    List<String> pieces = line.pieces();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (isOnlyLabel(pieces.get(i)) && isName(pieces.get(i + 1))) {
        return pieces.get(i + 1);
      }
    }
    return null;
  }

  private boolean isOnlyLabel(String text) {
    return labels.contains(Folding.key(LineShape.bare(text)));
  }

  /**
   * A piece that may be a name, of a line with a date or of one just above or below such a line.
   */
  private @Nullable String besideDate(List<HtmlLine> head, @Nullable String outlet) {
    for (int i = 0; i < head.size(); i++) {
      boolean dated =
          isDated(head.get(i))
              || i > 0 && isDated(head.get(i - 1))
              || i + 1 < head.size() && isDated(head.get(i + 1));
      boolean may = dated && (isDated(head.get(i)) || !isOfPicture(head.get(i)));
      for (String piece : may ? head.get(i).pieces() : List.<String>of()) {
        String name = withoutOutlet(beforeDate(piece), outlet);
        if (isLikelyName(name, outlet)) {
          return LineShape.bare(name);
        }
      }
    }
    return null;
  }

  /** {@code مريم بوعزة، 5 مارس 2031} → {@code مريم بوعزة}. */
  private static String beforeDate(String piece) {
    for (String mark : List.of("،", ",", " - ", " – ")) {
      int at = piece.indexOf(mark);
      if (at > 0 && LineShape.holdsYear(piece.substring(at))) {
        return piece.substring(0, at);
      }
    }
    return piece;
  }

  /** Where the date stands above the title: the first line below it that may be a name. */
  private @Nullable String belowDate(NearLines near, @Nullable String outlet) {
    if (near.above().stream().limit(ABOVE).noneMatch(Bylines::isDated)) {
      return null;
    }
    for (HtmlLine line : near.head()) {
      boolean plain = line.kind() == HtmlLine.Kind.PLAIN && !isOfPicture(line);
      if (plain && isLikelyName(line.text(), outlet)) {
        return LineShape.bare(line.text());
      }
    }
    return null;
  }

  private boolean isOfPicture(HtmlLine line) {
    return line.isUnderPicture() || names.of(line.element()).contains(ElementNames.Kind.CAPTION);
  }

  private static boolean isDated(HtmlLine line) {
    return !isLong(line)
        && (line.timed()
            || line.text().chars().filter(Character::isDigit).count() >= DIGITS_OF_YEAR);
  }

  private boolean isLikelyName(String text, @Nullable String outlet) {
    String bare = LineShape.bare(text);
    if (bodies.contains(Folding.key(bare))) {
      return true;
    }
    int words = LineShape.words(bare);
    return words >= 2
        && words <= MOST_WORDS_OF_NAME
        && bare.length() <= LONGEST
        && bare.chars().allMatch(Bylines::mayBeOfName)
        && !bare.equals(outlet)
        && !sections.isKnown(bare)
        && !clutter.isAny(bare);
  }

  private static boolean mayBeOfName(int c) {
    return c == ' '
        || c == '.'
        || Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && LineShape.words(text) <= MOST_WORDS
        && text.chars().noneMatch(Character::isDigit)
        && (!LineShape.endsWithStop(text) || endsInInitial(text));
  }

  /** {@code أ. ش.} */
  private static boolean endsInInitial(String text) {
    int before = text.length() - 3;
    return text.endsWith(".") && (before < 0 || text.charAt(before) == ' ');
  }

  /** The person of a person with an outlet or a town: {@code أطلس 24 - بشرى الغيلي}. */
  private static String person(String text, @Nullable String outlet) {
    String name = withoutOutlet(text, outlet);
    int dash = name.indexOf(" - ");
    if (dash < 0) {
      return name;
    }
    String before = name.substring(0, dash);
    String behind = name.substring(dash + " - ".length());
    if (OutletWords.isOutlet(before) || before.indexOf(' ') < 0 && behind.indexOf(' ') > 0) {
      return behind;
    }
    return behind.indexOf(' ') < 0 && before.indexOf(' ') > 0 ? before : name;
  }

  /** The name without the outlet's before it. */
  private static String withoutOutlet(String text, @Nullable String outlet) {
    if (outlet == null || !text.startsWith(outlet)) {
      return text;
    }
    int start = outlet.length();
    while (start < text.length() && JOINTS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start == outlet.length() || start == text.length() ? text : text.substring(start);
  }

  /** Of ordinary words, such as تقرير, only where a mark follows: {@code تقرير: مريم بوعزة}. */
  private boolean isLabel(String line, int end) {
    String key = Folding.key(line.substring(0, end));
    String rest = line.substring(end).stripLeading();
    boolean mark = !rest.isEmpty() && MARKS.indexOf(rest.charAt(0)) >= 0;
    return labels.contains(key) || mark && marked.contains(key);
  }

  /** The line without a label at its start, and what stands between label and name. */
  private String withoutLabel(String line) {
    int end = 0;
    int labelEnd = -1;
    for (int words = 0; words < longestLabel && end < line.length(); words++) {
      while (end < line.length() && Character.isLetter(line.charAt(end))) {
        end++;
      }
      labelEnd = isLabel(line, end) ? end : labelEnd;
      if (end < line.length() && line.charAt(end) != ' ') {
        break;
      }
      end++;
    }
    int start = labelEnd;
    while (start >= 0 && start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    return labelEnd < 0 ? line : line.substring(start);
  }
}
