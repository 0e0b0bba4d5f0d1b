package org.isnad.analysis.statement;

import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Quotation;

/**
 * Where the words of a content begin and end: before {@code وذلك}, and after the complementiser,
 * also inside quotation marks, and after its pronoun where that is only the subject of a verb, or
 * stands for the whole clause.
 *
 * <p>{@code «إن الاتفاق قريب»} → {@code الاتفاق قريب}; {@code أنه سافر} → {@code سافر}; {@code أنه
 * من المتوقع أن} → {@code من المتوقع أن}; {@code إنه واثق} and {@code إننا سنواصل} are whole.
 */
final class ContentEdges {

  private static final int SHORTEST_VERB = 4;

  private final View view;
  private final ImpersonalPronoun impersonal;

  ContentEdges(View view) {
    this.view = view;
    this.impersonal = new ImpersonalPronoun(view, this);
  }

  /** The content without the complementiser that it opens with. */
  Finding bare(Finding finding) {
    Span content = finding.content();
    int first = view.text.wordFrom(content.start());
    if (view.isPunctuation(first) && view.opening(first) != null) {
      first++;
    }
    int next = afterComplementiser(first);
    Quotation inside = next > first ? view.opening(next) : null;
    if (inside != null && inside.span().end() >= content.end() - 1) {
      next++;
    }
    boolean some = next > first && next < view.size() && view.word(next).end() <= content.end();
    Span begun = some ? content.withStart(view.word(next).start()) : content;
    return finding.withContent(withoutUnpaired(withoutTrailing(begun)));
  }

  /** Without {@code وذلك} at the end, which leads to what tells when and where it was said. */
  private Span withoutTrailing(Span content) {
    String text = view.text.string();
    int last = view.text.wordFrom(content.end()) - 1;
    boolean trails =
        last > view.text.wordFrom(content.start()) + 1
            && view.word(last).end() == content.end()
            && view.isIn(WordList.TRAILING, last)
            && !view.isIn(WordList.TO_THE_LIMIT, last - 1);
    if (!trails) {
      return content;
    }
    int end = view.word(last).start();
    while (end > content.start() && " ،,؛".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return content.withEnd(end);
  }

  /** Without a closing mark at the end whose opening one stands before the content, or nowhere. */
  private Span withoutUnpaired(Span content) {
    String text = view.text.string();
    String closing = content.length() == 0 ? "" : pair(text.charAt(content.end() - 1));
    if (closing.isEmpty()) {
      return content;
    }
    long marks =
        text.substring(content.start(), content.end())
            .chars()
            .filter(c -> closing.indexOf(c) >= 0)
            .count();
    if (marks % 2 == 0) {
      return content;
    }
    int end = content.end() - 1;
    while (end > content.start() && " .،".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return content.withEnd(end);
  }

  /** The marks that a closing one may be paired with, itself among them. */
  private static String pair(char mark) {
    return switch (mark) {
      case '»' -> "«»";
      case '”' -> "“”";
      case '"' -> "\"";
      case ')' -> "()";
      default -> "";
    };
  }

  private int afterComplementiser(int at) {
    if (view.key(at).equals("فقد") && at + 1 < view.size()) {
      return at + 1;
    }
    boolean turn = view.isOtherHand(at) && view.isComma(at + View.OTHER_HAND_WORDS);
    if (turn) {
      return at + View.OTHER_HAND_WORDS + 1;
    }
    if (at + 1 >= view.size() || !view.isComplementiser(at) || view.isInName(at)) {
      return at;
    }
    String pronoun = pronoun(at);
    boolean plain = pronoun.isEmpty() && !isCondition(at);
    boolean third = pronoun.startsWith("ه") && dropsPronoun(at, at + 1);
    return plain || third ? at + 1 : at;
  }

  /** {@code إن شاء الله}, {@code إن لم يحدث}: if, and not that. */
  private boolean isCondition(int at) {
    boolean below = view.word(at).surface().indexOf(ArabicLetters.ALEF_HAMZA_ABOVE) < 0;
    return below && view.isIn(WordList.CONDITION, at + 1);
  }

  private String pronoun(int complementiser) {
    String key = view.key(complementiser);
    int length = key.startsWith("ب") ? 3 : 2;
    return key.length() > length ? key.substring(length) : "";
  }

  /**
   * Whether the pronoun on the complementiser falls with it, before what stands at {@code next}.
   */
  boolean dropsPronoun(int complementiser, int next) {
    return startsWithVerb(next)
        || isShortPresent(pronoun(complementiser), next)
        || pronoun(complementiser).equals("ه") && impersonal.isBefore(next);
  }

  /** {@code أنه يحب}, {@code أنها تعد}: of three letters, in the gender of the pronoun. */
  private boolean isShortPresent(String pronoun, int at) {
    char prefix = pronoun.equals("ه") ? 'ي' : pronoun.equals("ها") ? 'ت' : 0;
    String key = view.key(at);
    return key.length() == 3
        && key.charAt(0) == prefix
        && !view.isInName(at)
        && view.timeAt(at) == null
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.DEMONSTRATIVE, at)
        && !view.isIn(WordList.ADVERB, at);
  }

  /** A finite verb, or a particle before one, by its letters or the lists. */
  boolean startsWithVerb(int at) {
    String key = view.key(at);
    return view.isIn(WordList.VERBISH, at)
        || view.isIn(WordList.TALE_VERB, at)
        || view.isIn(WordList.VERB_AFTER_PRONOUN, at)
        || view.verbs(at).stream().anyMatch(m -> m.stem().proclitics().isEmpty())
        || key.length() >= SHORTEST_VERB
            && !view.word(at).surface().endsWith("ة")
            && hasVerbalShape(key);
  }

  private static boolean hasVerbalShape(String key) {
    boolean prefixed = key.startsWith("ي") || key.startsWith("ت") || key.startsWith("سي");
    return prefixed && !isTafeel(key)
        || key.startsWith("ست")
        || key.startsWith("لاي")
        || key.endsWith("ت")
        || key.endsWith("وا")
        || isDerived(key);
  }

  /** {@code تنظيم}: a verbal noun, and no verb of the present. */
  private static boolean isTafeel(String key) {
    return key.length() == 5 && key.charAt(0) == 'ت' && key.charAt(3) == 'ي';
  }

  /** {@code استمر}, {@code اجتمع}, {@code انتقل}, and not {@code اجتماع}. */
  private static boolean isDerived(String key) {
    int last = key.length() - 1;
    boolean stem =
        key.startsWith("است")
            || key.startsWith("ان")
            || key.startsWith("ات")
            || key.startsWith("اض")
            || key.startsWith("اصط")
            || key.startsWith("ازد")
            || key.startsWith("اطل")
            || key.charAt(0) == 'ا' && key.charAt(2) == 'ت';
    return stem && key.charAt(last - 1) != 'ا' && "هاين".indexOf(key.charAt(last)) < 0;
  }
}
