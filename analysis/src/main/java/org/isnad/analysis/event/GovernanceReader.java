package org.isnad.analysis.event;

import java.util.List;
import org.isnad.analysis.record.EventStatus;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the light verb or auxiliary noun that carries an event noun, and its subject.
 *
 * <p>From {@code مباحثات} in {@code يعتزم كيم إجراء مباحثات} left: إجراء, then يعتزم with its
 * subject كيم.
 */
final class GovernanceReader {

  private static final int FARTHEST = 16;
  private static final int RELATIVE = 5;
  private static final List<String> ADDRESSING = List.of("ل", "من", "الي");

  /** So far before a joined noun stands the noun whose governor it shares. */
  private static final int SHARED = 16;

  /** So many words may stand after the owner of a governing noun: {@code حفظه الله}. */
  private static final int BLESSING = 4;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings triggers;
  private final GovernorLexicon governors;
  private final Clauses clauses;
  private final Subjects subjects;
  private final NounPhraseReader phrases;
  private final Prepositions prepositions;
  private final Referents referents;
  private final StatusReader statuses;

  /** What was asked for last, as several triggers are of one noun. */
  private @Nullable Governance last;

  private int lastNoun;
  private char lastPreposition;

  GovernanceReader(Grammar grammar, GovernorLexicon governors) {
    this.layers = grammar.layers();
    this.vocabulary = grammar.vocabulary();
    this.triggers = grammar.readings();
    this.governors = governors;
    this.clauses = grammar.clauses();
    this.subjects = grammar.subjects();
    this.phrases = grammar.phrases();
    this.prepositions = grammar.prepositions();
    this.referents = grammar.referents();
    this.statuses = new StatusReader(layers, vocabulary);
  }

  /**
   * Reads leftwards from the noun; a comma right before its preposition ends nothing: {@code تمكنت
   * قوات الجيش الموالية للرئيس، من تحرير}.
   *
   * @param noun index of the noun
   * @param preposition the clitic on the noun, 0 where it has none
   */
  Governance read(int noun, char preposition) {
    if (last == null || noun != lastNoun || preposition != lastPreposition) {
      Governance found = find(noun, preposition);
      last = found;
      lastNoun = noun;
      lastPreposition = preposition;
      return found;
    }
    return last;
  }

  private Governance find(int noun, char preposition) {
    String wanted = wanted(noun, preposition);
    int start = layers.sentence(noun).firstWord();
    if (preposition == 0 && isOfGenitive(noun, start)) {
      return Governance.NONE;
    }
    int from = preposition == 0 && !wanted.isEmpty() ? noun - 2 : noun - 1;
    EventStatus status = null;
    int comma = preposition != 0 || isObject(noun) ? noun - 1 : -1;
    comma = preposition == 0 && from < noun - 1 ? from : comma;
    boolean aside = comma > start && layers.word(comma).is('،');
    int left = aside ? 2 * FARTHEST : FARTHEST;
    for (int i = aside ? from - 1 : from; i >= start && left > 0; i--) {
      left -= layers.isNamed(i) && layers.mentionStart(i) < i ? 0 : 1; // a long name is one word
      if (aside && layers.isComma(i) && isStop(i)) {
        aside = false; // where what stands between the commas begins
        continue;
      }
      if (isStop(i)) {
        return status == null ? Governance.NONE : noSubject(status);
      }
      GovernorLexicon.Match match = governor(i, wanted);
      if (match == null) {
        if (isOtherVerb(i) || i < from && isOtherNoun(i)) {
          return status == null ? Governance.NONE : noSubject(status);
        }
        continue;
      }
      if (match.governor().verb()) {
        return verb(match, i, noun, status);
      }
      if (i < from) {
        Governance owner = owner(match, i, from);
        if (owner != null) {
          return owner;
        }
        continue;
      }
      Governance noted = noun(match, i);
      EventStatus own = status == null ? match.governor().status() : status;
      if (match.governor().subject() == Governor.Role.OTHERS) {
        return noSubject(own);
      }
      if (noted != null) {
        return new Governance(noted.role(), noted.subject(), own, true);
      }
      Governance outer = read(i, match.stem().preposition());
      return new Governance(
          outer.role(), outer.subject(), own == null ? outer.status() : own, outer.verbal());
    }
    return status == null ? Governance.NONE : noSubject(status);
  }

