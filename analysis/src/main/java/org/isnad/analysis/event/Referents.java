package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.Word;

/**
 * Whom a pronoun or a verb without a subject speaks of: the last entity that fits.
 *
 * <p>{@code وصل لافروف إلى سول. والتقى الرئيس}: the one who met is لافروف.
 */
final class Referents {

  private static final int FARTHEST = 60;
  private static final int NEAREST = 5;

  /** So near a verb stands whose subject does what a noun after it names. */
  private static final int DOING = 8;

  private static final Set<String> THAT = WordLists.of("that");
  private static final Set<String> THAT_PRONOUNS = WordLists.of("that-pronouns");

  private static final Set<String> BEARINGS = WordLists.of("bearings");

  /** What stands after them does nothing. */
  private static final Set<String> BEFORE_OTHERS = KeySet.of("في", "الي", "من", "علي", "مع", "عن");

  private final Layers layers;
  private final NounPhraseReader phrases;
  private final Groups groups;
  private final Countries countries;
  private final Agreement agreement;
  private final ActingSubjects acting;

  Referents(
      Layers layers,
      Vocabulary vocabulary,
      NounPhraseReader phrases,
      Countries countries,
      Agreement agreement,
      ActingSubjects acting) {
    this.layers = layers;
    this.phrases = phrases;
    this.groups = new Groups(layers, vocabulary, phrases);
    this.countries = countries;
    this.agreement = agreement;
    this.acting = acting;
  }

  /** Whom the pronoun suffix on a word points to; empty where nobody fits. */
  List<Participant> pronoun(String suffix, int word, List<Participant> others) {
    return pronoun(suffix, word, others, false);
  }

  private List<Participant> pronoun(
      String suffix, int word, List<Participant> others, boolean anyPlace) {
    return switch (suffix) {
      case "ه" -> last(word, Gender.MASCULINE, others, anyPlace);
      case "ها" -> last(word, Gender.FEMININE, others, anyPlace);
      case "هم", "هما" -> groups.before(word, others);
      case "ني" -> speaker(word); // who speaks of himself
      default -> List.of();
    };
  }

  /**
   * Whom a pronoun points to beside a trigger; what is done to bodies is done to persons, force is
   * used on any place: {@code دخلوا سرت وسيطروا عليها}.
   */
  List<Participant> pronoun(Trigger trigger, String suffix, int word, List<Participant> others) {
    if (!trigger.isDoneToBody() || !suffix.equals("ه") && !suffix.equals("ها")) {
      return pronoun(suffix, word, others, trigger.isForce());
    }
    List<Participant> person = person(suffix, word);
    return layers.arePersons(person) ? person : List.of();
  }

  /** Whether a pronoun may stand for those, by its gender. */
  boolean mayBe(String suffix, List<Participant> participants) {
    String entity = participants.isEmpty() ? null : participants.get(0).entity();
    if (entity == null || !suffix.equals("ه") && !suffix.equals("ها")) {
      return !participants.isEmpty();
    }
    Gender gender = agreement.gender(layers.names.entity(entity));
    return gender == Gender.ANY || (gender == Gender.FEMININE) == suffix.equals("ها");
  }

  /** The person that a pronoun points to, else whoever else fits. */
  List<Participant> person(String suffix, int word) {
    Gender gender = suffix.equals("ها") ? Gender.FEMININE : Gender.MASCULINE;
    if (!suffix.equals("ه") && !suffix.equals("ها")) {
      return List.of();
    }
    for (int i = word - 1; i >= Math.max(0, word - FARTHEST); i--) {
      Names.Named mention = layers.mention(i);
      if (mention != null
          && mention.entity().type() == EntityType.PER
          && fits(mention.entity(), gender)) {
        return List.of(layers.participant(mention));
      }
    }
    return pronoun(suffix, word, List.of());
  }

  /** The last country but those named before a word, or its capital; empty where there is none. */
  List<Participant> state(int word, List<Participant> others) {
    for (int i = word - 1; i >= Math.max(0, word - FARTHEST); i--) {
      Names.Named mention = layers.mention(i);
      if (mention != null && countries.code(mention.entity()) != null && !isBearing(i)) {
        List<Participant> state = VerbEvents.without(List.of(layers.participant(mention)), others);
        if (!state.isEmpty()) {
          return state;
        }
      }
    }
    return List.of();
  }

  /** Notes the subject of a verb, somebody or a thing, for the verbs after it that have none. */
  void note(NounPhrase subject, int verb) {
    acting.note(subject, verb);
  }

  /** Passes a word that names no event; it may be a verb whose subject acts on. */
  void pass(int word) {
    acting.pass(word);
  }

  /** {@code الغارات استهدفت المدينة ودمرت}: the next verb speaks of the thing too. */
  private boolean isOfThing(VerbForm form, int word) {
    if (form.gender() != Gender.FEMININE || form.number() != VerbForm.Number.SINGULAR) {
      return false;
    }
    ActingSubjects.Seen seen = acting.last(layers.sentence(word).index());
    return seen != null
        && seen.participants().isEmpty()
        && seen.sentence() == layers.sentence(word).index();
  }

