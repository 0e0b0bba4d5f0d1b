package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.name.NameLexicons.HeadUse;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** One attempt to read the name of an organisation from its head noun on. */
final class OrganisationParse {

  private final NameLexicons lexicons;
  private final OrganisationWords words;
  private final Draft draft;
  private final int first;
  private final Stem stem;
  private final OrganisationHead head;
  private final OrganisationTail tail;
  private final OrganisationTrade trade;
  private final OrganisationOwner owner;
  private final OrganisationProperName proper;
  private final OrganisationInner inner;
  private final OrganisationSigns signs;
  private boolean alone;

  OrganisationParse(
      NameLexicons lexicons,
      OrganisationWords words,
      PersonNames personNames,
      OrganisationStart start) {
    this.lexicons = lexicons;
    this.words = words;
    this.draft = start.draft();
    this.first = start.first();
    this.stem = start.stem();
    this.head = start.head();
    this.tail = new OrganisationTail(lexicons, words, start);
    this.trade = new OrganisationTrade(words, start, tail);
    this.owner = new OrganisationOwner(words, start, tail);
    this.proper = new OrganisationProperName(lexicons, words, personNames, start, tail, trade);
    this.inner = new OrganisationInner(lexicons, words, start, tail, trade, proper);
    this.signs = new OrganisationSigns(lexicons, start);
  }

  @Nullable Found read() {
    boolean interest =
        first + 1 < draft.size() && words.isInterest(stem.key(), draft.word(first + 1));
    if (interest || head.use() == HeadUse.MINISTRY && isAdjective()) {
      return null;
    }
    boolean named = stem.definite() ? readDefinite() : readIndefinite();
    if (!named) {
      return null;
    }
    List<Span> cores = new ArrayList<>(proper.cores());
    int end = tail.at();
    owner.read();
    if (tail.at() > end) {
      cores.add(draft.span(stem, end));
    }
    if (owner.seat() > tail.at()) {
      cores.add(draft.span(stem, owner.seat()));
    }
    Span span = draft.span(stem, tail.at());
    String name = alone ? Found.ORGANISATION_ALONE : proper.rule();
    Found found = Found.of(EntityType.ORG, span, first, tail.at(), name, head.kind());
    if (proper.known() != null) {
      found = found.withKnown(proper.known());
    }
    return (tail.country() == null ? found : found.withCountry(tail.country())).withCores(cores);
  }

  /** الشؤون الداخلية, المستندات المالية: an adjective, not a ministry. */
  private boolean isAdjective() {
    return first > 0
        && stem.proclitics().isEmpty()
        && draft.sameSentence(first - 1, first)
        && draft.word(first - 1).isArabic()
        && draft.word(first - 1).stems().stream().anyMatch(Stem::definite);
  }

  /** الحكومة المصرية, المحكمة الجنائية الدولية, المعهد العالي لبحوث البصرة. */
  private boolean readDefinite() {
    if (first > 0 && words.ministers.contains(draft.word(first - 1).key())) {
      return false;
    }
    if (proper.quoted()) {
      return true;
    }
    int adjectives = tail.readAdjectives();
    if (head.use() == HeadUse.PLAIN) {
      adjectives += readUnlisted(adjectives);
    }
    if (tail.at() == first + 1 && words.alone.contains(stem.key()) && !goesOn()) {
      alone = true;
      return true;
    }
    if (tail.country() != null) {
      boolean team = words.teams.contains(stem.key());
      return (head.use() == HeadUse.PLAIN || team) && readPurpose()
          || (head.use() == HeadUse.NATION || team) && agrees()
          || head.use() == HeadUse.MINISTRY && draft.word(tail.at() - 1).key().endsWith("ه")
          || head.use() != HeadUse.MINISTRY && head.use() != HeadUse.LOCAL && adjectives > 0;
    }
    boolean body = head.kind() == SourceKind.INSTITUTION || words.associations.contains(stem.key());
    if (adjectives > 1 && body && head.use() == HeadUse.PLAIN && !tail.isOfAnother()) {
      readPurpose();
      return true;
    }
    boolean organ =
        adjectives > 0
            && head.use() != HeadUse.APPOSITION
            && words.isOrgan(stem.key(), draft.word(first + 1))
            && !tail.isOfAnother();
    boolean purpose =
        head.use() != HeadUse.GENERIC && mayHavePurpose() && !tail.isShortForm() && readPurpose();
    return organ
        || adjectives > 0 && (purpose || owner.follows())
        || numbered()
        || adjectives > 0 && isSigned();
  }

  /**
   * الشركة المتوسطية للتجارة, الجبهة الديمقراطية الأحوازية: an adjective in no list, before what
   * the body does or behind an adjective that is listed.
   */
  private int readUnlisted(int before) {
    int count = 0;
    while (tail.in()
        && draft.free(tail.at(), tail.at() + 1)
        && isUnlisted(tail.word())
        && (before + count > 0 || trade.isAt(tail.at() + 1))) {
      tail.moveTo(tail.at() + 1);
      count += 1 + tail.readAdjectives();
    }
    return count;
  }

