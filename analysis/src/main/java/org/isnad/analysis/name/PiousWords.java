package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.text.Stem;

/**
 * What is said of God beside a name and is no part of it: {@code محمد صلى الله عليه وسلم}, {@code
 * الملك عبدالله رحمه الله}, {@code لولا فضل الله}.
 */
final class PiousWords {

  private static final String GOD = "الله";
  private static final String FAITH = "الدين";
  private static final String WITH = "ب";

  private final Set<String> blessings;
  private final Set<String> graces;
  private final Set<String> beforeGraces;

  /** What persons are called that ends in God or faith: جار الله, نور الدين. */
  private final Set<String> namesOfGod;

  private final Set<String> namesOfFaith;
  private final Set<String> son;
  private final NameLexicons lexicons;

  PiousWords(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.son = lexicons.list("son");
    this.namesOfGod = lexicons.list("names-of-god");
    this.namesOfFaith = lexicons.list("names-of-faith");
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
    return isBeforeGod(draft, at)
        && graces.contains(stem.key())
        && (led || !isNameAt(draft, at + 2) && !isBehindVerb(draft, at));
  }

  /**
   * {@code في سبيل الله}, {@code باسم الدين}: whether a word before these makes no name of them.
   */
  boolean isNoNameOfGod(Draft draft, int at) {
    boolean god = isBeforeGod(draft, at);
    boolean faith = at + 1 < draft.size() && draft.word(at + 1).key().equals(FAITH);
    if (!god && !faith || at > 0 && son.contains(draft.word(at - 1).key())) {
      return false;
    }
    if (god) {
      return !isOneOf(draft, at, namesOfGod);
    }
    return !isOneOf(draft, at, namesOfFaith)
        && (lexicons.nameWords.isOrdinary(draft.word(at).key())
            || draft.grade(lexicons.nameWords, at).compareTo(Grade.PARTICLE) < 0);
  }

  private static boolean isOneOf(Draft draft, int at, Set<String> names) {
    return draft.word(at).stems().stream().anyMatch(stem -> names.contains(stem.key()));
  }

  private boolean isNameAt(Draft draft, int at) {
    return at < draft.size()
        && draft.sameSentence(at - 1, at)
        && !NameWords.isPreposition(draft.word(at))
        && draft.grade(lexicons.nameWords, at).compareTo(Grade.FOREIGN) <= 0;
  }

  private boolean isBehindVerb(Draft draft, int at) {
    return at > 0
        && draft.sameSentence(at - 1, at)
        && !lexicons.personVerbs.find(draft.word(at - 1)).isEmpty();
  }

  private static boolean isBeforeGod(Draft draft, int at) {
    return at + 1 < draft.size() && draft.word(at + 1).key().equals(GOD);
  }
}
