package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Persons whom a text names in quotation marks by one word or by their child, as papers name those
 * who shall not be known: {@code طفلها "منصور"}, {@code قالت «أم منصور»}; right behind a person it
 * is one more name: {@code سالم الحداد «أبو منصور»}.
 */
final class QuotedPersonRule {

  private static final int LONGEST = 3;

  private final Set<String> before;
  private final Set<String> kunya;
  private final NameLexicons lexicons;

  QuotedPersonRule(NameLexicons lexicons) {
    this.before = lexicons.list("before-quoted-persons");
    this.kunya = lexicons.list("kunya");
    this.lexicons = lexicons;
  }

  void find(Draft draft) {
    for (int i = 1; i + 2 < draft.size(); i++) {
      boolean quote = draft.isQuote(i) && !draft.isClosing(i);
      if ((quote || draft.word(i).is('(')) && draft.word(i - 1).isArabic()) {
        findAt(draft, i);
      }
    }
  }

  private void findAt(Draft draft, int open) {
    int first = open + 1;
    int end = first;
    boolean bracket = draft.word(open).is('(');
    while (end < draft.size()
        && end <= first + LONGEST
        && !(bracket ? draft.word(end).is(')') : draft.isQuote(end))) {
      end++;
    }
    boolean quoted =
        end > first
            && end <= first + LONGEST
            && end < draft.size()
            && draft.free(first, end)
            && draft.sameSentence(open, end);
    if (!quoted) {
      return;
    }
    boolean kunya = isKunya(draft, first, end);
    Found named =
        Found.of(
            EntityType.PER,
            draft.text().span(first, end - 1),
            first,
            end,
            "quoted-person",
            SourceKind.PERSON);
    Optional<Found> bearer = draft.covering(open - 1).filter(f -> f.type() == EntityType.PER);
    if (kunya && bearer.isPresent()) {
      draft.addRepeat(named, bearer.get());
    } else if (!bracket && (kunya || isCalled(draft, open - 1, first, end))) {
      draft.add(named);
    }
  }

  /** One word that may be a name, behind a noun for a relation: ابنتي "ألمى". */
  private boolean isCalled(Draft draft, int noun, int first, int end) {
    Word name = draft.word(first);
    return end == first + 1
        && name.isArabic()
        && !name.stems().get(0).definite()
        && !lexicons.nameWords.mayBeVerb(name.key())
        && (lexicons.nameWords.isGiven(name) || !lexicons.nameWords.isListed(name.key()))
        && draft.word(noun).stems().stream().map(Stem::key).anyMatch(before::contains);
  }

  /** أم منصور, أبو محمد العتيبي. */
  private boolean isKunya(Draft draft, int first, int end) {
    boolean names = end > first + 1 && kunya.contains(draft.word(first).key());
    for (int i = first + 1; names && i < end; i++) {
      names = draft.grade(lexicons.nameWords, i).compareTo(NameWords.Grade.FOREIGN) <= 0;
    }
    return names && draft.grade(lexicons.nameWords, first + 1) != NameWords.Grade.PARTICLE;
  }
}
