package org.isnad.analysis.event;

import static org.isnad.analysis.text.ArabicLetters.FEH;
import static org.isnad.analysis.text.ArabicLetters.TEH_MARBUTA;
import static org.isnad.analysis.text.ArabicLetters.WAW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.event.Trigger.Kind;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Lexicon;
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

  private record NounForm(Trigger trigger, String possessive) {}

  private final VerbLexicon<Trigger> verbs = new VerbLexicon<>();
  private final VerbLexicon<String> plain = new VerbLexicon<>();
  private final Map<String, List<NounForm>> nouns = new HashMap<>();

  private final Map<String, Set<String>> groups = new HashMap<>();

  TriggerLexicon() {
    for (Lexicon.Entry entry : Lexicon.read(TriggerLexicon.class, "word-groups.txt", 2)) {
      Set<String> forms = new HashSet<>();
      entry.list(1).forEach(w -> NounForms.forms(w, form -> forms.add(form.key())));
      groups.put("@" + entry.field(0), Set.copyOf(forms));
    }
    for (Lexicon.Entry entry : Lexicon.read(TriggerLexicon.class, "triggers.txt", 8)) {
      add(entry, trigger(entry));
    }
    for (Lexicon.Entry entry : Lexicon.read(TriggerLexicon.class, "verbs.txt", 1)) {
      List<String> forms = entry.list(0);
      plain.put(forms.get(0), forms.get(1), entry.field(0));
    }
  }

  private Trigger trigger(Lexicon.Entry entry) {
    try {
      return new Trigger(
          entry.field(0),
          entry.constant(1, Kind.class),
          with(entry),
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
    List<String> forms = entry.list(0);
    if (trigger.kind() == Kind.VERB) {
      if (forms.size() != 2) {
        throw entry.broken("a verb needs past|present");
      }
      verbs.put(forms.get(0), forms.get(1), trigger);
      return;
    }
    for (String noun : forms) {
      NounForms.forms(
          noun,
          form -> {
            if (!isAdjective(form, Folding.key(noun))) {
              nouns
                  .computeIfAbsent(form.key(), key -> new ArrayList<>(1))
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

  /** Every reading of the word as a verb that names an event. */
  List<Match> verbs(Word word) {
    List<VerbLexicon.Match<Trigger>> found = verbs.find(word);
    if (found.isEmpty() || word.surface().charAt(word.surface().length() - 1) == TEH_MARBUTA) {
      return List.of();
    }
    boolean whole = isWholeVerb(word);
    return found.stream()
        .filter(m -> !whole || !m.stem().joined())
        .filter(m -> !isOddFirstPerson(m.form()))
        .map(m -> new Match(m.verb(), m.form(), m.stem(), m.form().object()))
        .toList();
  }

  /** Whether the whole word is a verb, so that its first letter is no conjunction: {@code وصف}. */
  private boolean isWholeVerb(Word word) {
    char first = word.key().charAt(0);
    return (first == WAW || first == FEH)
        && plain.find(word).stream().anyMatch(m -> m.stem().proclitics().isEmpty());
  }

  /** Whether the word is a verb after a conjunction, and no other verb as a whole. */
  boolean isJoined(Word word) {
    char first = word.key().charAt(0);
    return (first == WAW || first == FEH)
        && isVerb(word)
        && plain.find(word).stream().noneMatch(m -> m.stem().proclitics().isEmpty())
        && verbs.find(word).stream().noneMatch(m -> m.stem().proclitics().isEmpty());
  }

  /** {@code أسلحة} is not I arm him. */
  private static boolean isOddFirstPerson(VerbForm form) {
    return form.person() == 1
        && (form.number() == VerbForm.Number.SINGULAR || !form.object().isEmpty());
  }

  /** The form of a common verb that names no event, null where the word is none. */
  @Nullable VerbForm plainForm(Word word) {
    if (word.surface().charAt(word.surface().length() - 1) == TEH_MARBUTA) {
      return null;
    }
    return plain.find(word).stream()
        .map(VerbLexicon.Match::form)
        .filter(TriggerLexicon::isFinite)
        .findFirst()
        .orElse(null);
  }

  /** Whether the word is a finite verb of news, an event's or not. */
  boolean isVerb(Word word) {
    return word.surface().charAt(word.surface().length() - 1) != TEH_MARBUTA
        && (plain.find(word).stream().anyMatch(m -> isFinite(m.form()))
            || verbs.find(word).stream().anyMatch(m -> isFinite(m.form())));
  }

  private static boolean isFinite(VerbForm form) {
    return form.tense() != VerbForm.Tense.PARTICIPLE && !isOddFirstPerson(form);
  }

  /** Whether the stem is a noun that names an event. */
  boolean isNoun(Stem stem) {
    return nouns.containsKey(stem.bareKey());
  }

  /** Every reading of the word as a noun or participle that names an event. */
  List<Match> nouns(Word word) {
    List<Match> matches = null;
    for (Stem stem : word.stems()) {
      if (stem.future()) {
        continue;
      }
      for (NounForm noun : nouns.getOrDefault(stem.bareKey(), List.of())) {
        if (stem.definite() && !noun.possessive().isEmpty()) {
          continue;
        }
        matches = matches == null ? new ArrayList<>(2) : matches;
        matches.add(new Match(noun.trigger(), null, stem, noun.possessive()));
      }
    }
    return matches == null ? List.of() : matches;
  }
}
