package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Whether a verb of saying opens a statement of its own after, or around, what is said: {@code …
 * قريباً، وأشاد بـ}, {@code ، كما أشاد بـ}.
 */
final class NextVerb {

  private static final int FARTHEST_FEELING = 12;
  private static final int FARTHEST_VERB = 6;

  /** Words of a title with who holds it, before the verb's own clause. */
  private static final int FARTHEST_TITLED = 12;

  private final View view;
  private final VoiceTurns turns;
  private final SayingParticiple participles;

  NextVerb(View view, VoiceTurns turns, SayingParticiple participles) {
    this.view = view;
    this.turns = turns;
    this.participles = participles;
  }

  /**
   * {@code وإذ شدد على أن … أشار إلى أن}: the main clause of a sentence that opens with another.
   */
  boolean isMainAfterSubordinate(int at) {
    if (!view.isIn(WordList.SUBORDINATE_OPENER, view.sentence(at).firstWord())
        || view.withoutConjunction(at).joined()) {
      return false;
    }
    boolean told =
        view.isComma(at - 1)
            && !endsRelative(at - 1)
            && !view.isInName(at)
            && (view.isIn(WordList.TALE_VERB, at)
                || view.key(at).endsWith("ت")
                    && view.lexicon.is(
                        WordList.TALE_VERB, view.key(at).substring(0, view.key(at).length() - 1)));
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      boolean that =
          view.isComplementiser(at + 1)
              || view.isComplementiser(at + 2) && view.isIn(WordList.PREPOSITION, at + 1)
              || view.isComma(at - 1) && !endsRelative(at - 1);
      if (match.form().tense() == Tense.PAST && that && !view.isInName(at)) {
        return true;
      }
    }
    return told;
  }

  /** {@code أن الاجتماع الذي عقد أمس، نجح}: a clause that describes the subject ends there. */
  private boolean endsRelative(int comma) {
    for (int i = comma - 1; i > view.sentence(comma).firstWord() && !view.isComma(i); i--) {
      if (view.isIn(WordList.RELATIVE, i)) {
        return true;
      }
    }
    return false;
  }

  boolean isVerb(int at) {
    return at < view.size()
        && view.verbs(at).stream()
            .anyMatch(match -> !match.verb().has(Frame.BITHAT) || turns.brings(at, match.verb()));
  }

  /** {@code ، وأشاد بـ}: a verb of saying with و that brings a content of its own. */
  boolean opens(int at, Agreement speaker, boolean present, boolean comma) {
    if (view.startsName(at) || isBetween(at) || view.isIn(WordList.OF_ME, at + 1)) {
      return false;
    }
    if (comma && (deniesKnowing(at) || gainsays(at)) || doubts(at)) {
      return true;
    }
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      if (FirstPerson.isSpelled(view, match)) {
        continue;
      }
      boolean joined = match.stem().joined() && match.stem().proclitics().length() == 1;
      boolean ours =
          match.form().person() == 1
              && speaker.gender() == Gender.ANY
              && speaker.number() == Number.PLURAL;
      if (joined && ours && turns.brings(at, match.verb())) {
        return true;
      }
      boolean opens = joined || comma && match.stem().proclitics().isEmpty();
      boolean told =
          match.form().tense() == Tense.PAST || comma && joined && saysPlainly(at, match);
      if (opens && told && takesOver(at, match)) {
        return true;
      }
      boolean tense = match.form().tense() == Tense.PAST || present;
      boolean theirs =
          match.form().person() == 3
              && (match.form().number() != Number.DUAL
                  || match.form().gender() == Gender.FEMININE
                  || speaker.number() != Number.SINGULAR);
      if (!joined || !tense || !theirs) {
        continue;
      }
      boolean together =
          match.form().number() == Number.PLURAL && speaker.number() == Number.PLURAL;
      boolean described = match.verb().has(Frame.AS) && tense && !present && !isInRelative(at);
      boolean same =
          (together || described || match.form().object().isEmpty())
              && speaker.answers(Agreement.of(match.form()))
              && speaker.isKnown();
      boolean weak = view.lexicon.is(WordList.WEAK, Folding.key(match.verb().lemma()));
      boolean theirOwn = weak ? comma && (same || !speaker.isKnown()) : comma || same;
      if (theirOwn && turns.brings(at, match.verb())) {
        return true;
      }
    }
    return false;
  }

  /** {@code استنكر المقال الذي هاجم الوزير ووصفه}: what the clause is about goes on with it. */
  private boolean isInRelative(int at) {
    int first = view.sentence(at).firstWord();
    for (int i = at - 1; i > first && !view.isPunctuation(i); i--) {
      if (view.isIn(WordList.RELATIVE, i)) {
        return view.verbs(i + 1).stream().noneMatch(match -> match.verb().has(Frame.AS));
      }
    }
    return false;
  }

  /** {@code ، لكن الجيش نفى أن}: another contradicts. */
  private boolean gainsays(int at) {
    boolean named = view.namesSomebody(at + 1);
    boolean somebody = named || at + 1 < view.size() && view.sourceNoun(at + 1) != null;
    if (!view.isIn(WordList.BUT, at) || !somebody) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_VERB);
    for (int i = at + 2; i < limit && !view.isPunctuation(i); i++) {
      boolean that =
          view.isComplementiser(i + 1)
              || view.isComplementiser(i + 2) && view.isIn(WordList.PREPOSITION, i + 1);
      if (that && !view.isInName(i) && view.verbs(i).stream().anyMatch(m -> answers(m, named))) {
        return true;
      }
    }
    return false;
  }

  /** {@code لكن الجيش نفى}, {@code لكن الجيش يقول}; of who has no name only the plain verbs. */
  private boolean answers(VerbLexicon.Match<SpeechVerb> match, boolean named) {
    boolean core = view.lexicon.isCore(match.verb()) && match.stem().proclitics().isEmpty();
    return core || named && match.form().tense() == Tense.PAST;
  }

  /** {@code لكن الحداد شكك في}: a person contradicts, also without a comma. */
  private boolean doubts(int at) {
    Named person = view.isIn(WordList.BUT, at) && isPerson(at + 1) ? view.nameAt(at + 1) : null;
    if (person == null) {
      return false;
    }
    int verb = view.endWord(person.span());
    return verb < view.size()
        && view.verbs(verb).stream()
            .anyMatch(
                m ->
                    m.form().tense() == Tense.PAST
                        && m.stem().proclitics().isEmpty()
                        && !m.verb().has(Frame.OBJ)
                        && turns.brings(verb, m.verb()));
  }

  /** {@code ، ولم يستبعد المصدر أن}: what somebody did not say, or did not rule out. */
  private boolean deniesKnowing(int at) {
    int verb = at + 1;
    return view.withoutConjunction(at).joined()
        && view.lexicon.is(WordList.NEGATION, view.withoutConjunction(at))
        && verb < view.size()
        && view.namesSomebody(verb + 1)
        && view.verbs(verb).stream().anyMatch(m -> turns.brings(verb + 1, m.verb()));
  }

  /** {@code … واتهمت ألمانيا تونس بـ}: a verb of saying with a speaker of its own. */
  private boolean takesOver(int at, VerbLexicon.Match<SpeechVerb> match) {
    int next = at + 1;
    return (view.namesSomebody(next)
            || view.isDefinite(next) && isPerson(next + 1)
            || isUnnamed(next, match.verb()))
        && match.form().object().isEmpty()
        && !view.lexicon.is(WordList.WEAK, Folding.key(match.verb().lemma()))
        && !view.lexicon.is(WordList.NOUNLIKE_OBJECT, match.stem())
        && (turns.brings(next, match.verb())
            || view.startsName(next) && view.lexicon.isCore(match.verb()));
  }

  /**
   * {@code … وذكرت وسائل إعلام محلية أن}, {@code … وأوضح مدير عام الهيئة أن}: sources without a
   * name, right before their clause.
   */
  private boolean isUnnamed(int at, SpeechVerb says) {
    boolean source = at < view.size() && view.sourceNoun(at) != null;
    return source && view.lexicon.isCore(says) && complementiser(at, FARTHEST_TITLED) >= 0;
  }

  /** Index of the first complementiser among so many words, up to a mark; -1 where none is. */
  private int complementiser(int from, int words) {
    int limit = Math.min(view.sentence(from - 1).endWord(), from + words);
    for (int i = from; i < limit && !view.isPunctuation(i); i++) {
      if (view.isComplementiser(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPerson(int at) {
    Named named = view.startsName(at) ? view.nameAt(at) : null;
    return named != null && named.entity().type() == EntityType.PER;
  }

  /** {@code ، ويؤكد الأهالي أن}: a plain verb of saying with a clause of its own. */
  private boolean saysPlainly(int at, VerbLexicon.Match<SpeechVerb> match) {
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_VERB);
    for (int i = at + 2; i < limit && view.lexicon.isCore(match.verb()); i++) {
      if (view.isPunctuation(i)) {
        return view.isColon(i);
      }
      if (view.isComplementiser(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ، كما أشاد بـ}, {@code ، كما قدم شكره}: what the speaker did with words besides. */
  boolean isAlsoSaid(int at, boolean present) {
    return view.key(at).equals("كما")
        && at + 1 < view.size()
        && !view.isIn(WordList.NO_VERB, at + 1)
        && view.verbs(at + 1).stream()
            .anyMatch(
                m ->
                    m.form().person() == 3
                        && m.stem().proclitics().isEmpty()
                        && (present || m.form().tense() == Tense.PAST)
                        && (m.verb().has(Frame.OBJ)
                            ? isToldAtOnce(at + 1, m)
                            : m.verb().has(Frame.FEEL)
                                ? feels(at + 2)
                                : turns.brings(at + 1, m.verb())));
  }

  /** {@code كما أوضح أنه}, {@code كما أكد سقوط قتلى}. */
  private boolean isToldAtOnce(int verb, VerbLexicon.Match<SpeechVerb> match) {
    int next = view.isIn(WordList.PREPOSITION, verb + 1) ? verb + 2 : verb + 1;
    boolean deed = view.lexicon.isCore(match.verb()) && view.isDeed(verb + 1);
    return view.isComplementiser(next)
        || deed && !view.isDefinite(verb + 1) && !match.verb().lemma().equals("زاد");
  }

  private boolean feels(int from) {
    int limit = Math.min(view.sentence(from - 1).endWord(), from + FARTHEST_FEELING);
    for (int i = from; i < limit && !view.isPunctuation(i); i++) {
      if (participles.ownFeeling(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code وبين}, the preposition, and no verb of saying. */
  boolean isBetween(int at) {
    return view.key(at).equals("وبين") && !isSaidBySomebody(at);
  }

  /** {@code وبين الحداد أن}. */
  private boolean isSaidBySomebody(int at) {
    boolean somebody = view.namesSomebody(at + 1) || view.sourceNoun(at + 1) == SourceNoun.PERSON;
    int that = complementiser(at + 1, (somebody ? FARTHEST_TITLED : FARTHEST_VERB) - 1);
    return that == at + 1 || somebody && that >= 0;
  }
}