  /**
   * What carries a noun that is joined to another which it carries: {@code تمكنت القوات من دخول
   * المدينة وطرد المتمردين}.
   */
  Governance shared(int noun) {
    int from = Math.max(layers.sentence(noun).firstWord(), noun - SHARED);
    for (int i = noun - 1; i > from; i--) {
      if (isStop(i) && !layers.isComma(i) || isOtherVerb(i) || isCarrier(i)) {
        return Governance.NONE;
      }
      Stem stem = layers.word(i).stems().get(0);
      char clitic = clitic(i);
      boolean behind = vocabulary.isPreposition(layers.word(i - 1)) && stem.proclitics().isEmpty();
      if ((behind || clitic != 0) && !layers.isNamed(i) && !layers.definite(stem)) {
        Governance governed = read(i, clitic);
        if (governed.verbal() && governed.role() == Governor.Role.ACTOR) {
          return governed;
        }
      }
    }
    return Governance.NONE;
  }

  /** The preposition joined to a noun without article, 0 where there is none. */
  private char clitic(int index) {
    for (Stem stem : layers.word(index).stems()) {
      if (stem.preposition() != 0) {
        return layers.definite(stem) ? 0 : stem.preposition();
      }
    }
    return 0;
  }

  /**
   * {@code عقد الملك في قصره أمس، جلسة}, {@code أصدرت المحكمة، أحكاما}: an object after a comma, by
   * its ending or by the time before.
   */
  private boolean isObject(int noun) {
    if (noun == 0 || layers.definite(layers.word(noun).stems().get(0))) {
      return false;
    }
    String key = layers.word(noun).stems().get(0).key();
    return key.endsWith("ا") || layers.time(noun - 2) != null;
  }

  /** {@code قلقها إزاء تجدد الاشتباكات}: a noun in an idafa after a preposition. */
  private boolean isOfGenitive(int noun, int start) {
    if (!layers.definite(layers.word(noun).stems().get(0))) {
      return false;
    }
    int i = noun - 1;
    while (i > start && isConstruct(i)) {
      i--;
    }
    return i < noun - 1
        && i >= start
        && vocabulary.isPreposition(layers.word(i))
        && !layers.isNamed(i);
  }

  private boolean isConstruct(int index) {
    Word word = layers.word(index);
    return vocabulary.isConstruct(layers, triggers, index)
        && governors.find(word).isEmpty()
        && word.stems().get(0).proclitics().isEmpty();
  }

  /** Whether the noun is the second term of an idafa, so that another thing is spoken of. */
  boolean isGenitive(int noun, Stem stem) {
    if (!stem.proclitics().isEmpty() || noun == 0 || layers.isNamed(noun - 1)) {
      return false;
    }
    Word before = layers.word(noun - 1);
    if (!before.isArabic()
        || layers.time(noun - 1) != null
        || layers.sentence(noun).firstWord() == noun
        || vocabulary.particle(before) != null
        || triggers.isVerb(before) && !vocabulary.isKnown(before.stems().get(0))
        || governor(noun - 1, "") != null) {
      return false;
    }
    Stem head = before.stems().get(0);
    return !layers.definite(head)
        && !vocabulary.is(head, NounClass.COUNT)
        && (layers.definite(stem)
            || !vocabulary.is(head, NounClass.PEOPLE) && !vocabulary.is(head, NounClass.FORCE))
        && !head.key().endsWith("ا")
        && before.stems().none(s -> layers.definite(s));
  }

  /** Whether the word can be a verb that carries a noun. */
  boolean isCarrier(int word) {
    return governors.isVerb(layers.word(word));
  }

  /** Who did it in a relative clause after the noun: {@code زيارة أداها الوزير}. */
  List<Participant> relativeSubject(int noun) {
    for (int i = noun + 1; i < Math.min(layers.size(), noun + RELATIVE); i++) {
      if (isRelativePronoun(i)) {
        continue;
      }
      if (isStop(i) || layers.isNamed(i)) {
        return List.of();
      }
      for (GovernorLexicon.Match match : governors.find(layers.word(i))) {
        VerbForm form = match.form();
        if (form != null
            && (!form.object().isEmpty() || isResumed(i + 1))
            && match.governor().subject() == Governor.Role.ACTOR) {
          Subjects.Around around = subjects.around(i, form, clauses.end(i));
          NounPhrase before = around.subject();
          NounPhrase subject = before != null && before.first() < i ? around.next() : before;
          if (subject == null && form.number() == VerbForm.Number.SINGULAR) {
            return referents.acting(noun);
          }
          return subject != null && subject.isSomebody() ? subject.participants() : List.of();
        }
      }
    }
    return List.of();
  }

