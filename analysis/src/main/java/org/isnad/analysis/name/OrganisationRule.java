package org.isnad.analysis.name;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.NameLexicons.HeadUse;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
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

  /** Adjectives that describe an organisation and belong to no name: الرسمية. */
  private final Set<String> official;

  /** Adjectives that several bodies of one kind have: الدولي, but not الأوروبي. */
  private final Set<String> general;

  OrganisationRule(NameLexicons lexicons, PersonNames personNames) {
    this.lexicons = lexicons;
    this.words = new OrganisationWords(lexicons);
    this.personNames = personNames;
    this.official = lexicons.list("official");
    this.general = lexicons.list("general-adjectives");
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
        || !draft.free(at, at + 1)) {
      return;
    }
    if (official.contains(draft.word(at).key())) {
      return;
    }
    boolean definite = draft.word(found.firstWord()).stems().get(0).definite();
    if (definite && isHeaded(draft, found) && mayBePurpose(draft, found)) {
      read(draft, found);
      return;
    }
    if (!draft.word(at).stems().get(0).definite()) {
      return;
    }
    if (lexicons.organisationAdjectives.contains(draft.word(at).key())
        && lexicons.nationalities.at(draft.words(), at).isEmpty()
        && isHeaded(draft, found)) {
      read(draft, found);
      return;
    }
    if (isPeople(draft, found)) {
      return;
    }
    lexicons
        .nationalities
        .at(draft.words(), at)
        .ifPresent(
            n -> {
              int end = endOfTrade(draft, found, n.endWord());
              Span span = new Span(found.span().start(), draft.word(end - 1).end());
              draft.replace(found, found.to(span, end));
            });
  }

  /** وكالة تسنيم الإيرانية للأنباء: what an agency deals in, behind its nation. */
  private int endOfTrade(Draft draft, Found found, int at) {
    boolean trade =
        found.kind() == SourceKind.AGENCY
            && at < draft.size()
            && draft.sameSentence(at - 1, at)
            && draft.free(at, at + 1)
            && draft.word(at).key().equals("للانباء");
    return trade ? at + 1 : at;
  }

  /** منعت قوات الاحتلال الفلسطينيين: whom they do it to. */
  private boolean isPeople(Draft draft, Found found) {
    return OrganisationTail.isPlural(draft.word(found.endWord()).key())
        && draft.word(found.firstWord()).stems().stream()
            .anyMatch(stem -> words.commanded.contains(stem.key()));
  }

  /** الجمعية الوطنية, which goes on with لحقوق الإنسان where it is another's. */
  private boolean isHeaded(Draft draft, Found found) {
    return found.endWord() - found.firstWord() > 1
        && lexicons.organisationHeads.holds(draft.word(found.firstWord()).stems().get(0).key());
  }

  private boolean mayBePurpose(Draft draft, Found found) {
    return draft.word(found.endWord()).stems().stream()
        .anyMatch(
            stem ->
                stem.proclitics().equals("ل")
                    && (stem.definite()
                        ? words.isTrade(stem) && (!isMembers(stem.key()) || isGeneric(draft, found))
                        : words.isInner(stem)));
  }

  /** المعلمين, but not التأمين, which is an activity. */
  private static boolean isMembers(String key) {
    return key.endsWith("ين") && !key.startsWith("الت");
  }

  /**
   * الاتحاد الدولي is what many associations are called, and their members tell which one is meant:
   * للمعماريين. Behind الاتحاد الأوروبي and البنك الدولي stands whom they give something.
   */
  private boolean isGeneric(Draft draft, Found found) {
    Stem head = draft.word(found.firstWord()).stems().get(0);
    return (words.associations.contains(head.key()) || words.federations.contains(head.bareKey()))
        && general.contains(draft.word(found.endWord() - 1).key());
  }

  /** Reads a known name again from its head, with what follows it, unless no more is read so. */
  private void read(Draft draft, Found found) {
    draft.remove(found);
    findAt(draft, found.firstWord());
    if (draft.free(found.endWord(), found.endWord() + 1)) {
      draft.covering(found.firstWord()).ifPresent(draft::remove);
      draft.add(found);
    }
  }

  private void findAt(Draft draft, int index) {
    if (!lexicons.organisationHeads.mayHold(draft.word(index))) {
      return;
    }
    for (Stem stem : draft.word(index).stems()) {
      OrganisationHead head = lexicons.organisationHeads.get(stem);
      if (head != null) {
        findInner(draft, index, stem, head);
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

  /** القوات الجوية in قيادة القوات الجوية: first the body that has it. */
  private void findInner(Draft draft, int index, Stem stem, OrganisationHead head) {
    int next = index + 1;
    if (head.use() != HeadUse.GENERIC
        || !(words.ofBodies.contains(stem.key()) || words.commands.contains(stem.key()))
        || next >= draft.size()
        || !draft.sameSentence(index, next)
        || !draft.word(next).isArabic()
        || !draft.free(next, next + 1)) {
      return;
    }
    Stem inner = draft.word(next).stems().get(0);
    OrganisationHead other = lexicons.organisationHeads.get(inner);
    boolean body = other != null && (other.use() == HeadUse.PLAIN || other.use() == HeadUse.NATION);
    if (inner.definite() && body && !words.isNoComplement(inner)) {
      findAt(draft, next);
    }
  }
}
