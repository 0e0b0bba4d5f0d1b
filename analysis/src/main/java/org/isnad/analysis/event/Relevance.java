package org.isnad.analysis.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.event.Sectors.Rank;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Tells politics from what serves, teaches, sells and plays.
 *
 * <p>{@code طالبت أثينا المتمردين بالانسحاب} is an event; {@code دعت الجامعة المرشحين لمراجعتها} is
 * the day's routine.
 */
final class Relevance {

  private static final Set<String> DAYS =
      Set.of(
          "امس", "اليوم", "غد", "غدا", "البارحه", "سبت", "احد", "اثنين", "ثلاثاء", "اربعاء", "خميس",
          "جمعه", "الليله", "موخرا", "الماضي", "الماضيه", "الحالي", "الجاري", "المقبل", "المقبله",
          "القادم");

  private static final Set<Sector> ARRESTING = EnumSet.of(Sector.COP, Sector.GOV, Sector.JUD);

  /** So many words are enough to tell a day in. */
  private static final int LONG = 150;

  /** Letters of the titles that stand between an office and its holder's name. */
  private static final int TITLES = 12;

  private static final int SAYINGS = 3;
  private static final int DAY = "2031-03-03".length();

  private final Layers layers;
  private final Sectors sectors;
  private final Agreement agreement;
  private final Force force;
  private final Vocabulary vocabulary;
  private final People people;
  private final Unreal unreal;

  Relevance(Grammar grammar, Sectors sectors) {
    this.layers = grammar.layers();
    this.sectors = sectors;
    this.agreement = grammar.agreement();
    this.vocabulary = grammar.vocabulary();
    this.people = new People(layers, grammar.vocabulary());
    this.unreal = new Unreal(layers);
    this.force =
        new Force(
            layers,
            agreement,
            new Violence(layers, vocabulary, grammar.readings()),
            p -> rank(p) == Rank.LEADING);
  }

  /**
   * Whether the article reports, rather than reasons: it begins with a day, or tells several things
   * that others say.
   */
  static boolean isReport(Layers layers) {
    if (layers.size() < LONG || layers.statements.list().size() >= SAYINGS) {
      return true;
    }
    for (int i = 0; i < Math.min(layers.size(), LONG); i++) {
      TimeExpression time = layers.time(i);
      if (time != null && time.value().length() == DAY) {
        return true;
      }
      String key = layers.word(i).key();
      if (DAYS.contains(key) || DAYS.contains(key.startsWith("ال") ? key.substring(2) : key)) {
        return true;
      }
    }
    return false;
  }

  boolean isRelevant(Draft draft) {
    List<Participant> actors = draft.actors();
    List<Participant> recipients = draft.recipients();
    Trigger trigger = draft.trigger();
    if (draft.rule().equals(VerbTelling.DROPPED) && isLoose(draft)
        || isOnSpeaker(draft)
        || isByTheWay(draft)
        || isOfficeAndHolder(draft)
        || isByOfficials(draft)
        || isByMinorHost(draft)
        || isOneSided(draft)
        || isBySite(actors)
        || unreal.is(draft)
        || isAtProtest(draft)
        || isUnfinished(draft)
        || force.isByNobody(draft)) {
      return false;
    }
    if (trigger.type() == EventType.PROTEST && isAll(actors, Rank.MINOR, Rank.MINOR)) {
      return actors.isEmpty();
    }
    if (Force.isDoneToPeople(trigger)) {
      return (actors.isEmpty() || !isAll(actors, Rank.CIVIL, Rank.MINOR))
          && (trigger.type() == EventType.PROTEST
              || !trigger.isDoneToBody()
              || recipients.isEmpty()
              || recipients.stream().anyMatch(this::hasBody))
          && !(actors.isEmpty()
              && trigger.type() == EventType.COERCE
              && !recipients.stream().allMatch(this::isPeople));
    }
    if (isPress(actors) || isPress(recipients)) {
      return false;
    }
    if (!has(actors, Rank.LEADING)
        && !has(recipients, Rank.LEADING)
        && !isAmongNamed(draft)
        && !isAskedBy(draft)
        && !isMeetingOfPerson(draft)) {
      return false;
    }
    if (trigger.type() == EventType.SUPPORT
        && !has(actors, Rank.LEADING)
        && recipients.stream().noneMatch(this::isPower)) {
      return false;
    }
    if (isAddress(trigger)) {
      return has(recipients, Rank.LEADING) || isTaken(actors) && !isPublic(recipients);
    }
    return isTaken(actors)
        && (isTaken(recipients) || isPunished(trigger) || isAided(trigger, actors));
  }

