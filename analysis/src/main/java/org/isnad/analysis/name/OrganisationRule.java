package org.isnad.analysis.name;

import java.util.List;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;

/**
 * Organisations named by a head noun and what follows it.
 *
 * <ul>
 *   <li>head and what it is for, adjectives, country: {@code وزارة النقل في كوريا الجنوبية}
 *   <li>head and name: {@code شركة "إيني"}, {@code صحيفة نيويورك تايمز}, {@code جامعة أوسلو}
 *   <li>definite head and nationality: {@code الحكومة المصرية}, {@code الشرطة الاتحادية الأسترالية}
 * </ul>
 */
final class OrganisationRule {

  private final NameLexicons lexicons;
  private final OrganisationWords words;
  private final PersonNames personNames;

  OrganisationRule(NameLexicons lexicons, PersonNames personNames) {
    this.lexicons = lexicons;
    this.words = new OrganisationWords(lexicons);
    this.personNames = personNames;
  }

  void find(Draft draft) {
    for (Found found : List.copyOf(draft.found())) {
      if (found.type() == EntityType.ORG) {
        lengthen(draft, found);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.word(i).isArabic() && draft.free(i, i + 1)) {
        findAt(draft, i);
      }
    }
  }

  /** With the nationality after it: الحرس الثوري الإيراني. */
  private void lengthen(Draft draft, Found found) {
    int at = found.endWord();
    if (at >= draft.size()
        || !draft.sameSentence(at - 1, at)
        || !draft.word(at).isArabic()
        || !draft.word(at).stems().get(0).definite()
        || !draft.free(at, at + 1)) {
      return;
    }
    if (lexicons.organisationAdjectives.contains(draft.word(at).key())
        && lexicons.nationalities.at(draft.words(), at).isEmpty()
        && found.endWord() - found.firstWord() > 1
        && lexicons.organisationHeads.holds(draft.word(found.firstWord()).stems().get(0).key())) {
      read(draft, found);
      return;
    }
    lexicons
        .nationalities
        .at(draft.words(), at)
        .ifPresent(
            n -> {
              Span span = new Span(found.span().start(), draft.word(n.endWord() - 1).end());
              draft.replace(found, found.to(span, n.endWord()));
            });
  }

  /** Reads a known name again from its head, with what follows it, unless less is read so. */
  private void read(Draft draft, Found found) {
    draft.remove(found);
    findAt(draft, found.firstWord());
    int last = found.endWord() - 1;
    if (draft.free(last, last + 1)) {
      draft.covering(found.firstWord()).ifPresent(draft::remove);
      draft.add(found);
    }
  }

  private void findAt(Draft draft, int index) {
    for (Stem stem : draft.word(index).stems()) {
      OrganisationHead head = lexicons.organisationHeads.get(stem);
      if (head != null) {
        Found found =
            new OrganisationParse(
                    lexicons, words, personNames, new OrganisationStart(draft, index, stem, head))
                .read();
        if (found != null) {
          draft.add(found);
          return;
        }
      }
    }
  }
}
