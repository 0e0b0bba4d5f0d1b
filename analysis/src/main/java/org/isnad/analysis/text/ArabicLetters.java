package org.isnad.analysis.text;

/** The letters and marks that the rules speak of, by name. */
public final class ArabicLetters {

  public static final char COMMA = '\u060C';
  public static final char SEMICOLON = '\u061B';
  public static final char QUESTION_MARK = '\u061F';
  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char SEEN = '\u0633';
  public static final char TATWEEL = '\u0640';
  public static final char FEH = '\u0641';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MEEM = '\u0645';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';
  public static final char FATHATAN = '\u064B';
  public static final char DAMMA = '\u064F';
  public static final char SHADDA = '\u0651';
  public static final char LAST_HARAKA = '\u065F';
  public static final char DECIMAL_SEPARATOR = '\u066B';
  public static final char THOUSANDS_SEPARATOR = '\u066C';
  public static final char SUPERSCRIPT_ALEF = '\u0670';
  public static final char ALEF_WASLA = '\u0671';
  public static final char FARSI_YEH = '\u06CC';
  public static final char KEHEH = '\u06A9';

  private ArabicLetters() {}

  /** Vowel signs and other marks that are written on a letter, and the tatweel. */
  public static boolean isMark(char c) {
    return c >= FATHATAN && c <= LAST_HARAKA || c == SUPERSCRIPT_ALEF || c == TATWEEL;
  }

  public static boolean isArabicLetter(char c) {
    return c >= HAMZA && c <= YEH && c != TATWEEL || c >= ALEF_WASLA && c <= '\u06D3';
  }
}
