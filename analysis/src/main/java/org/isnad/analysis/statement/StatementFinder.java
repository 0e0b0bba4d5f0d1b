package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.time.Times;

/**
 * Finds what an article gives as somebody's words, and the chain that it came down through.
 *
 * <p>{@code ذكرت السواحل نقلاً عن مكتب التفتيش أن ستافريديس اقترح أن يتدربا معاً} → {@code
 * ستافريديس اقترح …}, chain السواحل, مكتب التفتيش; and {@code يتدربا معاً}, whose chain goes on to
 * ستافريديس.
 *
 * <p>One pass over the words: where a word is a cue, the rule for its kind looks for the speaker
 * and the content around it; at the end the findings are put into each other.
 */
public final class StatementFinder {

  private final SpeechLexicon lexicon = new SpeechLexicon();

  public Statements find(Text text, Names names, Times times) {
    View view = new View(text, names, times, lexicon);
    Report report = new Report(view);
    Cues cues = new Cues(report);
    for (int at = 0; at < view.size(); at++) {
      if (at >= report.taken) {
        cues.read(at);
      }
    }
    ModeReader modes = new ModeReader(view, report.sources.phrases);
    Nesting nesting = new Nesting(text, modes, new ActChooser(view));
    return new Statements(nesting.arrange(report.findings));
  }
}
