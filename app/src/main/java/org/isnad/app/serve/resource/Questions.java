package org.isnad.app.serve.resource;

import java.util.HashMap;
import java.util.Map;
import org.isnad.app.serve.Question;
import org.isnad.app.serve.ServerSettings;
import org.isnad.app.serve.read.Desk;

/** What answers each operation of the contract that is about the archive, by the operation's id. */
public final class Questions {

  private Questions() {}

  public static Map<String, Question> of(Desk desk, ServerSettings settings) {
    Map<String, Question> all = new HashMap<>();
    new ArticleQuestions(desk).addTo(all);
    new StoryQuestions(desk).addTo(all);
    new StoryPartQuestions(desk).addTo(all);
    new NameQuestions(desk).addTo(all);
    new SearchQuestions(desk).addTo(all);
    new CompletionQuestion(desk).addTo(all);
    new CompareQuestion(desk).addTo(all);
    new AnalyzeQuestion(desk).addTo(all);
    new CorrectionQuestions(desk).addTo(all);
    new SavedSearchQuestions(desk, settings).addTo(all);
    new ImportQuestions(desk, settings).addTo(all);
    return all;
  }
}
