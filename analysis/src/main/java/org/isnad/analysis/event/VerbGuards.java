package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Tells verbs from the nouns that are spelled like them, by where they stand.
 *
 * <p>{@code قتل} heads its clause in {@code قتل شرطي} and is a noun in {@code تم قتل شرطي}.
 */
final class VerbGuards {

  private static final Set<String> VERBAL = WordLists.of("before-verbs");
  private static final Set<String> NOMINAL = WordLists.of("before-nouns");
  private static final Set<String> NOUN_AFTER = WordLists.of("noun-behind");
  private static final Set<String> HABITS = WordLists.of("habits");
  static final Set<String> CARRIERS = WordLists.of("carriers");

  private static final Set<String> TOPICAL = WordLists.of("topical");

  private static final Set<String> THAT = WordLists.of("joined-that");

  /** After these أن has a verb: {@code بعد أن قصف}, unlike {@code أكد أن قصف المدينة}. */
  private static final Set<String> BEFORE_PAST = WordLists.of("before-that-verb");

  /** So many words of titles may stand between إن and the name. */
  private static final int TOPIC = 7;

  /** So far before it stands the verb that asks for one thing and another. */
  private static final int ASKED = 9;

  /** So many words may stand between a noun with its owner and مع. */
  private static final int SHARED = 4;

  private static final Slot WITH = Slot.of("مع");

  private static final char FATHATAN = '\u064b';

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings lexicon;

