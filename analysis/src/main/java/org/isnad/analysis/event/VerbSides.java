package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.event.Slot.Place;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Reads by its frame whom a verb's event is done to.
 *
 * <p>{@code اجتمع كيم مع بوتين} → بوتين.
 */
final class VerbSides {

  /** {@code ما دمرته الحرب}: the pronoun is a thing. */
  private static final Set<String> WHAT = WordLists.of("what");

  private final Layers layers;
  private final Readings readings;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Referents referents;
  private final Countries countries;
  private final Reach reach;
  private final Subjects subjects;
  private final Companions companions;
  private final Attackers attackers;
  private final Authors authors;
  private final Requested requested;
  private final Sites sites;

  VerbSides(Grammar grammar, Companions companions) {
    this.layers = grammar.layers();
    this.readings = grammar.readings();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
    this.referents = grammar.referents();
    this.countries = grammar.countries();
    this.reach = new Reach(grammar);
    this.subjects = grammar.subjects();
    this.companions = companions;
    this.attackers = new Attackers(grammar);
    this.authors = new Authors(grammar);
    this.requested = new Requested(grammar);
    this.sites = new Sites(grammar);
  }

  /**
   * @param end index before which the verb's complements stand
   * @param object the phrase after verb and subject
   * @param relative the phrase that the verb's relative clause is about
   */
  List<Participant> recipients(
      TriggerLexicon.Match match,
      int index,
      int end,
      @Nullable NounPhrase object,
      List<Participant> actors,
      @Nullable NounPhrase relative) {
    Trigger trigger = match.trigger();
    int from = index + 1;
    int limit = end;
    for (Slot slot : trigger.recipient()) {
      List<Participant> found =
          switch (slot.place()) {
            case OBJECT -> object(match, index, object, actors, relative);
            case COMPLEMENT -> complement(match, index, end);
            case BETWEEN -> List.<Participant>of();
            case PREPOSITION ->
                afterVerb(match, index, slot.preposition(), limit, actors, relative);
            case SUBJECT, GENITIVE, ADJECTIVE, AGENT, COMPANION -> List.<Participant>of();
          };
      if (!found.isEmpty()) {
        return found;
      }
      if (slot.is(Place.OBJECT) && object != null && trigger.type() == EventType.REQUEST) {
        limit = Math.min(limit, Math.max(from, object.first()));
      }
    }
    return switch (trigger.type()) {
      case REQUEST -> requested.between(from, end);
      case ACCUSE, REJECT, SUPPORT -> authors.ofWhat(from, end);
      default -> List.of();
    };
  }

  /** After the verb's own noun first: {@code أعرب الأمين العام للجامعة عن إدانته للقصف}. */
  private List<Participant> afterVerb(
      TriggerLexicon.Match match,
      int index,
      String preposition,
      int end,
      List<Participant> actors,
      @Nullable NounPhrase relative) {
    int with = match.trigger().standsAlone() ? -1 : companions.at(match, index);
    if (with > index && with + 1 < end) {
      List<Participant> found =
          preposition(match.trigger(), preposition, with + 1, end, actors, relative);
      if (!found.isEmpty() || match.trigger().isVerbal() && isAnyAfter(with, end, preposition)) {
        return found;
      }
    }
    return isWhat(index) && prepositions.phrase(index + 1, end, preposition) == null
        ? List.of()
        : preposition(match.trigger(), preposition, index + 1, end, actors, relative);
  }

