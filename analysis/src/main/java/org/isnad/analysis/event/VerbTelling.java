package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;

/**
 * Whether a verb with the participants found for it tells an event.
 *
 * <p>{@code رفضت أثينا الاتهامات} does, {@code اتهم كوستا} alone does not say whom.
 */
final class VerbTelling {

  /** The rule of verbs whose subject stands in an earlier clause. */
  static final String DROPPED = "verb-dropped-subject";

  /** The rule of verbs that tell only whom something is done to. */
  static final String PASSIVE = "verb-passive";

  private static final String CONSENT = "030";

  /** Of what is to come, rather than whom it threatens. */
  private static final String WARNING = "حذّر|يحذّر";

  private static final Set<String> JOINING = WordLists.of("joining-clauses");

  /**
   * A verb as read.
   *
   * @param index of the verb
   * @param object whether a phrase stands where its object does
   */
  record Read(
      TriggerLexicon.Match match,
      VerbForm form,
      int index,
      List<Participant> actors,
      List<Participant> recipients,
      boolean object,
      String rule) {

    boolean dropped() {
      return rule.equals(DROPPED);
    }
  }

  private final Layers layers;
  private final Readings readings;
  private final Referents referents;
  private final Agreement agreement;
  private final Prepositions prepositions;
  private final Vocabulary vocabulary;
  private final Companions companions;

  VerbTelling(Grammar grammar) {
    this.layers = grammar.layers();
    this.readings = grammar.readings();
    this.referents = grammar.referents();
    this.agreement = grammar.agreement();
    this.prepositions = grammar.prepositions();
    this.vocabulary = grammar.vocabulary();
    this.companions = grammar.companions();
  }

  boolean isTold(Read read) {
    Trigger trigger = read.match().trigger();
    if ("host".equals(trigger.mode())
            && (agreement.arePlaces(read.recipients())
                || !read.match().suffix().isEmpty() && !layers.arePersons(read.recipients()))
        || read.dropped() && (!isTakenUp(read) || isVague(read))
        || isOfOtherOwner(read)) {
      return false;
    }
    if (read.actors().isEmpty()) {
      return !read.recipients().isEmpty()
          && (!read.rule().startsWith(VerbEvents.VERB)
              || !trigger.needsActor()
              || trigger.type() == EventType.ACCUSE && read.rule().equals(PASSIVE));
    }
    return !read.recipients().isEmpty()
        || !trigger.needsRecipient()
        || isToldAlone(read)
        || isKnown(read.actors()) && tellsAlone(read);
  }

  /** {@code أو رفضه}, {@code حيث يتمركزون}: neither who nor to whom. */
  private static boolean isVague(Read read) {
    EventType type = read.match().trigger().type();
    return read.recipients().isEmpty() && (type == EventType.REJECT || type == EventType.MOBILIZE);
  }

  /** {@code أحرق المستوطنون منزلا}, {@code هدد الحزب بقطع الهدنة}: by a subject of its own. */
  private static boolean isToldAlone(Read read) {
    Trigger trigger = read.match().trigger();
    return isActive(read)
        && switch (trigger.type()) {
          case CONSULT, COOPERATE -> true;
          case ACCUSE -> !"investigate".equals(trigger.mode());
          case THREATEN -> trigger.standsAlone() && !trigger.lemma().equals(WARNING);
          case ASSAULT -> (trigger.isRuin() || trigger.isRaid()) && read.object();
          default -> false;
        };
  }

  /** {@code أعلن كوستا مواصلة تونس دعمها}: by the pronoun it is hers, not his. */
  private boolean isOfOtherOwner(Read read) {
    Trigger trigger = read.match().trigger();
    int with =
        trigger.type() == EventType.SUPPORT && !trigger.standsAlone()
            ? companions.at(read.match(), read.index())
            : -1;
    return with >= 0
        && layers.word(with).key().endsWith("ها")
        && !read.actors().isEmpty()
        && read.actors().stream().allMatch(this::isMan);
  }

  private boolean isMan(Participant participant) {
    String id = participant.entity();
    return id != null
        && layers.isPerson(participant)
        && agreement.gender(layers.names.entity(id)) == VerbForm.Gender.MASCULINE;
  }

  /** What somebody with a name gives, signs or refuses tells enough without the other side. */
  private boolean tellsAlone(Read read) {
    Trigger trigger = read.match().trigger();
    return trigger.isDeed() && !read.dropped()
        || isSaidOfThing(read)
        || isOrdered(read)
        || isConsent(read)
        || isForceOnThing(read)
        || trigger.type() == EventType.REJECT
            && (read.object() || !read.match().suffix().isEmpty())
            && layers.speakerAt(read.index()).isEmpty();
  }

  /** {@code أدانت أثينا الممارسات}, {@code طالبت أثينا بهدنة}: of what is told, not of whom. */
  private boolean isSaidOfThing(Read read) {
    Trigger trigger = read.match().trigger();
    return read.object()
        && !layers.speakerAt(read.index()).isEmpty()
        && (trigger.type() == EventType.REQUEST
            || trigger.type() == EventType.ACCUSE && "disapprove".equals(trigger.mode()));
  }

  /** {@code وجه المجلس بدراسة الطرق}: what the verb stands with says that it is an order. */
  private boolean isOrdered(Read read) {
    Trigger trigger = read.match().trigger();
    return trigger.type() == EventType.REQUEST
        && !trigger.standsAlone()
        && !layers.speakerAt(read.index()).isEmpty()
        && !read.dropped();
  }

