package org.isnad.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Found.Title;
import org.isnad.analysis.name.NameLexicons.TitleClass;
import org.isnad.analysis.name.NameLexicons.TitlePhrase;
import org.isnad.analysis.name.NameWords.Grade;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Phrases.Match;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A title, what it is the title of, and the name: {@code وزير الدفاع اليوناني نيكوس ستافريديس},
 * {@code أستاذة القانون البحري في جامعة أثينا إيليني كوستا}, {@code الوزير العزاوي}.
 */
final class TitledPersonRule {

  private final Set<String> governing;
  private final Set<String> clubAdjectives;
  private final Set<String> ofGroups;
  private final Set<String> links;
  private final Set<String> notInTitles;
  private final Set<String> son;
  private final Set<String> courtesies;
  private final Set<String> givenNationalities;

  /** Given names of the Maghreb that elsewhere are adjectives: الهادي. */
  private final Set<String> givenAdjectives;

  private static final int FARTHEST = 14;

  /** A given name too, but alone between a title and an office none. */
  private static final String ON_BEHALF = "باسم";

  private final NameLexicons lexicons;
  private final PersonNames names;
  private final GivenTitles givenTitles;
  private final SportTitles sportTitles;

  TitledPersonRule(NameLexicons lexicons, PersonNames names) {
    this.governing = lexicons.list("title-of-places");
    this.clubAdjectives = lexicons.list("club-adjectives");
    this.ofGroups = lexicons.list("group-adjectives");
    this.links = lexicons.list("title-links");
    this.notInTitles = lexicons.list("not-in-titles");
    this.son = lexicons.list("son");
    this.courtesies = lexicons.list("courtesies");
    this.givenNationalities = lexicons.list("given-nationalities");
    this.givenTitles = new GivenTitles(lexicons);
    this.sportTitles = new SportTitles(lexicons);
    this.givenAdjectives = lexicons.list("given-adjectives");
    this.lexicons = lexicons;
    this.names = names;
  }

  void find(Draft draft) {
    int i = 0;
    while (i < draft.size()) {
      i = Math.max(i + 1, findAt(draft, i));
    }
  }

  private int findAt(Draft draft, int index) {
    if (!draft.word(index).isArabic() || draft.covering(index).isPresent()) {
      return index;
    }
    Optional<Match<TitlePhrase>> title = lexicons.titles.find(draft.words(), index);
    if (title.isEmpty()
        || !draft.sameSentence(index, title.get().endWord() - 1)
        || givenTitles.isName(draft, title.get())) {
      return index;
    }
    return new Scan(draft, title.get()).run();
  }

  /** The words from a title on to the name. */
  private final class Scan {

    private final Draft draft;
    private final Match<TitlePhrase> title;
    private int titleEnd;

    /** Index right behind the title, the full stop of one cut short left aside: {@code د.}. */
    private final int behind;

    private @Nullable Span office;
    private @Nullable String country;

    /** Where behind a comma the name of a title's holder begins; 0 where none does. */
    private int apposed;

    Scan(Draft draft, Match<TitlePhrase> title) {
      this.draft = draft;
      this.title = title;
      this.titleEnd = title.endWord();
      boolean letter = title.first().key().length() == 1 && titleEnd < draft.size();
      this.behind = letter && draft.word(titleEnd).is('.') ? titleEnd + 1 : titleEnd;
    }

    int run() {
      int at = behind;
      int steps = 0;
      while (at < draft.size() && steps++ < FARTHEST && draft.sameSentence(title.firstWord(), at)) {
        if (nameAt(at)) {
          return at;
        }
        int next = pass(at);
        if (next == at) {
          break;
        }
        at = next;
      }
      return title.firstWord();
    }

    /** Index after what at {@code at} belongs to the title, or {@code at} where nothing does. */
    private int pass(int at) {
      Word word = draft.word(at);
      Optional<Found> covering = draft.covering(at).filter(f -> f.type() != EntityType.PER);
      if (covering.isPresent()) {
        office = office == null ? covering.get().span() : office;
        country = country == null ? covering.get().country() : country;
        return covering.get().endWord();
      }
      if (!word.isArabic()) {
        if (isBeforeName(at)) {
          apposed = at + 1;
          return apposed;
        }
        return draft.isQuote(at) || isBeforeNationality(at) ? at + 1 : at;
      }
      Optional<Match<TitlePhrase>> nested = lexicons.titles.find(draft.words(), at);
      if (nested.isPresent() && nested.get().first().proclitics().isEmpty()) {
        return nested.get().endWord();
      }
      var nationality = lexicons.nationalities.at(draft.words(), at);
      if (nationality.isPresent()) {
        country = country == null ? nationality.get().country() : country;
        titleEnd = at == titleEnd ? at : titleEnd;
        return nationality.get().endWord();
      }
      Grade grade = lexicons.nameWords.grade(word);
      boolean governed =
          at == title.endWord() && isPlaceGoverned(word, grade) || isPlaceAfterIn(word, grade);
      return governed || isPartOfTitle(word) || isBeforePlace(at) ? at + 1 : at;
    }

