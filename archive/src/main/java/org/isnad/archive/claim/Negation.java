package org.isnad.archive.claim;

import java.util.List;
import java.util.Set;
import org.isnad.archive.term.Term;

/**
 * Whether a content says that something is not so: a negation before its first words of weight.
 *
 * <p>Example: {@code بلاده لم تقم مطلقا بصفقات} → negated; {@code الوضع لا يزال صعبا} → not; {@code
 * لن يسافر سوى الوزير} → not.
 */
final class Negation {

  private static final Set<String> WORDS =
      Set.of(
          "لم", "لن", "ليس", "ليست", "ليسوا", "لسنا", "لا", "عدم", "بعدم", "ولا", "وليس", "وليست");
  private static final Set<String> STILL =
      Set.of("يزال", "تزال", "يزالون", "يزل", "تزل", "بد", "شك", "سيما", "محاله", "زال", "زالت");
  private static final Set<String> ONLY = Set.of("الا", "سوى", "غير", "سوي");
  private static final int REACH = 6;
  private static final int ONLY_REACH = 8;

  private Negation() {}

  static boolean in(List<Term> content) {
    for (int i = 0; i < Math.min(REACH, content.size()); i++) {
      if (WORDS.contains(content.get(i).word())) {
        return !isStill(content, i + 1) && !hasOnly(content, i + 1);
      }
    }
    return false;
  }

  private static boolean isStill(List<Term> content, int at) {
    return at < content.size() && STILL.contains(content.get(at).word());
  }

  private static boolean hasOnly(List<Term> content, int from) {
    return content.subList(from, Math.min(content.size(), from + ONLY_REACH)).stream()
        .anyMatch(term -> ONLY.contains(term.word()));
  }
}
