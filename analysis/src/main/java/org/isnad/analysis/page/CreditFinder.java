package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.Word;

/**
 * Finds the news agencies that an article credits for its text: in the dateline, {@code سول –
 * (رويترز):}, or in brackets at the end, {@code … (أ ف ب).}
 */
final class CreditFinder {

  private static final int DATELINE_WORDS = 12;
  private static final int CLOSING_WORDS = 6;

  private final Phrases<Boolean> agencies = new Phrases<>();

  CreditFinder() {
    for (Lexicon.Entry entry : Lexicon.read(CreditFinder.class, "agencies.txt", 1)) {
      agencies.put(entry.field(0), true);
    }
  }

  List<Span> find(Text text) {
    List<Span> credits = new ArrayList<>();
    if (text.sentences().isEmpty()) {
      return credits;
    }
    int datelineEnd = datelineEnd(text);
    addAgencies(credits, text, 0, datelineEnd);
    Sentence last = text.sentences().get(text.sentences().size() - 1);
    int from = Math.max(datelineEnd, last.endWord() - CLOSING_WORDS);
    for (int i = from; i < last.endWord(); i++) {
      if (text.word(i).is('(')) {
        addAgencies(credits, text, i + 1, last.endWord());
        return credits;
      }
    }
    return credits;
  }

  /**
   * Index after the dateline's last word: a colon, or a closing bracket or dash of the first words.
   */
  private static int datelineEnd(Text text) {
    int limit = Math.min(DATELINE_WORDS, text.words().size());
    int end = 0;
    for (int i = 0; i < limit; i++) {
      Word word = text.word(i);
      if (word.is(':')) {
        return i;
      }
      if (word.is('–') || word.is('-') || word.is('—') || word.is(')')) {
        end = i + 1;
      }
    }
    return end == 0 ? 0 : Math.min(limit, end + 2);
  }

  private void addAgencies(List<Span> credits, Text text, int from, int end) {
    int at = from;
    while (at < end) {
      var match = agencies.find(text.words(), at);
      if (match.isPresent() && match.get().endWord() <= end) {
        credits.add(match.get().first().span().union(text.word(match.get().endWord() - 1).span()));
        at = match.get().endWord();
      } else {
        at++;
      }
    }
  }
}
