package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.text.Stem;

/**
 * What is said of God beside a name and is no part of it: {@code محمد صلى الله عليه وسلم}, {@code
 * الملك عبدالله رحمه الله}, {@code لولا فضل الله}.
 */
final class PiousWords {

  private static final String GOD = "الله";
  private static final String WITH = "ب";

  private final Set<String> blessings;
  private final Set<String> graces;
  private final Set<String> beforeGraces;

  PiousWords(NameLexicons lexicons) {
    this.blessings = lexicons.list("blessings");
    this.graces = lexicons.list("graces");
    this.beforeGraces = lexicons.list("before-graces");
  }

  /** Whether a blessing begins, which ends a name: رضي الله. */
  boolean isBlessing(Draft draft, int at) {
    return isBeforeGod(draft, at) && blessings.contains(draft.word(at).key());
  }

  /** Whether a word is what God gives, although persons are called by it: بعد توفيق الله. */
  boolean isGrace(Draft draft, int at, Stem stem) {
    if (beforeGraces.contains(stem.key())) {
      return isBeforeGod(draft, at + 1) && graces.contains(draft.word(at + 1).key());
    }
    boolean led =
        stem.proclitics().endsWith(WITH)
            || at > 0
                && draft.word(at - 1).stems().stream()
                    .anyMatch(before -> beforeGraces.contains(before.key()));
    return led && isBeforeGod(draft, at) && graces.contains(stem.key());
  }

  private static boolean isBeforeGod(Draft draft, int at) {
    return at + 1 < draft.size() && draft.word(at + 1).key().equals(GOD);
  }
}