  /** A verb without subject, of somebody who does not act in politics, or on nobody. */
  private boolean isLoose(Draft draft) {
    if (isAddress(draft.trigger()) && hasName(draft.actors())) {
      return draft.recipients().isEmpty();
    }
    return !has(draft.actors(), Rank.LEADING)
        || draft.recipients().isEmpty() && !isArm(draft.trigger());
  }

  /** {@code إن مفتشي الوزارة ضبطوا مخالفات}: officials before the verb arrest. */
  private boolean isByOfficials(Draft draft) {
    return draft.rule().equals("verb-passive")
        && draft.trigger().type() == EventType.COERCE
        && !draft.recipients().isEmpty()
        && draft.recipients().get(0).entity() == null
        && draft.recipients().get(0).span().end() < draft.span().start()
        && has(draft.recipients(), Rank.LEADING)
        && draft.recipients().stream()
            .anyMatch(p -> ARRESTING.contains(sectors.of(p, layers).sector()));
  }

  /** {@code استضاف النادي سفراء المشروع}. */
  private boolean isByMinorHost(Draft draft) {
    return "host".equals(draft.trigger().mode())
        && !draft.actors().isEmpty()
        && isAll(draft.actors(), Rank.MINOR, Rank.MINOR);
  }

  /** What is said to somebody: anyone may ask a ministry or accuse a state. */
  private static boolean isAddress(Trigger trigger) {
    return trigger.isSaid() && !"investigate".equals(trigger.mode());
  }

  /** {@code دعت الوزارة المواطنين}: what offices tell the public is no event. */
  private boolean isPublic(List<Participant> recipients) {
    return !recipients.isEmpty()
        && !hasName(recipients)
        && isAll(recipients, Rank.CIVIL, Rank.CIVIL);
  }

  /** What is done by arms and goods needs no other side. */
  private static boolean isArm(Trigger trigger) {
    return trigger.type() == EventType.MOBILIZE || trigger.type() == EventType.COERCE;
  }

  /** {@code استنكر الأمين العام نيكوس كوستا}: one person, of whom the rest of the clause tells. */
  private boolean isOfficeAndHolder(Draft draft) {
    if (draft.actors().size() != 1 || draft.recipients().size() != 1) {
      return false;
    }
    Participant office = draft.actors().get(0);
    Participant holder = draft.recipients().get(0);
    int gap = holder.span().start() - office.span().end();
    Stem head = layers.stem(layers.text.wordAt(office.span().start()));
    Word name = layers.wordOrNull(layers.text.wordAt(holder.span().start()));
    return office.entity() == null
        && vocabulary.is(head, NounClass.TITLE)
        && !People.isPlural(head)
        && layers.isPerson(holder)
        && gap >= 0
        && gap <= TITLES
        && name != null
        && name.start() == holder.span().start();
  }