  /** A relational adjective that agrees with the head and names no person. */
  private boolean isUnlisted(Word word) {
    return words.isRelation(word)
        && word.surface().endsWith("ية") == stem.key().endsWith("ه")
        && (word.surface().endsWith("ية")
            || lexicons.nameWords.grade(word) == NameWords.Grade.COMMON
            || trade.isAt(tail.at() + 1))
        && !tail.isTitle();
  }

  /** رئيس المجلس البلدي: who leads or speaks for it shows that a body is meant. */
  private boolean isSigned() {
    return words.signed.contains(stem.key())
        && !words.participles.contains(draft.word(tail.at() - 1).key())
        && !words.ordinals.contains(draft.word(tail.at() - 1).key())
        && !(tail.in() && tail.word().stems().stream().anyMatch(s -> s.preposition() == 'ل'))
        && signs.areThere();
  }

  /** No masculine head has a feminine nationality: محطات التلفزيون العراقية. */
  private boolean agrees() {
    boolean masculine = !words.plurals.contains(stem.key()) && !stem.key().endsWith("ه");
    return !masculine || !draft.word(tail.at() - 1).surface().endsWith("ية");
  }

  private boolean mayHavePurpose() {
    boolean general = words.officeAdjectives.contains(draft.word(tail.at() - 1).key());
    boolean club = words.clubs.contains(stem.key()) && !trade.isAt(tail.at());
    return head.use() != HeadUse.LOCAL && !club && (general || head.use() != HeadUse.NATION);
  }

  private boolean readPurpose() {
    boolean read = tail.readPurpose();
    if (read) {
      tail.readAdjectives();
      tail.readMore();
    }
    return read;
  }

  /** الكتيبة 155 مشاة, الفرقة التاسعة: a unit by its number. */
  private boolean numbered() {
    if (!words.units.contains(stem.bareKey()) || !tail.in()) {
      return false;
    }
    boolean number = tail.at() == first + 1 && tail.word().isNumber();
    if (number) {
      tail.moveTo(tail.at() + 1);
      if (tail.in() && words.arms.contains(tail.word().key())) {
        tail.moveTo(tail.at() + 1);
      }
      tail.readAdjectives();
    }
    return number || words.ordinals.contains(draft.word(tail.at() - 1).key());
  }

  /** Whether an adjective that no rule knows follows: الجيش المهزوم. */
  private boolean goesOn() {
    if (!tail.in() || !tail.word().isArabic()) {
      return false;
    }
    Stem next = tail.word().stems().get(0);
    return next.definite() && !words.isNoComplement(next);
  }

  private boolean readIndefinite() {
    if (proper.quoted() || proper.adjoined() || ofAnyNoun() || numbered()) {
      return true;
    }
    tail.readInner();
    if (!tail.in() || isBoard() || isLed()) {
      return false;
    }
    Optional<Found> next = tail.startingHere();
    if (next.isPresent()) {
      return inner.take(next.get());
    }
    if (tail.at() == first + 1
        && words.local.contains(stem.key())
        && words.regions.contains(tail.word().key())) {
      tail.moveTo(tail.at() + 1);
      return true;
    }
    return head.use() != HeadUse.LOCAL
        && (ofArmy() || proper.honours() || proper.founded() || proper.unlisted() || readNoun());
  }

  /** قوات الجيش, قوات المقاومة اليمنية. */
  private boolean ofArmy() {
    boolean army =
        words.isForce(stem.key()) && words.alone.contains(tail.word().stems().get(0).key());
    if (army) {
      tail.moveTo(tail.at() + 1);
      tail.readAdjectives();
    }
    return army;
  }

  /** مجلس إدارة الشركة is no body of its own, nor is إدارة in it. */
  private boolean isBoard() {
    boolean within =
        first > 0
            && words.boards.contains(stem.key())
            && draft.word(first - 1).stems().stream().anyMatch(s -> s.key().equals("مجلس"));
    return within
        || stem.key().equals("مجلس") && words.boards.contains(draft.word(first + 1).key());
  }

  /** حكومة رئيس الوزراء is a government's description, مكتب رئيس الوزراء an office. */
  private boolean isLed() {
    return tail.at() > first + 1
        && words.leads.contains(draft.word(tail.at() - 1).key())
        && !words.led.contains(stem.key());
  }

