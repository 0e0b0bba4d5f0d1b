package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.name.NameLexicons.HeadUse;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** One attempt to read the name of an organisation from its head noun on. */
final class OrganisationParse {

  private static final int LONGEST_QUOTED = 6;
  private static final int LONGEST_PROPER = 4;

  private final NameLexicons lexicons;
  private final OrganisationWords words;
  private final PersonNames personNames;
  private final Draft draft;
  private final int first;
  private final Stem stem;
  private final OrganisationHead head;
  private final OrganisationTail tail;
  private final List<Span> cores = new ArrayList<>();
  private @Nullable Known known;
  private String rule = "organisation-head";

  OrganisationParse(
      NameLexicons lexicons,
      OrganisationWords words,
      PersonNames personNames,
      Draft draft,
      int first,
      Stem stem,
      OrganisationHead head) {
    this.lexicons = lexicons;
    this.words = words;
    this.personNames = personNames;
    this.draft = draft;
    this.first = first;
    this.stem = stem;
    this.head = head;
    this.tail = new OrganisationTail(lexicons, words, draft, first, stem, head);
  }

  @Nullable Found read() {
    boolean named = stem.definite() ? readDefinite() : readIndefinite();
    if (!named) {
      return null;
    }
    int end = tail.at();
    tail.readOwner();
    if (tail.at() > end) {
      cores.add(draft.span(stem, end));
    }
    Span span = draft.span(stem, tail.at());
    Found found = Found.of(EntityType.ORG, span, first, tail.at(), rule, head.kind());
    if (known != null) {
      found = found.withKnown(known);
    }
    return (tail.country() == null ? found : found.withCountry(tail.country())).withCores(cores);
  }

  /** الحكومة المصرية, المحكمة الجنائية الدولية, المعهد العالي لبحوث البصرة. */
  private boolean readDefinite() {
    if (quoted()) {
      return true;
    }
    int adjectives = tail.readAdjectives();
    if (tail.at() == first + 1 && words.alone.contains(stem.key()) && !goesOn()) {
      rule = "organisation-alone";
      return true;
    }
    if (tail.country() != null) {
      boolean team = words.teams.contains(stem.key());
      return (head.use() == HeadUse.PLAIN || team) && readPurpose()
          || head.use() == HeadUse.NATION && agrees()
          || head.use() == HeadUse.MINISTRY && draft.word(tail.at() - 1).key().endsWith("ه")
          || head.use() != HeadUse.MINISTRY && head.use() != HeadUse.LOCAL && adjectives > 0;
    }
    boolean organ =
        adjectives > 0
            && head.use() != HeadUse.APPOSITION
            && words.isOrgan(stem.key(), draft.word(first + 1))
            && !tail.isOfAnother();
    boolean purpose = mayHavePurpose() && !tail.isShortForm() && readPurpose();
    return organ || adjectives > 0 && (purpose || tail.isOwned()) || numbered();
  }

  /** No masculine head has a feminine nationality: محطات التلفزيون العراقية. */
  private boolean agrees() {
    boolean masculine = !words.plurals.contains(stem.key()) && !stem.key().endsWith("ه");
    return !masculine || !draft.word(tail.at() - 1).surface().endsWith("ية");
  }

  private boolean mayHavePurpose() {
    boolean general = words.officeAdjectives.contains(draft.word(tail.at() - 1).key());
    return head.use() != HeadUse.LOCAL && (general || head.use() != HeadUse.NATION);
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
    return tail.in() && tail.word().isArabic() && tail.word().stems().get(0).definite();
  }

