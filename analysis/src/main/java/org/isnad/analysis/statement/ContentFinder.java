package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Finds the content that a verb of saying brings, by the verb's frames.
 *
 * <p>{@code حذر … من أن كوريا ستدفع الثمن} → {@code كوريا ستدفع الثمن}, rule {@code that}; {@code
 * أشاد … بالجيش} → {@code الجيش}, rule {@code preposition}.
 */
final class ContentFinder {

  /** The rule of words in quotation marks. */
  static final String QUOTATION = "quotation";

  /**
   * A content found.
   *
   * @param word index of the word at which it was recognised
   */
  record Attached(Span content, Act act, String rule, int word) {

    /** The rule by which a preposition brings it. */
    static final String PREPOSITION = "preposition";

    /** The rule by which it is the object of its verb or noun. */
    static final String OBJECT = "object";

    /** Speech that neither a word nor a mark brings. */
    static final String BARE = "bare";
  }

  /**
   * What is looked for.
   *
   * @param speaker agreement of the speaker
   * @param present whether the cue is in the present tense
   * @param object whether the one spoken to, or the thing spoken of, stands before the content as a
   *     pronoun: {@code وصفته}
   */
  record Wanted(SpeechVerb verb, Agreement speaker, boolean present, boolean object) {

    Wanted as(SpeechVerb other) {
      return new Wanted(other, speaker, present, object);
    }
  }

  private static final int FARTHEST_BLAME = 12;

  private final View view;
  private final ContentReader contents;
  private final UnquotedSpeech speech;
  private final FeelingContent feelings;
  private final ObjectContent objects;
  private final PrepositionContent prepositions;
  private final SpokenQuotation quotations;
  private final ContentEdges edges;

  /** What people are called upon to do. */
  final AppealContent appeals;

  /** What God is asked for. */
  final Prayer prayers;

  /** The clause behind a phrase that only describes who speaks. */
  final ClauseBehindPhrase clausesBehind;

  ContentFinder(View view, ContentReader contents, NounPhrases phrases) {
    this.view = view;
    this.contents = contents;
    this.speech = new UnquotedSpeech(view);
    this.feelings = new FeelingContent(view, contents, phrases, this);
    this.objects = new ObjectContent(view, contents, phrases, this);
    this.edges = new ContentEdges(view);
    this.quotations = new SpokenQuotation(view, contents, phrases, edges);
    this.prepositions = new PrepositionContent(view, contents, this);
    this.appeals = new AppealContent(view, phrases, this);
    this.prayers = new Prayer(view, this);
    this.clausesBehind = new ClauseBehindPhrase(view, this);
  }

  /** {@code كان قد اعتبر من قبل أن}: before now, and not {@code قبل أن يرحل}. */
  private boolean isEarlier(int at) {
    return view.key(at).equals("من") && view.key(at + 1).equals("قبل");
  }

  /** The phrase without the preposition that its first word is written with. */
  Span behind(Span phrase, Stem first) {
    return phrase.withStart(Math.min(prepositions.startWithout(first), phrase.end()));
  }

  /** What stands exactly at {@code at}. */
  Optional<Attached> at(int at, Wanted wanted) {
    SpeechVerb verb = wanted.verb();
    if (at >= view.size()) {
      return Optional.empty();
    }
    if (view.isComplementiser(at)) {
      if (view.key(at - 1).equals("اي")) {
        return Optional.empty();
      }
      if (view.isIn(WordList.UNFIT_BEFORE_THAT, at - 1)
          && !view.key(at).startsWith("ب")
          && !(view.key(at - 1).equals("ذلك") && view.isIn(WordList.PREPOSITION, at - 2))
          && !isEarlier(at - 2)) {
        return Optional.empty();
      }
      boolean withBa = verb.has(Frame.BITHAT) || !verb.prepositions().isEmpty();
      return verb.has(Frame.THAT) || withBa && view.key(at).startsWith("ب")
          ? Optional.of(that(at, wanted))
          : Optional.empty();
    }
    boolean open = verb.has(Frame.QUOTE) || verb.has(Frame.THAT);
    if (view.isColon(at)) {
      return open && !view.isIn(WordList.LISTING, at - 1) ? colon(at, wanted) : Optional.empty();
    }
    Quotation quotation = view.opening(at);
    if (quotation != null
        && !quotation.isCertain()
        && verb.has(Frame.THAT)
        && view.isComplementiser(at + 1)) {
      return Optional.of(that(at + 1, wanted));
    }
    if (verb.has(Frame.QUOTE)
        && quotation != null
        && quotations.opensSpeech(at)
        && !isBeforeThat(quotation, at, verb)) {
      return Optional.of(quotation(at, quotation, wanted, QUOTATION));
    }
    boolean quoted = quotation != null && quotation.closed();
    return prepositions.find(quoted && verb.takes("ب") ? at + 1 : at, wanted);
  }