    /** {@code المبعوثة الخاصة إلى العراق ماريكه}: where one is sent. */
    private boolean isBeforePlace(int at) {
      return draft.word(at).key().equals("الي")
          && at + 1 < draft.size()
          && draft.isType(at + 1, EntityType.LOC);
    }

    /** The comma of مبعوثة الأمم المتحدة، الهولندية ماريكه فان دام. */
    private boolean isBeforeNationality(int at) {
      return draft.word(at).is(ArabicLetters.COMMA)
          && office != null
          && at + 1 < draft.size()
          && draft.word(at + 1).isArabic()
          && draft.word(at + 1).stems().get(0).definite()
          && lexicons.nationalities.at(draft.words(), at + 1).isPresent();
    }

    /** The comma of وقال مدير المستشفى، سمير حداد، إن. */
    private boolean isBeforeName(int at) {
      int subject = title.firstWord();
      int next = at + 1;
      if (!draft.word(at).is(ArabicLetters.COMMA)
          || next + 1 >= draft.size()
          || subject == 0
          || lexicons.personVerbs.find(draft.word(subject - 1)).isEmpty()
          || !draft.word(next).isArabic()) {
        return false;
      }
      if (isBetweenCommas(next)) {
        return true;
      }
      boolean given = isGivenAdjective(next);
      if (draft.word(next).stems().get(0).definite() && !given) {
        return false;
      }
      Grade grade = given ? Grade.SURE : draft.grade(lexicons.nameWords, next);
      if (grade == Grade.COMMON) {
        return false;
      }
      PersonNames.Reading reading = names.read(draft, next, grade);
      return reading.words() > 1
          && reading.sure() + reading.foreign() > 0
          && names.families().isLastBefore(draft, reading.end());
    }

    /** {@code ، هائل الفاهوم، إن}: an ordinary word and a family name by themselves. */
    private boolean isBetweenCommas(int at) {
      int family = at + 1;
      int end = at + 2;
      return end < draft.size()
          && draft.sameSentence(at, end)
          && draft.word(end).is(ArabicLetters.COMMA)
          && draft.covering(at).isEmpty()
          && isFamily(family)
          && (!draft.word(at).stems().get(0).definite() || isFamily(at))
          && !NameWords.isPreposition(draft.word(at))
          && !lexicons.isHead(draft.word(at))
          && lexicons.personVerbs.find(draft.word(at)).isEmpty()
          && isNoDescription(at);
    }

    private boolean isNoDescription(int at) {
      return lexicons.titles.find(draft.words(), at).isEmpty()
          && lexicons.nationalities.at(draft.words(), at).isEmpty();
    }

    /** A definite word that is no ordinary one. */
    private boolean isFamily(int at) {
      Word word = draft.word(at);
      return word.isArabic()
          && word.stems().get(0).definite()
          && word.stems().get(0).proclitics().isEmpty()
          && draft.grade(lexicons.nameWords, at) != Grade.COMMON
          && isNoDescription(at);
    }

    private boolean isPartOfTitle(Word word) {
      if (notInTitles.contains(word.key())) {
        return false;
      }
      Stem stem = word.stems().get(0);
      return stem.definite() && lexicons.personVerbs.find(word).isEmpty()
          || links.contains(word.key())
          || lexicons.organisationWords.contains(stem.key())
          || lexicons.organisationHeads.holds(stem)
          || word.stems().stream()
              .anyMatch(
                  s ->
                      s.preposition() != 0 && (s.definite() || lexicons.organisationHeads.holds(s)))
          || word.stems().stream()
              .anyMatch(
                  s -> s.proclitics().equals("و") && lexicons.organisationTopics.contains(s.key()))
          || word.stems().stream()
              .anyMatch(
                  s -> s.proclitics().equals("ل") && lexicons.organisationWords.contains(s.key()));
    }

