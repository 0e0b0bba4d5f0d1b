package org.isnad.analysis.event;

import static org.isnad.analysis.text.ArabicLetters.FEH;
import static org.isnad.analysis.text.ArabicLetters.TEH_MARBUTA;
import static org.isnad.analysis.text.ArabicLetters.WAW;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.event.Trigger.Kind;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeyMap;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Lexicon;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbLexicon;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/** The triggers, found by any form of theirs: {@code وزيارته} → زيارة with the possessive ه. */
final class TriggerLexicon {

  /**
   * A trigger read in a word.
   *
   * @param form of a verb, null for a noun
   * @param suffix pronoun on the word, empty where there is none
   */
  record Match(Trigger trigger, @Nullable VerbForm form, Stem stem, String suffix) {}

  /** Stands for the name of any place among the words that a trigger requires: {@code حرر عدن}. */
  static final String PLACE_NAME = "@place-name";

  /** Stands for a negation before the trigger: {@code لم يوافق}, {@code عدم السماح}. */
  static final String NOT = "@not";

  private record NounForm(Trigger trigger, String possessive) {}

  /** A verb of news, with the event that it names, null where it names none. */
  private record Known(@Nullable Trigger trigger) {}

  private static final Known PLAIN = new Known(null);

  private final VerbLexicon<Known> verbs;
  private final StemMap<List<NounForm>> nouns;

  /** Of each word that triggers require beside them, the groups of such words that it is in. */
  private final KeyMap<BitSet> accompanying;

  /** The groups that the name of any place is in. */
  private final BitSet placeGroups;

  /** The numbers of groups of words that a trigger may require, by how they are written. */
  private final Map<String, Integer> groupNumbers = new HashMap<>();

  private final Map<String, Set<String>> groups = new HashMap<>();

  TriggerLexicon(Spellings spellings) {
    this.verbs = new VerbLexicon<>(spellings);
    this.nouns = new StemMap<>(spellings);
    this.accompanying = new KeyMap<>(spellings);
    groupNumbers.put("", Trigger.ALONE);
    groups.put(PLACE_NAME, KeySet.of(Set.of(PLACE_NAME)));
    groups.put(NOT, KeySet.of(Set.of(NOT)));
    for (Lexicon.Entry entry : Lexicon.read(TriggerLexicon.class, "word-groups.txt", 2)) {
      Set<String> forms = new HashSet<>();
      entry.list(1).forEach(w -> NounForms.forms(w, form -> forms.add(form.key())));
      groups.put("@" + entry.field(0), KeySet.of(forms));
    }
    for (Lexicon.Entry entry : Lexicon.read(TriggerLexicon.class, "triggers.txt", 8)) {
      add(entry, trigger(entry));
    }
    BitSet places = accompanying.get(PLACE_NAME);
    placeGroups = places == null ? new BitSet() : places;
    for (Lexicon.Entry entry : Lexicon.read(TriggerLexicon.class, "verbs.txt", 1)) {
      List<String> forms = entry.list(0);
      verbs.put(forms.get(0), forms.get(1), PLAIN);
    }
  }

  private Trigger trigger(Lexicon.Entry entry) {
    try {
      return new Trigger(
          entry.field(0),
          entry.constant(1, Kind.class),
          with(entry),
          groupNumbers.computeIfAbsent(entry.field(2), words -> groupNumbers.size()),
          entry.constant(3, EventType.class),
          entry.field(4).isEmpty() ? null : entry.field(4),
          entry.field(5),
          entry.list(6).stream().map(Slot::of).toList(),
          entry.list(7).stream().map(Slot::of).toList());
    } catch (IllegalArgumentException e) {
      throw entry.broken(String.valueOf(e.getMessage()));
    }
  }

  private Set<String> with(Lexicon.Entry entry) {
    List<String> words = entry.list(2);
    if (words.size() == 1 && groups.containsKey(words.get(0))) {
      return groups.get(words.get(0));
    }
    Set<String> with = new HashSet<>();
    for (String word : words) {
      if (word.charAt(0) != '@') {
        with.add(Folding.key(word));
      } else if (groups.containsKey(word)) {
        with.addAll(groups.get(word));
      } else {
        throw entry.broken("no group: " + word);
      }
    }
    return with;
  }

  private void add(Lexicon.Entry entry, Trigger trigger) {
    trigger.with().stream()
        .sorted()
        .forEach(word -> accompanying.at(word, BitSet::new).set(trigger.group()));
    List<String> forms = entry.list(0);
    if (trigger.kind() == Kind.VERB) {
      if (forms.size() != 2) {
        throw entry.broken("a verb needs past|present");
      }
      verbs.put(forms.get(0), forms.get(1), new Known(trigger));
      return;
    }
    for (String noun : forms) {
      NounForms.deed(
          noun,
          form -> {
            if (!isAdjective(form, Folding.key(noun))) {
              nouns
                  .at(form.key(), () -> new ArrayList<>(1))
                  .add(new NounForm(trigger, form.possessive()));
            }
          });
    }
  }