  private boolean isRelativePronoun(int index) {
    String key = layers.word(index).key();
    return key.equals("التي") || key.equals("الذي");
  }

  /** {@code زيارة يقوم بها الوزير}: the pronoun that stands for the noun. */
  private boolean isResumed(int index) {
    Word word = layers.wordOrNull(index);
    return word != null && (word.key().equals("بها") || word.key().equals("به"));
  }

  private static Governance noSubject(@Nullable EventStatus status) {
    return new Governance(Governor.Role.NONE, List.of(), status, false);
  }

  /** The preposition that stands before the noun, empty where none does. */
  private String wanted(int noun, char preposition) {
    if (preposition != 0) {
      return String.valueOf(preposition);
    }
    Word before = layers.wordOrNull(noun - 1);
    return before != null && vocabulary.isPreposition(before) ? unjoined(before.key()) : "";
  }

  /** A word without {@code و} before it. */
  static String unjoined(String key) {
    return key.length() > 2 && key.charAt(0) == 'و' ? key.substring(1) : key;
  }

  private boolean isStop(int index) {
    Word word = layers.word(index);
    if (word.isPunctuation()) {
      return "،,.؛;:؟?!".indexOf(word.surface().charAt(0)) >= 0
          && !clauses.isApposition(index)
          && !clauses.isOfAside(index);
    }
    return vocabulary.isBoundary(word) && !layers.isNamed(index);
  }

  private boolean isOtherVerb(int index) {
    if (layers.isNamed(index)) {
      return false;
    }
    Word word = layers.word(index);
    return triggers.mayHold(word)
        && triggers.nouns(word).isEmpty()
        && triggers.anyVerb(word, GovernanceReader::isFinite)
        && !vocabulary.isKnown(word.stems().get(0));
  }

  private static boolean isFinite(TriggerLexicon.Match match) {
    return match.form() != null && match.form().tense() != VerbForm.Tense.PARTICIPLE;
  }

  /** {@code تسعى إلى مساعدتهم للقيام بتفجيرات}: another event, nearer than what carries it. */
  private boolean isOtherNoun(int index) {
    if (layers.isNamed(index) || !triggers.mayHold(layers.word(index))) {
      return false;
    }
    Stem whole = layers.word(index).stems().get(0);
    return whole.proclitics().isEmpty()
        && !layers.definite(whole)
        && triggers.anyNoun(layers.word(index), noun -> noun.trigger().standsAlone())
        && !vocabulary.isKnown(whole);
  }

  private GovernorLexicon.@Nullable Match governor(int index, String preposition) {
    if (layers.isNamed(index)) {
      return null;
    }
    List<GovernorLexicon.Match> matches = governors.find(layers.word(index));
    if (matches.isEmpty()) {
      return null;
    }
    boolean noun = isNounHere(index, matches);
    for (GovernorLexicon.Match match : matches) {
      if (noun && match.governor().verb()) {
        continue;
      }
      boolean fits =
          preposition.isEmpty()
              ? match.governor().prepositions().isEmpty() || !match.governor().verb()
              : match.governor().prepositions().contains(preposition);
      if (fits && (!match.governor().verb() || !layers.definite(match.stem()))) {
        return match;
      }
    }
    return null;
  }

  /** {@code حاول شن هجوم}: where a word can be verb or noun, a verb heads its clause. */
  private boolean isNounHere(int index, List<GovernorLexicon.Match> matches) {
    if (index == 0
        || layers.sentence(index).firstWord() == index
        || matches.stream().noneMatch(m -> !m.governor().verb() && m.possessive().isEmpty())) {
      return false;
    }
    Word before = layers.word(index - 1);
    return !before.isPunctuation()
        && (vocabulary.particle(before) == null || vocabulary.isPreposition(before));
  }