    private boolean nameAt(int at) {
      Word word = draft.word(at);
      if (!word.isArabic()
          || names.initials().isTitle(draft, at)
          || names.pious().isNoNameOfGod(draft, at)
          || isOn(at)) {
        return false;
      }
      Optional<Found> person = draft.covering(at);
      boolean family =
          at == behind && title.first().definite() && names.families().isFamilyPlace(draft, at);
      if (person.isPresent() && !family) {
        return person.get().type() == EntityType.PER
            && person.get().firstWord() == at
            && extend(person.get());
      }
      boolean given = isGivenAdjective(at) || at == apposed && isBetweenCommas(at);
      Grade grade = given ? Grade.SURE : lexicons.nameWords.grade(word);
      if (grade == Grade.COMMON
          || word.stems().get(0).future()
          || isAdjective(word, grade)
          || isPlaceAfterIn(word, grade)) {
        return false;
      }
      boolean near = at == behind || at == apposed;
      Optional<Match<TitlePhrase>> another = lexicons.titles.find(draft.words(), at);
      if (another.isPresent()
          && (another.get().first().definite()
              || another.get().endWord() > at + 1
              || isSureAfter(word)
              || grade.compareTo(Grade.WEAK) > 0)) {
        return false;
      }
      PersonNames.Reading reading = names.read(draft, at, grade);
      if (reading.words() < 2 && word.key().startsWith(ON_BEHALF)
          || !isEnough(word, grade, reading, near)
          || near && isPlaceGoverned(word, grade)) {
        return false;
      }
      Found found =
          Found.of(
              EntityType.PER,
              draft.text().span(at, reading.end() - 1),
              at,
              reading.end(),
              "title-name",
              SourceKind.PERSON);
      draft.clear(at, reading.end());
      draft.add(withRole(found));
      return true;
    }

    /** {@code سالم الحداد استاذ التاريخ علي اهمية}: على, since the title is held already. */
    private boolean isOn(int at) {
      int next = at + 1;
      boolean held =
          at > title.firstWord() + 1 && draft.isType(title.firstWord() - 1, EntityType.PER);
      return held
          && draft.word(at).surface().equals("علي")
          && (next >= draft.size()
              || draft.grade(lexicons.nameWords, next).compareTo(Grade.WEAK) > 0);
    }

    /** {@code وزير الداخلية الهادي مجدوب}: before another word of a name. */
    private boolean isGivenAdjective(int at) {
      int next = at + 1;
      return givenAdjectives.contains(draft.word(at).key())
          && !draft.word(at).surface().endsWith("ئ")
          && next < draft.size()
          && draft.sameSentence(at, next)
          && draft.word(next).isArabic()
          && names.read(draft, at, Grade.SURE).words() > 1;
    }

    /** محافظ زرنوخة عبدالرحمن الدرعي: what is governed comes before the name. */
    private boolean isPlaceGoverned(Word word, Grade grade) {
      boolean place = !title.first().definite() && word.key().endsWith("ه");
      return (grade == Grade.UNKNOWN || grade == Grade.FOREIGN || place)
          && governing.contains(draft.word(title.endWord() - 1).stems().get(0).bareKey())
          && isSureAfter(word);
    }

    /** مدير المكتب في زرنوخة عبدالله الدرعي: a word in no list after في, before a sure name. */
    private boolean isPlaceAfterIn(Word word, Grade grade) {
      return (grade == Grade.UNKNOWN || grade == Grade.FOREIGN)
          && draft.word(word.index() - 1).key().equals("في")
          && isSureAfter(word);
    }

    private boolean isAdjective(Word word, Grade grade) {
      boolean definite = word.stems().get(0).definite();
      boolean sport = draft.isAboutSport() || title.value().sort() == TitleClass.SPORT;
      return sport && clubAdjectives.contains(word.key())
          || lexicons.nationalities.isAdjective(word)
              && (definite || grade != Grade.SURE && !isBeforeSon(word.index()) && !isNamed(word))
          || isOfGroup(word)
          || lexicons.organisationAdjectives.contains(word.key());
    }

    /** {@code القيادي الحوثي حمد العلي}: an adjective, though families are named so. */
    private boolean isOfGroup(Word word) {
      int next = word.index() + 1;
      return ofGroups.contains(word.key())
          && next < draft.size()
          && draft.sameSentence(word.index(), next)
          && (lexicons.nameWords.isGiven(draft.word(next))
              || draft.grade(lexicons.nameWords, next) == Grade.SURE);
    }

    /** {@code مدير فرع الحدود الشمالية تركي العنزي}: without article after a definite word. */
    private boolean isNamed(Word word) {
      Word before = draft.word(word.index() - 1);
      boolean definite =
          draft.covering(before.index()).isPresent()
              || before.isArabic() && before.stems().get(0).definite();
      return definite && givenNationalities.contains(word.key());
    }

    /** {@code تركي بن سعود}: a name, whatever the word else means. */
    private boolean isBeforeSon(int at) {
      return at + 1 < draft.size() && son.contains(draft.word(at + 1).key());
    }