  private boolean readNoun() {
    Word noun = tail.word();
    boolean chained = tail.at() > first + 1 && head.kind() == SourceKind.INSTITUTION;
    boolean generic = head.use() == HeadUse.GENERIC || head.use() == HeadUse.NAMED;
    boolean trades =
        words.trading.contains(stem.key()) && trade.isAt(tail.at() + 1)
            || generic && head.kind() == SourceKind.INSTITUTION && isTradeBehindNationality();
    boolean field = tail.at() > first + 1;
    if (!(tail.isNoun() || field && words.ofAnyNoun.contains(stem.key()) && tail.isTopic())
        || words.isNoComplement(noun.stems().get(0)) && !(field && words.isState(stem.key(), noun))
        || words.isTraffic(stem.key(), noun)
        || tail.at() + 1 < draft.size() && words.isSpot(stem.key(), noun, draft.word(tail.at() + 1))
        || words.isOnlyAdjective(noun) && !trades
        || generic
            && !chained
            && !trades
            && !isDescribed()
            && !isOffice()
            && !isNationalForce()
            && !words.isTopic(stem.key(), head, noun)
        || head.use() == HeadUse.MINISTRY) {
      return false;
    }
    boolean site =
        words.isSite(stem.key(), noun)
            && !(draft.isAboutSport()
                && tail.at() == first + 1
                && words.clubs.contains(stem.key()));
    tail.moveTo(tail.at() + 1);
    if (stem.key().startsWith("وزار")) {
      return readMinistry();
    }
    if (words.dualCouncils.contains(stem.key()) && readSecond()) {
      return true;
    }
    int end = tail.at();
    if (head.use() == HeadUse.APPOSITION && head.kind().isMedium()) {
      proper.addCore(end - 1, end);
    }
    tail.readAdjectives();
    if (tail.at() == end && words.isBareForce(stem.key(), noun)) {
      return false;
    }
    tail.readMore();
    return !site || tail.at() > end;
  }

  /** مركز التقدم الطبي: with an adjective any noun names such a body. */
  private boolean isDescribed() {
    int behind = tail.at() + 1;
    return words.described.contains(stem.key())
        && behind < draft.size()
        && draft.sameSentence(first, behind)
        && draft.free(behind, behind + 1)
        && words.isDescribing(draft.word(behind));
  }

  /** قوات النخبة السعودية. */
  private boolean isNationalForce() {
    int behind = tail.at() + 1;
    return words.isForce(stem.key())
        && behind < draft.size()
        && draft.sameSentence(first, behind)
        && draft.word(behind).key().endsWith("يه")
        && draft.word(behind).stems().get(0).definite()
        && lexicons.nationalities.at(draft.words(), behind).isPresent();
  }

  /** مدير إدارة التسويق: an office, of whatever it is, by who leads it. */
  private boolean isOffice() {
    return words.ledOffices.contains(stem.key())
        && !draft.isAboutSport()
        && !lexicons.nationalities.isAdjective(tail.word())
        && !lexicons.organisationHeads.holds(tail.word())
        && signs.isLed();
  }

  /** مركز التقدم المصري للدراسات. */
  private boolean isTradeBehindNationality() {
    int behind = tail.at() + 1;
    return trade.isAt(behind)
        || behind < draft.size()
            && lexicons
                .nationalities
                .at(draft.words(), behind)
                .filter(nationality -> trade.isAt(nationality.endWord()))
                .isPresent();
  }

  /** وكالة بريد الرافدين, لجنة إعادة الإعمار: named by any noun and what it is of. */
  private boolean ofAnyNoun() {
    int at = tail.at();
    boolean any = head.kind() == SourceKind.AGENCY || words.ofAnyNoun.contains(stem.key());
    if (!any || !tail.in() || at + 1 >= draft.size() || words.isInner(tail.word().stems().get(0))) {
      return false;
    }
    Word word = tail.word();
    boolean noun =
        word.isArabic()
            && !tail.isTitle()
            && draft.free(at, at + 2)
            && draft.sameSentence(at, at + 1)
            && !word.stems().get(0).definite()
            && word.stems().size() == 1
            && !words.prepositions.contains(word.key())
            && !words.determiners.contains(word.key())
            && lexicons.nameWords.isListed(word.key())
            && lexicons.personVerbs.find(word).isEmpty();
    int last = tail.isChained(at + 1) ? at + 2 : at + 1;
    if (!noun
        || !draft.word(last).stems().get(0).definite()
        || words.isNoComplement(draft.word(last).stems().get(0))
            && !words.isState(stem.key(), draft.word(last))) {
      return false;
    }
    tail.moveTo(last + 1);
    tail.readAdjectives();
    tail.readMore();
    return true;
  }

  private boolean readMinistry() {
    if (words.dualMinistries.contains(stem.key()) && readSecond()) {
      return true;
    }
    tail.readMinistryAdjectives();
    while (tail.in() && tail.readJoined()) {
      tail.readMinistryAdjectives();
    }
    return true;
  }

  /** وزارتي الخارجية والداخلية التركية: the second one is named by its subject alone. */
  private boolean readSecond() {
    int split = tail.at();
    for (Stem joined : tail.in() ? tail.word().stems() : List.<Stem>of()) {
      if (joined.proclitics().equals("و") && joined.definite()) {
        proper.addCore(first + 1, split);
        tail.moveTo(split + 1);
        tail.readAdjectives();
        Found second =
            Found.of(
                EntityType.ORG,
                draft.span(joined, tail.at()),
                split,
                tail.at(),
                "organisation-second",
                head.kind());
        draft.add(second.withCountry(tail.country()));
        tail.moveTo(split);
        return true;
      }
    }
    return false;
  }
}
