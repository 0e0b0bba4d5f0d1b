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
 * الجهود} → {@code سموه}.
 *
 * <p>To be asked where nothing is left behind the whole phrase that the verb could bring.
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
      int next = subject.start() + 1;
      return next < subject.end() && mayBeObject(next) ? next : -1;
    }
    for (int i = subject.start(); i < subject.end(); i++) {
      Named named = view.startsName(i) ? view.nameAt(i) : null;
      if (named != null && named.entity().type() == EntityType.PER) {
        int end = view.endWord(named.span());
        boolean surname = end == i + 1 && !isFeminine(end);
        return end < subject.end() && !surname && mayBeObject(end) ? end : -1;
      }
    }
    return -1;
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
    String key = word.key();
    boolean adjective = key.startsWith("الم") || key.endsWith("ي") || key.endsWith("يه");
    return isFeminine(at) && cue.form.gender() == VerbForm.Gender.MASCULINE || !adjective;
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
