package org.isnad.analysis.statement;

import org.isnad.analysis.statement.SourceReader.Phrase;

/**
 * Whether a noun phrase can speak.
 *
 * <p>{@code البيت الأبيض}, {@code مصادر طبية} → yes; {@code كلفة القناة} → no.
 */
final class Plausible {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_TITLE = 9;

  private Plausible() {}

  /** A name, or a noun of persons, bodies or documents. */
  static boolean speaks(Report report, Phrase phrase) {
    View view = report.view;
    int start = phrase.start();
    return phrase.source().entity() != null
        || report.sources.phrases.heads.head(start, phrase.end()) != null
        || view.isIn(WordList.HIS_HIGHNESS, start)
        || view.isIn(WordList.LATTER, phrase.end() - 1)
        || isPeople(view, start)
        || view.isIn(WordList.ANYBODY, start)
            && phrase.end() - start == 1
            && !view.key(phrase.end()).equals("من")
        || isSome(report, phrase);
  }

  /** {@code عدد من المستفيدين}, {@code بعض المهتمين}: people, behind a word of number. */
  private static boolean isSome(Report report, Phrase phrase) {
    View view = report.view;
    int at = phrase.start();
    while (at < phrase.end()
        && (report.sources.phrases.heads.isNumber(at) || view.key(at).equals("من"))) {
      at++;
    }
    boolean people =
        at < phrase.end()
            && (isPeople(view, at)
                || isSeveral(view, at)
                || view.key(at - 1).equals("من")
                    && (isCompleted(view, at, "ي") || view.key(at).equals("الحضور")));
    return at > phrase.start() && people;
  }

  /** {@code العاملات}, {@code البلدات}, behind a word of number. */
  private static boolean isSeveral(View view, int at) {
    return view.isDefinite(at) && view.key(at).endsWith("ات");
  }

  /** {@code الأميركيون}, {@code المحتجزون}, {@code متداولو المقطع}: a plural of persons. */
  static boolean isPeople(View view, int at) {
    String key = view.key(at);
    boolean several =
        view.isDefinite(at) && (key.endsWith("ون") || key.endsWith("ين")) && key.length() > 5
            || key.endsWith("يون") && key.length() > 5 && !view.isInName(at);
    return several || isCompleted(view, at, "و");
  }

  /**
   * {@code متداولو المقطع}, {@code سالكي الطريق}, {@code مرتادي مواقع التواصل}: a participle in the
   * plural before the noun that completes it.
   */
  private static boolean isCompleted(View view, int at, String ending) {
    String key = view.key(at);
    boolean construct =
        !view.isIn(WordList.PREPOSITION, at + 1)
            && view.word(at).isArabic()
            && view.isDefinite(at + 2);
    return key.length() > 4
        && (key.startsWith("م") || key.charAt(1) == 'ا')
        && key.endsWith(ending)
        && !view.isInName(at)
        && (view.isDefinite(at + 1) || view.startsName(at + 1) || construct);
  }

  /** {@code ويتألم}: a present verb, by its first letters. */
  private static boolean isJoinedVerb(View view, int at) {
    String key = view.withoutConjunction(at).key();
    return view.withoutConjunction(at).joined()
        && !view.isInName(at)
        && key.length() > 3
        && (key.charAt(0) == 'ي' || key.charAt(0) == 'ت');
  }

  /**
   * Short, or with a title after a plain verb of saying, and neither a pronoun nor a verbal noun:
   * perhaps a name that is not known.
   */
  static boolean mayBeName(View view, Phrase phrase, boolean longer) {
    int start = phrase.start();
    return phrase.end() - start <= (longer ? LONGEST_TITLE : LONGEST_NAME)
        && !view.isIn(WordList.NO_SPEAKER, start)
        && !view.key(start).endsWith("تها")
        && !(view.key(start).endsWith("ات") && phrase.end() - start > 1)
        && !isJoinedVerb(view, start)
        && !view.isDeed(start);
  }
}