  private boolean readIndefinite() {
    if (quoted() || adjoined() || agencyOf() || numbered()) {
      return true;
    }
    tail.readInner();
    if (!tail.in() || isBoard()) {
      return false;
    }
    Optional<Found> next = tail.startingHere();
    if (next.isPresent()) {
      return take(next.get());
    }
    if (tail.at() == first + 1
        && words.local.contains(stem.key())
        && words.regions.contains(tail.word().key())) {
      tail.moveTo(tail.at() + 1);
      return true;
    }
    return head.use() != HeadUse.LOCAL && (honours() || properName() || readNoun());
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

  private boolean readNoun() {
    Word noun = tail.word();
    boolean chained = tail.at() > first + 1 && head.kind() == SourceKind.INSTITUTION;
    boolean generic = head.use() == HeadUse.GENERIC || head.use() == HeadUse.NAMED;
    if (!tail.isNoun()
        || words.isNoComplement(noun.stems().get(0))
        || words.isOnlyAdjective(noun)
        || generic && !chained && !words.isTopic(stem.key(), head, noun)
        || head.use() == HeadUse.MINISTRY) {
      return false;
    }
    boolean site = words.isSite(stem.key(), noun);
    tail.moveTo(tail.at() + 1);
    if (stem.key().startsWith("وزار")) {
      return readMinistry();
    }
    int end = tail.at();
    tail.readAdjectives();
    tail.readMore();
    return !site || tail.at() > end;
  }

  /** «…» after the head. */
  private boolean quoted() {
    int open = tail.at();
    if (!tail.in() || !draft.isQuote(open) || !words.mayBeQuoted(stem, head)) {
      return false;
    }
    for (int i = open + 1; i < Math.min(draft.size(), open + 1 + LONGEST_QUOTED); i++) {
      if (draft.isQuote(i)) {
        if (i == open + 1 || !draft.sameSentence(open, i)) {
          return false;
        }
        cores.add(draft.text().span(open + 1, i - 1));
        tail.moveTo(i + 1);
        takeKnown(open + 1);
        rule = "organisation-quoted";
        readAfterName();
        return true;
      }
    }
    return false;
  }

  /** What follows a proper name, without which it is a name too: وكالة "دوغان" للأنباء. */
  private void readAfterName() {
    int end = tail.at();
    tail.readAdjectives();
    tail.readTrade();
    if (tail.at() > end) {
      cores.add(draft.span(stem, end));
    }
  }

  private void takeKnown(int index) {
    Optional<Found> inner = draft.covering(index);
    inner.filter(f -> f.type() == EntityType.ORG).ifPresent(this::absorb);
    inner
        .filter(f -> f.type() == EntityType.LOC && f.endWord() < tail.at())
        .ifPresent(draft::remove);
  }

  private void absorb(Found inner) {
    known = inner.known();
    tail.setCountry(inner.country());
    draft.remove(inner);
  }

  /** وكالة بريد الرافدين: an agency is named by any noun and what it is of. */
  private boolean agencyOf() {
    int at = tail.at();
    if (head.kind() != SourceKind.AGENCY || !tail.in() || at + 1 >= draft.size()) {
      return false;
    }
    Word word = tail.word();
    boolean noun =
        word.isArabic()
            && draft.free(at, at + 2)
            && draft.sameSentence(at, at + 1)
            && !word.stems().get(0).definite()
            && word.stems().size() == 1
            && lexicons.nameWords.isListed(word.key())
            && lexicons.personVerbs.find(word).isEmpty();
    if (!noun
        || !draft.word(at + 1).stems().get(0).definite()
        || words.isNoComplement(draft.word(at + 1).stems().get(0))) {
      return false;
    }
    tail.moveTo(at + 2);
    tail.readAdjectives();
    tail.readMore();
    return true;
  }

  /** صحيفة نيويورك تايمز: the name itself after its head. */
  private boolean adjoined() {
    Optional<Found> next = tail.startingHere().filter(f -> f.type() == EntityType.ORG);
    if (next.isEmpty() || !words.isAppositive(stem.key(), head)) {
      return false;
    }
    Found inner = next.get();
    cores.add(inner.span());
    tail.moveTo(inner.endWord());
    absorb(inner);
    readAfterName();
    return true;
  }

  /** An organisation or place as the last part of the name: جامعة أوسلو, هيئة قناة السويس. */
  private boolean take(Found inner) {
    boolean taken =
        switch (inner.type()) {
          case PER -> takePerson(inner);
          case LOC -> takePlace(inner);
          case ORG -> takeOrganisation(inner);
        };
    if (taken) {
      tail.readAdjectives();
    }
    return taken;
  }

  /** حكومة سالم keeps the person as a name of its own, جمعية سالم does not. */
  private boolean takePerson(Found inner) {
    boolean leader = words.ofLeaders.contains(stem.key());
    if (!leader && words.notOfPersons.contains(stem.key())) {
      return false;
    }
    if (!leader) {
      draft.remove(inner);
    }
    moveBehind(inner);
    return true;
  }

  private boolean takePlace(Found inner) {
    boolean country = inner.known() != null && inner.known().isCountry();
    boolean local = head.use() == HeadUse.LOCAL;
    if (local && tail.at() > first + 1
        || !local && lexicons.placeHeads.containsKey(stem.key())
        || country && !words.ofCountries.contains(stem.key())) {
      return false;
    }
    if (!country && tail.at() == first + 1 && words.namedAfterPlaces.contains(stem.key())) {
      draft.remove(inner);
    }
    moveBehind(inner);
    return true;
  }

  private boolean takeOrganisation(Found inner) {
    boolean generic = head.use() == HeadUse.GENERIC && !words.ofBodies.contains(stem.key());
    if (generic || head.use() == HeadUse.LOCAL) {
      return false;
    }
    moveBehind(inner);
    return true;
  }

  private void moveBehind(Found inner) {
    tail.setCountry(inner.country());
    tail.moveTo(inner.endWord());
  }

  /** مركز الملك عبدالله بن عبدالعزيز لرعاية الأطفال, كتيبة الشهيد سالم: named in honour. */
  private boolean honours() {
    boolean named = head.kind() == SourceKind.INSTITUTION || head.kind() == SourceKind.GROUP;
    boolean leader = words.ofLeaders.contains(stem.key());
    int name = tail.at() + 1;
    if (!named
        || !tail.word().isArabic()
        || !words.honoured.contains(tail.word().key())
        || name >= draft.size()
        || !draft.word(name).isArabic()
        || !draft.sameSentence(first, name)
        || words.notOfPersons.contains(stem.key()) && !leader) {
      return false;
    }
    Optional<Found> person = draft.startingAt(name).filter(f -> f.type() == EntityType.PER);
    Grade grade = draft.grade(lexicons.nameWords, name);
    boolean none = grade == Grade.COMMON || lexicons.nationalities.isAdjective(draft.word(name));
    if (person.isEmpty() && (!draft.free(name, name + 1) || none)) {
      return false;
    }
    int end = personNames.read(draft, name, grade).end();
    tail.moveTo(person.map(p -> Math.max(p.endWord(), end)).orElse(end));
    if (!leader) {
      person.ifPresent(draft::remove);
    }
    tail.readAdjectives();
    tail.readMore();
    return true;
  }

  /** شركة بتروبل, مجموعة سوفان: words that are in no list, or names. */
  private boolean properName() {
    boolean university = stem.key().equals("جامعه");
    if (head.use() != HeadUse.APPOSITION && head.use() != HeadUse.NAMED && !university) {
      return false;
    }
    int start = tail.at();
    if (head.use() == HeadUse.NAMED && lexicons.nameWords.isGiven(tail.word())) {
      return false;
    }
    while (tail.in()
        && tail.at() < start + LONGEST_PROPER
        && draft.free(tail.at(), tail.at() + 1)
        && isProper(tail.word())
        && !(tail.at() > start && startsHolder())) {
      tail.moveTo(tail.at() + 1);
    }
    if (tail.at() == start) {
      return false;
    }
    cores.add(draft.text().span(start, tail.at() - 1));
    rule = "organisation-proper";
    readAfterName();
    return true;
  }

  /** رئيس نادي كوتبوس كريستيان بيك: after a title, a first name begins the person who holds it. */
  private boolean startsHolder() {
    int at = tail.at();
    return first > 0
        && draft.word(first - 1).isArabic()
        && lexicons.titles.find(draft.words(), first - 1).isPresent()
        && lexicons.nameWords.grade(tail.word()) == Grade.SURE
        && at + 1 < draft.size()
        && draft.sameSentence(at, at + 1)
        && isProper(draft.word(at + 1));
  }

  private boolean isProper(Word word) {
    if (word.kind() == Word.Kind.LATIN) {
      return true;
    }
    Grade grade = lexicons.nameWords.grade(word);
    boolean unknown =
        grade == Grade.UNKNOWN
            && !word.surface().endsWith("ة")
            && !lexicons.nameWords.mayBeVerb(word.key());
    return word.isArabic()
        && !word.stems().get(0).definite()
        && (grade == Grade.SURE || grade == Grade.FOREIGN || unknown)
        && word.key().length() > 2;
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
