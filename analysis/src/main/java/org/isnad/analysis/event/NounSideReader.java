package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Reads who stands on either side of an event noun, by its frame.
 *
 * <p>{@code قصف الطائرات مواقع الجيش} → the planes on one side, the army on the other.
 */
final class NounSideReader {

  private static final Set<String> AFTER = WordLists.of("after-an-event");
  private static final Set<String> DURING = WordLists.of("during-an-event");

  /** {@code زيارة دولة}, {@code زيارة عمل}: of what sort it is. */
  private static final Set<String> STATE = WordLists.of("sorts-of-visits");

  /** So far behind a noun stands what its event is made for. */
  private static final int AIM = 4;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings readings;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Clauses clauses;
  private final Referents referents;
  private final Agents agents;
  private final GovernanceReader governance;
  private final Companions companions;
  private final JointSides joint;
  private final Attackers attackers;
  private final NounComplements complements;
  private final Sources sources;
  private final Visitors visitors;
  private final Occasions occasions;
  private final Partners partners;
  private final Agreement agreement;

  NounSideReader(Grammar grammar, GovernanceReader governance, Companions companions) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.readings = grammar.readings();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
    this.clauses = grammar.clauses();
    this.referents = grammar.referents();
    this.agents = grammar.agents();
    this.governance = governance;
    this.companions = companions;
    this.joint = new JointSides(grammar);
    this.attackers = new Attackers(grammar);
    this.complements = new NounComplements(grammar, governance, attackers);
    this.sources = new Sources(grammar);
    this.visitors = new Visitors(grammar);
    this.occasions = new Occasions(layers);
    this.partners = new Partners(grammar);
    this.agreement = grammar.agreement();
  }

  /**
   * @param index of the noun
   * @param end index before which its complements stand
   */
  NounSides read(int index, TriggerLexicon.Match match, Governance governed, int end) {
    Trigger trigger = match.trigger();
    NounSides sides = new NounSides();
    int after = Math.max(genitive(index, match, end, governed, sides), afterOwn(trigger, index));
    sides.visited = trigger.isVisit() && match.suffix().isEmpty() && !sides.recipients.isEmpty();
    addAround(match, index, after, end, sides);
    if (sides.actors.isEmpty()
        && (match.stem().preposition() != 'ل' || governed.role() == Governor.Role.RECIPIENT)
        && governed.status() != EventStatus.POSSIBLE) {
      sides.actors.addAll(sources.of(index, trigger, end));
    }
    addComplements(match, index, after, end, sides);
    visitors.turn(trigger, after, end, sides.actors, sides.recipients);
    addOfVisit(match, index, after, sides);
    addOfClause(match, index, governed, sides);
    return sides;
  }

  /** Who stands beside the noun: behind بين, as adjectives, in its relative clause, behind ل. */
  private void addAround(
      TriggerLexicon.Match match, int index, int after, int end, NounSides sides) {
    Trigger trigger = match.trigger();
    List<Participant> actors = sides.actors;
    List<Participant> recipients = sides.recipients;
    if (actors.isEmpty() && trigger.actorAt(Place.BETWEEN) || trigger.recipientAt(Place.BETWEEN)) {
      joint.between(trigger, index, end, sides);
    }
    if (actors.isEmpty() && recipients.isEmpty() && trigger.type() == EventType.CONSULT) {
      joint.gathered(index, end, actors, recipients);
    }
    if (actors.isEmpty() && trigger.actorAt(Place.ADJECTIVE)) {
      joint.adjectives(match, index, end, sides);
    }
    if (actors.isEmpty()) {
      actors.addAll(governance.relativeSubject(index));
      sides.byRelative = !actors.isEmpty();
    }
    if (actors.isEmpty() && recipients.isEmpty() && after <= afterOwn(trigger, index)) {
      (attackers.isDealt(index) ? recipients : actors)
          .addAll(attackers.afterLam(index, trigger, end));
    }
    if (actors.isEmpty()) {
      actors.addAll(agents.between(after, end));
    }
  }

  /** Whom it is done to, by what the noun is completed with. */
  private void addComplements(
      TriggerLexicon.Match match, int index, int after, int end, NounSides sides) {
    Trigger trigger = match.trigger();
    List<Participant> recipients = sides.recipients;
    if (recipients.isEmpty() && !isOfUnknown(match)
        || Conquests.isOfGround(trigger) && after < end) {
      recipients.addAll(complements.of(trigger, after, end, index, sides.actors));
    }
    if (recipients.isEmpty() && trigger.isAttack()) {
      recipients.addAll(attackers.target(index));
      if (recipients.isEmpty()) {
        recipients.addAll(VerbEvents.without(aimedAt(index, end), sides.actors));
      }
    }
    sides.hasObject = recipients.isEmpty() && complements.isObjectNext(after, end);
  }

  /** Who visits, and where. */
  private void addOfVisit(TriggerLexicon.Match match, int index, int after, NounSides sides) {
    List<Participant> actors = sides.actors;
    List<Participant> recipients = sides.recipients;
    boolean visit = match.trigger().isVisit();
    if (recipients.isEmpty() && visit && actors.stream().anyMatch(layers::isPerson)) {
      recipients.addAll(visitors.destination(after));
    }
    if (actors.isEmpty() && sides.visited && match.stem().preposition() == 'ل') {
      actors.addAll(VerbEvents.without(visitors.invited(index), recipients));
      sides.invited = !actors.isEmpty();
    }
    if (actors.isEmpty() && visit && isDuring(index, sides)) {
      actors.addAll(VerbEvents.without(referents.subject(index), recipients));
    }
  }

  /** Who else does it, as the clause around the noun tells. */
  private void addOfClause(
      TriggerLexicon.Match match, int index, Governance governed, NounSides sides) {
    Trigger trigger = match.trigger();
    List<Participant> actors = sides.actors;
    List<Participant> recipients = sides.recipients;
    if (actors.isEmpty() && sides.isJoint(match)) {
      actors.addAll(
          VerbEvents.without(referents.actingSince(clauses.start(index), index), recipients));
      if (actors.isEmpty()) {
        actors.addAll(VerbEvents.without(partners.of(index), recipients));
      }
    }
    if (recipients.isEmpty() && sides.isHelp(match)) {
      recipients.addAll(VerbEvents.without(partners.of(index), actors));
    }
    if (actors.isEmpty()
        && !recipients.isEmpty()
        && !trigger.isKilling()
        && !governed.isPassive()
        && (isAfter(index) && !sides.visited
            || trigger.isForce() && match.stem().preposition() == 'ل')) {
      actors.addAll(VerbEvents.without(referents.acting(index), recipients));
    }
  }

  /** {@code هجوما لطرد المتمردين}: on whom what it is made for is done. */
  private List<Participant> aimedAt(int index, int end) {
    for (int i = index + 1; i < Math.min(end, index + AIM); i++) {
      for (TriggerLexicon.Match aim : readings.nouns(layers.word(i))) {
        if (aim.stem().preposition() == 'ل'
            && aim.suffix().isEmpty()
            && aim.trigger().isForce()
            && aim.trigger().standsAlone()
            && !layers.definite(aim.stem())) {
          return read(i, aim, Governance.NONE, clauses.end(i)).recipients.stream()
              .filter(p -> !agreement.isPlace(p))
              .toList();
        }
      }
      if (layers.isNamed(i) || prepositions.isAny(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Reads {@code زيارة كيم}, {@code زيارته}, {@code اعتقال ناشطين}; gives the index after it. */
  private int genitive(
      int index, TriggerLexicon.Match match, int end, Governance governed, NounSides sides) {
    Trigger trigger = match.trigger();
    if (!match.suffix().isEmpty()) {
      return owned(index, match, end, governed, sides);
    }
    if (layers.definite(match.stem()) || index + 1 >= end) {
      return index + 1;
    }
    if (isRequiredNext(index, trigger)) {
      return index + 2;
    }
    int at = genitiveAt(index, end, trigger);
    NounPhrase phrase = isPhrase(at, end) && !isAdjective(at) ? phrases.read(at) : null;
    if (phrase == null
        || phrase.participants().isEmpty()
        || phrase.kind() == NounPhrase.Kind.THING && !trigger.mayReachThings()
        || trigger.type() == EventType.AGREE
            && phrase.kind() != NounPhrase.Kind.NAME
            && vocabulary.is(layers.stem(at), NounClass.PLAIN)) {
      return index + 1;
    }
    if (trigger.isTransitiveNoun()) {
      return transitive(trigger, phrase, end, sides.actors, sides.recipients);
    }
    boolean recipient =
        trigger.recipientAt(Place.GENITIVE)
            || complements.isForGenitive(match, phrase.end(), end)
            || trigger.recipientAt(Place.COMPLEMENT)
            || visitors.isVisited(trigger, phrase);
    if (recipient || trigger.actorAt(Place.GENITIVE) || trigger.actorAt(Place.COMPANION)) {
      (recipient ? sides.recipients : sides.actors).addAll(phrase.participants());
    }
    return phrase.end();
  }

  /** Whose the noun is by its pronoun: {@code اعتقاله}, {@code لقائه بالوزير}. */
  private int owned(
      int index, TriggerLexicon.Match match, int end, Governance governed, NounSides sides) {
    Trigger trigger = match.trigger();
    if ((!trigger.recipientAt(Place.GENITIVE) || trigger.isVerbal())
        && governed.role() == Governor.Role.ACTOR
        && referents.mayBe(match.suffix(), governed.subject())) {
      sides.actors.addAll(governed.subject());
      return index + 1;
    }
    if (trigger.type() == EventType.SUPPORT && !governed.verbal()) {
      return index + 1;
    }
    List<Participant> owner = owner(trigger, match.suffix(), index, governed);
    boolean received = visitors.isReceived(index, trigger);
    if (received && (visitors.isReceivedAgain(index) || !layers.arePersons(owner))) {
      return index + 1;
    }
    boolean object =
        trigger.recipientAt(Place.GENITIVE)
            && (!trigger.actorAt(Place.GENITIVE)
                || trigger.isDoneToBody()
                || trigger.type() == EventType.COERCE
                || trigger.type() == EventType.AID && !complements.isObjectNext(index + 1, end)
                || governed.verbal());
    if (object || received || !governed.isPassive() || trigger.type() == EventType.CONSULT) {
      (object || received ? sides.recipients : sides.actors).addAll(owner);
    }
    return trigger.type() == EventType.CONSULT && !owner.isEmpty()
        ? met(index + 1, end, trigger, received ? sides.actors : sides.recipients)
        : index + 1;
  }

  /** {@code توقيع مذكرة}: the word that the noun requires stands next, and takes no part. */
  private boolean isRequiredNext(int index, Trigger trigger) {
    return !trigger.standsAlone()
        && !trigger.recipientAt(Place.COMPLEMENT)
        && !trigger.actorAt(Place.COMPANION)
        && companions.at(trigger, index) == index + 1
        && layers.mention(index + 1) == null;
  }

  /** Index of the word at which its genitive begins. */
  private int genitiveAt(int index, int end, Trigger trigger) {
    int at =
        trigger.actorAt(Place.COMPLEMENT) || trigger.recipientAt(Place.COMPLEMENT)
            ? companions.at(trigger, index) + 1
            : afterPairs(index + 1);
    at = isSomebodyNext(index, end, trigger) ? index + 1 : at;
    at += at < end && STATE.contains(layers.word(at).key()) ? 1 : 0;
    at += at < end && Arguments.isAbout(layers.word(at)) ? 1 : 0;
    return at;
  }

  /** {@code الهجوم الأوكراني}: a state that the article does not name; empty where none is told. */
  List<Participant> unnamed(int index, TriggerLexicon.Match match) {
    return match.trigger().actorAt(Place.ADJECTIVE)
        ? joint.unnamed(match, index, clauses.end(index))
        : List.of();
  }

  /** {@code توقيع مذكرة}: index after the word that the noun requires, where it stands next. */
  private int afterOwn(Trigger trigger, int index) {
    return !trigger.standsAlone()
            && companions.at(trigger, index) == index + 1
            && !prepositions.isAny(index + 1)
        ? index + 2
        : index + 1;
  }

  /** Index after the nouns that share what follows: {@code تدريب وتسليح وتجهيز متشددين}. */
  private int afterPairs(int next) {
    int at = next;
    while (at < layers.size() && isPaired(at)) {
      at++;
    }
    return at;
  }

  /** {@code تدريب وتسليح متشددين}: another noun shares what follows. */
  private boolean isPaired(int next) {
    return !layers.isNamed(next)
        && readings.anyNoun(
            layers.word(next),
            m -> m.stem().joined() && m.suffix().isEmpty() && !m.stem().definite());
  }

  /** {@code إيقافهما وتحويلهما للشرطة}: on whom its pronoun says, whoever they are. */
  private static boolean isOfUnknown(TriggerLexicon.Match match) {
    return !match.suffix().isEmpty() && match.trigger().isDoneToBody();
  }

  /** {@code طرد المتمردين}: what the noun requires is whom it is done to. */
  private boolean isSomebodyNext(int index, int end, Trigger trigger) {
    boolean force = trigger.isForce() && trigger.recipientAt(Place.GENITIVE);
    NounPhrase next =
        (force || trigger.recipientAt(Place.COMPLEMENT)) && isPhrase(index + 1, end)
            ? phrases.read(index + 1)
            : null;
    return next != null
        && next.isSomebody()
        && (force || next.end() > index + 2 || layers.definite(layers.stem(index + 1)));
  }

  /** Whose the noun is by its pronoun: a person, or somebody that the sentence has named. */
  private List<Participant> owner(Trigger trigger, String suffix, int index, Governance governed) {
    if (trigger.type() == EventType.CONSULT) {
      List<Participant> saying = occasions.of(index, suffix);
      List<Participant> owner = saying.isEmpty() ? referents.person(suffix, index) : saying;
      return trigger.isVisit()
          ? owner.stream().filter(p -> layers.isPerson(p) || p.entity() == null).toList()
          : owner;
    }
    int sentence = layers.word(layers.sentence(index).firstWord()).start();
    List<Participant> doer = trigger.isForce() ? governed.doer() : List.of();
    return referents.pronoun(trigger, suffix, index, doer).stream()
        .filter(p -> layers.isPerson(p) || p.span().start() >= sentence)
        .toList();
  }

  /** {@code لقائه وزير الدفاع}, {@code زيارته أثينا}: whom he met; gives the index after it. */
  private int met(int at, int end, Trigger trigger, List<Participant> recipients) {
    NounPhrase phrase = isPhrase(at, end) ? phrases.read(at) : null;
    if (phrase == null
        || trigger.isVisit() && phrase.participants().stream().anyMatch(layers::isPerson)) {
      return at;
    }
    boolean name = phrase.kind() == NounPhrase.Kind.NAME;
    if (name || phrase.isSomebody() && !layers.definite(layers.stem(at))) {
      recipients.addAll(phrase.participants());
      return phrase.end();
    }
    return at;
  }

  /** An adjective of the noun before it: {@code تدريبات عسكرية}. */
  private boolean isAdjective(int at) {
    if (layers.isNamed(at)) {
      return false;
    }
    Stem stem = layers.word(at).stems().get(0);
    if (vocabulary.is(stem, NounClass.COUNT)) {
      return false;
    }
    return !layers.definite(stem)
            && (stem.key().endsWith("يه")
                || stem.key().endsWith("ي")
                || stem.key().endsWith("يا") && layers.mention(at) == null)
        || vocabulary.nationality(stem, null) != null && !stem.key().endsWith("ين");
  }

  private boolean isPhrase(int at, int end) {
    return at < end && !prepositions.isAny(at);
  }

  /** One genitive is whom it is done to, unless another phrase with ل or bare follows. */
  private int transitive(
      Trigger trigger,
      NounPhrase phrase,
      int end,
      List<Participant> actors,
      List<Participant> recipients) {
    if (trigger.isDoneToBody() && (isVictim(phrase) || Owners.isOwned(layers, phrase.end() - 1))) {
      recipients.addAll(phrase.participants());
      return phrase.end();
    }
    int afterTime = clauses.afterAside(phrase.end());
    NounPhrase object =
        afterTime > phrase.end() ? phraseAt(afterTime) : nextPhrase(phrase.end(), end);
    if (object != null
        && object.isSomebody()
        && !isOfficeOf(phrase, object)
        && !complements.isAdjectiveOf(phrase, object)
        && (afterTime > phrase.end() ? phrase.isSomebody() : isObject(object))) {
      actors.addAll(phrase.participants());
      recipients.addAll(object.participants());
      return object.end();
    }
    if (trigger.type() == EventType.REJECT && isThingNext(phrase)) {
      actors.addAll(phrase.participants());
      return phrase.end();
    }
    boolean known =
        phrase.kind() == NounPhrase.Kind.NAME || layers.definite(layers.stem(phrase.first()));
    if (known && complements.isObjectTold(phrase.end(), end)) {
      actors.addAll(phrase.participants());
      return phrase.end();
    }
    recipients.addAll(phrase.participants());
    return phrase.end();
  }

  /** {@code رفض أثينا وقف القصف}: a noun behind a name, which has no genitive itself. */
  private boolean isThingNext(NounPhrase name) {
    int next = name.end();
    return name.kind() == NounPhrase.Kind.NAME
        && next < layers.sentence(next - 1).endWord()
        && layers.isNamed(next - 1)
        && layers.word(next).isArabic()
        && !layers.isNamed(next)
        && layers.time(next) == null
        && !prepositions.isAny(next)
        && vocabulary.particle(layers.word(next)) == null
        && layers.word(next).stems().get(0).proclitics().isEmpty()
        && !layers.definite(layers.word(next).stems().get(0))
        && readings.isNoun(layers.word(next).stems().get(0));
  }

  /** {@code محاكمة سامي حداد رئيس الوزراء}: one man by his name and office. */
  private boolean isOfficeOf(NounPhrase person, NounPhrase office) {
    return person.end() == office.first()
        && layers.mention(office.first()) == null
        && vocabulary.is(layers.stem(office.first()), NounClass.TITLE)
        && layers.arePersons(person.participants())
        && office.participants().stream().noneMatch(layers::isPerson);
  }

  /** {@code ضبط 19 من قيادات التنظيم}: counted people are whom it is done to. */
  private boolean isVictim(NounPhrase phrase) {
    return phrase.kind() == NounPhrase.Kind.DESCRIPTION
        && (layers.word(phrase.first()).isNumber()
            || vocabulary.is(layers.stem(phrase.first()), NounClass.COUNT));
  }

  private @Nullable NounPhrase nextPhrase(int at, int end) {
    if (at >= end) {
      return null;
    }
    Prepositions.Found found = prepositions.at(at, "ل");
    if (found != null && found.stem() != null) {
      return phrases.read(found.word(), found.stem());
    }
    return phraseAt(at);
  }

  private @Nullable NounPhrase phraseAt(int at) {
    return at < layers.size() && isPhrase(at, layers.size()) ? phrases.read(at) : null;
  }

  /** A definite word after the genitive is its adjective, unless it is a name or a plural. */
  private boolean isObject(NounPhrase phrase) {
    Stem head = layers.stem(phrase.first());
    return layers.mention(phrase.first()) != null
        || !layers.definite(head)
        || head.preposition() != 0
        || head.key().endsWith("ين");
  }

  /** {@code سيطر الجيش على البلدة بعد مواجهات مع المتمردين}: the other side is the subject. */
  private boolean isAfter(int index) {
    return index > 1
        && AFTER.contains(layers.word(index - 1).key())
        && !layers.word(index - 2).key().equals("من");
  }

  /**
   * {@code خلال زيارة لروسيا}, {@code في زيارة لروسيا}: the visit of whom the clause speaks of;
   * unlike {@code الراغبين في زيارة روسيا}.
   */
  private boolean isDuring(int index, NounSides sides) {
    return index > 0
        && DURING.contains(layers.word(index - 1).key())
        && (!sides.visited || !layers.word(index - 1).key().equals("في"));
  }
}