  private Governance verb(
      GovernorLexicon.Match match, int index, int noun, @Nullable EventStatus status) {
    Governor governor = match.governor();
    var form = match.form();
    if (form == null) {
      return Governance.NONE;
    }
    EventStatus own = statuses.verb(index, form, match.stem(), false);
    EventStatus result = status != null ? status : combine(governor.status(), own);
    if (governor.subject() == Governor.Role.NONE) {
      return new Governance(Governor.Role.NONE, List.of(), result, true);
    }
    Subjects.Around around = subjects.around(index, form, noun);
    if (governor.subject() == Governor.Role.OBJECT) {
      return byOther(around.next(), result);
    }
    if (governor.subject() == Governor.Role.ADDRESSED) {
      return byOther(addressed(index, noun), result);
    }
    NounPhrase subject = around.subject();
    List<Participant> participants;
    if (subject != null && layers.isMedium(subject.participants())) {
      return new Governance(Governor.Role.NONE, List.of(), result, true);
    } else if (subject != null && subject.isSomebody()) {
      participants = subject.participants();
    } else if (subject == null && opens(index)) {
      participants = List.of();
    } else {
      List<Participant> speaker = layers.speakerAt(index);
      participants = speaker.isEmpty() ? referents.dropped(form, index) : speaker;
    }
    if (governor.subject() == Governor.Role.EACH) {
      int first = Math.min(1, participants.size());
      return new Governance(
          Governor.Role.ACTOR,
          participants.subList(0, first),
          result,
          true,
          participants.subList(first, participants.size()));
    }
    return new Governance(governor.subject(), participants, result, true);
  }

  /** Whom the governor has do it, nobody where it names nobody. */
  private static Governance byOther(@Nullable NounPhrase other, EventStatus status) {
    return other == null || !other.isSomebody()
        ? new Governance(Governor.Role.NONE, List.of(), status, true)
        : new Governance(Governor.Role.ACTOR, other.participants(), status, true);
  }

  /** {@code سمحت أثينا للجيش بقصف}, {@code طلب من القوات سحب}; null where none stands there. */
  private @Nullable NounPhrase addressed(int verb, int noun) {
    for (String preposition : ADDRESSING) {
      NounPhrase phrase = prepositions.phrase(verb + 1, noun, preposition);
      if (phrase != null && phrase.end() <= noun) {
        return phrase;
      }
    }
    return null;
  }

  /** {@code حضر اللقاء أعضاء المجلس}: a sentence does not begin with what another has done. */
  private boolean opens(int verb) {
    return layers.sentence(verb).firstWord() == verb && !triggers.isJoined(layers.word(verb));
  }

  private static EventStatus combine(@Nullable EventStatus governor, EventStatus own) {
    if (own == EventStatus.DENIED) {
      return own;
    }
    if (governor != null && governor != EventStatus.ONGOING) {
      return governor;
    }
    return governor == EventStatus.ONGOING && own == EventStatus.HAPPENED ? governor : own;
  }

  /**
   * {@code قيام شركة الموانئ بتوزيع}, {@code توجيهات الملك لتقديم}: whose governing noun it is.
   *
   * @param from index of the last word before the event noun and its preposition
   */
  private @Nullable Governance owner(GovernorLexicon.Match match, int index, int from) {
    Governor.Role role = match.governor().subject();
    if (role != Governor.Role.ACTOR && role != Governor.Role.RECIPIENT
        || layers.definite(match.stem())) {
      return null;
    }
    int at = layers.word(index + 1).key().equals("من") ? index + 2 : index + 1;
    NounPhrase phrase = at <= from ? phrases.read(at) : null;
    return phrase != null
            && phrase.isSomebody()
            && from + 1 - phrase.end() <= BLESSING
            && phrase.end() <= from + 1
        ? new Governance(role, phrase.participants(), match.governor().status(), true)
        : null;
  }

  /** A governing noun with the pronoun of its owner. */
  private @Nullable Governance noun(GovernorLexicon.Match match, int index) {
    if (!match.possessive().isEmpty()) {
      return new Governance(
          match.governor().subject(),
          referents.pronoun(match.possessive(), index, List.of()),
          match.governor().status(),
          false);
    }
    return null;
  }
}
