package org.isnad.analysis.name;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.NameLexicons.HeadUse;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.name.NameLexicons.TitleClass;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * How far the name of an organisation is read, and what goes on with it: adjectives, a second noun,
 * a purpose, an owner.
 *
 * <p>After {@code هيئة الطرق} it reads {@code والمواصلات}, after {@code مركز الأمير} {@code لرعاية
 * الأطفال المعوقين}, after {@code الغرفة التجارية} {@code بجدة}.
 */
final class OrganisationTail {

  private final NameLexicons lexicons;
  private final OrganisationWords words;
  private final Draft draft;
  private final int first;
  private final Stem stem;
  private final OrganisationHead head;
  private final OrganisationAdjectives adjectives;
  private final OrganisationEvent event;
  private int at;
  private int purposes;
  private @Nullable String country;

  OrganisationTail(NameLexicons lexicons, OrganisationWords words, OrganisationStart start) {
    this.lexicons = lexicons;
    this.words = words;
    this.draft = start.draft();
    this.first = start.first();
    this.stem = start.stem();
    this.head = start.head();
    this.adjectives = new OrganisationAdjectives(lexicons, words, start);
    this.event = new OrganisationEvent(lexicons, words, start);
    this.at = first + 1;
  }

  /** Index after the last word read. */
  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  /** What a nationality or a name within tells. */
  @Nullable String country() {
    return country;
  }

  void setCountry(@Nullable String code) {
    country = code;
  }

  /** Whether the sentence goes on. */
  boolean in() {
    return at < draft.size() && draft.sameSentence(first, at);
  }

  Word word() {
    return draft.word(at);
  }

  /** The name that begins here. */
  Optional<Found> startingHere() {
    return in() ? draft.startingAt(at) : Optional.empty();
  }

  boolean isTitle() {
    return lexicons.titles.find(draft.words(), at).isPresent();
  }

  /** للرئيس, and not للإعلامية, which is a field too. */
  private boolean isHolder() {
    return lexicons
        .titles
        .find(draft.words(), at)
        .filter(title -> title.value().sort() != TitleClass.PROFESSION)
        .isPresent();
  }

  /** Whether a definite noun stands here that is no title. */
  boolean isNoun() {
    Word word = word();
    return word.isArabic()
        && word.stems().get(0).definite()
        && !isTitle()
        && lexicons.nationalities.at(draft.words(), at).isEmpty();
  }

  /** الطفل in منظمة حماية الطفل, which is a title elsewhere. */
  boolean isTopic() {
    return word().isArabic() && lexicons.organisationTopics.contains(word().key());
  }

  /** Reads nationalities, and adjectives of organisations; how many of the latter there were. */
  int readAdjectives() {
    int count = 0;
    while (in() && draft.free(at, at + 1) && word().isArabic()) {
      var nationality = lexicons.nationalities.at(draft.words(), at);
      if (nationality.isPresent() && word().stems().get(0).definite() && !isPeople()) {
        country = nationality.get().country();
        at = nationality.get().endWord();
      } else if (adjectives.isAt(at, purposes > 0, country != null)) {
        at++;
        count++;
      } else if (count > 0 && adjectives.isSecondAt(at)) {
        at++;
      } else {
        break;
      }
    }
    return count;
  }

  /** منعت قوات الاحتلال الفلسطينيين: not whose forces they are, but whom they do it to. */
  private boolean isPeople() {
    boolean force = words.isForce(stem.key()) || words.alone.contains(stem.key());
    return force && isPlural(word().key()) && !isPlural(draft.word(at - 1).key());
  }

  /** By its ending, of men: الفلسطينيين. */
  static boolean isPlural(String key) {
    return key.endsWith("ين") || key.endsWith("ون");
  }

  /** One more adjective in ية, whatever it is: وزارة الموارد المائية. */
  void readMinistryAdjectives() {
    readAdjectives();
    if (in()
        && draft.free(at, at + 1)
        && words.isRelation(word())
        && word().key().endsWith("يه")
        && !isTitle()) {
      at++;
      readAdjectives();
    }
  }

  /** والتعليم, للأنباء, على الأغذية, and their adjectives. */
  void readMore() {
    while (in() && (readJoined() || readPurpose() || readControlled() || readDistant())) {
      readAdjectives();
    }
  }

