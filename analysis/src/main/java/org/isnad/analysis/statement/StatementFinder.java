package org.isnad.analysis.statement;

import java.util.List;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Spellings;
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

  private final SpeechLexicon lexicon;
  private final DeclinedLexicon declinedLexicon;
  private final Confidence confidence = new Confidence();

  /** Finds statements in texts whose words were looked up in no table. */
  public StatementFinder() {
    this(new Spellings());
  }

  /**
   * @param spellings takes the lexicons of this stage in
   */
  public StatementFinder(Spellings spellings) {
    this.lexicon = new SpeechLexicon(spellings);
    this.declinedLexicon = new DeclinedLexicon(spellings);
  }

  public Statements find(Text text, Names names, Times times) {
    View view = new View(text, names, times, lexicon);
    Report report = new Report(view);
    Cues cues = new Cues(report);
    DeclinedRule declined = new DeclinedRule(report, declinedLexicon);
    Answers answers = Answers.of(text);
    for (int at = 0; at < view.size(); at++) {
      declined.read(at);
      if (at >= report.taken && !answers.hold(at)) {
        cues.read(at);
      }
    }
    ModeReader modes = new ModeReader(view, report.sources.phrases);
    Nesting nesting =
        new Nesting(text, modes, new ActChooser(view), confidence, report.sources::isMedium);
    List<Finding> nearest = new NearerCue(view).kept(report.findings);
    List<Finding> named = new LaterNames(report).named(nearest);
    List<Finding> joined = new Transmitters(report).joined(named);
    ContentEdges edges = new ContentEdges(view);
    List<Finding> plain = new FewVoices(view).plain(OwnVoice.without(view, joined));
    List<Finding> bare = plain.stream().map(edges::bare).toList();
    List<Statement> statements = nesting.arrange(bare);
    return new Statements(statements, declined.list(statements));
  }
}
