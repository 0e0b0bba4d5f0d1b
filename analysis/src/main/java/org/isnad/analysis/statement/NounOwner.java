package org.isnad.analysis.statement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.KeySet;

/**
 * Who a noun of saying belongs to, where he does not follow it at once.
 *
 * <ul>
 *   <li>{@code الاتهامات التي وجهتها أثينا}, {@code تصريحات أدلى بها الحداد}
 *   <li>{@code تهديدات من جانب أثينا}, {@code اتهامات من معارضيه}
 *   <li>{@code الاقتراح المقدم من أثينا}, {@code التحذيرات الصادرة عن أثينا}
 * </ul>
 */
final class NounOwner {

  private static final Set<String> PART = KeySet.of("جانب", "قبل", "طرف", "لدن");
  private static final Set<String> BY_IT = Set.of("بها", "به");

  private static final int LONGEST_OWNER = 8;

  private final View view;
  private final SourceReader sources;

  NounOwner(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
  }

  /**
   * @param noun index of the noun
   * @param closing prepositions that bring what is said
   */
  Optional<Phrase> after(int noun, int limit, Set<String> closing) {
    int at = noun + 1;
    while (at < limit && isAdjective(at)) {
      at++;
    }
    int named = Math.max(made(at), from(at, limit, closing));
    int start = Math.max(named, Math.max(onPart(at), issued(at)));
    if (start < 0 || start >= limit) {
      return Optional.empty();
    }
    Set<String> ends = new HashSet<>(closing);
    ends.add("الي");
    ends.add("ضد");
    return sources.read(start, limit, ends);
  }

  /** {@code اتهامات خطيرة}, {@code الاتهامات المتكررة}. */
  private boolean isAdjective(int at) {
    String key = view.key(at);
    boolean form = key.endsWith("ه") || key.endsWith("ي") || key.endsWith("ات");
    return form
        && view.nameAt(at) == null
        && !view.isIn(WordList.ISSUED, at)
        && !view.isIn(WordList.RELATIVE, at)
        && !view.isIn(WordList.MADE, at)
        && !view.isIn(WordList.PREPOSITION, at)
        && view.sourceNoun(at) == null;
  }

  private int made(int at) {
    int verb = view.isIn(WordList.RELATIVE, at) ? at + 1 : at;
    if (!view.isIn(WordList.MADE, verb)) {
      return -1;
    }
    return BY_IT.contains(view.key(verb + 1)) ? verb + 2 : verb + 1;
  }

  private int onPart(int at) {
    return view.key(at).equals("من") && PART.contains(view.key(at + 1)) ? at + 2 : -1;
  }

  /** {@code اتهامات من معارضيه بأنه}: before a clause. */
  private int from(int at, int limit, Set<String> closing) {
    boolean from =
        view.key(at).equals("من")
            && !closing.isEmpty()
            && !closing.contains("من")
            && at + 1 < view.size();
    if (!from || !view.startsName(at + 1) && view.sourceNoun(at + 1) == null) {
      return -1;
    }
    for (int i = at + 2; i < Math.min(limit, at + LONGEST_OWNER); i++) {
      if (view.isComplementiser(i)) {
        return at + 1;
      }
    }
    return -1;
  }

  private int issued(int at) {
    boolean by = view.isIn(WordList.ISSUED, at) && view.key(at + 1).equals("عن");
    String key = view.key(at);
    boolean from = (key.equals("المقدم") || key.equals("المقدمه")) && view.key(at + 1).equals("من");
    return by || from ? at + 2 : -1;
  }
}
