package org.isnad.analysis.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.VerbLexicon;
import org.isnad.analysis.text.Word;

/** The words that tell that somebody said nothing, loaded once from {@code declined.txt}. */
final class DeclinedLexicon {

  /** What a word does in such a phrase. */
  enum Role {
    REFUSE,
    ANSWER,
    CONFIRM,
    REACH,
    NOUN,
    CONTACT
  }

  private final VerbLexicon<Role> verbs;
  private final Map<Role, Set<String>> nouns = new EnumMap<>(Role.class);

  DeclinedLexicon(Spellings spellings) {
    this.verbs = new VerbLexicon<>(spellings);
    for (Lexicon.Entry entry : Lexicon.read(DeclinedLexicon.class, "declined.txt", 3)) {
      Role role = entry.constant(0, Role.class);
      if (entry.field(2).equals("-")) {
        nouns.computeIfAbsent(role, r -> new HashSet<>()).add(Folding.key(entry.field(1)));
      } else {
        verbs.put(entry.field(1), entry.field(2), role);
      }
    }
  }

  /** The readings of the word as one of the verbs. */
  List<VerbLexicon.Match<Role>> verbs(Word word) {
    return word.isArabic() ? verbs.find(word) : List.of();
  }

  boolean isNoun(Role role, String key) {
    return nouns.getOrDefault(role, Set.of()).contains(key);
  }
}