    /** A person found already gets the role, and the words of the name that were left out. */
    private boolean extend(Found person) {
      Grade first = Grade.SURE;
      PersonNames.Reading reading = names.read(draft, person.firstWord(), first);
      Found longer = person;
      boolean whole = person.known() != null && person.endWord() > person.firstWord() + 1;
      boolean another = whole && names.families().isFamilyAfterFather(draft, person.endWord());
      if (reading.end() > person.endWord() && (!whole || another)) {
        longer =
            Found.of(
                EntityType.PER,
                draft
                    .text()
                    .span(person.firstWord(), reading.end() - 1)
                    .withStart(person.span().start()),
                person.firstWord(),
                reading.end(),
                "title-name",
                SourceKind.PERSON);
      }
      draft.replace(person, withRole(longer));
      return true;
    }

    private boolean isEnough(Word word, Grade grade, PersonNames.Reading reading, boolean near) {
      boolean definite = word.stems().get(0).definite();
      if (definite && !near) {
        boolean afterOffice =
            draft.covering(word.index() - 1).filter(f -> f.type() == EntityType.ORG).isPresent();
        return grade == Grade.SURE && reading.sure() >= 2
            || reading.words() >= 2 && givenAdjectives.contains(word.key())
            || afterOffice
                && reading.words() >= 2
                && reading.family()
                && isAllNames(word.index(), reading.end());
      }
      if (definite && grade != Grade.SURE && isSureAfter(word)) {
        return false;
      }
      boolean description = word.index() == behind && isVague() && !isLeadership();
      if (description && reading.sure() + reading.foreign() == 0) {
        return false;
      }
      if (reading.words() >= 2) {
        return reading.sure() > 0
            || grade == Grade.PARTICLE
            || !definite && (near || reading.foreign() > 0 || country != null)
            || !definite && isAllNames(word.index(), reading.end());
      }
      if (grade == Grade.PARTICLE) {
        return near && title.first().definite() && word.surface().equals("آل");
      }
      boolean trainer = sportTitles.leadTo(draft, title, word.index());
      if (isVague() && !trainer) {
        return false;
      }
      if (definite) {
        boolean family = grade.compareTo(Grade.FOREIGN) >= 0 || isCourtesy();
        return near && (grade == Grade.SURE || family && word.key().endsWith("ي"));
      }
      if (grade == Grade.UNKNOWN && near && isCourtesy()) {
        return word.key().length() > 3 && !lexicons.nameWords.mayBeVerb(word.key());
      }
      return grade == Grade.SURE
          || (near || country != null || trainer) && grade == Grade.FOREIGN
          || near
              && grade == Grade.WEAK
              && !lexicons.nameWords.isPresent(word.key())
              && (title.first().definite() || title.endWord() > title.firstWord() + 1)
              && title.value().sort() != TitleClass.SPORT;
    }

    /** Whether each word is a name, if an ordinary word too: عبير الفرج. */
    private boolean isAllNames(int from, int end) {
      for (int i = from; i < end; i++) {
        if (draft.grade(lexicons.nameWords, i).compareTo(Grade.PARTICLE) > 0) {
          return false;
        }
      }
      return true;
    }

    /** A definite word before a sure name is an adjective: المخضرم جوزيه مورينيو. */
    private boolean isSureAfter(Word word) {
      int next = word.index() + 1;
      return next < draft.size()
          && draft.grade(lexicons.nameWords, next) == Grade.SURE
          && !draft.word(next).stems().get(0).definite();
    }

    /** {@code د. الحلي}, {@code الدكتور عويقل}: behind it stands nothing but a name. */
    private boolean isCourtesy() {
      return courtesies.contains(title.first().key());
    }

    /** Titles after which a single word is no name: كبير, شاب, عضو. */
    private boolean isVague() {
      return !title.first().definite()
          && title.value().sort() != TitleClass.ROYAL
          && title.endWord() - title.firstWord() == 1
          && country == null
          && office == null
          && title.first().key().length() > 1;
    }

    /** برئاسة, which no word describes, so that a name follows. */
    private boolean isLeadership() {
      return title.first().key().startsWith("ب");
    }

    private Found withRole(Found found) {
      Span span = draft.span(title.first(), titleEnd(found));
      List<Title> roles = new ArrayList<>(found.roles());
      roles.add(new Title(draft.form(span), span, office, country));
      Found titled = found.withRoles(roles);
      return titled.country() == null ? titled.withCountry(country) : titled;
    }

    /** The title goes to the nationality or office in it, at least over its own words. */
    private int titleEnd(Found found) {
      int end = title.endWord();
      while (end < found.firstWord()
          && draft.word(end).isArabic()
          && draft.covering(end).isEmpty()
          && lexicons.nationalities.at(draft.words(), end).isEmpty()
          && draft.word(end).stems().get(0).definite()) {
        end++;
      }
      return end;
    }
  }
}
