package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;

/**
 * Takes from a caption what only says that it is one, or whose the picture is: {@code صورة: سفينة ©
 * أ ف ب} → {@code سفينة}, by {@code caption-labels.txt}.
 *
 * <p>Behind a bar, a dash or in brackets at the end it is an agency, or who else may own a picture;
 * behind {@code /} any few words after a full caption: the photographer.
 */
final class CaptionLabels {

  private static final List<String> SEPARATORS = List.of(" / ", " | ", " - ", " – ", " (", " [");
  private static final int LONGEST_OWNER = 4;
  private static final int SHORTEST_CAPTION = 4;

  private enum Kind {
    LABEL,
    OWNER,
    CREDIT,
    SOURCE
  }

  private final Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);
  private final Set<String> sources = new HashSet<>();

  CaptionLabels() {
    for (Lexicon.Entry entry : Lexicon.read(CaptionLabels.class, "caption-labels.txt", 2)) {
      phrases
          .computeIfAbsent(entry.constant(1, Kind.class), kind -> new ArrayList<>())
          .add(entry.field(0));
    }
    phrases.values().forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    of(Kind.SOURCE).forEach(name -> sources.add(Folding.key(name)));
    for (Lexicon.Entry entry : Lexicon.read(CaptionLabels.class, "agencies.txt", 1)) {
      sources.add(Folding.key(entry.field(0)));
    }
  }

  private List<String> of(Kind kind) {
    return phrases.getOrDefault(kind, List.of());
  }

  /**
   * @return empty where it names only whose the picture is
   */
  String without(String caption) {
    if (of(Kind.OWNER).stream().anyMatch(caption::startsWith)) {
      return "";
    }
    for (String label : of(Kind.LABEL)) {
      if (caption.startsWith(label)) {
        String rest = caption.substring(label.length()).strip();
        return withoutCredit(
            rest.startsWith("،") || rest.startsWith(":") ? rest.substring(1).strip() : rest);
      }
    }
    return withoutCredit(caption);
  }

  private String withoutCredit(String caption) {
    int end = caption.length();
    for (String mark : of(Kind.CREDIT)) {
      int at = caption.indexOf(mark, 1);
      end = at > 0 ? Math.min(end, at) : end;
    }
    String bare = end < caption.length() ? bare(caption, end) : caption;
    int owner = owner(bare);
    return owner < 0 ? bare : bare(bare, owner);
  }

  /** Where whose the picture is begins at the end; -1 where nothing says so. */
  private int owner(String caption) {
    for (String separator : SEPARATORS) {
      int at = caption.lastIndexOf(separator);
      if (at > 0 && isOwner(caption, at, separator)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isOwner(String caption, int at, String separator) {
    String rest = LineShape.bare(caption.substring(at + separator.length()));
    boolean few =
        separator.equals(" / ")
            && LineShape.words(rest) <= LONGEST_OWNER
            && LineShape.words(caption.substring(0, at)) >= SHORTEST_CAPTION;
    return few || rest.isEmpty() || sources.contains(Folding.key(rest));
  }

  private static String bare(String caption, int to) {
    int end = to;
    while (end > 0 && " .-–|(/،".indexOf(caption.charAt(end - 1)) >= 0) {
      end--;
    }
    return caption.substring(0, end);
  }
}