  /** The subject of the sentence's last verb; empty where it has none. */
  List<Participant> acting(int word) {
    ActingSubjects.Seen seen = acting.last(layers.sentence(word).index());
    return seen != null && seen.word() < word && seen.sentence() == layers.sentence(word).index()
        ? seen.participants()
        : List.of();
  }

  /** The subject of the last verb since {@code from} that says nothing; empty where it has none. */
  List<Participant> doing(int from, int word) {
    ActingSubjects.Seen seen = acting.last(layers.sentence(word).index());
    return seen != null
            && seen.word() >= from
            && word - seen.word() <= DOING
            && !layers.isCue(seen.word())
        ? acting(word)
        : List.of();
  }

  /** The subject of the last verb since {@code from}; empty where it has none. */
  List<Participant> actingSince(int from, int word) {
    return acting.isPassedSince(from) ? List.of() : acting(word);
  }

  /** Whom the sentence speaks of: the subject of its last verb, else its first person. */
  List<Participant> subject(int word) {
    List<Participant> acting = acting(word);
    if (!acting.isEmpty()) {
      return acting;
    }
    Word first = layers.word(layers.sentence(word).firstWord());
    String key = first.key().startsWith("و") ? first.key().substring(1) : first.key();
    if (key.equals("لكنه") || key.equals("لكنها")) {
      return person(key.substring(3), first.index());
    }
    Names.Named person = layers.personIn(layers.sentence(word).firstWord(), word);
    return person == null ? List.of() : List.of(layers.participant(person));
  }

  /** The subject of the verb before, if the sentence has one since {@code from} and it agrees. */
  private List<Participant> noted(VerbForm form, int from, int word) {
    ActingSubjects.Seen seen = acting.last(layers.sentence(word).index());
    return seen != null
            && seen.word() >= from
            && seen.word() < word
            && seen.sentence() == layers.sentence(word).index()
            && (seen.gender() == Gender.ANY
                || form.gender() == Gender.ANY
                || seen.gender() == form.gender())
        ? seen.participants()
        : List.of();
  }

  /** The subject of a verb that has none beside it. */
  List<Participant> dropped(VerbForm form, int word) {
    if (form.person() == 1) {
      return speaker(word);
    }
    if (isOfThing(form, word) || form.object().isEmpty() && acting.isAboutPerson(word)) {
      return List.of();
    }
    List<Participant> subject = unsaid(form, word);
    return layers.isInQuotation(word) ? VerbEvents.without(subject, speaker(word)) : subject;
  }

