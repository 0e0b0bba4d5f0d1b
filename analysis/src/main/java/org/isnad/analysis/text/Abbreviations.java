package org.isnad.analysis.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.analysis.text.Lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Words that a full stop shortens: {@code د. أحمد}, {@code 20 كم.}, {@code جورج و. بوش}, {@code
 * جيه. كيه. رولينغ}.
 */
public final class Abbreviations {

  private enum Sort {
    TITLE,
    UNIT,
    LETTER
  }

  private final Map<String, Sort> sorts = new HashMap<>();
  private final Map<String, String> latin = new HashMap<>();

  public Abbreviations() {
    for (Entry entry : Lexicon.read(Abbreviations.class, "abbreviations.txt", 3)) {
      sorts.put(entry.field(0), entry.constant(1, Sort.class));
      if (!entry.field(2).isEmpty()) {
        latin.put(entry.field(0), entry.field(2));
      }
    }
  }

  /**
   * Whether the full stop at {@code stop} shortens the word before it, and ends no sentence. The
   * last letter of a broadcaster ends one ({@code بي بي سي. وأضاف}), and so does a unit behind its
   * number ({@code 1436هـ. وقال}).
   */
  boolean isShortened(List<Word> words, int stop) {
    if (stop == 0 || words.get(stop).spaceBefore()) {
      return false;
    }
    Sort sort = sort(words.get(stop - 1));
    if (sort == null) {
      return false;
    }
    boolean counted = stop > 1 && words.get(stop - 2).isNumber();
    return switch (sort) {
      case TITLE, UNIT -> !counted;
      case LETTER -> !counted && (isOneLetter(words.get(stop - 1)) || isNamed(words, stop));
    };
  }

  /**
   * The index behind the initials of a name that begin at {@code at}: behind {@code ج. ك.}, behind
   * {@code دبليو.}; {@code at} where none stand there.
   */
  public int endOfInitials(List<Word> words, int at) {
    int end = at;
    while (isInitial(words, end)) {
      end += 2;
    }
    return end;
  }

  /** The Latin letter that is called by a name: {@code J} of {@code جيه}. */
  public Optional<String> latin(String name) {
    return Optional.ofNullable(latin.get(name));
  }

  /** Whether each of the initials from {@code from} to {@code end} may be a title: أ. د. */
  public boolean mayBeTitles(List<Word> words, int from, int end) {
    for (int i = from; i < end; i += 2) {
      if (sort(words.get(i)) != Sort.TITLE) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word is a title cut short, و before it or not: {@code د.}, {@code وأ.} */
  public boolean isTitle(List<Word> words, int at) {
    return isStopped(words, at) && sort(words.get(at)) == Sort.TITLE;
  }

  private boolean isInitial(List<Word> words, int at) {
    return isStopped(words, at)
        && at + 2 < words.size()
        && words.get(at + 2).isArabic()
        && isLetter(words.get(at));
  }

  /** Whether a word is one letter, or one called by its name: {@code ج}, {@code جيه}. */
  public boolean isLetter(Word word) {
    return isOneLetter(word) || isLetter(word.surface());
  }

  /** Whether this is what a letter is called: {@code جيه}. */
  public boolean isLetter(String name) {
    return sorts.get(name) == Sort.LETTER;
  }

  private static boolean isOneLetter(Word word) {
    return word.isArabic() && word.key().length() == 1;
  }

  /**
   * Whether the letter called by its name before the stop is of a person's name: no part of a word
   * spelled out (بي بي سي.), and with no new sentence behind it (فيتامين سي. والآن).
   */
  private boolean isNamed(List<Word> words, int stop) {
    boolean spelled = stop > 1 && isLetter(words.get(stop - 2));
    return !spelled
        && isInitial(words, stop - 1)
        && words.get(stop + 1).key().charAt(0) != ArabicLetters.WAW;
  }

  private static boolean isStopped(List<Word> words, int at) {
    return at + 1 < words.size() && words.get(at + 1).is('.') && !words.get(at + 1).spaceBefore();
  }

  private @Nullable Sort sort(Word word) {
    String surface = word.surface();
    Sort sort = sorts.get(surface);
    if (sort == null && surface.length() == 2 && surface.charAt(0) == ArabicLetters.WAW) {
      Sort joined = sorts.get(surface.substring(1));
      return joined == Sort.TITLE ? joined : null;
    }
    return sort == null && isOneLetter(word) ? Sort.LETTER : sort;
  }
}