  /**
   * {@code حسن الاستقبال}, {@code كان القبض عليه}: the other side is not told, or only by a
   * pronoun.
   */
  private boolean isOneSided(Draft draft) {
    Trigger trigger = draft.trigger();
    List<Participant> recipients = draft.recipients();
    return switch (trigger.type()) {
      case CONCEDE -> recipients.isEmpty() && draft.rule().equals("noun");
      case CONSULT ->
          draft.actors().isEmpty() && (trigger.mode() != null || !hasName(recipients))
              || isNamedForPlace(draft)
              || isVisit(trigger) && !isJourney(draft);
      case COERCE ->
          "arrest".equals(trigger.mode())
              && draft.actors().isEmpty()
              && draft.rule().startsWith("noun")
              && recipients.stream().allMatch(p -> p.span().end() <= draft.span().start());
      default -> false;
    };
  }

  /** {@code معارك الأنبار}: a place that is no state does nothing. */
  private boolean isBySite(List<Participant> actors) {
    return !actors.isEmpty()
        && actors.stream().allMatch(agreement::isPlace)
        && actors.stream().allMatch(p -> rank(p) != Rank.LEADING);
  }

  /** {@code حضر الرئيس مسيرة}: those in power do not march. */
  private boolean isAtProtest(Draft draft) {
    return draft.trigger().type() == EventType.PROTEST
        && draft.rule().startsWith("noun")
        && has(draft.actors(), Rank.LEADING);
  }

  /** {@code اجتماع باريس}: a meeting is named for where it was held. */
  private boolean isNamedForPlace(Draft draft) {
    return draft.recipients().isEmpty()
        && draft.rule().equals("noun")
        && draft.actors().stream().allMatch(agreement::isPlace);
  }

  private static boolean isVisit(Trigger trigger) {
    return "visit".equals(trigger.mode());
  }

  /** A country visits nobody, and who visits a hospital sees to his duty. */
  private boolean isJourney(Draft draft) {
    return draft.actors().stream().noneMatch(agreement::isPlace)
        && (draft.recipients().isEmpty() || !isAll(draft.recipients(), Rank.MINOR, Rank.CIVIL));
  }

  /** {@code فتح المتحف أبوابه بالتنسيق مع الهيئة}: with whose help something else is done. */
  private boolean isByTheWay(Draft draft) {
    return draft.trigger().type() == EventType.COOPERATE
        && layers.word(draft.word()).stems().stream()
            .anyMatch(s -> s.span().start() == draft.span().start() && s.preposition() == 'ب');
  }

  /** {@code شارك في القتال}, {@code تفتيش إيراني}: a noun that leaves open on whom. */
  private boolean isUnfinished(Draft draft) {
    return draft.rule().startsWith("noun")
        && draft.recipients().isEmpty()
        && (draft.trigger().type() == EventType.ASSAULT && !has(draft.actors(), Rank.LEADING)
            || draft.trigger().type() == EventType.COERCE
                && draft.actors().stream().noneMatch(p -> acts(p, draft.rule())));
  }

  /** A state too, where a verb says that it does something. */
  private boolean acts(Participant actor, String rule) {
    return sectors.of(actor, layers).sector() != null
        || rule.equals(NounEvents.GOVERNED) && rank(actor) == Rank.LEADING;
  }

  /** {@code قال المتحدث إنه تم القبض عليه}: not the one who says it. */
  private boolean isOnSpeaker(Draft draft) {
    if (!Force.isDoneToPeople(draft.trigger()) || draft.recipients().isEmpty()) {
      return false;
    }
    String id = draft.recipients().get(0).entity();
    return id != null
        && layers
            .statements
            .covering(draft.span().start())
            .map(s -> id.equals(s.speaker().entity()))
            .orElse(false);
  }

  /** Whether what a statement says is said by or of those who act in politics, to a power. */
  boolean isRelevant(Event saying) {
    return has(saying.recipients(), Rank.LEADING)
        && !isAll(saying.actors(), Rank.MINOR, Rank.CIVIL)
        && (has(saying.actors(), Rank.LEADING) || hasName(saying.actors()));
  }