  private List<Participant> unsaid(VerbForm form, int word) {
    Sentence sentence = layers.sentence(word);
    int that = lastThat(sentence.firstWord(), word);
    if (that >= 0) {
      if (isThatPronoun(layers.word(that).key())
          && word - that <= NEAREST
          && agrees(layers.word(that).key(), form)) {
        List<Participant> speaker = speaker(word);
        if (!speaker.isEmpty()) {
          return isOther(layers.word(that).key(), word) ? List.of() : speaker;
        }
      }
      List<Participant> noted = noted(form, that, word);
      List<Participant> inside = noted.isEmpty() ? leading(that + 1, word, form) : noted;
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    int other = other(sentence.firstWord(), word);
    if (other >= 0) {
      List<Participant> noted = noted(form, other, word);
      return noted.isEmpty() ? topic(other + 1, word, form) : noted;
    }
    List<Participant> noted = noted(form, sentence.firstWord(), word);
    if (!noted.isEmpty()) {
      return noted;
    }
    List<Participant> here = leading(sentence.firstWord(), word, form);
    if (!here.isEmpty() || sentence.index() == 0 || sentence.firstWord() != word) {
      return here;
    }
    Sentence before = layers.text.sentences().get(sentence.index() - 1);
    return leading(before.firstWord(), before.endWord(), form);
  }

  /**
   * Where the speaker begins to tell of somebody else, who does what follows: {@code قالت الشرطة إن
   * رجلا سافر بعد أن قدم مساعدات}; negative where he tells of himself.
   */
  private int other(int from, int word) {
    for (int i = word - 2; i >= from; i--) {
      String key = layers.word(i).key();
      if (isThatPronoun(key)) {
        return -1;
      }
      if (THAT.contains(key) && layers.isCovered(i + 1, word) && !acting.isVerb(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Whom it is told of, where he has a name; of somebody without one nobody else is meant. */
  private List<Participant> topic(int from, int word, VerbForm form) {
    NounPhrase topic = phrases.read(from);
    boolean nameless = topic == null || topic.kind() == NounPhrase.Kind.DESCRIPTION;
    return nameless ? List.of() : leading(from, word, form);
  }

  /**
   * {@code أكد الوزير أنها ستوزع}, {@code قالت الشرطة إن ممرضا يعتقد أنه قدم}: not the man or the
   * body that says it.
   */
  private boolean isOther(String that, int word) {
    if (that.endsWith("ه")) {
      return speaker(word).stream()
          .allMatch(
              p ->
                  p.entity() != null
                      && !layers.isPerson(p)
                      && agreement.gender(layers.names.entity(p.entity())) == Gender.FEMININE);
    }
    return that.endsWith("ها")
        && layers
            .statementAround(word)
            .filter(s -> layers.isPerson(Layers.participant(s.speaker())))
            .map(s -> layers.word(layers.text.wordAt(s.cue().start())).key())
            .filter(cue -> !cue.endsWith("ت") && !cue.startsWith("ت") && !cue.startsWith("وت"))
            .isPresent();
  }

  /** {@code أنها} speaks of a feminine speaker. */
  private static boolean agrees(String that, VerbForm form) {
    return form.gender() == Gender.ANY
        || form.number() != VerbForm.Number.SINGULAR
        || that.endsWith("ها") == (form.gender() == Gender.FEMININE);
  }

  private int lastThat(int from, int word) {
    for (int i = word - 1; i >= from; i--) {
      if (VerbGuards.isThat(layers.word(i)) || isThatPronoun(layers.word(i).key())) {
        return i;
      }
    }
    return -1;
  }

  static boolean isThatPronoun(String key) {
    return THAT_PRONOUNS.contains(key);
  }

  /** Who says we. */
  List<Participant> speaker(int word) {
    return layers
        .statementAround(word)
        .map(Statement::speaker)
        .map(link -> List.of(Layers.participant(link)))
        .orElse(List.of());
  }

  /**
   * Who speaks last in the sentence that a participle goes on with, not counting whom he quotes:
   * {@code قال كوستا إن تونس شريك، مشيدا}.
   */
  List<Participant> speaking(int word) {
    int sentence = layers.sentence(word).index();
    Statement last = null;
    for (Statement statement : layers.statements.list()) {
      int cue = layers.text.wordAt(statement.cue().start());
      if (cue < word
          && layers.sentence(cue).index() == sentence
          && statement.within() == null
          && (last == null || statement.cue().start() > last.cue().start())) {
        last = statement;
      }
    }
    return last == null ? List.of() : List.of(Layers.participant(last.speaker()));
  }

  /** {@code قال الوزير الألماني: نتعاون}: for whom who holds an office speaks, else himself. */
  List<Participant> ours(int word) {
    List<Participant> speaker = speaker(word);
    String id = speaker.isEmpty() ? null : speaker.get(0).entity();
    String country = id == null ? null : layers.names.entity(id).country();
    Entity state =
        country == null || !agreement.isOfficial(speaker.get(0))
            ? null
            : countries.findOrCapital(layers.names, country);
    return state == null
        ? speaker
        : List.of(layers.participant(state, state.mentions().get(0).span()));
  }

  /** The first entity of a stretch that may be the subject, with whoever is joined to it. */
  private List<Participant> leading(int from, int end, VerbForm form) {
    for (int i = from; i < end; i++) {
      Names.Named mention = layers.mention(i);
      if (mention != null
          && fits(mention.entity(), form.gender())
          && !afterPreposition(i, mention)
          && !isBearing(i)
          && !layers.isDateline(i)) {
        NounPhrase phrase = phrases.read(i);
        return phrase == null || form.number() == VerbForm.Number.SINGULAR
            ? List.of(layers.participant(mention))
            : phrase.participants();
      }
    }
    return List.of();
  }

  private boolean afterPreposition(int word, Names.Named mention) {
    String clitics =
        layers.text.string().substring(layers.word(word).start(), mention.span().start());
    if (clitics.endsWith("ل") || clitics.endsWith("ب") || clitics.endsWith("ك")) {
      return true;
    }
    Word before = layers.wordOrNull(word - 1);
    return before != null && BEFORE_OTHERS.contains(before.key());
  }

  private List<Participant> last(
      int word, Gender gender, List<Participant> others, boolean anyPlace) {
    for (int i = word - 1; i >= Math.max(0, word - FARTHEST); i--) {
      Names.Named mention = layers.mention(i);
      if (mention != null
          && (fits(mention.entity(), gender) || anyPlace && isPlaceOf(mention.entity(), gender))
          && !isBearing(i)
          && others.stream().noneMatch(o -> mention.entity().id().equals(o.entity()))) {
        return List.of(layers.participant(mention));
      }
    }
    return List.of();
  }

  /** {@code شرق طرابلس}: a place by which another is found. */
  private boolean isBearing(int place) {
    Word before = layers.wordOrNull(place - 1);
    return before != null && BEARINGS.contains(before.key());
  }

  private boolean fits(Entity entity, Gender gender) {
    if (gender == Gender.ANY) {
      return true;
    }
    return agreement.gender(entity) == gender
        && (entity.type() != EntityType.LOC || isActor(entity));
  }

  private boolean isPlaceOf(Entity entity, Gender gender) {
    return entity.type() == EntityType.LOC && agreement.gender(entity) == gender;
  }

  /** A country acts; another place does where it stands for one, as capitals do. */
  private boolean isActor(Entity place) {
    return countries.isCountry(place) || place.name().indexOf(' ') < 0;
  }
}