  /**
   * What stands at {@code at} or further on, before {@code limit}, only a clause or a quotation.
   */
  Optional<Attached> from(int at, int limit, Wanted wanted) {
    SpeechVerb verb = wanted.verb();
    boolean core = view.lexicon.is(WordList.CORE, Folding.key(verb.lemma()));
    if (core && !verb.prepositions().isEmpty()) {
      Set<Frame> frames = verb.frames();
      SpeechVerb clausal =
          new SpeechVerb(verb.lemma(), verb.act(), frames, Set.of(), verb.commitment());
      Optional<Attached> clause = scan(at, limit, wanted.as(clausal));
      if (clause.isPresent()) {
        return clause;
      }
    }
    return scan(at, limit, wanted);
  }

  /**
   * Not {@code واصل سيطرته إلى أن}: a preposition that the verb does not take, further on, belongs
   * to another word.
   */
  private boolean mayPrecedeThat(int before, int from, SpeechVerb verb) {
    boolean until = view.key(before).equals("الي");
    boolean provided = view.key(before).equals("علي");
    boolean never = provided && view.lexicon.is(WordList.NOT_ALA, Folding.key(verb.lemma()));
    boolean another =
        never || before > from && (until || provided) && !verb.takes(view.key(before));
    return !another;
  }

  /** {@code أكد الحداد الذي قال إنه مزارع أن}: of the clause about the speaker. */
  private boolean isOfRelative(int at) {
    return at > 1 && view.isIn(WordList.RELATIVE, at - 2) && !view.verbs(at - 1).isEmpty();
  }

  /** {@code قال عضو لجنة "المال العام"، إن}: words that name a thing, before what is said. */
  private boolean isBeforeThat(Quotation quotation, int at, SpeechVerb verb) {
    int end = view.pastMarks(view.endWord(quotation.inner()), view.sentence(at).endWord());
    return quotation.closed()
        && verb.has(Frame.THAT)
        && view.isComma(end - 1)
        && view.isComplementiser(end);
  }

