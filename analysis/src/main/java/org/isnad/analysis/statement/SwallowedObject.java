package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;

/**
 * A subject without the object that its phrase ran on into, which has no mark of its own: {@code
 * وصف النائب سالم الحداد القانون الجديد بالكارثة} → {@code النائب سالم الحداد}; {@code ثمن سموه
 * الجهود} → {@code سموه}; {@code انتقد رئيس اللجنة القرار الأخير} → {@code رئيس اللجنة}; {@code نفى
 * مسؤول أمني الأنباء} → {@code مسؤول أمني}.
 *
 * <p>To be asked where nothing is left behind the whole phrase that the verb could bring; {@link
 * ObjectInSubject} is asked before.
 */
final class SwallowedObject {

  private final Report report;
  private final View view;
  private final VerbCue cue;

  SwallowedObject(VerbCue cue) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
  }

  /** The subject up to the end of the person's name or of what stands for it. */
  Optional<Phrase> subjectBefore(Phrase subject) {
    int end = objectIn(subject);
    return end > subject.start()
        ? report.sources.read(subject.start(), end, Set.of()).filter(p -> p.end() == end)
        : Optional.empty();
  }

  /** Index of the object's first word, or -1. */
  private int objectIn(Phrase subject) {
    if (view.isIn(WordList.HIS_HIGHNESS, subject.start())) {
      int next = pastAdjectives(subject.start() + 1);
      return next < subject.end() && mayBeObject(next) ? next : -1;
    }
    for (int i = subject.start(); i < subject.end(); i++) {
      Named named = view.startsName(i) ? view.nameAt(i) : null;
      if (named != null && named.entity().type() == EntityType.PER) {
        int end = pastAdjectives(view.endWord(named.span()));
        boolean surname = end == i + 1 && !isFeminine(end);
        return end < subject.end() && !surname && mayBeObject(end) ? end : -1;
      }
    }
    return isUnnamed(subject) ? behindTitle(subject) : -1;
  }

  /** A title or people without a name, before what the verb brings as its object. */
  private boolean isUnnamed(Phrase subject) {
    SourceNoun head = report.sources.phrases.heads.head(subject.start(), subject.end());
    return cue.verb.has(Frame.OBJ)
        && subject.source().entity() == null
        && (head == SourceNoun.PERSON
            || head == SourceNoun.PEOPLE
            || view.isIn(WordList.SOURCE, subject.start()));
  }

  /** Index of the first definite noun that is no part of a title, or -1. */
  private int behindTitle(Phrase subject) {
    for (int i = subject.start() + 1; i < subject.end(); i++) {
      boolean definite = view.word(i).stems().get(0).definite() && !view.isInName(i);
      if (definite && (isBehindIndefinite(subject.start(), i) || isNounBehindDefinite(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@code مسؤول أمني القرار}: behind an adjective without article stands no genitive, but for
   * {@code رفيع المستوى}.
   *
   * @param start of the phrase; {@code كبير المستشارين} begins with its adjective
   */
  private boolean isBehindIndefinite(int start, int at) {
    String before = view.key(at - 1);
    boolean feminine = before.endsWith("ه") && !before.endsWith("يه");
    String adjective = feminine ? before.substring(0, before.length() - 1) : before;
    boolean describes =
        SourceReader.isAdjective(adjective)
            || adjective.equals("مسوول") && view.isIn(WordList.SOURCE, start);
    return at - 1 > start
        && describes
        && !view.isDefinite(at - 1)
        && !view.isInName(at - 1)
        && !view.isIn(WordList.RANK_OF, at);
  }

  /**
   * {@code الوزير القرار}, {@code اللجنة القرار}: two definite nouns, of which none describes the
   * other.
   */
  private boolean isNounBehindDefinite(int at) {
    String key = view.key(at);
    if (!view.isDefinite(at - 1)
        || isSomebody(at)
        || view.isIn(WordList.RANK_OF, at)
        || view.isIn(WordList.PLURAL_ADJECTIVE, at)
        || view.isIn(WordList.OFFICE_ADJECTIVE, at)) {
      return false;
    }
    // الوزير المصري الخطوة: no adjective of one who is a man.
    boolean ofAnother = isFeminine(at) && view.key(at - 1).endsWith("ي");
    boolean adjective = looksLikeAdjective(key) || key.endsWith("ه");
    return view.isIn(WordList.SPOKEN_OF, at)
        || view.isIn(WordList.RANK_OF, at - 1)
        || ofAnother
        || key.endsWith("ات") && !view.key(at - 1).endsWith("ات")
        || !adjective && !key.endsWith("ون") && !key.endsWith("ين");
  }

  /** {@code سموه الكريم الجهود}: past what describes him. */
  private int pastAdjectives(int at) {
    int next = at;
    while (next < cue.limit && view.isIn(WordList.OFFICE_ADJECTIVE, next)) {
      next++;
    }
    return next;
  }

  /** {@code القانون}, {@code المشاركة}; no title or adjective of the man before it. */
  private boolean mayBeObject(int at) {
    Word word = view.word(at);
    if (!word.isArabic()
        || view.nameAt(at) != null
        || isSomebody(at)
        || view.timeAt(at) != null
        || !word.stems().get(0).definite()
        || view.isIn(WordList.TITLE, at)
        || view.isIn(WordList.FORMER, at)
        || view.isIn(WordList.RELATIVE, at)) {
      return false;
    }
    return isFeminine(at) && cue.form.gender() == VerbForm.Gender.MASCULINE
        || !looksLikeAdjective(word.key());
  }

  private static boolean looksLikeAdjective(String key) {
    return key.startsWith("الم") || key.endsWith("ي") || key.endsWith("يه");
  }

  private boolean isFeminine(int at) {
    String key = view.key(at);
    return key.endsWith("ه") && !key.endsWith("يه") || key.endsWith("ات");
  }

  /** Who may be the same man; not {@code القانون}, {@code الحكومة}. */
  private boolean isSomebody(int at) {
    SourceNoun noun = view.sourceNoun(at);
    return noun == SourceNoun.PERSON || noun == SourceNoun.PEOPLE;
  }
}
