package org.isnad.analysis.statement;

import java.util.Set;
import org.isnad.analysis.text.KeySet;

/** Whether a source after what it says stands at a word: {@code … قريباً، بحسب الجيش}. */
final class TrailingSource {

  private static final int LONGEST_SOURCE = 5;
  private static final int LONGEST_NAMED_SOURCE = 12;

  private static final Set<String> NOT = KeySet.of("ليس", "وليس", "ليست", "وليست");

  private final View view;

  TrailingSource(View view) {
    this.view = view;
  }

  boolean isOne(int at) {
    return view.lexicon
        .attribution(view.text.words(), at)
        .filter(match -> match.first().proclitics().isEmpty())
        .filter(
            match ->
                match.value().clause()
                    ? isTold(match.endWord())
                        && (!view.key(at).equals("كما") || namesWho(match.endWord() + 1))
                    : mayTell(match.endWord()))
        .filter(match -> !isAlternative(at))
        .isPresent();
  }

  /** {@code … وبحسب المصادر فإن}: a source that names what follows. */
  boolean isNext(int at) {
    boolean source =
        !view.isComplementiser(at - 1)
            && view.lexicon
                .attribution(view.text.words(), at)
                .filter(match -> !match.first().proclitics().isEmpty())
                .filter(match -> !match.value().clause() || isTold(match.endWord()))
                .isPresent();
    if (!source) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + LONGEST_NAMED_SOURCE);
    for (int i = at + 2; i < limit; i++) {
      if (view.key(i).equals("فان") || view.key(i).startsWith("فانه")) {
        return true;
      }
    }
    return false;
  }

  /** {@code وفق خطط نوعية}: by what it is done, and not who says so. */
  private boolean mayTell(int at) {
    return at >= view.size()
        || !view.lexicon.is(WordList.NO_SOURCE, view.word(at).stems().get(0).bareKey());
  }

  /**
   * {@code سواء من وجهة نظر … أو من وجهة نظر}, {@code ، وليس كما ورد في المواقع}: no source of what
   * is told.
   */
  boolean isAlternative(int at) {
    String before = view.key(at - 1);
    return before.equals("او") || before.equals("سواء") || NOT.contains(before);
  }

  /** {@code كما ذكرت مصادر}, {@code كما قال.}; not {@code كما يعرض الكثير من الصور}. */
  private boolean namesWho(int from) {
    int at = from;
    while (at < view.size() && (view.timeAt(at) != null || view.isIn(WordList.ADVERB, at))) {
      at = Math.max(at + 1, view.timeEnd(at));
    }
    return at >= view.size()
        || view.isPunctuation(at)
        || view.namesSomebody(at)
        || view.sourceNoun(at) != null
        || view.isIn(WordList.PREPOSITION, at)
        || view.isIn(WordList.PRONOUN, at)
        || view.isIn(WordList.QUANTIFIER, at) && !view.isIn(WordList.ANYBODY, at);
  }

  /** {@code كما أعلن}, and not {@code كما سنعلن}. */
  private boolean isTold(int at) {
    return at < view.size()
        && !view.isIn(WordList.NO_VERB, at)
        && view.verbs(at).stream()
            .anyMatch(
                m ->
                    m.form().person() == 3
                        && !m.stem().future()
                        && (m.verb().has(Frame.THAT) || m.verb().has(Frame.QUOTE)));
  }

  /** {@code … حسب البيان.}: who says so, without a comma, at the end of the sentence. */
  boolean isAtEnd(int at) {
    return view.lexicon
        .attribution(view.text.words(), at)
        .filter(match -> !match.value().clause() && match.first().proclitics().isEmpty())
        .filter(match -> !isAlternative(at))
        .filter(
            match -> {
              int source = match.endWord();
              int end = view.sentence(at).endWord();
              int longest = view.startsName(source) ? LONGEST_NAMED_SOURCE : LONGEST_SOURCE;
              boolean near = source < end && end - source <= longest;
              return near
                  && (view.startsName(source)
                      || view.sourceNoun(source) != null && mayTell(source));
            })
        .isPresent();
  }
}
