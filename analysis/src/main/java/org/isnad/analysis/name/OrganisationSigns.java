package org.isnad.analysis.name;

import java.util.Set;
import org.isnad.analysis.text.Stem;

/**
 * What stands before a head noun and shows that it names a body: who leads it, {@code رئيس المجلس
 * البلدي}, or that it speaks, {@code قالت الجمعية الفلكية}.
 */
final class OrganisationSigns {

  private final NameLexicons lexicons;
  private final Draft draft;
  private final int first;
  private final Stem stem;

  /** Nouns for who leads or speaks for a body: رئيس, عضو. */
  private final Set<String> leaders;

  /** باسم. */
  private final Set<String> voices;

  OrganisationSigns(NameLexicons lexicons, OrganisationStart start) {
    this.lexicons = lexicons;
    this.draft = start.draft();
    this.first = start.first();
    this.stem = start.stem();
    this.leaders = lexicons.list("body-leaders");
    this.voices = lexicons.list("voices");
  }

  boolean areThere() {
    return isLed() || speaks();
  }

  /** مدير المعهد, المتحدث باسم اللجنة. */
  boolean isLed() {
    return isBehindWord()
        && (voices.contains(draft.word(first - 1).key())
            || draft.word(first - 1).stems().stream()
                .anyMatch(s -> !s.definite() && leaders.contains(s.key())));
  }

  /** أعلنت اللجنة. */
  private boolean speaks() {
    return isBehindWord() && !lexicons.personVerbs.find(draft.word(first - 1)).isEmpty();
  }

  private boolean isBehindWord() {
    return first > 0
        && stem.proclitics().isEmpty()
        && draft.sameSentence(first - 1, first)
        && draft.word(first - 1).isArabic();
  }
}