  /** Whether a side is nobody, or not only private people and those who serve them. */
  private boolean isTaken(List<Participant> side) {
    return side.isEmpty()
        || !isAll(side, Rank.CIVIL, Rank.MINOR)
        || hasName(side) && !isAll(side, Rank.CIVIL, Rank.CIVIL);
  }

  /** A body may be punished whatever it does. */
  private static boolean isPunished(Trigger trigger) {
    return trigger.type() == EventType.SANCTION;
  }

  /** Aid goes to private people. */
  private boolean isAided(Trigger trigger, List<Participant> actors) {
    return trigger.type() == EventType.AID
        && has(actors, Rank.LEADING)
        && !trigger.lemma().startsWith("تدريب");
  }

  /** {@code في اتصال أجرته معه الصحيفة}: an interview is no meeting. */
  private boolean isPress(List<Participant> side) {
    return !side.isEmpty()
        && side.stream().allMatch(p -> sectors.of(p, layers).sector() == Sector.MED);
  }

  /** A place is not killed. */
  private boolean hasBody(Participant participant) {
    return !agreement.isPlace(participant);
  }

  /** Whom one arrests: a person, or people without a name. */
  private boolean isPeople(Participant participant) {
    if (participant.entity() != null) {
      return layers.isPerson(participant);
    }
    int first = layers.text.wordAt(participant.span().start());
    int end = layers.text.wordFrom(participant.span().end());
    for (int i = first; i < end; i++) {
      if (layers.word(i).stems().stream().anyMatch(people::is)) {
        return true;
      }
    }
    return false;
  }

  /** {@code التقى كوستا ستافريديس}: those on both sides are known to the reader by name alone. */
  private boolean isAmongNamed(Draft draft) {
    EventType type = draft.trigger().type();
    return type != EventType.SUPPORT
        && type != EventType.COOPERATE
        && type != EventType.AGREE
        && type != EventType.AID
        && isNamed(draft.actors())
        && isNamed(draft.recipients());
  }

  /** {@code طالب حداد الشركة بالتعويض}: by somebody with a name, of somebody told. */
  private boolean isAskedBy(Draft draft) {
    return draft.trigger().type() == EventType.REQUEST
        && hasName(draft.actors())
        && (!draft.recipients().isEmpty() || !draft.trigger().with().isEmpty());
  }

  /** {@code خلال لقائه}: of a person of whose office nothing is told. */
  private boolean isMeetingOfPerson(Draft draft) {
    return draft.trigger().type() == EventType.CONSULT
        && draft.actors().stream()
            .anyMatch(p -> p.entity() != null && layers.isPerson(p) && rank(p) == Rank.UNKNOWN);
  }

  private boolean isNamed(List<Participant> side) {
    return !side.isEmpty()
        && side.stream().allMatch(p -> p.entity() != null && rank(p) == Rank.UNKNOWN);
  }

  /** Of a person of whom no office is known but a title before the name, as of one with power. */
  private Rank rank(Participant participant) {
    Rank rank = sectors.of(participant, layers).rank();
    boolean untold =
        participant.entity() == null || layers.names.entity(participant.entity()).roles().isEmpty();
    return rank == Rank.UNKNOWN && untold && agreement.isOfficial(participant)
        ? Rank.LEADING
        : rank;
  }

  /** A state or its forces. */
  private boolean isPower(Participant participant) {
    Sectors.Sort sort = sectors.of(participant, layers);
    return sort.rank() == Rank.LEADING && (sort.sector() == null || sort.sector() == Sector.MIL);
  }

  private boolean has(List<Participant> side, Rank rank) {
    return side.stream().anyMatch(p -> rank(p) == rank);
  }

  private boolean isAll(List<Participant> side, Rank one, Rank other) {
    return side.stream().map(this::rank).allMatch(rank -> rank == one || rank == other);
  }

  private static boolean hasName(List<Participant> side) {
    return side.stream().anyMatch(p -> p.entity() != null);
  }
}
