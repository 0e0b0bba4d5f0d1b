package org.isnad.analysis.name;

import java.util.HashSet;
import java.util.Set;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.text.WordSet;

/**
 * Foreign companies by the last word of their name: {@code بانك أوف كولستون كوربوريشن}, {@code
 * كولستون دوت كوم}.
 */
final class CompanyRule {

  private static final int LONGEST = 5;

  private final NameLexicons lexicons;
  private final WordSet suffixes;
  private final Set<String> joining;

  CompanyRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.joining = lexicons.list("foreign-particles");
    this.suffixes = lexicons.wordSet(suffixes());
  }

  private static Set<String> suffixes() {
    Set<String> suffixes = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read(CompanyRule.class, "company-suffixes.txt", 1)) {
      suffixes.add(Folding.key(entry.field(0)));
    }
    return suffixes;
  }

  void find(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (suffixes.holds(draft.word(i)) && !draft.isType(i, EntityType.ORG)) {
        findEndingAt(draft, i);
      }
    }
  }

  private void findEndingAt(Draft draft, int last) {
    int first = last;
    while (first > 0
        && last - first < LONGEST
        && draft.sameSentence(first - 1, last)
        && (isPart(draft, first - 1) || isBank(draft, first - 1))
        && (first == last || draft.word(first).stems().size() == 1 || !isJoined(draft, first))) {
      first--;
    }
    while (first < last && joining.contains(draft.word(first).key())) {
      first++;
    }
    if (first == last || draft.word(first).key().equals("دوت")) {
      return;
    }
    Stem stem = stem(draft, first);
    draft.clear(first, last + 1);
    draft.add(
        Found.of(
            EntityType.ORG,
            draft.span(stem, last + 1),
            first,
            last + 1,
            "company-suffix",
            SourceKind.INSTITUTION));
  }

  /** بانك أوف: before a particle any word. */
  private boolean isBank(Draft draft, int index) {
    return draft.word(index).isArabic()
        && draft.word(index + 1).key().equals("اوف")
        && !draft.word(index).stems().get(0).definite();
  }

  private boolean isPart(Draft draft, int index) {
    Word word = draft.word(index);
    if (joining.contains(word.key()) || word.kind() == Word.Kind.LATIN) {
      return true;
    }
    if (!word.isArabic() || word.stems().get(0).definite()) {
      return false;
    }
    boolean known = draft.covering(index).isPresent();
    return known || isForeign(draft.grade(lexicons.nameWords, index)) || isJoined(draft, index);
  }

  private static boolean isForeign(Grade grade) {
    return grade == Grade.SURE || grade == Grade.FOREIGN;
  }

  /** Whether و is to be taken off, before which the name cannot go on. */
  private boolean isJoined(Draft draft, int index) {
    return stem(draft, index).joined();
  }

  /** وهاوايان: و and a foreign name; لإيديكس: before أ a letter is a preposition. */
  private boolean isTwo(Word word) {
    String surface = word.surface();
    boolean hamza = surface.length() > 1 && (surface.charAt(1) == 'أ' || surface.charAt(1) == 'إ');
    return word.stems().size() > 1
        && (hamza || lexicons.nameWords.joinsForeign(word.stems().get(0).key()));
  }

  private Stem stem(Draft draft, int index) {
    Word word = draft.word(index);
    Stem whole = word.stems().get(0);
    if (!isTwo(word)
        && (isForeign(lexicons.nameWords.grade(whole, word)) || suffixes.holds(whole))) {
      return whole;
    }
    for (Stem cut : word.stems()) {
      boolean named =
          draft
              .covering(index)
              .filter(f -> f.firstWord() == index && f.span().start() == cut.span().start())
              .isPresent();
      if (!cut.proclitics().isEmpty()
          && (named || isForeign(lexicons.nameWords.grade(cut, word)))) {
        return cut;
      }
    }
    return whole;
  }
}