  boolean readJoined() {
    if (isApart()) {
      at += 2;
      return true;
    }
    for (Stem s : word().stems()) {
      if (!s.proclitics().equals("و")) {
        continue;
      }
      if (lexicons.organisationTopics.contains(s.key())) {
        if (stem.key().startsWith("وزار") && words.notOfMinistries.contains(s.key())) {
          return false;
        }
        boolean indefinite = !s.definite();
        if (indefinite && !isDefiniteAt(at + 1)) {
          return false;
        }
        at += indefinite ? 2 : 1;
        return true;
      }
      boolean joins = purposes > 0 || words.isJoining(stem.key());
      boolean fits = words.isJoined(s, word()) || isSamePlural(s);
      if (joins && draft.free(at, at + 1) && fits && !isTitle()) {
        at++;
        return true;
      }
    }
    return false;
  }

  /**
   * والنازحين in لجنة المهجرين والنازحين: others of whom it is for, since there are bodies for
   * them; والمسؤولين would be others who are spoken to.
   */
  private boolean isSamePlural(Stem joined) {
    return joined.definite()
        && joined.key().endsWith("ين")
        && draft.word(at - 1).key().endsWith("ين")
        && words.isTrade(joined)
        && isLast(at + 1);
  }

  private boolean isLast(int end) {
    return end >= draft.size()
        || !draft.sameSentence(at, end)
        || draft.word(end).isPunctuation()
        || words.prepositions.contains(draft.word(end).key())
        || draft.word(end).stems().stream().anyMatch(s -> s.preposition() == 'ب');
  }

  /** وزارة التجارة و الصناعة, with a space behind و. */
  private boolean isApart() {
    int next = at + 1;
    return word().key().equals("و")
        && isDefiniteAt(next)
        && draft.sameSentence(at, next)
        && draft.free(at, next + 1)
        && lexicons.organisationTopics.contains(draft.word(next).key())
        && !(stem.key().startsWith("وزار")
            && words.notOfMinistries.contains(draft.word(next).key()));
  }

  private boolean isDefiniteAt(int index) {
    return index < draft.size() && draft.word(index).stems().get(0).definite();
  }

  /** للأنباء, لدراسات كوريا الشمالية, لكرة القدم, للجيش الليبي. */
  boolean readPurpose() {
    if (!in() || !word().isArabic()) {
      return false;
    }
    if (readSake() || readEvent()) {
      return true;
    }
    Optional<Found> next = startingHere();
    if (next.isPresent()) {
      boolean of = next.get().span().start() == word().start() + 1 && word().key().startsWith("ل");
      if (of && next.get().type() == EntityType.LOC && words.missions.contains(stem.key())) {
        at = next.get().endWord();
        purposes++;
        country = country == null ? next.get().country() : country;
        return true;
      }
      if (of && next.get().type() == EntityType.ORG && !isSpokenTo(next.get())) {
        at = next.get().endWord();
        country = country == null ? next.get().country() : country;
        return true;
      }
      return false;
    }
    for (Stem s : word().stems()) {
      if (s.proclitics().equals("ل") && s.definite()) {
        boolean fits =
            (purposes == 0 || words.isTrade(s) || lexicons.organisationHeads.holds(s))
                && !isHolder()
                && !words.isNoComplement(s)
                && (stem.definite() || words.isTrade(s));
        at += fits ? 1 : 0;
        purposes += fits ? 1 : 0;
        return fits;
      }
      if (s.proclitics().equals("ل") && isPurpose(s) && at + 1 < draft.size()) {
        at++;
        if (readObject()) {
          purposes++;
          return true;
        }
        at--;
        return false;
      }
    }
    return false;
  }

  /** لمهرجان زهور الوادي, before which nothing else has told what the body is for. */
  private boolean readEvent() {
    int end = purposes == 0 ? event.end(at) : at;
    boolean read = end > at;
    at = end;
    purposes += read ? 1 : 0;
    return read;
  }

  /** {@code أكد مصدر من رئاسة الجمهورية لوكالة الساحل}: whom somebody tells it. */
  private boolean isSpokenTo(Found medium) {
    return medium.kind().isMedium()
        && head.kind() == SourceKind.INSTITUTION
        && !word().key().startsWith("لل");
  }

  /** A known noun, or any before a definite one where the name has an adjective: لكفاءة الطاقة. */
  private boolean isPurpose(Stem noun) {
    return words.isInner(noun)
        || stem.definite()
            && purposes == 0
            && at > first + 1
            && (head.kind() == SourceKind.INSTITUTION || words.associations.contains(stem.key()))
            && (isDefiniteAt(at + 1) || isDefiniteAt(at + 2) && isInnerAt(at + 1))
            && !words.determiners.contains(noun.key())
            && (lexicons.nameWords.isListed(noun.key()) || isDoers(noun.key()));
  }