  /** {@code وافقت أثينا على الصفقة}: who agrees to a thing. */
  private boolean isConsent(Read read) {
    Trigger trigger = read.match().trigger();
    return trigger.type() == EventType.AGREE
        && trigger.standsAlone()
        && trigger.cameo().equals(CONSENT)
        && isActive(read)
        && !Subjects.isRelative(layers.wordOrNull(read.index() - 1));
  }

  /** {@code دمرت قوات التحالف معسكرا}, {@code أغلقت السلطات الطريق}. */
  private static boolean isForceOnThing(Read read) {
    Trigger trigger = read.match().trigger();
    return (trigger.type() == EventType.COERCE || trigger.isRuin())
        && trigger.standsAlone()
        && !trigger.isDoneToBody()
        && isActive(read)
        && read.object();
  }

  private static boolean isActive(Read read) {
    return read.rule().equals(VerbEvents.VERB);
  }

  /** Whether the verb can have left out those as its subject. */
  private boolean isTakenUp(Read read) {
    List<Participant> actors = read.actors();
    return (isKnown(actors)
            || isSpeaker(actors, read.index())
            || isJoinedDeed(actors, read.index()))
        && !isTooFew(read.form(), actors);
  }

  /** Whether somebody with a name is meant: a description is not taken up by a mere verb. */
  static boolean isKnown(List<Participant> actors) {
    return actors.stream().anyMatch(p -> p.entity() != null);
  }

  /** {@code حيث يلتقي الرئيس}: a lone phrase after a verb of two sides is the object. */
  boolean mayBeObject(Trigger trigger, VerbForm form, int index, NounPhrase subject) {
    return trigger.needsRecipient()
        && trigger.standsAlone()
        && trigger.recipientAt(Place.OBJECT)
        && (trigger.isForce() || isSpeech(trigger) || trigger.type() == EventType.CONSULT)
        && subject.first() > index
        && subject.participants().size() == 1
        && form.object().isEmpty()
        && (trigger.isKilling() ? readings.isJoined(layers.word(index)) : isJoined(index))
        && !isFeminine(form, subject)
        && !isFollowed(subject)
        && (!isSpeech(trigger)
            || !layers.arePersons(subject.participants()) && !referents.acting(index).isEmpty());
  }

  /** {@code والتقى الأمير طياري التحالف}: another phrase behind it is the object. */
  private boolean isFollowed(NounPhrase phrase) {
    Word next = layers.wordOrNull(phrase.end());
    return next != null
        && next.isArabic()
        && (phrase.kind() == NounPhrase.Kind.NAME || isBeforeThing(phrase.end()))
        && layers.time(phrase.end()) == null
        && !prepositions.isAny(phrase.end())
        && vocabulary.particle(next) == null
        && !readings.isVerb(next)
        && !next.key().startsWith("و");
  }

  /** {@code وثمن وزراء الدول جهود الوسيط}: a noun without article goes on with no definite one. */
  private boolean isBeforeThing(int end) {
    return !layers.isNamed(end)
        && layers.definite(layers.word(end - 1).stems().get(0))
        && !layers.definite(layers.stem(end))
        && !layers.word(end).stems().get(0).key().endsWith("ا");
  }

  /** {@code وطالبت الوزارة}, {@code وأوقفت الدوريات}: by its gender the verb's own subject. */
  private boolean isFeminine(VerbForm form, NounPhrase phrase) {
    return form.gender() == VerbForm.Gender.FEMININE
        && (layers.definite(layers.stem(phrase.first())) || isConstruct(phrase))
        && agreement.gender(phrase) == VerbForm.Gender.FEMININE;
  }

  /** {@code حيث أيدت محكمة النقض الحكم}: made definite by its genitive. */
  private boolean isConstruct(NounPhrase phrase) {
    int next = phrase.first() + 1;
    return next < phrase.end()
        && layers.word(phrase.first()).surface().endsWith("ة")
        && layers.definite(layers.stem(next));
  }

  /** {@code رحب بالهدنة وحث جميع الأطراف}: what is said to somebody. */
  private static boolean isSpeech(Trigger trigger) {
    return trigger.isVerbal() && trigger.type() != EventType.REJECT;
  }

  /** Whether the verb goes on with what the clause before it tells. */
  private boolean isJoined(int index) {
    Word before = layers.wordOrNull(index - 1);
    return readings.isJoined(layers.word(index))
        || before != null && JOINING.contains(before.key());
  }

  /**
   * {@code أحبطت السلطات محاولة واعتقلت}: who acts in the clause before, although without a name.
   */
  private boolean isJoinedDeed(List<Participant> actors, int index) {
    return !actors.isEmpty()
        && isJoined(index)
        && referents.acting(index).equals(actors)
        && layers.definite(layers.stem(layers.text.wordAt(actors.get(0).span().start())));
  }

  /** {@code استهدفوا} is not what one person did. */
  private boolean isTooFew(VerbForm form, List<Participant> actors) {
    return actors.size() == 1
        && form.person() == 3
        && (form.number() == VerbForm.Number.DUAL
            || form.number() == VerbForm.Number.PLURAL && layers.isPerson(actors.get(0)));
  }

  private boolean isSpeaker(List<Participant> actors, int index) {
    return !actors.isEmpty() && actors.equals(referents.speaker(index));
  }
}
