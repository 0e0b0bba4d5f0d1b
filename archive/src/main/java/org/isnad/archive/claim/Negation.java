package org.isnad.archive.claim;

import java.util.List;
import java.util.Set;
import org.isnad.archive.term.Term;

/**
 * Which words say that something is not so.
 *
 * <p>Example: {@code الشركة لم تطلب مطلقا سفنا} → لم; {@code الوضع لا يزال صعبا} → none; {@code لن
 * يسافر سوى الوزير} → none.
 */
final class Negation {

  private static final Set<String> WORDS =
      Set.of(
          "لم", "لن", "ليس", "ليست", "ليسوا", "لسنا", "لا", "ولا", "وليس", "وليست", "ولم", "ولن",
          "فلم", "فلن", "فلا", "فليس", "لست");
  private static final Set<String> WITHOUT = Set.of("دون", "بدون", "بلا");
  private static final Set<String> NOUNS =
      Set.of(
          "عدم", "بعدم", "وعدم", "لعدم", "غياب", "انعدام", "انتفاء", "رفضه", "رفضها", "رفضهما",
          "رفضهم", "ورفضه", "ورفضها", "ورفضهما", "ورفضهم");
  private static final Set<String> STILL =
      Set.of(
          "يزال", "تزال", "يزالون", "يزل", "تزل", "بد", "شك", "سيما", "محاله", "زال", "زالت", "يقل",
          "تقل", "يزيد", "تزيد", "يتجاوز", "تتجاوز", "يقتصر", "تقتصر", "باس", "غرو", "مناص");
  private static final Set<String> ONLY = Set.of("الا", "سوى", "غير", "سوي", "فقط", "مجرد", "فحسب");
  private static final int ONLY_REACH = 8;

  /** What is said not to be after these is a condition: {@code إذا لم ينسحبوا}. */
  private static final Set<String> IF =
      Set.of("اذا", "ان", "وان", "لو", "ما", "حال", "حاله", "طالما");

  private Negation() {}

  /** Whether it is a word of negation, whatever it does here. */
  static boolean isWord(Term term) {
    String word = term.word();
    return WORDS.contains(word) || NOUNS.contains(word) || WITHOUT.contains(word);
  }

  /** Whether a word negates what comes after it. */
  static boolean at(List<Term> content, int index) {
    String word = content.get(index).word();
    return !isCondition(content, index)
        && (NOUNS.contains(word)
            || WITHOUT.contains(word)
            || WORDS.contains(word) && negates(content, index));
  }

  private static boolean isCondition(List<Term> content, int at) {
    return at > 0 && IF.contains(content.get(at - 1).word());
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