  VerbGuards(Layers layers, Vocabulary vocabulary, Readings lexicon) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
  }

  static boolean isThat(@Nullable Word word) {
    return word != null && THAT.contains(word.key());
  }

  boolean isVerb(int index, TriggerLexicon.Match match) {
    VerbForm form = match.form();
    return form != null
        && (form.object().isEmpty() || vocabulary.particle(layers.word(index)) == null)
        && isVerbHere(index, match, form)
        && !isLooseJussive(index, match, form)
        && !isAfterAffirmation(index)
        && !isAfterAny(index)
        && !hasNunation(index, form)
        && !isPurpose(match, form)
        && !isHabit(index);
  }

  /** {@code قاضيًا}: a noun. */
  private boolean hasNunation(int index, VerbForm form) {
    String surface = layers.word(index).surface();
    return form.tense() != Tense.PARTICIPLE && surface.indexOf(FATHATAN, surface.length() - 2) >= 0;
  }

  /** {@code أي تقدم}, {@code بشكل قاطع}: a noun or an adjective. */
  private boolean isAfterAny(int index) {
    Word before = layers.wordOrNull(index - 1);
    return before != null && NOUN_AFTER.contains(before.key());
  }

  /** {@code لينتقدوا}: what something else is done for. */
  private static boolean isPurpose(TriggerLexicon.Match match, VerbForm form) {
    return form.tense() == Tense.PRESENT && match.stem().preposition() == 'ل';
  }

  /** {@code إن قصف الميليشيات دمر}: after إن stands a noun. */
  private boolean isAfterAffirmation(int index) {
    Word before = layers.wordOrNull(index - 1);
    return before != null
        && Conditions.isIf(before)
        && !lexicon.nouns(layers.word(index)).isEmpty();
  }

  /** {@code نادرا ما يغادر}: a habit is no event. */
  private boolean isHabit(int index) {
    return index > 1
        && layers.word(index - 1).key().equals("ما")
        && HABITS.contains(layers.word(index - 2).key());
  }

  /** {@code يستقل} is a form of استقال only after لم. */
  private boolean isLooseJussive(int index, TriggerLexicon.Match match, VerbForm form) {
    if (form.tense() != Tense.PRESENT
        || form.number() != VerbForm.Number.SINGULAR
        || form.person() == 1
        || !form.object().isEmpty()) {
      return false;
    }
    String lemma = match.trigger().lemma();
    int length = Folding.key(lemma.substring(lemma.indexOf('|') + 1)).length();
    Word before = layers.wordOrNull(index - 1);
    return form.key().length() < length && (before == null || !before.key().endsWith("لم"));
  }

  /** {@code سيطرته على} is a noun and its owner: the verb takes no object but by a preposition. */
  private static boolean isPossessed(TriggerLexicon.Match match, VerbForm form) {
    Trigger trigger = match.trigger();
    return !form.object().isEmpty()
        && trigger.standsAlone()
        && !trigger.recipient().isEmpty()
        && trigger.recipient().stream().allMatch(s -> s.is(Slot.Place.PREPOSITION));
  }

  /** {@code تبحث السلطات طلبا}: a noun, spelled like {@code طلبا} of two who asked. */
  private boolean isAccusativeNoun(int index, VerbForm form) {
    return form.tense() == Tense.PAST
        && form.number() == VerbForm.Number.DUAL
        && form.object().isEmpty()
        && !lexicon.nouns(layers.word(index)).isEmpty();
  }

  /** {@code نناشد}; what else is done by us only where it is told whose words they are. */
  private boolean isOurs(TriggerLexicon.Match match, VerbForm form, int index) {
    return match.trigger().isVerbal()
        || !match.trigger().isTravel()
            && form.number() == VerbForm.Number.PLURAL
            && form.object().isEmpty()
            && layers.statementAround(index).isPresent();
  }

  /** Guards against nouns spelled like the verb. */
  private boolean isVerbHere(int index, TriggerLexicon.Match match, VerbForm form) {
    if (form.tense() == Tense.PARTICIPLE) {
      return isCircumstantial(index, match);
    }
    if (form.tense() == Tense.PAST && match.stem().preposition() != 0
        || form.person() == 1 && !isOurs(match, form, index)
        || form.person() == 1 && !lexicon.nouns(layers.word(index)).isEmpty()
        || isPossessed(match, form)
        || isAccusativeNoun(index, form)
        || match.stem().joined() && vocabulary.isKnown(layers.word(index).stems().get(0))
        || match.stem().joined() && vocabulary.is(match.stem(), NounClass.BODY)) {
      return false;
    }
    Word before = layers.wordOrNull(index - 1);
    if (before != null && vocabulary.isPreposition(before) && !before.key().equals("حتي")) {
      return false;
    }
    boolean bare =
        form.tense() == Tense.PAST
            && form.number() == VerbForm.Number.SINGULAR
            && form.gender() == VerbForm.Gender.MASCULINE;
    if (bare && (isAfterAuxiliaryOfNoun(index) || isPrepositionHere(index, match))) {
      return false;
    }
    if (!form.object().isEmpty()
        && (vocabulary.is(match.stem(), NounClass.PEOPLE) || isNounWithOwner(index, form))) {
      return false;
    }
    if (bare
        && form.object().isEmpty()
        && (vocabulary.isKnown(match.stem()) || !lexicon.nouns(layers.word(index)).isEmpty())) {
      return isVerbPosition(index);
    }
    return true;
  }

  /** {@code توجهت عبر أحد مسؤوليها بشكر}: a verb only at the head of a clause. */
  private boolean isPrepositionHere(int index, TriggerLexicon.Match match) {
    Word before = layers.wordOrNull(index - 1);
    return match.stem().proclitics().isEmpty()
        && vocabulary.isPreposition(layers.word(index))
        && before != null
        && layers.sentence(index).firstWord() != index
        && !before.isPunctuation()
        && !VERBAL.contains(before.key());
  }

  /** {@code ودعمها للاجئين}: a noun and its owner, as ل says to whom. */
  private boolean isNounWithOwner(int index, VerbForm form) {
    if (isSharedBy(index)) {
      return true;
    }
    Word next = layers.wordOrNull(index + 1);
    return form.tense() == Tense.PAST
        && !lexicon.nouns(layers.word(index)).isEmpty()
        && next != null
        && next.key().startsWith("ل")
        && next.stems().any(s -> s.preposition() == 'ل');
  }

  /** {@code تعاونها العسكري مع أثينا}: a noun and its owner, as مع says with whom. */
  private boolean isSharedBy(int index) {
    for (TriggerLexicon.Match noun : lexicon.nouns(layers.word(index))) {
      if (!noun.suffix().isEmpty() && noun.trigger().recipient().contains(WITH)) {
        for (int i = index + 1; i < Math.min(layers.size(), index + SHARED); i++) {
          if (layers.word(i).key().equals("مع")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * {@code قتل}, {@code رفض}, {@code دعم} are verbs at the head of a clause or after their subject.
   */
  private boolean isVerbPosition(int index) {
    Word before = layers.wordOrNull(index - 1);
    if (before == null
        || layers.sentence(index).firstWord() == index
        || lexicon.isJoined(layers.word(index)) && isBeforeTime(index)) {
      return true;
    }
    if (isThat(before)) {
      return index > 1 && BEFORE_PAST.contains(layers.word(index - 2).key());
    }
    if (isAfterTopic(index)) {
      return true;
    }
    if (vocabulary.is(layers.stem(index), NounClass.TITLE)
        || vocabulary.is(layers.stem(index), NounClass.PEOPLE)) {
      return VERBAL.contains(before.key()) || before.is('،') && !isPerson(index - 2);
    }
    if (before.isPunctuation() && isAskedFor(index)) {
      return false;
    }
    if (before.isPunctuation()) {
      return "»”)".indexOf(before.surface().charAt(0)) < 0;
    }
    return vocabulary.particle(before) != null
        && !NOMINAL.contains(before.key())
        && !isAfterAuxiliaryOfNoun(index);
  }

  /** {@code وطلب أمس}. */
  private boolean isBeforeTime(int index) {
    return index + 1 < layers.size() && layers.time(index + 1) != null;
  }

  /** {@code طالب بسحب السفير، وطرد المستشار}: what else is asked for. */
  private boolean isAskedFor(int index) {
    int stop = Math.max(layers.sentence(index).firstWord(), index - ASKED);
    for (int i = index - 1; i >= stop && lexicon.isJoined(layers.word(index)); i--) {
      if (lexicon.anyVerb(layers.word(i), m -> m.trigger().type() == EventType.REQUEST)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code إن القيادي سامي حداد قتل}, {@code إن طيران التحالف قصف}: after the phrase that a clause
   * of إن or كان begins with.
   */
  private boolean isAfterTopic(int index) {
    boolean named = layers.isNamed(index - 1);
    if (!named && !layers.definite(layers.stem(index - 1))) {
      return false;
    }
    int first = named ? layers.mentionStart(index - 1) : index - 1;
    for (int i = first - 1; i >= Math.max(layers.sentence(index).firstWord(), first - TOPIC); i--) {
      Word word = layers.word(i);
      if (TOPICAL.contains(word.key())) {
        return true;
      }
      boolean inside = vocabulary.isPreposition(word) || layers.isNamed(i);
      if (!inside
          && (word.isPunctuation() || vocabulary.particle(word) != null || lexicon.isVerb(word))) {
        return false;
      }
    }
    return false;
  }

  /** {@code سامي حداد، طالب}: an apposition. */
  private boolean isPerson(int index) {
    Names.Named name =
        index < 0 || !layers.isNamed(index) ? null : layers.mention(layers.mentionStart(index));
    return name != null && name.entity().type() != EntityType.LOC;
  }

  /** {@code تم أيضا ضبط}: after تم and جرى stands a noun. */
  private boolean isAfterAuxiliaryOfNoun(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      Word word = layers.word(i);
      if (CARRIERS.contains(word.key())) {
        return true;
      }
      if (vocabulary.particle(word) == null && layers.time(i) == null && !word.is('،')) {
        return false;
      }
    }
    return false;
  }

  /** {@code متهماً إياه}, {@code محذرا من}: an accusative participle of a verb of speech. */
  private boolean isCircumstantial(int index, TriggerLexicon.Match match) {
    Trigger trigger = match.trigger();
    Word before = layers.wordOrNull(index - 1);
    if (!trigger.isVerbal()
        || layers.definite(match.stem())
        || before != null && before.isNumber()) {
      return false;
    }
    String key = match.stem().key();
    Word next = layers.wordOrNull(index + 1);
    if (next != null
        && vocabulary.nationality(next.stems().get(0), null) != null
        && !layers.definite(next.stems().get(0))) {
      return false;
    }
    return (key.endsWith("ا") || key.endsWith("ه") || key.endsWith("ين"))
        && before != null
        && (before.is('،')
            || before.is(',')
            || match.stem().joined()
            || key.endsWith("ا") && !vocabulary.isPreposition(before));
  }
}