  /** دارسي in الجمعية التونسية لدارسي اللغة: those who do what follows. */
  private boolean isDoers(String key) {
    return key.length() > 4
        && key.endsWith("ي")
        && lexicons.nameWords.isListed(key.substring(0, key.length() - 1));
  }

  /** شلل in لاستئصال شلل الأطفال. */
  private boolean isInnerAt(int index) {
    if (index >= draft.size()) {
      return false;
    }
    Word word = draft.word(index);
    return word.isArabic()
        && word.stems().size() == 1
        && !word.stems().get(0).definite()
        && !words.prepositions.contains(word.key())
        && !words.determiners.contains(word.key())
        && lexicons.nameWords.isListed(word.key())
        && lexicons.personVerbs.find(word).isEmpty();
  }

  /** Reads the indefinite nouns between a head and its last noun: شؤون in وزارة شؤون الأسرى. */
  void readInner() {
    while (in()
        && word().isArabic()
        && startingHere().isEmpty()
        && words.isInner(word().stems().get(0))) {
      at++;
    }
  }

  /** What the noun before has as its object: المعارض in تنظيم المعارض. */
  boolean readObject() {
    readInner();
    Optional<Found> object = startingHere();
    if (object.isPresent() && object.get().type() != EntityType.PER) {
      at = object.get().endWord();
      return true;
    }
    if (in() && isChained(at)) {
      at++;
    }
    if (in() && isNoun()) {
      at++;
      return true;
    }
    return false;
  }

  /** تشكيل in لجنة إعادة تشكيل المجلس: one more noun without article before the last. */
  boolean isChained(int index) {
    return isInnerAt(index) && isDefiniteAt(index + 1) && draft.sameSentence(index, index + 1);
  }

  /** مركز التعليم عن بعد. */
  private boolean readDistant() {
    boolean distant =
        at + 1 < draft.size()
            && word().key().equals("عن")
            && draft.word(at + 1).key().equals("بعد");
    at += distant ? 2 : 0;
    return distant;
  }

  /** الجمعية التونسية من أجل نزاهة الانتخابات: up to the first definite noun. */
  private boolean readSake() {
    boolean sake =
        words.associations.contains(stem.key())
            && at + 2 < draft.size()
            && word().key().equals("من")
            && draft.word(at + 1).key().equals("اجل");
    for (int i = at + 2; sake && i < Math.min(at + 6, draft.size()); i++) {
      if (!draft.word(i).isArabic() || !draft.sameSentence(at, i)) {
        return false;
      }
      if (draft.word(i).stems().get(0).definite()) {
        at = i + 1;
        return true;
      }
    }
    return false;
  }

  /** الإشراف على الانتخابات, الدفاع عن المستهلك. */
  private boolean readControlled() {
    boolean on =
        (word().key().equals("علي") && isBehind(words.controlling)
                || word().key().equals("عن") && isBehind(words.defending))
            && isDefiniteAt(at + 1);
    at += on ? 2 : 0;
    return on;
  }

  private boolean isBehind(Set<String> nouns) {
    return draft.word(at - 1).stems().stream().anyMatch(noun -> nouns.contains(noun.key()));
  }

  /** Whether somebody's who is no organisation: القوات المسلحة للبلدين. */
  boolean isOfAnother() {
    return in()
        && word().stems().stream()
            .anyMatch(s -> s.proclitics().equals("ل") && s.definite() && words.isNoComplement(s));
  }

  /** الحزب, but not الشؤون, which councils are for: المجلس الأعلى للشؤون الإسلامية. */
  private boolean isHeadOfItsOwn(String key) {
    OrganisationHead other = lexicons.organisationHeads.get(key);
    return other != null
        && other.use() != HeadUse.LOCAL
        && other.use() != HeadUse.MINISTRY
        && !words.alone.contains(key)
        && !lexicons.organisationTopics.contains(key);
  }

  /** Whether للحزب or the like follows, which stands for an organisation named elsewhere. */
  boolean isShortForm() {
    boolean more =
        at + 1 < draft.size() && lexicons.organisationAdjectives.contains(draft.word(at + 1).key())
            || startingHere().filter(name -> name.endWord() > at + 1).isPresent();
    return in()
        && !(more && !words.hasOrgans(stem.key()))
        && word().stems().stream()
            .anyMatch(s -> s.preposition() == 'ل' && s.definite() && isHeadOfItsOwn(s.key()));
  }
}