  /** {@code أطاح به الرئيس}: right behind the verb a pronoun tells whom it is done to. */
  boolean isOnPronoun(Trigger trigger, int verb) {
    for (Slot slot : trigger.recipient()) {
      if (slot.is(Place.PREPOSITION)
          && !prepositions.pronoun(verb + 1, verb + 2, slot.preposition()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** {@code ما اعترضت عليه أثينا}: the pronoun is a thing. */
  private boolean isWhat(int verb) {
    return verb > 0 && WHAT.contains(layers.word(verb - 1).key());
  }

  private boolean isAnyAfter(int word, int end, String preposition) {
    for (int i = word + 1; i < end; i++) {
      if (prepositions.at(i, preposition) != null) {
        return true;
      }
    }
    return false;
  }

  private List<Participant> object(
      TriggerLexicon.Match match,
      int index,
      @Nullable NounPhrase object,
      List<Participant> actors,
      @Nullable NounPhrase relative) {
    String free = index + 1 < layers.size() ? layers.word(index + 1).key() : "";
    if (free.startsWith("ايا") && free.length() > 3) {
      return referents.pronoun(free.substring(3), index, actors);
    }
    if (!match.suffix().isEmpty() && isWhat(index)) {
      return List.of();
    }
    if (!match.suffix().isEmpty() && relative != null) {
      return relative.isSomebody() ? meant(match.suffix(), relative.participants()) : List.of();
    }
    if (object != null && NounPhrase.isThing(object) && !match.trigger().mayReachThings()) {
      return List.of();
    }
    if (!match.suffix().isEmpty() && subjects.isInRelative(index)) {
      return meant(match.suffix(), subjects.relativeOf(index));
    }
    if (!match.suffix().isEmpty()) {
      return match.trigger().isOfThings()
          ? List.of()
          : referents.pronoun(match.trigger(), match.suffix(), index, actors);
    }
    List<Participant> apposed = apposed(object);
    List<Participant> found = apposed.isEmpty() ? whose(match.trigger(), object) : apposed;
    return found.isEmpty() ? sites.of(match.trigger(), object) : found;
  }

  /** {@code اتهمت أثينا جارتها القديمة أنقرة}: who it is that is somebody's. */
  private List<Participant> apposed(@Nullable NounPhrase object) {
    if (object == null || !NounPhrase.isThing(object) || !layers.endsInPronoun(object.first())) {
      return List.of();
    }
    int adjective = object.end() < layers.size() && layers.mention(object.end()) == null ? 1 : 0;
    NounPhrase name = phrases.read(object.end() + adjective);
    return name != null && name.kind() == NounPhrase.Kind.NAME ? name.participants() : List.of();
  }

  /** {@code بين أثينا والحكومة التي تدعمها}: of several one pronoun means the last. */
  private static List<Participant> meant(String pronoun, List<Participant> those) {
    boolean one = pronoun.equals("ه") || pronoun.equals("ها");
    return one && those.size() > 1 ? those.subList(those.size() - 1, those.size()) : those;
  }

  /** {@code أيدوا الإجراءات التركية}: whoever speaks of a state's deed speaks of the state. */
  private List<Participant> whose(Trigger trigger, @Nullable NounPhrase phrase) {
    if (phrase != null && isDeedOn(phrase)) {
      return List.of();
    }
    List<Participant> named = NounPhrase.anybody(phrase);
    if (phrase == null || !named.isEmpty() || !trigger.isVerbal()) {
      return named;
    }
    List<Participant> state =
        isOfAnother(phrase) ? List.of() : attackers.byNationality(phrase.first());
    if (!state.isEmpty()) {
      return state;
    }
    List<Participant> owner = owner(phrase);
    return owner.isEmpty() ? authors.of(phrase) : owner;
  }

  /** {@code رحب بزيارة الوفد المصري}: the genitive of what is spoken of. */
  private List<Participant> owner(NounPhrase thing) {
    int next = thing.first() + 1;
    if (next >= layers.size()
        || layers.word(thing.first()).stems().any(layers::definite)
        || prepositions.isAny(next)) {
      return List.of();
    }
    NounPhrase owner = phrases.read(next);
    if (owner == null || owner.isSomebody()) {
      return NounPhrase.anybody(owner);
    }
    return owner(owner);
  }

  /** {@code نشر النص التركي}: the adjective is of the genitive. */
  private boolean isOfAnother(NounPhrase phrase) {
    int next = phrase.first() + 1;
    return next < layers.size()
        && !layers.definite(layers.stem(phrase.first()))
        && layers.definite(layers.stem(next));
  }

  /** {@code انتقدت أثينا عزل الرئيس}: whom the deed was done to is not who is criticised. */
  private boolean isDeedOn(NounPhrase phrase) {
    return NounPhrase.isThing(phrase)
        && readings.anyNoun(layers.word(phrase.first()), noun -> isDeedOn(noun.trigger()));
  }

  private static boolean isDeedOn(Trigger deed) {
    return (deed.type() == EventType.COERCE
            || deed.type() == EventType.SANCTION
            || deed.isKilling())
        && deed.recipientAt(Slot.Place.GENITIVE);
  }

  private List<Participant> complement(TriggerLexicon.Match match, int index, int end) {
    int with = companions.at(match, index);
    String owner = with < 0 ? "" : possessive(with);
    if (!owner.isEmpty()) {
      return referents.person(owner, index);
    }
    if (with < 0 || with + 1 >= layers.size()) {
      return List.of();
    }
    List<Participant> whose = NounPhrase.anybody(phrases.read(with + 1));
    NounPhrase plot = match.trigger().isFoiling() && with > index ? phrases.read(with) : null;
    return whose.isEmpty() && plot != null && with < end ? authors.of(plot) : whose;
  }

  private List<Participant> preposition(
      Trigger trigger,
      String preposition,
      int from,
      int end,
      List<Participant> actors,
      @Nullable NounPhrase relative) {
    NounPhrase phrase =
        prepositions.phrase(from, reach(trigger, from, end, preposition), preposition);
    boolean place =
        preposition.equals("ب") || preposition.equals("في") && trigger.type() == EventType.ACCUSE;
    if (phrase != null && place && isSite(phrase)) {
      return List.of();
    }
    if (phrase != null) {
      return NounPhrase.isThing(phrase)
              && (!trigger.mayReachThings() || trigger.type() == EventType.REQUEST)
          ? List.of()
          : whose(trigger, phrase);
    }
    List<Participant> site = sites.after(trigger, preposition, from, end);
    if (!site.isEmpty()) {
      return site;
    }
    List<Participant> owner = ownerAfter(trigger, preposition, from, end);
    if (!owner.isEmpty()) {
      return owner;
    }
    String pronoun = prepositions.pronoun(from, end, preposition);
    if (!pronoun.isEmpty() && relative != null) {
      return relative.isSomebody() && !isThingOf(trigger, preposition)
          ? relative.participants()
          : List.of();
    }
    return pronoun.isEmpty() ? List.of() : referents.pronoun(trigger, pronoun, from, actors);
  }

  /** {@code رحب كوستا بزيارة الوفد}: whose the thing is that a verb of speech speaks of. */
  private List<Participant> ownerAfter(Trigger trigger, String preposition, int from, int end) {
    boolean spoken = trigger.isVerbal() && !trigger.isSaid() || trigger.type() == EventType.ACCUSE;
    for (int i = from; i < end && spoken; i++) {
      NounPhrase thing = prepositions.thing(i, preposition);
      if (thing != null) {
        return NounPhrase.isThing(thing) ? whose(trigger, thing) : List.of();
      }
    }
    return List.of();
  }

  /** {@code التحركات المنسقة التي وافقت عليها أثينا}: what is agreed to is a thing. */
  private static boolean isThingOf(Trigger trigger, String preposition) {
    return trigger.isOfThings() && !preposition.equals("مع");
  }

  /** The pronoun on the word: {@code بسجنه} → ه. */
  private String possessive(int word) {
    String key = layers.word(word).key();
    return key.endsWith("ها")
        ? "ها"
        : key.endsWith("نه") || key.endsWith("سه") || key.endsWith("مه") || key.endsWith("حه")
            ? "ه"
            : "";
  }

  /** {@code بمنطقة حائل}: a place that is no country is where, not whom. */
  private boolean isSite(NounPhrase phrase) {
    return phrase.participants().stream()
        .map(Participant::entity)
        .allMatch(
            id ->
                id != null
                    && layers.names.entity(id).type() == EntityType.LOC
                    && countries.code(layers.names.entity(id)) == null);
  }

  /** {@code رفضت أثينا التفاوض مع أنقرة}: what is refused is refused whoever it is with. */
  private int reach(Trigger trigger, int from, int end, String preposition) {
    return trigger.type() == EventType.REJECT && preposition.equals("مع")
        ? end
        : reach.end(Slot.of(preposition), from, end);
  }

  List<Participant> actors(Trigger trigger, int index, int end, List<Participant> others) {
    for (Slot slot : trigger.actor()) {
      if (slot.is(Place.PREPOSITION)) {
        List<Participant> found =
            preposition(trigger, slot.preposition(), index + 1, end, others, null);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
