package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Persons whom a text names in quotation marks by one word or by their child, as papers name those
 * who shall not be known: {@code طفلها "منصور"}, {@code قالت «أم منصور»}; beside a title several
 * words of a name, {@code الباحثة "جيمو بورجيجين"}; right behind a person it is one more name:
 * {@code سالم الحداد «أبو منصور»}.
 */
final class QuotedPersonRule {

  private static final int LONGEST = 3;

  /** What a work is called stands behind it: بعنوان "…". */
  private static final String HEADING = "عنوان";

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
    } else if (!bracket
        && (kunya || isCalled(draft, open - 1, first, end) || isTitled(draft, open, end))) {
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

  /** الباحثة "جيمو بورجيجين", "منير ذكي" قائد الفوج: words of a name beside what he is. */
  private boolean isTitled(Draft draft, int open, int end) {
    boolean names =
        end > open + 2
            && !draft.word(open + 1).spaceBefore()
            && !draft.word(open - 1).key().endsWith(HEADING);
    boolean given = lexicons.nameWords.isGiven(draft.word(open + 1));
    for (int i = open + 1; names && i < end; i++) {
      names =
          draft.word(i).isArabic()
              && (given && i > open + 1
                  || draft.grade(lexicons.nameWords, i).compareTo(NameWords.Grade.FOREIGN) <= 0
                  || !lexicons.nameWords.isOrdinary(draft.word(i).key()));
    }
    return names
        && !draft.word(open + 1).stems().get(0).definite()
        && (isTitle(draft, open - 1, true) || isTitle(draft, end + 1, false));
  }

  /** A title of one word that stands there, before the name with its article. */
  private boolean isTitle(Draft draft, int at, boolean before) {
    return at >= 0
        && at < draft.size()
        && lexicons
            .titles
            .find(draft.words(), at)
            .filter(title -> title.first().proclitics().isEmpty())
            .filter(title -> !before || title.endWord() == at + 1 && title.first().definite())
            .isPresent();
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
