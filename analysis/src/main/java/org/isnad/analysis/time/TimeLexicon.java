package org.isnad.analysis.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Lexicon.Entry;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbLexicon;
import org.isnad.analysis.text.Word;
import org.isnad.analysis.time.Sense.Calendar;
import org.isnad.analysis.time.Sense.CardinalKind;
import org.isnad.analysis.time.Sense.MeasureKind;
import org.isnad.analysis.time.Sense.PartOfDay;
import org.isnad.analysis.time.Sense.Relation;
import org.isnad.analysis.time.Sense.Role;
import org.isnad.analysis.time.Sense.Side;
import org.isnad.analysis.time.Sense.Unit;

/**
 * Every word that this stage knows, by its folded key: {@code تموز} → month 7, {@code الاثنين} →
 * Monday or two.
 *
 * <p>Words of the calendar stand in the files without the article and are found with and without
 * it; function words are found as they stand.
 */
final class TimeLexicon {

  private static final String ARTICLE = "ال";
  private static final String MONTH_HEAD = "شهر";

  private final Map<String, List<Sense>> wordSenses = new LinkedHashMap<>(4096);
  private final Map<String, Set<Role>> roles = new LinkedHashMap<>();
  private final Map<String, List<Sense>> phraseSenses = new LinkedHashMap<>();
  private final KeyMap<Known> words;
  private final Phrases<Known> phrases;
  private final Set<String> phraseStarts = new LinkedHashSet<>();
  private final VerbLexicon<Boolean> scheduledVerbs;
  private final SeenNouns seenNouns = new SeenNouns();

  TimeLexicon(Spellings spellings) {
    this.words = new KeyMap<>(spellings);
    this.phrases = new Phrases<>(spellings);
    this.scheduledVerbs = new VerbLexicon<>(spellings);
    loadCalendar();
    loadNumbers();
    loadExpressions();
    loadFunctionWords();
    roles.forEach((word, set) -> put(word, new Sense.Roles(set)));
    phraseSenses.forEach(this::putPhrase);
    wordSenses.forEach(
        (word, senses) -> words.put(word, Known.of(senses, phraseStarts.contains(word))));
    phraseStarts.forEach(word -> words.at(word, () -> Known.of(List.of(), true)));
  }

  /** What a reading of a word, article included, can mean. */
  Known known(Stem reading) {
    Known known = words.get(reading);
    return known == null ? Known.NOTHING : known;
  }

  /** What the word as it stands can mean. */
  Known known(Word word) {
    return known(word.whole());
  }

  /** The known expressions of several words. */
  Phrases<Known> phrases() {
    return phrases;
  }

  /** Verbs whose present tense, beside a day, tells a plan: يلتقي الأحد. */
  VerbLexicon<Boolean> scheduledVerbs() {
    return scheduledVerbs;
  }

  /** Nouns and names that look like a verb of the future. */
  SeenNouns seenNouns() {
    return seenNouns;
  }

  private void loadCalendar() {
    for (Entry e : read("months.txt", 4)) {
      boolean clear = e.field(3).equals("clear");
      Calendar calendar = e.constant(1, Calendar.class);
      putBare(e, new Sense.Month(calendar, number(e, 2), clear));
      // A space is often missing after شهر.
      put(MONTH_HEAD + e.field(0), new Sense.Month(calendar, number(e, 2), true));
    }
    for (Entry e : read("weekdays.txt", 2)) {
      putBare(e, new Sense.Weekday(DayOfWeek.of(number(e, 1))));
    }
    for (Entry e : read("units.txt", 3)) {
      putBare(e, new Sense.UnitName(e.constant(1, Unit.class), e.constant(2, Sense.Count.class)));
    }
    for (Entry e : read("seasons.txt", 2)) {
      putBare(e, new Sense.Season(e.field(1)));
    }
    for (Entry e : read("decades.txt", 2)) {
      putBare(e, new Sense.DecadeName(number(e, 1)));
    }
    for (Entry e : read("parts.txt", 2)) {
      putBare(e, new Sense.Part(e.constant(1, PartOfDay.class)));
    }
    read("edges.txt", 1).forEach(e -> putBare(e, new Sense.Edge()));
  }

  private void loadNumbers() {
    for (Entry e : read("cardinals.txt", 3)) {
      putBare(e, new Sense.Cardinal(longNumber(e, 1), e.constant(2, CardinalKind.class)));
    }
    for (Entry e : read("ordinals.txt", 2)) {
      putBare(e, new Sense.Ordinal(number(e, 1)));
    }
    for (Entry e : read("fractions.txt", 3)) {
      putBare(e, new Sense.Fraction(number(e, 1), number(e, 2)));
    }
    for (Entry e : read("approximations.txt", 2)) {
      put(e.field(0), new Sense.Approximation(e.constant(1, Side.class)));
    }
    for (Entry e : read("measures.txt", 2)) {
      putBare(e, new Sense.Measure(e.constant(1, MeasureKind.class)));
    }
    for (Entry e : read("countables.txt", 2)) {
      String stem = dualStem(e.field(0));
      if (!e.field(1).equals("OBLIQUE")) {
        put(stem + "ان", new Sense.DualNoun(e.field(0)));
      }
      if (!e.field(1).equals("NOMINATIVE")) {
        put(stem + "ين", new Sense.DualNoun(e.field(0)));
      }
    }
  }

