package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.Word;

/**
 * Finds the news agencies that an article credits for its text: in the dateline, {@code سول –
 * (رويترز):}, or in brackets at the end, {@code … (أ ف ب).}
 *
 * <p>An agency that the list lacks is told by its dateline: it is called an agency, there or
 * elsewhere in the article, {@code الرباط – (وكالة السواحل):}.
 */
final class CreditFinder {

  private static final int DATELINE_WORDS = 12;
  private static final int CLOSING_WORDS = 6;
  private static final int LONGEST_NAME = 5;
  private static final String AGENCY = "وكاله";

  private final Phrases<Boolean> agencies;

  CreditFinder(Spellings spellings) {
    this.agencies = new Phrases<>(spellings);
    for (Lexicon.Entry entry : Lexicon.read(CreditFinder.class, "agencies.txt", 1)) {
      agencies.put(entry.field(0), true);
    }
  }

  List<Span> find(Text text) {
    List<Span> credits = new ArrayList<>();
    if (text.sentences().isEmpty()) {
      return credits;
    }
    int end = datelineEnd(text);
    addAgencies(credits, text, 0, end);
    if (credits.isEmpty() && end > 0) {
      addUnlisted(credits, text, end);
    }
    addClosing(credits, text, end);
    return credits;
  }

  /** Index after the dateline's last word: a colon, the first line's end, or a closing bracket. */
  private static int datelineEnd(Text text) {
    int line = text.wordFrom(text.paragraphs().get(0).end());
    int limit = Math.min(DATELINE_WORDS, line);
    boolean dash = false;
    int bracket = 0;
    for (int i = 0; i < limit; i++) {
      Word word = text.word(i);
      if (word.is(':')) {
        return i;
      }
      dash = dash || isDash(word);
      bracket = word.is(')') && bracket == 0 ? i + 1 : bracket;
    }
    boolean ownLine = dash && line <= DATELINE_WORDS;
    return ownLine ? line : dash ? Math.max(bracket, afterDash(text, limit)) : 0;
  }

  /** Without a colon the agency stands right before or after the dash. */
  private static int afterDash(Text text, int limit) {
    for (int i = 0; i < limit; i++) {
      if (isDash(text.word(i))) {
        return Math.min(limit, i + 4);
      }
    }
    return 0;
  }

  private static boolean isDash(Word word) {
    return word.is('–') || word.is('-') || word.is('—');
  }

  private void addUnlisted(List<Span> credits, Text text, int end) {
    int first = end;
    while (first > 0 && !isDash(text.word(first - 1))) {
      first--;
    }
    int last = end - 1;
    while (first < last && text.word(first).isPunctuation()) {
      first++;
    }
    while (last > first && text.word(last).isPunctuation()) {
      last--;
    }
    if (first > 0 && first <= last && last - first < LONGEST_NAME && isAgency(text, first, last)) {
      credits.add(text.span(first, last));
    }
  }

  /** Whether the words are called an agency here, or after the word agency elsewhere. */
  private static boolean isAgency(Text text, int first, int last) {
    String name = text.word(first).key();
    if (name.equals(AGENCY)) {
      return true;
    }
    for (int i = last + 1; i + 1 < text.words().size(); i++) {
      if (text.word(i + 1).key().equals(name)
          && text.word(i).stems().stream().anyMatch(stem -> stem.key().equals(AGENCY))) {
        return true;
      }
    }
    return false;
  }

  private void addClosing(List<Span> credits, Text text, int datelineEnd) {
    Sentence last = text.sentences().get(text.sentences().size() - 1);
    for (int i = Math.max(datelineEnd, last.endWord() - CLOSING_WORDS); i < last.endWord(); i++) {
      if (text.word(i).is('(')) {
        addAgencies(credits, text, i + 1, last.endWord());
        return;
      }
    }
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
