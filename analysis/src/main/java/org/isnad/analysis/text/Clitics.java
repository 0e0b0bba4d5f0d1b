package org.isnad.analysis.text;

import static org.isnad.analysis.text.ArabicLetters.ALEF;
import static org.isnad.analysis.text.ArabicLetters.BEH;
import static org.isnad.analysis.text.ArabicLetters.FEH;
import static org.isnad.analysis.text.ArabicLetters.KAF;
import static org.isnad.analysis.text.ArabicLetters.LAM;
import static org.isnad.analysis.text.ArabicLetters.SEEN;
import static org.isnad.analysis.text.ArabicLetters.SHADDA;
import static org.isnad.analysis.text.ArabicLetters.WAW;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Span;

/**
 * The readings of a word by its proclitics, whatever the lexicons know of each: a stage tries them
 * in order and takes the first that its own lexicon knows.
 *
 * <ul>
 *   <li>the whole word comes first: {@code وزير} may just be وزير
 *   <li>conjunction: {@code وبوتين} → {@code و+بوتين}
 *   <li>preposition, after a conjunction or not: {@code وبكيم} → {@code وب+كيم}
 *   <li>preposition and article: {@code للأمم} → {@code ل+الامم}, {@code بالأسطول} → {@code
 *       ب+الاسطول}, a name that starts with ل: {@code للبنان} → {@code ل+لبنان}, or a noun that
 *       does, whose article is written as one ل with it: {@code للجنة} → {@code ل+اللجنه}
 *   <li>future: {@code وسيسافر} → {@code وس+يسافر}
 * </ul>
 */
final class Clitics {

  private static final int SHORTEST_STEM = 2;
  private static final String ARTICLE = "ال";

  private final Spellings spellings;

  /**
   * @param spellings that each reading is looked up in
   */
  Clitics(Spellings spellings) {
    this.spellings = spellings;
  }

  /**
   * @param key the folded word
   * @param span of the whole word
   * @param origins where in the word each character of {@code key} stands
   */
  Stems readings(String text, String key, Span span, int[] origins) {
    List<Stem> readings = new ArrayList<>(4);
    readings.add(cut(text, key, 0, span, origins));
    addPrepositions(readings, text, key, 0, span, origins);
    char first = key.charAt(0);
    if ((first == WAW || first == FEH)
        && key.length() > SHORTEST_STEM
        && !isDoubled(text, span.start() + origins[1])) {
      readings.add(cut(text, key, 1, span, origins));
      addPrepositions(readings, text, key, 1, span, origins);
    }
    return new Stems(readings);
  }

  /**
   * {@code ودّع}: a word does not begin with a doubled letter, so that nothing stands before it.
   */
  private static boolean isDoubled(String text, int letter) {
    return letter + 1 < text.length() && text.charAt(letter + 1) == SHADDA;
  }

  private void addPrepositions(
      List<Stem> readings, String text, String key, int from, Span span, int[] origins) {
    if (key.length() - from <= SHORTEST_STEM) {
      return;
    }
    char c = key.charAt(from);
    if (c == LAM && key.charAt(from + 1) == LAM && key.length() - from > 3) {
      Span stem = span.withStart(span.start() + origins[from + 1]);
      String whole = ALEF + key.substring(from + 1);
      String clitics = key.substring(0, from + 1);
      readings.add(Stem.of(whole, stem, clitics, Stem.mayBeDefinite(whole), spellings));
      readings.add(cut(text, key, from + 1, span, origins));
      readings.add(Stem.of(ARTICLE + key.substring(from + 1), stem, clitics, true, spellings));
    } else if (c == BEH || c == LAM || c == KAF || isFuture(key, from)) {
      readings.add(cut(text, key, from + 1, span, origins));
    }
  }

  private static boolean isFuture(String key, int from) {
    return key.charAt(from) == SEEN && "يتنا".indexOf(key.charAt(from + 1)) >= 0;
  }

  private Stem cut(String text, String key, int at, Span span, int[] origins) {
    String stem = key.substring(at);
    Span left = at == 0 ? span : span.withStart(span.start() + origins[at]);
    boolean plain = text.charAt(span.start() + origins[at]) == ALEF;
    return Stem.of(stem, left, key.substring(0, at), plain && Stem.mayBeDefinite(stem), spellings);
  }
}