  /** {@code تأمل ألمانيا، الأولى في القارة، أن}: where something is, before what is said. */
  private boolean isPlaceBeforeThat(int at, int limit, SpeechVerb verb) {
    boolean place = view.key(at).equals("في") && verb.has(Frame.THAT);
    for (int i = at + 1; place && i < limit; i++) {
      if (view.isComplementiser(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what the word brings can be the verb's own, from {@code from} on. */
  private boolean isFit(int at, int from, int limit, SpeechVerb verb) {
    return view.isComplementiser(at)
        ? !isOfRelative(at) && mayPrecedeThat(at - 1, from, verb)
        : at == from
            || !isPlaceBeforeThat(at, limit, verb)
                && !(view.opening(at) != null && isOfRelative(at - 1));
  }

  /** {@code …، مضيفاً}, {@code …، طالب عدد من}, {@code وأنه}: what is no more the verb's. */
  private boolean endsScan(int at, boolean behind, SpeechVerb verb) {
    boolean another = verb.has(Frame.OBJ) || !verb.prepositions().isEmpty();
    boolean stop =
        view.withoutConjunction(at).joined()
            && contents.participles.opens(at, view.isComma(at - 1));
    boolean turns =
        turnsAside(at) || saysAnother(at) || another && contents.participles.saysElse(at);
    return behind && (stop || turns)
        || goesOnAround(at)
        || view.isComma(at - 1) && contents.participles.opens(at, true);
  }

  /** The first thing from {@code at} on that the verb can bring. */
  private Optional<Attached> scan(int at, int limit, Wanted wanted) {
    SpeechVerb verb = wanted.verb();
    boolean aside = false;
    for (int i = at; i < limit; i++) {
      Optional<Attached> found = isFit(i, at, limit, verb) ? at(i, wanted) : Optional.empty();
      aside |= i > at && (view.isIn(WordList.SETTING_APART, i) || view.key(i).equals("لقد"));
      if (aside && found.filter(f -> f.rule().startsWith(Attached.PREPOSITION)).isPresent()) {
        return Optional.empty();
      }
      boolean title = found.isPresent() && i > at && quotations.isTitled(i, found.get(), limit);
      if (found.isPresent() && !title) {
        return found;
      }
      if (endsScan(i, i > at, verb) || prepositions.bringsDone(i, verb)) {
        return Optional.empty();
      }
      Quotation quotation = view.opening(i);
      if (quotation != null && quotation.closed()) {
        i = Math.max(i, view.endWord(quotation.span()) - 1);
      }
    }
    return Optional.empty();
  }

  /** {@code أنه تحدث إلى الحداد وأنه أكد له أن}: the clause around goes on; not {@code فان غال}. */
  private boolean goesOnAround(int at) {
    String surface = view.word(at).surface();
    return (surface.startsWith("و") || surface.startsWith("فإن"))
        && !view.isInName(at)
        && view.withoutConjunction(at).joined()
        && view.lexicon.is(WordList.COMPLEMENTISER, view.withoutConjunction(at));
  }

  /** {@code توعدت الوزارة المدارس، طالب عدد من الأهالي بـ}: another says it. */
  private boolean saysAnother(int at) {
    boolean somebody =
        view.startsName(at + 1)
            || at + 1 < view.size()
                && (view.sourceNoun(at + 1) != null || view.isIn(WordList.QUANTIFIER, at + 1));
    return view.isComma(at - 1)
        && somebody
        && !view.isInName(at)
        && view.verbs(at).stream()
            .anyMatch(
                m -> m.form().tense() == VerbForm.Tense.PAST && m.stem().proclitics().isEmpty());
  }

  private boolean turnsAside(int at) {
    return view.isComma(at - 1)
            && (view.isIn(WordList.BUT, at) || view.isIn(WordList.SETTING_APART, at))
        || view.key(at).equals("ما") && view.isIn(WordList.MEANS, at + 1);
  }

  Attached that(int at, Wanted wanted) {
    boolean colon = view.isColon(at + 1) && view.opensCertain(at + 2);
    int next = view.isComma(at + 1) || colon ? at + 2 : at + 1;
    if (next >= view.size()) {
      return new Attached(view.word(at).span(), wanted.verb().act(), "that", at);
    }
    Quotation quotation = view.opening(next);
    if (quotation != null && quotation.isCertain() && quotations.isWhole(next, quotation, wanted)) {
      return new Attached(contents.quoted(quotation), wanted.verb().act(), "that-quotation", at);
    }
    if (NegatedThat.is(view.word(at))) {
      Span clause = contents.clause(at, wanted.speaker(), wanted.present());
      Span negated = clause.withStart(NegatedThat.negation(view.word(at)));
      return new Attached(negated, wanted.verb().act(), "that", at);
    }
    boolean pronoun = view.key(at).length() > 2 && !view.key(at).startsWith("ب");
    int behind = quotation != null && quotation.isCertain() ? next + 1 : next;
    int start = pronoun && !edges.dropsPronoun(at, behind) ? at : next;
    Span clause = contents.clause(Math.max(start, at), wanted.speaker(), wanted.present());
    if (start == at) {
      clause = clause.withStart(view.key(at).startsWith("ب") ? clause.start() + 1 : clause.start());
    }
    return new Attached(unquoted(clause), wanted.verb().act(), "that", at);
  }

  private Optional<Attached> colon(int at, Wanted wanted) {
    int next = at + 1;
    if (next >= view.sentence(at).endWord()) {
      return Optional.empty();
    }
    Quotation quotation = view.opening(next);
    if (quotation != null && quotation.closed() && view.wordsIn(quotation) >= 2) {
      return Optional.of(quotation(next, quotation, wanted, "colon-quotation"));
    }
    if (quotation != null && !quotation.closed()) {
      return Optional.of(quotation(next, quotation, wanted, "colon-quotation"));
    }
    int start = view.isComplementiser(next) && view.key(next).equals("ان") ? next + 1 : next;
    if (start >= view.size()) {
      return Optional.empty();
    }
    Span clause = speech.goingOn(contents.clause(start, wanted.speaker(), wanted.present()));
    return Optional.of(new Attached(unquoted(clause), wanted.verb().act(), "colon", at));
  }

  private Attached quotation(int at, Quotation quotation, Wanted wanted, String rule) {
    Span content = contents.quoted(quotation);
    if (!quotation.closed() && content.end() <= contents.trim(quotation.inner()).end()) {
      content =
          contents.clause(Math.min(at + 1, view.size() - 1), wanted.speaker(), wanted.present());
    }
    return new Attached(content, wanted.verb().act(), rule, at);
  }

  /** {@code حمّل تركيا المسؤولية عن}: whether the object goes on to blame. */
  boolean blames(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + FARTHEST_BLAME); i++) {
      if (view.isIn(WordList.BLAME, i)) {
        return true;
      }
    }
    return false;
  }

  /** The direct object as content. */
  Optional<Attached> object(int at, int limit, Wanted wanted, String rule) {
    return objects.object(at, limit, wanted, rule);
  }

  /** {@code أعرب عن قلقه من …}: what is felt, behind its noun at {@code at}. */
  Optional<Attached> feeling(int at, Wanted wanted) {
    return feelings.feeling(at, wanted);
  }

  /** The noun of saying or feeling that the word is. */
  @Nullable SpeechNoun nounAt(int at) {
    return feelings.nounAt(at);
  }

  /** Without the quotation marks, where they hold all of it. */
  Span unquoted(Span content) {
    for (Quotation quotation : view.text.quotationsIn(content)) {
      if (quotation.isCertain() && quotation.span().equals(content)) {
        return contents.trim(quotation.inner());
      }
    }
    return content;
  }
}