  private void loadExpressions() {
    for (Entry e : read("relations.txt", 2)) {
      putBare(e, new Sense.Related(e.constant(1, Relation.class)));
    }
    for (Entry e : read("days.txt", 2)) {
      put(e.field(0), new Sense.DayOffset(number(e, 1)));
    }
    for (Entry e : read("vague.txt", 2)) {
      put(e.field(0), new Sense.Vague(e.field(1)));
    }
    for (Entry e : read("anaphors.txt", 3)) {
      Unit unit = e.field(1).equals("MOMENT") ? null : e.constant(1, Unit.class);
      put(e.field(0), new Sense.Anaphor(unit, number(e, 2)));
    }
    for (Entry e : read("holidays.txt", 4)) {
      put(e.field(0), new Sense.Holiday(e.constant(1, Calendar.class), number(e, 2), number(e, 3)));
    }
    for (Entry e : read("known-dates.txt", 2)) {
      put(e.field(0), new Sense.KnownDate(e.field(1)));
    }
    read("day-names.txt", 1).forEach(e -> put(e.field(0), new Sense.DayName()));
    for (Entry e : read("anniversaries.txt", 2)) {
      put(e.field(0), new Sense.Anniversary(number(e, 1)));
    }
    for (Entry e : read("known-years.txt", 4)) {
      boolean signed = e.field(3).equals("signed");
      put(e.field(0), new Sense.KnownYear(number(e, 1), keys(e, 2), signed));
    }
    for (Entry e : read("gatherings.txt", 4)) {
      put(e.field(0), new Sense.Gathering(day(e, 1), day(e, 2), e.field(3).equals("day")));
    }
  }

  private static Role outlet(Entry entry) {
    return switch (entry.field(1)) {
      case "alone" -> Role.OUTLET_HEAD;
      case "behind-medium" -> Role.OUTLET_PLACE;
      case "medium" -> Role.MEDIUM;
      default -> throw entry.broken("alone, behind-medium or medium");
    };
  }

  private void loadFunctionWords() {
    for (Entry e : read("roles.txt", 2)) {
      for (String role : e.list(1)) {
        role(e.field(0), role(e, role));
      }
    }
    read("labels.txt", 1).forEach(e -> role(e.field(0), Role.LABEL));
    read("numbered-nouns.txt", 1).forEach(e -> role(e.field(0), Role.NUMBERED));
    read("name-heads.txt", 1).forEach(e -> role(e.field(0), Role.NAME_HEAD));
    for (Entry e : read("outlet-heads.txt", 2)) {
      role(e.field(0), outlet(e));
    }
    read("future-words.txt", 1).forEach(e -> role(e.field(0), Role.FUTURE));
    for (Entry e : read("past-verbs.txt", 1)) {
      String past = Folding.key(e.field(0));
      boolean weak = e.field(0).endsWith("ى") || e.field(0).endsWith("ا");
      role(past, Role.PAST);
      role((weak ? past.substring(0, past.length() - 1) : past) + ArabicLetters.TEH, Role.PAST);
    }
    for (Entry e : read("seen-nouns.txt", 2)) {
      seenNouns.add(e.field(0), e.field(1).equals("starts"));
    }
    for (Entry e : read("scheduled-verbs.txt", 2)) {
      scheduledVerbs.put(e.field(0), e.field(1), true);
    }
  }

  private static Role role(Entry entry, String name) {
    try {
      return Role.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw entry.broken("no role: " + name);
    }
  }

  private void role(String word, Role role) {
    roles.computeIfAbsent(Folding.key(word), key -> EnumSet.noneOf(Role.class)).add(role);
  }

  private void putBare(Entry entry, Sense sense) {
    String word = Folding.key(entry.field(0));
    put(word, sense);
    if (!word.startsWith(ARTICLE)) {
      put(ARTICLE + word, sense);
    }
  }

  private void put(String word, Sense sense) {
    String key = Folding.key(word);
    Map<String, List<Sense>> map = key.indexOf(' ') < 0 ? wordSenses : phraseSenses;
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(sense);
  }

  private void putPhrase(String phrase, List<Sense> senses) {
    phrases.put(phrase, Known.of(senses, false));
    phraseStarts.add(phrase.substring(0, phrase.indexOf(' ')));
  }

  /** {@code طائرة} → طائرتـ, before the dual's ending. */
  private static String dualStem(String singular) {
    String stem = Folding.key(singular);
    return singular.charAt(singular.length() - 1) == ArabicLetters.TEH_MARBUTA
        ? stem.substring(0, stem.length() - 1) + ArabicLetters.TEH
        : stem;
  }

  private static List<Entry> read(String resource, int columns) {
    return Lexicon.read(TimeLexicon.class, resource, columns);
  }

  private static int number(Entry entry, int field) {
    return Math.toIntExact(longNumber(entry, field));
  }

  private static List<String> keys(Entry entry, int field) {
    return entry.list(field).stream().map(Folding::key).toList();
  }

  private static LocalDate day(Entry entry, int field) {
    try {
      return LocalDate.parse(entry.field(field));
    } catch (DateTimeException e) {
      throw entry.broken("no day: " + entry.field(field));
    }
  }

  private static long longNumber(Entry entry, int field) {
    try {
      return Long.parseLong(entry.field(field));
    } catch (NumberFormatException e) {
      throw entry.broken("no number: " + entry.field(field));
    }
  }
}