  /** {@code تدريبي} is no form of تدريب, as {@code مسلحي} is one of مسلحون. */
  private static boolean isAdjective(NounForms.Form form, String noun) {
    return form.possessive().isEmpty()
        && form.key().length() == noun.length() + 1
        && form.key().endsWith("ي");
  }

  /** Whether the word may be a verb of news or a noun that names an event; most words are none. */
  boolean mayHold(Word word) {
    return verbs.mayHold(word) || nouns.mayHold(word);
  }

  /** Whether the word may be a verb of news. */
  boolean mayHoldVerb(Word word) {
    return verbs.mayHold(word);
  }

  /** What the word can be as a verb. */
  VerbReadings verbs(Word word) {
    if (!verbs.mayHold(word) || !word.isArabic() || isFeminine(word)) {
      return VerbReadings.NONE;
    }
    List<VerbLexicon.Match<Known>> found = verbs.find(word);
    if (found.isEmpty()) {
      return VerbReadings.NONE;
    }
    char first = word.key().charAt(0);
    boolean mayBeJoined = first == WAW || first == FEH;
    boolean wholePlain = false;
    boolean whole = false;
    boolean finite = false;
    VerbForm plain = null;
    for (VerbLexicon.Match<Known> match : found) {
      boolean isPlain = match.verb().trigger() == null;
      boolean isFinite = isFinite(match.form());
      whole |= match.stem().proclitics().isEmpty();
      wholePlain |= isPlain && match.stem().proclitics().isEmpty();
      finite |= isFinite;
      plain = plain == null && isPlain && isFinite ? match.form() : plain;
    }
    return new VerbReadings(
        triggers(found, mayBeJoined && wholePlain), plain, finite, finite && mayBeJoined && !whole);
  }

  /**
   * @param whole whether the whole word is a verb, so that its first letter is no conjunction:
   *     {@code وصف}
   */
  private static List<Match> triggers(List<VerbLexicon.Match<Known>> found, boolean whole) {
    List<Match> matches = null;
    for (VerbLexicon.Match<Known> match : found) {
      Trigger trigger = match.verb().trigger();
      if (trigger != null
          && !(whole && match.stem().joined())
          && (!isOddFirstPerson(match.form()) || isAppeal(trigger, match.form()))) {
        matches = matches == null ? new ArrayList<>(found.size()) : matches;
        matches.add(new Match(trigger, match.form(), match.stem(), match.form().object()));
      }
    }
    return matches == null ? List.of() : matches;
  }

  /** {@code أسلحة} is not I arm him. */
  private static boolean isOddFirstPerson(VerbForm form) {
    return form.person() == 1
        && (form.number() == VerbForm.Number.SINGULAR || !form.object().isEmpty());
  }

  /** {@code أدعو}, {@code أناشد}: what one says oneself. */
  private static boolean isAppeal(Trigger trigger, VerbForm form) {
    return trigger.type() == EventType.REQUEST
        && trigger.standsAlone()
        && form.tense() == VerbForm.Tense.PRESENT
        && form.object().isEmpty();
  }

  private static boolean isFinite(VerbForm form) {
    return form.tense() != VerbForm.Tense.PARTICIPLE && !isOddFirstPerson(form);
  }

  /**
   * The groups of words, of which triggers require one beside them, that a word is in with its
   * article or without; null where it is in none, as most are.
   */
  @Nullable BitSet groups(Word word) {
    if (!accompanying.mayHold(word)) {
      return null;
    }
    BitSet groups = null;
    for (Stem stem : word.stems()) {
      groups = both(groups, accompanying.get(stem));
      if (stem.definite()) {
        groups = both(groups, accompanying.getBare(stem));
      }
    }
    return groups;
  }

  /** Those groups, and all that the name of a place is in. */
  BitSet withPlaceGroups(@Nullable BitSet groups) {
    BitSet both = both(groups, placeGroups);
    return both == null ? placeGroups : both;
  }

  private static @Nullable BitSet both(@Nullable BitSet some, @Nullable BitSet more) {
    if (some == null || more == null) {
      return some == null ? more : some;
    }
    BitSet both = (BitSet) some.clone();
    both.or(more);
    return both;
  }

  /** Whether the stem is a noun that names an event. */
  boolean isNoun(Stem stem) {
    return nouns.get(stem) != null;
  }

  /** {@code قبضة} is not {@code قبضه}. */
  private static boolean isFeminine(Word word) {
    return word.surface().charAt(word.surface().length() - 1) == TEH_MARBUTA;
  }

  /** Every reading of the word as a noun or participle that names an event. */
  List<Match> nouns(Word word) {
    if (!word.isArabic() || !nouns.mayHold(word)) {
      return List.of();
    }
    List<Match> matches = null;
    for (Stem stem : word.stems()) {
      List<NounForm> forms = nouns.get(stem);
      if (forms == null || stem.future()) {
        continue;
      }
      for (NounForm noun : forms) {
        if (!noun.possessive().isEmpty() && (stem.definite() || isFeminine(word))) {
          continue;
        }
        matches = matches == null ? new ArrayList<>(forms.size()) : matches;
        matches.add(new Match(noun.trigger(), null, stem, noun.possessive()));
      }
    }
    return matches == null ? List.of() : matches;
  }
}
