package org.isnad.analysis.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final Set<String> afterNounOn;
  private final Set<String> notOfPersons;
  private final Set<String> ofCountries;
  private final Set<String> alone;
  private final Set<String> organs;
  private final Set<String> ofOrgans;
  private final Set<String> neverByTopic;
  private final Set<String> dual;
  private final Set<String> sites;
  private final Set<String> honoured;
  private final Set<String> notComplements;
  private final Set<String> notMinistryAdjectives;

  private static final int LONGEST_QUOTED = 6;

  private final NameLexicons lexicons;
  private final Draft draft;
  private final int first;
  private final Stem stem;
  private final OrganisationHead head;
  private int at;
  private @Nullable String country;
  private @Nullable Span core;
  private @Nullable Known known;
  private String rule = "organisation-head";

  OrganisationParse(
      NameLexicons lexicons, Draft draft, int first, Stem stem, OrganisationHead head) {
    this.afterNounOn = lexicons.list("after-noun-on");
    this.notOfPersons = lexicons.list("not-of-persons");
    this.ofCountries = lexicons.list("of-countries");
    this.alone = lexicons.list("organisations-alone");
    this.organs = lexicons.list("organs");
    this.ofOrgans = lexicons.list("of-organs");
    this.neverByTopic = lexicons.list("never-by-topic");
    this.dual = lexicons.list("dual-ministries");
    this.sites = lexicons.list("sites");
    this.honoured = lexicons.list("honoured");
    this.notComplements = lexicons.list("not-complements");
    this.notMinistryAdjectives = lexicons.list("not-ministry-adjectives");
    this.lexicons = lexicons;
    this.draft = draft;
    this.first = first;
    this.stem = stem;
    this.head = head;
    this.at = first + 1;
  }

  @Nullable Found read() {
    boolean named = isDefinite(stem) ? readDefinite() : readIndefinite();
    if (!named) {
      return null;
    }
    int end = at;
    readCountry();
    if (at > end && core == null) {
      core = draft.span(stem, end);
    }
    Found found = Found.of(EntityType.ORG, draft.span(stem, at), first, at, rule, head.kind());
    if (known != null) {
      found = found.withKnown(known);
    }
    found = country == null ? found : found.withCountry(country);
    return core == null ? found : found.withCore(core);
  }

  private boolean isDefinite(Stem s) {
    return s.definite();
  }

  /** الحكومة المصرية, المحكمة الجنائية الدولية, المعهد العالي لبحوث البصرة. */
  private boolean readDefinite() {
    if (quoted()) {
      return true;
    }
    int adjectives = readAdjectives();
    if (at == first + 1 && alone.contains(stem.key()) && !goesOn()) {
      rule = "organisation-alone";
      return true;
    }
    boolean nation = country != null;
    if (nation) {
      return head.use() == HeadUse.PLAIN && readPurpose()
          || head.use() == HeadUse.NATION
          || head.use() == HeadUse.MINISTRY && draft.word(at - 1).key().endsWith("ه")
          || head.use() != HeadUse.MINISTRY && adjectives > 0;
    }
    boolean organ = adjectives > 0 && head.use() != HeadUse.APPOSITION && isOrgan();
    boolean purpose = head.use() != HeadUse.NATION && !isShortForm() && readPurpose();
    readAdjectives();
    return organ || purpose && adjectives > 0;
  }

  /** المكتب السياسي, المحكمة العليا: one of the organs that a state or party has. */
  private boolean isOrgan() {
    return organs.contains(stem.key()) && ofOrgans.contains(draft.word(first + 1).key());
  }

  /** Whether للحزب or the like follows, which stands for an organisation named elsewhere. */
  private boolean isShortForm() {
    return in()
        && word().stems().stream()
            .anyMatch(
                s ->
                    s.preposition() == 'ل'
                        && s.definite()
                        && lexicons.organisationHeads.containsKey(s.key()));
  }

  /** Whether an adjective that no rule knows follows: الجيش المهزوم. */
  private boolean goesOn() {
    return in() && word().isArabic() && word().stems().get(0).definite();
  }

  private boolean readIndefinite() {
    if (quoted() || adjoined() || agencyOf()) {
      return true;
    }
    while (in() && word().isArabic() && isInner(word().stems().get(0))) {
      at++;
    }
    if (!in()) {
      return false;
    }
    Optional<Found> next = startingHere();
    if (next.isPresent()) {
      return take(next.get());
    }
    if (honours() || properName()) {
      return true;
    }
    boolean chained = at > first + 1 && head.kind() == SourceKind.INSTITUTION;
    boolean known = head.use() != HeadUse.GENERIC || chained || isTopic();
    boolean site = sites.contains(stem.key()) && lexicons.nameWords.grade(word()) == Grade.COMMON;
    if (!isNoun()
        || notComplements.contains(word().key())
        || !known
        || head.use() == HeadUse.MINISTRY) {
      return false;
    }
    at++;
    if (stem.key().startsWith("وزار")) {
      return readMinistry();
    }
    int noun = at;
    readAdjectives();
    readMore();
    return !site || at > noun;
  }

  private boolean isInner(Stem s) {
    return lexicons.organisationWords.contains(s.key());
  }

  /** «…» after the head. */
  private boolean quoted() {
    if (!in() || !draft.isQuote(at) || !isAppositive()) {
      return false;
    }
    int open = at;
    for (int i = open + 1; i < Math.min(draft.size(), open + 1 + LONGEST_QUOTED); i++) {
      if (draft.isQuote(i)) {
        if (i == open + 1 || !draft.sameSentence(open, i)) {
          return false;
        }
        core = draft.text().span(open + 1, i - 1);
        at = i + 1;
        takeKnown(open + 1);
        rule = "organisation-quoted";
        readAdjectives();
        return true;
      }
    }
    return false;
  }

  private boolean isAppositive() {
    return head.use() == HeadUse.APPOSITION
        || head.use() == HeadUse.GENERIC && head.kind() == SourceKind.GROUP;
  }

  private void takeKnown(int index) {
    draft.covering(index).filter(f -> f.type() == EntityType.ORG).ifPresent(this::absorb);
  }

  private void absorb(Found inner) {
    known = inner.known();
    country = inner.country();
    draft.remove(inner);
  }

  /** وكالة بريد الرافدين: an agency is named by any noun and what it is of. */
  private boolean agencyOf() {
    if (head.kind() != SourceKind.AGENCY || !in() || at + 1 >= draft.size()) {
      return false;
    }
    boolean noun =
        word().isArabic()
            && draft.free(at, at + 2)
            && draft.sameSentence(at, at + 1)
            && !word().stems().get(0).definite()
            && word().stems().size() == 1
            && lexicons.nameWords.isListed(word().key())
            && lexicons.personVerbs.find(word()).isEmpty();
    Stem next = draft.word(at + 1).stems().get(0);
    if (!noun || !next.definite() || notComplements.contains(next.key())) {
      return false;
    }
    at += 2;
    readAdjectives();
    readMore();
    return true;
  }

  /** صحيفة نيويورك تايمز: the name itself after its head. */
  private boolean adjoined() {
    Optional<Found> next = startingHere().filter(f -> f.type() == EntityType.ORG);
    if (next.isEmpty() || !isAppositive()) {
      return false;
    }
    Found inner = next.get();
    core = inner.span();
    at = inner.endWord();
    absorb(inner);
    readAdjectives();
    return true;
  }

  /** An organisation or place as the last part of the name: جامعة أوسلو, هيئة قناة السويس. */
  private boolean take(Found inner) {
    if (inner.type() == EntityType.PER) {
      if (notOfPersons.contains(stem.key())) {
        return false;
      }
      draft.remove(inner);
    } else if (inner.type() == EntityType.LOC && lexicons.placeHeads.containsKey(stem.key())) {
      return false;
    } else if (inner.type() == EntityType.LOC && at == first + 1 && !isCountry(inner)) {
      draft.remove(inner);
    }
    if (inner.type() == EntityType.LOC && isCountry(inner) && !ofCountries.contains(stem.key())) {
      return false;
    }
    if (inner.type() == EntityType.ORG
        && head.use() == HeadUse.GENERIC
        && !ofCountries.contains(stem.key())) {
      return false;
    }
    country = inner.country();
    at = inner.endWord();
    if (inner.type() == EntityType.ORG && lexicons.organisationHeads.get(stem.key()) == null) {
      return false;
    }
    readAdjectives();
    return true;
  }

  /** مركز الملك عبدالله بن عبدالعزيز لرعاية الأطفال: named in honour of a person. */
  private boolean honours() {
    boolean royal = in() && word().isArabic() && honoured.contains(word().key());
    Optional<Found> person =
        royal && at + 1 < draft.size()
            ? draft.covering(at + 1).filter(f -> f.firstWord() == at + 1)
            : Optional.empty();
    if (person.isEmpty()
        || person.get().type() != EntityType.PER
        || notOfPersons.contains(stem.key())
        || head.kind() != SourceKind.INSTITUTION) {
      return false;
    }
    at = person.get().endWord();
    draft.remove(person.get());
    readMore();
    readAdjectives();
    return true;
  }

  private boolean isCountry(Found inner) {
    return inner.known() != null && inner.known().isCountry();
  }

  /** شركة بتروبل: words that are in no list, or names. */
  private boolean properName() {
    if (head.use() != HeadUse.APPOSITION && !stem.key().equals("جامعه")) {
      return false;
    }
    int start = at;
    while (in()
        && at < start + 4
        && draft.free(at, at + 1)
        && isProper(word())
        && !(at > start && startsHolder())) {
      at++;
    }
    if (at == start) {
      return false;
    }
    core = draft.text().span(start, at - 1);
    rule = "organisation-proper";
    readAdjectives();
    return true;
  }

  /** رئيس نادي كوتبوس كريستيان بيك: after a title, a first name begins the person who holds it. */
  private boolean startsHolder() {
    return first > 0
        && draft.word(first - 1).isArabic()
        && lexicons.titles.find(draft.words(), first - 1).isPresent()
        && lexicons.nameWords.grade(word()) == Grade.SURE
        && at + 1 < draft.size()
        && draft.sameSentence(at, at + 1)
        && isProper(draft.word(at + 1));
  }

  private boolean isProper(Word word) {
    if (word.kind() == Word.Kind.LATIN) {
      return true;
    }
    Grade grade = lexicons.nameWords.grade(word);
    return word.isArabic()
        && !word.stems().get(0).definite()
        && (grade == Grade.SURE || grade == Grade.FOREIGN)
        && word.key().length() > 2;
  }

  private boolean isNoun() {
    Word word = word();
    return word.isArabic()
        && word.stems().get(0).definite()
        && !isTitle()
        && lexicons.nationalities.at(draft.words(), at).isEmpty();
  }

  private boolean readMinistry() {
    if (dual.contains(stem.key()) && readSecond()) {
      return true;
    }
    readMinistryAdjectives();
    while (in() && readJoined()) {
      readMinistryAdjectives();
    }
    return true;
  }

  /** The adjectives of what a ministry is for need be in no list: وزارة الموارد المائية. */
  private void readMinistryAdjectives() {
    readAdjectives();
    if (in() && draft.free(at, at + 1) && isRelational(word())) {
      at++;
      readAdjectives();
    }
  }

  private boolean isRelational(Word word) {
    Stem whole = word.stems().get(0);
    return word.isArabic()
        && whole.definite()
        && whole.key().endsWith("يه")
        && !notMinistryAdjectives.contains(whole.key())
        && !isTitle();
  }

  /** وزارتي الخارجية والداخلية التركية: the second one is named by its subject alone. */
  private boolean readSecond() {
    int split = at;
    for (Stem joined : in() ? word().stems() : List.<Stem>of()) {
      if (joined.proclitics().equals("و") && joined.definite()) {
        at++;
        readAdjectives();
        Found second =
            Found.of(
                EntityType.ORG,
                draft.span(joined, at),
                split,
                at,
                "organisation-second",
                head.kind());
        draft.add(second.withCountry(country));
        at = split;
        return true;
      }
    }
    return false;
  }

  private boolean isTopic() {
    boolean group =
        head.kind() == SourceKind.GROUP && !stem.key().equals("قوات")
            || neverByTopic.contains(stem.key());
    return !group && lexicons.organisationTopics.contains(word().key());
  }

  private boolean isTitle() {
    return lexicons.titles.find(draft.words(), at).isPresent();
  }

  /** How many adjectives were read. */
  private int readAdjectives() {
    int count = 0;
    while (in() && draft.free(at, at + 1) && word().isArabic()) {
      var nationality = lexicons.nationalities.at(draft.words(), at);
      if (nationality.isPresent() && word().stems().get(0).definite()) {
        country = nationality.get().country();
        at = nationality.get().endWord();
      } else if (lexicons.organisationAdjectives.contains(word().key()) && !isBelonging()
          || isFeminineRelation(word())) {
        at++;
        count++;
      } else {
        break;
      }
    }
    return count;
  }

  /**
   * كلية العلوم التعليمية: an adjective in ية agrees with a feminine head, and not with persons.
   */
  private boolean isFeminineRelation(Word word) {
    return at > first + 1
        && stem.key().endsWith("ه")
        && head.kind() == SourceKind.INSTITUTION
        && isRelational(word)
        && lexicons.nameWords.grade(word) == Grade.COMMON;
  }

  private boolean isBelonging() {
    return word().key().equals("التابع") || word().key().equals("التابعه");
  }

  /** والتعليم, للأنباء, على الأغذية, and their adjectives. */
  private void readMore() {
    while (in() && (readJoined() || readPurpose() || readControlled())) {
      readAdjectives();
    }
  }

  private boolean readJoined() {
    for (Stem s : word().stems()) {
      if (s.proclitics().equals("و") && lexicons.organisationTopics.contains(s.key())) {
        boolean indefinite = !s.definite();
        if (indefinite
            && !(at + 1 < draft.size() && draft.word(at + 1).stems().get(0).definite())) {
          return false;
        }
        at += indefinite ? 2 : 1;
        return true;
      }
    }
    return false;
  }

  /** للأنباء, لدراسات كوريا الشمالية, لكرة القدم, للجيش الليبي. */
  private boolean readPurpose() {
    if (!in() || !word().isArabic()) {
      return false;
    }
    Optional<Found> next = startingHere();
    if (next.isPresent()) {
      boolean of = next.get().span().start() == word().start() + 1 && word().key().startsWith("ل");
      if (of && next.get().type() == EntityType.ORG) {
        at = next.get().endWord();
        country = country == null ? next.get().country() : country;
        return true;
      }
      return false;
    }
    for (Stem s : word().stems()) {
      if (s.proclitics().equals("ل") && s.definite() && !isTitle()) {
        at++;
        return true;
      }
      if (s.proclitics().equals("ل") && isInner(s) && at + 1 < draft.size()) {
        at++;
        Optional<Found> object = startingHere();
        if (object.isPresent() && object.get().type() != EntityType.PER) {
          at = object.get().endWord();
          return true;
        }
        if (isNoun()) {
          at++;
          return true;
        }
        at--;
        return false;
      }
    }
    return false;
  }

  private boolean readControlled() {
    boolean on =
        word().key().equals("علي")
            && afterNounOn.contains(draft.word(at - 1).key())
            && at + 1 < draft.size()
            && draft.word(at + 1).stems().get(0).definite();
    at += on ? 2 : 0;
    return on;
  }

  /** في كوريا الشمالية, بالصين. */
  private void readCountry() {
    if (!in() || country != null || head.kind() != SourceKind.INSTITUTION) {
      return;
    }
    int place = word().key().equals("في") ? at + 1 : at;
    Optional<Found> next = draft.covering(place).filter(f -> f.firstWord() == place);
    if (next.isEmpty() || !isCountry(next.get())) {
      return;
    }
    boolean in =
        place > at
            || next.get().span().start() == word().start() + 1 && word().key().startsWith("ب");
    if (in) {
      country = next.get().country();
      at = next.get().endWord();
    }
  }

  private boolean in() {
    return at < draft.size() && draft.sameSentence(first, at);
  }

  private Word word() {
    return draft.word(at);
  }

  private Optional<Found> startingHere() {
    return in() ? draft.covering(at).filter(f -> f.firstWord() == at) : Optional.empty();
  }
}
