package org.isnad.archive.claim;

import java.util.List;
import java.util.Set;
import org.isnad.archive.term.Term;

/**
 * Whether a content says that something is not so: a negation before its first words of weight.
 *
 * <p>Example: {@code الشركة لم تطلب مطلقا سفنا} → negated; {@code الوضع لا يزال صعبا} → not; {@code
 * لن يسافر سوى الوزير} → not.
 */
final class Negation {

  private static final Set<String> WORDS =
      Set.of(
          "لم", "لن", "ليس", "ليست", "ليسوا", "لسنا", "لا", "ولا", "وليس", "وليست", "ولم", "ولن",
          "فلم", "فلن", "فلا", "فليس", "لست");
  private static final Set<String> WITHOUT = Set.of("دون", "بدون", "بلا");
  private static final Set<String> NOUNS =
      Set.of("عدم", "بعدم", "وعدم", "لعدم", "غياب", "انعدام", "انتفاء");
  private static final Set<String> STILL =
      Set.of(
          "يزال", "تزال", "يزالون", "يزل", "تزل", "بد", "شك", "سيما", "محاله", "زال", "زالت", "يقل",
          "تقل", "يزيد", "تزيد", "يتجاوز", "تتجاوز", "يقتصر", "تقتصر", "باس", "غرو", "مناص");
  private static final Set<String> ONLY = Set.of("الا", "سوى", "غير", "سوي", "فقط", "مجرد", "فحسب");
  private static final Set<String> CLAUSES =
      Set.of(
          "ان", "لان", "لانه", "لانها", "اذا", "التي", "الذي", "الذين", "حتي", "بان", "بانه",
          "بانها", "بسبب");
  private static final int REACH = 6;
  private static final int ONLY_REACH = 8;

  private Negation() {}

  /** Whether the content as a whole is negated. */
  static boolean in(List<Term> content) {
    if (!content.isEmpty() && NOUNS.contains(content.get(0).word())) {
      return true;
    }
    for (int i = 0; i < Math.min(REACH, content.size()); i++) {
      if (i > 0 && CLAUSES.contains(content.get(i).word())) {
        return false;
      }
      if (WORDS.contains(content.get(i).word())) {
        return negates(content, i);
      }
    }
    return false;
  }

  /** Whether it is a word of negation, whatever it does here. */
  static boolean isWord(Term term) {
    String word = term.word();
    return WORDS.contains(word) || NOUNS.contains(word) || WITHOUT.contains(word);
  }

  /** Whether a word negates what comes after it. */
  static boolean at(List<Term> content, int index) {
    String word = content.get(index).word();
    return NOUNS.contains(word)
        || WITHOUT.contains(word)
        || WORDS.contains(word) && negates(content, index);
  }

  private static boolean negates(List<Term> content, int at) {
    return !isStill(content, at + 1) && !hasOnly(content, at + 1);
  }

  private static boolean isStill(List<Term> content, int at) {
    return at < content.size() && STILL.contains(content.get(at).word());
  }

  private static boolean hasOnly(List<Term> content, int from) {
    return content.subList(from, Math.min(content.size(), from + ONLY_REACH)).stream()
        .anyMatch(term -> ONLY.contains(term.word()));
  }
}
