package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;
import org.isnad.analysis.text.VerbForm.Tense;

/**
 * A text that a verb before its content describes, whatever stands between them.
 *
 * <ul>
 *   <li>what lays something down: {@code اتفاقا مع تركيا ينص على}, {@code المادة 30 من نظام العمل،
 *       التي تنص على}, {@code أنظمة الوزارة تمنع البيع وتنص على}
 *   <li>what came in: {@code بلاغا من الأهالي فجر أمس يفيد بوقوع}
 * </ul>
 *
 * <p>Nobody else lays down: {@code قدم الحداد مشروعا ينص على} is not said by الحداد.
 */
final class DescribedText {

  private static final int FARTHEST = 20;

  /** Words from a part to the text it is of. */
  private static final int LONGEST_PART = 6;

  private final View view;
  private final VerbCue cue;

  DescribedText(VerbCue cue) {
    this.view = cue.view;
    this.cue = cue;
  }

  /** Whether only a text does what the verb tells: {@code نص}, {@code يقضي}; a court قضت. */
  boolean isLaidDown() {
    return view.lexicon.is(WordList.STIPULATING, cue.lemmaKey())
        && (cue.form.tense() == Tense.PRESENT || !isDecided());
  }

  /** {@code يقضي}: also of what is decided just then. */
  boolean isDecided() {
    return view.lexicon.is(WordList.DECIDING, cue.lemmaKey());
  }

  /**
   * {@code يفيد}, right behind what it describes; not {@code شكوى تفيد فيها}, by which somebody
   * else reports.
   */
  boolean isReported() {
    return cue.lemmaKey().equals("افاد")
        && !view.isIn(WordList.RESUMPTION, cue.at + 1)
        && cue.form.tense() == Tense.PRESENT
        && !cue.match.stem().joined();
  }

  /**
   * The nearest text before the verb that agrees with it, where no subject follows the verb: {@code
   * مشروع قانون}. What is decided just then is a deed: {@code أصدر الوزير قراراً يقضي بتعيين}.
   */
  Optional<Phrase> before() {
    boolean single = cue.form.person() == 3 && cue.form.number() == Number.SINGULAR;
    if (!single || !bringsAtOnce()) {
      return Optional.empty();
    }
    int end = cue.relative ? cue.pronoun : cue.at;
    int first = Math.max(view.sentence(cue.at).firstWord(), end - FARTHEST);
    int text = -1;
    for (int i = end - 1; i >= first && !view.isComplementiser(i); i--) {
      boolean whole = text < 0 || i == text - 1 && !view.isDefinite(i) || hasPart(i, text);
      text = whole && agrees(i) ? i : text;
    }
    boolean known = text >= 0 && (!isDecided() || cue.relative || view.isDefinite(text));
    Optional<Phrase> read = known ? cue.report.sources.read(text, end, Set.of()) : Optional.empty();
    return read.map(this::itself);
  }

  /**
   * {@code ينص نظام مجلس الموانئ على}: what lays down is the text itself, and not the body that it
   * is of.
   */
  Phrase itself(Phrase subject) {
    boolean text = isLaidDown() && agrees(subject.start());
    return text ? cue.report.sources.itself(subject) : subject;
  }

  private boolean bringsAtOnce() {
    int next = cue.surroundings.skip(cue.at + 1);
    return next < cue.limit
        && (view.isComplementiser(next)
            || cue.verb.takes(view.key(next))
            || cue.verb.takes("ب") && view.withPreposition(next, 'ب').isPresent());
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

  /** {@code بلاغا}, {@code اتصالا}. */
  boolean isNews(Phrase phrase) {
    return agrees(phrase.start());
  }

  /** {@code قانونا}, {@code للقرار}; texts in the plural are feminine, as هي is. */
  private boolean agrees(int at) {
    WordList texts = texts(cue.form.gender() == Gender.FEMININE);
    for (Stem stem : view.word(at).stems()) {
      String key = stem.bareKey();
      String noun = key.endsWith("ا") ? key.substring(0, key.length() - 1) : key;
      if (view.lexicon.is(texts, noun)) {
        return true;
      }
    }
    return false;
  }

  private WordList texts(boolean feminine) {
    if (isLaidDown()) {
      return feminine ? WordList.LEGAL_TEXTS : WordList.LEGAL_TEXT;
    }
    return feminine ? WordList.NEWS_TEXTS : WordList.NEWS_TEXT;
  }
}
