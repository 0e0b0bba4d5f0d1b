package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads both sides of an event noun where one phrase tells them.
 *
 * <p>{@code اتفاق بين أثينا والبصرة}, {@code لقاء جمع كوستا ونظيره}, {@code المبادرة التونسية
 * المصرية}.
 */
final class JointSides {

  private static final Set<String> GATHERING = WordLists.of("gathering");
  private static final int GATHERED = 5;

  /** So many words are {@code من جهة} and a comma. */
  private static final int SIDE = 3;

  /** {@code استعرض اللقاء العلاقات بين البلدين}: what is between two anyway. */
  private static final Set<String> BONDS = WordLists.of("bonds");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings readings;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Countries countries;
  private final Referents referents;

  JointSides(Grammar grammar) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.readings = grammar.readings();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
    this.countries = grammar.countries();
    this.referents = grammar.referents();
  }

  /**
   * {@code بين أثينا والبصرة}; a genitive beside it is no side: {@code اتفاقية التجارة بين}, {@code
   * معارك البصرة بين}.
   */
  void between(Trigger trigger, int index, int end, NounSides sides) {
    List<Participant> first = new ArrayList<>(1);
    List<Participant> rest = new ArrayList<>(1);
    between(index, trigger.isTalk() ? beforeBond(index, end) : end, first, rest);
    if (!first.isEmpty() && !rest.isEmpty()) {
      sides.actors.clear();
      sides.recipients.clear();
      sides.actors.addAll(first);
      sides.recipients.addAll(rest);
    } else if (sides.actors.isEmpty()) {
      sides.actors.addAll(first);
    }
  }

  private int beforeBond(int index, int end) {
    for (int i = index + 1; i < end; i++) {
      if (!layers.isNamed(i) && BONDS.contains(layers.stem(i).bareKey())) {
        return i;
      }
    }
    return end;
  }

  private void between(int index, int end, List<Participant> actors, List<Participant> recipients) {
    boolean chain = !layers.definite(layers.word(index).stems().get(0));
    for (int i = index + 1; i < end; i++) {
      chain &= isConstruct(i);
      if (!chain && isOtherOfTwo(i)) {
        return;
      }
      if (layers.word(i).key().equals("بينه") || layers.word(i).key().equals("بينها")) {
        String pronoun = layers.word(i).key().substring(3);
        NounPhrase other = prepositions.phrase(i + 1, Math.min(i + 2, end), "بين");
        if (other != null) {
          actors.addAll(referents.pronoun(pronoun, index, other.participants()));
          recipients.addAll(other.participants());
        }
        return;
      }
      if (layers.word(i).key().equals("بين")) {
        List<Participant> states = nationalities(i + 1, Math.min(layers.size(), i + 6));
        boolean adjectives = states.size() > 1 && layers.mention(i + 1) == null;
        NounPhrase near = adjectives ? null : phrases.read(i + 1);
        NounPhrase far = near == null ? null : onOtherSide(near.end());
        if (near != null && far != null && near.isSomebody()) {
          actors.addAll(near.participants());
          recipients.addAll(VerbEvents.without(far.participants(), near.participants()));
          return;
        }
        share(adjectives ? states : NounPhrase.anybody(phrases.read(i + 1)), actors, recipients);
        return;
      }
    }
  }

  /** {@code بين أثينا ومدريد من جهة والبصرة من جهة أخرى}; null where nothing tells the sides. */
  private @Nullable NounPhrase onOtherSide(int end) {
    if (end + SIDE >= layers.size()
        || !layers.word(end).key().equals("من")
        || !NounPhraseReader.isSide(layers.word(end + 1))) {
      return null;
    }
    int next = layers.word(end + 2).is('،') ? end + SIDE : end + 2;
    if (layers.word(next).key().equals("وبين")) {
      return somebody(phrases.read(next + 1));
    }
    for (Stem stem : layers.word(next).stems()) {
      if (stem.proclitics().equals("و")) {
        return somebody(phrases.read(next, stem));
      }
    }
    return null;
  }

  private static @Nullable NounPhrase somebody(@Nullable NounPhrase phrase) {
    return phrase != null && phrase.isSomebody() ? phrase : null;
  }

  /** Of several the first acts, the rest receive; a group without a name meets in itself. */
  private static void share(
      List<Participant> both, List<Participant> actors, List<Participant> recipients) {
    if (both.size() > 1) {
      actors.add(both.get(0));
      recipients.addAll(both.subList(1, both.size()));
    } else {
      both.stream().filter(p -> p.entity() == null).forEach(actors::add);
    }
  }

  /** {@code اللقاء آفاق التعاون بين أثينا والبصرة}: بين is of the noun nearest to it. */
  private boolean isOtherOfTwo(int word) {
    return !layers.isNamed(word)
        && vocabulary.particle(layers.word(word)) == null
        && readings.anyNoun(layers.word(word), noun -> noun.trigger().isTwoWay());
  }

  /** {@code توقيع مذكرة تفاهم بين}: one noun of the same event after the other. */
  private boolean isConstruct(int word) {
    Stem stem = layers.word(word).stems().get(0);
    return layers.word(word).isArabic() && !layers.definite(stem) && stem.proclitics().isEmpty();
  }

  /** {@code جمع}, {@code جمعه}. */
  static boolean isGathering(Word word) {
    return GATHERING.contains(word.key()) || word.key().startsWith("جمع");
  }

  /** {@code لقاء جمع كوستا ونظيره}, {@code لقاء جمعه مع كوستا}. */
  void gathered(int index, int end, List<Participant> actors, List<Participant> recipients) {
    for (int i = index + 1; i < Math.min(end, index + GATHERED); i++) {
      String key = layers.word(i).key();
      if (GATHERING.contains(key)) {
        share(NounPhrase.anybody(phrases.read(i + 1)), actors, recipients);
        return;
      }
      String pronoun = key.startsWith("جمع") ? key.substring(3) : "";
      if (pronoun.equals("ه") || pronoun.equals("ها")) {
        actors.addAll(referents.person(pronoun, index));
        return;
      }
    }
  }

  /**
   * {@code الغارات الجوية التركية}, {@code المبادرة التونسية المصرية}: each nationality is a side;
   * that of a thing between is the other one, {@code تدمير مدرعات تركية}.
   */
  void adjectives(TriggerLexicon.Match match, int index, int end, NounSides sides) {
    for (Participant side : nationalities(index, end)) {
      int word = layers.text.wordAt(side.span().start());
      if (isOfThing(match, index, word)) {
        addOfThing(match.trigger(), side, sides);
        return;
      }
      (sides.actors.isEmpty() ? sides.actors : sides.recipients).add(side);
    }
  }

  private List<Participant> nationalities(int index, int end) {
    List<Participant> sides = new ArrayList<>(2);
    for (int i = index + 1; i < Math.min(end, index + 6); i++) {
      Word word = layers.word(i);
      if (layers.isNamed(i)
          || !word.isArabic()
          || vocabulary.particle(word) != null
          || prepositions.isAny(i)) {
        return sides;
      }
      Entity side = countries.side(nationality(i), word.stems().get(0), layers.names);
      if (side != null) {
        sides.add(layers.participant(side, word.span()));
      } else if (layers.definite(word.stems().get(0))
          && !JoinedAdjectives.isByShape(word.stems().get(0))) {
        return sides;
      }
    }
    return sides;
  }

  /**
   * Whether an adjective is of another noun between, as it does not agree with the first: {@code
   * قصف مواقع إيرانية}, {@code دعم القضية الفلسطينية}, unlike {@code اتفاق السماوات الأميركي}.
   */
  private boolean isOfThing(TriggerLexicon.Match match, int noun, int adjective) {
    if (adjective == noun + 1 || layers.definite(match.stem()) || !match.trigger().isForce()) {
      return false;
    }
    Stem thing = layers.word(adjective - 1).stems().get(0);
    if (vocabulary.is(thing, NounClass.WEAPON) || vocabulary.is(thing, NounClass.FORCE)) {
      return false;
    }
    Stem stem = layers.word(adjective).stems().get(0);
    boolean feminine = stem.key().endsWith("ه");
    if (layers.definite(stem)) {
      String before = layers.word(adjective - 1).stems().get(0).key();
      return feminine || !before.endsWith("ه") && !before.endsWith("ات");
    }
    String own = match.stem().bareKey();
    return feminine && own.equals(Folding.key(match.trigger().firstForm())) && !own.endsWith("ه");
  }

  private static void addOfThing(Trigger trigger, Participant side, NounSides sides) {
    if (sides.recipients.isEmpty()
        && (trigger.recipientAt(Slot.Place.GENITIVE)
            || trigger.recipientAt(Slot.Place.COMPLEMENT))) {
      sides.recipients.add(side);
    }
  }

  /** {@code الهجوم الأوكراني}: by its adjective a state that the article does not name. */
  List<Participant> unnamed(TriggerLexicon.Match match, int index, int end) {
    for (int i = index + 1; i < Math.min(end, index + 4); i++) {
      Word word = layers.word(i);
      if (layers.isNamed(i) || !word.isArabic() || prepositions.isAny(i)) {
        return List.of();
      }
      if (nationality(i) != null) {
        return isOfThing(match, index, i)
            ? List.of()
            : List.of(new Participant(null, layers.text.of(word.span()), word.span()));
      }
    }
    return List.of();
  }

  private @Nullable String nationality(int index) {
    for (Stem stem : layers.word(index).stems()) {
      if (stem.preposition() == 0) {
        String code = vocabulary.nationality(stem, layers.wordOrNull(index + 1));
        if (code != null) {
          return code;
        }
      }
    }
    return null;
  }
}
