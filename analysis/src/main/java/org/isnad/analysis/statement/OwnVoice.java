package org.isnad.analysis.statement;

import java.util.List;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Tells columns and other pages whose writer speaks for himself from reports, by what stands
 * outside quotations and outside what others say: the first person, questions and exclamations. On
 * such a page {@code يرى الناس أن} is the writer's own; what is left is what named persons and
 * bodies say, and quotations.
 */
final class OwnVoice {

  /** Marks of the own voice for each sentence, from which on a page is the writer's own. */
  private static final double SHARE = 0.15;

  private static final int FEWEST = 3;

  private OwnVoice() {}

  /** The findings, on a page of its writer's own without those that nobody named speaks. */
  static List<Finding> without(View view, List<Finding> findings) {
    if (findings.isEmpty() || !isOwn(view, findings)) {
      return findings;
    }
    return findings.stream().filter(finding -> isNamed(view, finding)).toList();
  }

  private static boolean isNamed(View view, Finding finding) {
    if (finding.sources().isEmpty() || finding.rule().endsWith(ContentFinder.QUOTATION)) {
      return true;
    }
    Source speaker = finding.speaker();
    return speaker.entity() != null
        && (goesOn(view, finding) || speaker.basis() != SpeakerBasis.LAST_SPEAKER);
  }

  /** {@code وأضاف أن}, {@code وأوضح أن}: a report goes on; {@code وقال} opens a tale, too. */
  private static boolean goesOn(View view, Finding finding) {
    int cue = view.text.wordAt(finding.cue().start());
    return FewVoices.isClause(finding.rule())
        && view.verbs(cue).stream()
            .map(VerbLexicon.Match::verb)
            .anyMatch(verb -> view.lexicon.isCore(verb) && !verb.lemma().equals("قال"));
  }

  private static boolean isOwn(View view, List<Finding> findings) {
    int marks = 0;
    for (int i = 0; i < view.size(); i++) {
      marks += isMark(view, i) && isOutlets(view, findings, i) ? 1 : 0;
    }
    return marks >= FEWEST && marks >= SHARE * view.text.sentences().size();
  }

  private static boolean isMark(View view, int word) {
    Stem plain = view.withoutConjunction(word);
    return view.isIn(WordList.OWN_VOICE, word)
        || plain.joined() && view.lexicon.is(WordList.OWN_VOICE, plain)
        || view.word(word).is(ArabicLetters.QUESTION_MARK)
        || view.word(word).is('!');
  }

  /** Neither in a quotation nor in what somebody says. */
  private static boolean isOutlets(View view, List<Finding> findings, int word) {
    int offset = view.word(word).start();
    if (view.around(word) != null) {
      return false;
    }
    for (Finding finding : findings) {
      if (finding.content().covers(offset)) {
        return false;
      }
    }
    return true;
  }
}
