package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;

/**
 * What lays something down, before its verb and whatever stands between: {@code اتفاقا مع تركيا ينص
 * على}, {@code المادة 30 من نظام العمل، التي تنص على}, {@code أنظمة الوزارة تمنع البيع وتنص على}.
 *
 * <p>Nobody else does: {@code قدم الحداد مشروعا ينص على} is not said by الحداد.
 */
final class LegalText {

  private static final int FARTHEST = 20;

  /** Words from a part to the text it is of. */
  private static final int LONGEST_PART = 6;

  private final View view;
  private final VerbCue cue;

  LegalText(VerbCue cue) {
    this.view = cue.view;
    this.cue = cue;
  }

  /** Whether only a text does what the verb tells: {@code نص}. */
  boolean isLaidDown() {
    return view.lexicon.is(WordList.STIPULATING, cue.lemmaKey());
  }

  /**
   * The nearest text before the verb that agrees with it, where no subject follows the verb: {@code
   * مشروع قانون}.
   */
  Optional<Phrase> before() {
    int next = cue.surroundings.skip(cue.at + 1);
    boolean brings =
        next < cue.limit && (view.isComplementiser(next) || cue.verb.takes(view.key(next)));
    boolean single = cue.form.person() == 3 && cue.form.number() == Number.SINGULAR;
    if (!brings || !single) {
      return Optional.empty();
    }
    int end = cue.relative ? cue.pronoun : cue.at;
    int first = Math.max(view.sentence(cue.at).firstWord(), end - FARTHEST);
    int text = -1;
    for (int i = end - 1; i >= first && !view.isComplementiser(i); i--) {
      boolean whole = text < 0 || i == text - 1 && !view.isDefinite(i) || hasPart(i, text);
      text = whole && agrees(i) ? i : text;
    }
    return text < 0 ? Optional.empty() : cue.report.sources.read(text, end, Set.of());
  }

  /** {@code المادة السادسة من لائحة التجارة}: part of the text behind it. */
  private boolean hasPart(int at, int text) {
    return view.key(text - 1).equals("من") && text - at <= LONGEST_PART;
  }

  /** Whether the phrase is of a text that can lay something down. */
  boolean isText(Phrase phrase) {
    String head = phrase.source().head();
    return (view.lexicon.is(WordList.LEGAL_TEXT, head)
            || view.lexicon.is(WordList.LEGAL_TEXTS, head))
        && !view.isPronounBehindPreposition(cue.at + 1);
  }

  /** {@code قانونا}, {@code للقرار}; laws in the plural are feminine, as هي is. */
  private boolean agrees(int at) {
    WordList texts =
        cue.form.gender() == Gender.FEMININE ? WordList.LEGAL_TEXTS : WordList.LEGAL_TEXT;
    for (Stem stem : view.word(at).stems()) {
      String key = stem.bareKey();
      String noun = key.endsWith("ا") ? key.substring(0, key.length() - 1) : key;
      if (view.lexicon.is(texts, noun)) {
        return true;
      }
    }
    return false;
  }
}
