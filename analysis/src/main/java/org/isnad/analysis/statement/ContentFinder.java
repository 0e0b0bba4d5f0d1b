package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
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

  /**
   * A content found.
   *
   * @param word index of the word at which it was recognised
   */
  record Attached(Span content, Act act, String rule, int word) {}

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

  private static final int SHORTEST_QUOTATION = 3;

  private static final int FARTHEST_BLAME = 12;

  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_NAME = 4;

  private final View view;
  private final ContentReader contents;
  private final NounPhrases phrases;
  private final UnquotedSpeech speech;
  private final FeelingContent feelings;
  private final ObjectContent objects;
  private final ContentEdges edges;

  ContentFinder(View view, ContentReader contents, NounPhrases phrases) {
    this.view = view;
    this.contents = contents;
    this.phrases = phrases;
    this.speech = new UnquotedSpeech(view);
    this.feelings = new FeelingContent(view, contents, this);
    this.objects = new ObjectContent(view, contents, phrases, this);
    this.edges = new ContentEdges(view);
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
          && !(view.key(at - 1).equals("ذلك") && view.isIn(WordList.PREPOSITION, at - 2))) {
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
    if (verb.has(Frame.QUOTE) && quotation != null && opensSpeech(at)) {
      return Optional.of(quotation(at, quotation, wanted, "quotation"));
    }
    return preposition(at, wanted);
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

  private Optional<Attached> scan(int at, int limit, Wanted wanted) {
    SpeechVerb verb = wanted.verb();
    for (int i = at; i < limit; i++) {
      boolean fit =
          view.isComplementiser(i)
              ? mayPrecedeThat(i - 1, at, verb)
              : i == at || !isPlaceBeforeThat(i, limit, verb);
      Optional<Attached> found = fit ? at(i, wanted) : Optional.empty();
      boolean title = found.isPresent() && i > at && isTitled(i, found.get(), limit);
      if (found.isPresent() && !title) {
        return found;
      }
      boolean stop =
          i > at
              && view.withoutConjunction(i).joined()
              && contents.participles.opens(i, view.isComma(i - 1));
      boolean turns = i > at && (turnsAside(i) || saysAnother(i));
      if (stop || turns || view.isComma(i - 1) && contents.participles.opens(i, true)) {
        return Optional.empty();
      }
      Quotation quotation = view.opening(i);
      if (quotation != null && quotation.closed()) {
        i = Math.max(i, view.endWord(quotation.span()) - 1);
      }
    }
    return Optional.empty();
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

  /** {@code قال في مقابلة مع «صوت الجسر» إن}: a few words in quotation marks before a clause. */
  private boolean isTitled(int at, Attached found, int limit) {
    Quotation quotation = view.opening(at);
    if (quotation == null
        || !quotation.closed()
        || !found.rule().equals("quotation")
        || view.isPunctuation(at - 1)
        || phrases.wordsIn(quotation) > LONGEST_TITLE) {
      return false;
    }
    for (int i = view.endWord(quotation.span()); i < limit; i++) {
      if (view.isComplementiser(i) || view.isColon(i)) {
        return true;
      }
      if (view.lexicon.participle(view.word(i)) != null || !view.verbs(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private Attached that(int at, Wanted wanted) {
    boolean colon = view.isColon(at + 1) && view.opensCertain(at + 2);
    int next = view.isComma(at + 1) || colon ? at + 2 : at + 1;
    if (next >= view.size()) {
      return new Attached(view.word(at).span(), wanted.verb().act(), "that", at);
    }
    Quotation quotation = view.opening(next);
    if (quotation != null && quotation.isCertain() && isWhole(next, quotation, wanted)) {
      return new Attached(contents.quoted(quotation), wanted.verb().act(), "that-quotation", at);
    }
    boolean pronoun = view.key(at).length() > 2 && !view.key(at).startsWith("ب");
    int start = pronoun && !edges.dropsPronoun(at, next) ? at : next;
    Span clause = contents.clause(Math.max(start, at), wanted.speaker(), wanted.present());
    if (start == at) {
      clause = clause.withStart(view.key(at).startsWith("ب") ? clause.start() + 1 : clause.start());
    }
    return new Attached(unquoted(clause), wanted.verb().act(), "that", at);
  }

  /** Whether nothing that belongs to the content follows the quotation. */
  private boolean isWhole(int at, Quotation quotation, Wanted wanted) {
    int end = view.endWord(quotation.span());
    if (!quotation.closed() || end >= view.sentence(at).endWord()) {
      return quotation.closed();
    }
    boolean described = wanted.object() && !view.key(end).startsWith("وب");
    if (described && phrases.wordsIn(quotation) > 1) {
      return true;
    }
    if (phrases.wordsIn(quotation) < SHORTEST_QUOTATION && !view.isPunctuation(end)) {
      return false;
    }
    if (view.isPunctuation(end) && view.opening(end) == null) {
      return !isNameBeforeMore(quotation, end);
    }
    if (phrases.wordsIn(quotation) > SHORTEST_QUOTATION
        && (view.isIn(WordList.PREPOSITION, end) || view.isIn(WordList.SUBORDINATOR, end))) {
      return true;
    }
    int clause = contents.end(end, wanted.speaker(), wanted.present(), false);
    return clause <= end
        || contents.participles.opens(end, true)
        || contents.sources.isOne(end)
        || !view.withoutConjunction(end).joined() && phrases.wordsIn(quotation) > 7;
  }

  /** {@code «جبهة الساحل».. «تسعى إلى …»}: no more than a name, and the sentence goes on. */
  private boolean isNameBeforeMore(Quotation quotation, int end) {
    int next = end;
    while (next < view.sentence(end).endWord()
        && view.isPunctuation(next)
        && view.opening(next) == null) {
      next++;
    }
    return contents.isName(quotation)
        && next > end + 1
        && view.word(end).is('.')
        && view.opensCertain(next);
  }

  private Optional<Attached> colon(int at, Wanted wanted) {
    int next = at + 1;
    if (next >= view.sentence(at).endWord()) {
      return Optional.empty();
    }
    Quotation quotation = view.opening(next);
    if (quotation != null && quotation.closed() && phrases.wordsIn(quotation) >= 2) {
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

  /** A quotation that is speech, and not a name or a word in quotation marks. */
  boolean opensSpeech(int at) {
    Quotation quotation = view.opening(at);
    if (quotation == null || !quotation.isCertain() || phrases.isNaming(at - 1) || isHeading(at)) {
      return false;
    }
    if (view.key(at - 1).equals("ل") || view.key(at - 1).equals("لل")) {
      return false;
    }
    if (view.isColon(view.endWord(quotation.span())) && phrases.wordsIn(quotation) < LONGEST_NAME) {
      return false;
    }
    var named = view.nameAt(at + 1);
    boolean name = named != null && named.span().end() >= quotation.inner().end() - 1;
    int words = phrases.wordsIn(quotation);
    boolean sentence = words > LONGEST_NAME || words >= SHORTEST_QUOTATION && isSentence(at + 1);
    return !name && (sentence || isLast(at, quotation));
  }

  /** {@code بيان عنوانه «…»}, {@code يحمل عنوانا هو «…»}: the heading of what is said. */
  private boolean isHeading(int at) {
    int noun = view.isIn(WordList.SUBJECT_PRONOUN, at - 1) ? at - 2 : at - 1;
    return view.isIn(WordList.HEADING, noun);
  }

  /** {@code «إنها ظاهرة عالمية»}, and not {@code «مكتب أخبار الساحل»}. */
  private boolean isSentence(int at) {
    return view.isComplementiser(at)
        || edges.startsWithVerb(at) && !VerbalNouns.isOne(view.key(at)) && !view.isDefinite(at);
  }

  private boolean isLast(int at, Quotation quotation) {
    int end = view.endWord(quotation.span());
    return end >= view.sentence(at).endWord()
        || view.isPunctuation(end)
        || view.lexicon.participle(view.word(end)) != null;
  }

  private Optional<Attached> preposition(int at, Wanted wanted) {
    SpeechVerb verb = wanted.verb();
    boolean share = at > 0 && view.word(at - 1).isNumber() && view.key(at).equals("في");
    boolean alike = view.key(at).equals("علي") && view.key(at + 1).equals("حد");
    if (share || alike || view.startsOccasion(at)) {
      return Optional.empty();
    }
    boolean each = view.key(at - 1).equals("كل");
    if (verb.takes(view.key(at)) && at + 1 < view.size() && !view.startsName(at) && !each) {
      return after(at + 1, view.word(at + 1).start(), wanted);
    }
    if (isAboutWhat(at, verb)) {
      boolean whether = view.key(at + 1).equals("اذا");
      return whether
          ? after(at + 1, view.word(at + 1).start(), wanted)
          : after(at, view.word(at).start() + 1, wanted);
    }
    if (!verb.takes("ب") && !verb.takes("ل")) {
      return Optional.empty();
    }
    boolean what = view.key(at).equals("بما") && at > 0 && !view.verbs(at - 1).isEmpty();
    if (what && verb.takes("ب")) {
      return after(at, view.word(at).start() + 1, wanted);
    }
    Stem stem = verb.takes("ب") ? view.withPreposition(at, 'ب').orElse(null) : null;
    if (stem == null && verb.takes("ل")) {
      stem = view.withPreposition(at, 'ل').filter(s -> bringsPurpose(verb, s)).orElse(null);
    }
    if (stem == null
        || isWhere(at, stem, verb)
        || verb.has(Frame.BIDEED) && !VerbalNouns.isOne(stem.bareKey())
        || !isClitic(at, stem, verb)) {
      return Optional.empty();
    }
    return after(at, startWithout(stem), wanted);
  }

  /** {@code يتساءل عما إذا كان}: a preposition written with ما. */
  private boolean isAboutWhat(int at, SpeechVerb verb) {
    return at + 1 < view.size() && verb.takes("عن") && view.key(at).equals("عما");
  }

  /** {@code طالبت فروعها بالمناطق بالبدء في}: a place or body before the deed that is asked for. */
  private boolean isWhere(int at, Stem stem, SpeechVerb verb) {
    boolean asks =
        verb.act() == Act.PROPOSE || verb.commitment() == SpeechVerb.Commitment.DIRECTIVE;
    if (!asks || stem.preposition() != 'ب' || view.isDeedBehind(at, 'ب')) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_BLAME);
    for (int i = at + 1; i < limit && !view.isPunctuation(i); i++) {
      if (view.verbs(i).isEmpty()
          && view.isDeedBehind(i, 'ب')
          && !view.isIn(WordList.NOT_CONTENT_BA, i)) {
        return true;
      }
      if (view.isComplementiser(i) || view.isIn(WordList.RELATIVE, i)) {
        return false;
      }
    }
    return false;
  }

  /** After the preposition, which {@code للحادث} keeps: without it the article would be broken. */
  private int startWithout(Stem stem) {
    String text = view.text.string();
    int start = stem.span().start();
    boolean lilla = start > 0 && text.charAt(start) == 'ل' && text.charAt(start - 1) == 'ل';
    return lilla && stem.definite() ? start - 1 : start;
  }

  /** {@code دعا لإنشاء صندوق}; after a feeling any noun: {@code أسفه للحادث}. */
  private static boolean bringsPurpose(SpeechVerb verb, Stem stem) {
    return verb.commitment() == SpeechVerb.Commitment.FEELING
        || verb.takes("من")
        || VerbalNouns.isOne(stem.bareKey());
  }

  private boolean isClitic(int at, Stem stem, SpeechVerb verb) {
    var named = view.nameAt(at);
    boolean where =
        named != null
            && named.entity().type() == EntityType.LOC
            && (verb.act() == Act.STATE || verb.act() == Act.REQUEST);
    boolean nameAtStart = named != null && named.span().start() == view.word(at).start();
    return !nameAtStart
        && !where
        && !view.isIn(WordList.RELATIVE, at - 1)
        && !view.isIn(WordList.ADVERB, at)
        && !isToldThereby(at, verb)
        && (isRightAfterVerb(at)
            || isOwed(stem, verb)
            || !view.isIn(WordList.NOT_CONTENT_BA, at) && !view.isIn(WordList.PREPOSITION, at))
        && !view.isIn(WordList.SUBORDINATOR, at)
        && view.lexicon.sourceNoun(view.key(at)) == null
        && stem.key().length() > 1
        && !view.isIn(WordList.PRONOUN, at)
        && !view.lexicon.is(WordList.PLACE_NOUN, stem.bareKey())
        && !stem.key().equals("شكل");
  }

  /** {@code صرح بهذا}, {@code رحب بهم بهذه المناسبة}; not {@code رحب بهذا القرار}. */
  private boolean isToldThereby(int at, SpeechVerb verb) {
    return view.isIn(WordList.IN_THIS, at)
        && (verb.act() == Act.STATE || !view.isDefinite(at + 1) || view.isOccasionOfThis(at));
  }

  /** {@code تعهد القادة بدعم الحملة}: what one calls for, pledges or praises, with a noun. */
  private static boolean isOwed(Stem stem, SpeechVerb verb) {
    return verb.act() != Act.STATE
        && stem.preposition() == 'ب'
        && !stem.definite()
        && VerbalNouns.isOne(stem.bareKey())
        && !stem.key().equals("حضور");
  }

  /** {@code تفيد بحضور الوفد}: a noun that elsewhere is no content. */
  private boolean isRightAfterVerb(int at) {
    boolean cue =
        at > 0
            && (!view.verbs(at - 1).isEmpty()
                || view.lexicon.participle(view.word(at - 1)) != null);
    return cue
        && !view.key(at + 1).equals("مع")
        && view.withPreposition(at, 'ب')
            .filter(stem -> VerbalNouns.isOne(stem.bareKey()))
            .isPresent();
  }

  /** The noun phrase, clause or quotation after a preposition. */
  private Optional<Attached> after(int at, int start, Wanted wanted) {
    Act act = wanted.verb().act();
    if (view.isComplementiser(at)) {
      return Optional.of(that(at, wanted));
    }
    boolean done =
        view.isDeed(at) && view.lexicon.is(WordList.INSISTED, Folding.key(wanted.verb().lemma()));
    if (done || isPointing(at)) {
      return Optional.empty();
    }
    int urged = pastUrged(at);
    if (urged > at) {
      return after(urged, view.word(urged).start(), wanted);
    }
    Quotation quotation = view.opening(at);
    if (quotation != null && opensSpeechAfterPreposition(at, quotation)) {
      return Optional.of(
          new Attached(contents.quoted(quotation), act, "preposition-quotation", at));
    }
    Span phrase = contents.phrase(at, wanted.speaker(), wanted.present());
    Span content = phrase.withStart(Math.min(Math.max(start, phrase.start()), phrase.end()));
    return Optional.of(new Attached(unquoted(content), act, "preposition", at));
  }

  /** {@code شدد على رجال الأعمال ضرورة التقيد}: to what they are urged to, past them. */
  private int pastUrged(int at) {
    boolean people =
        view.key(at - 1).equals("علي") && view.sourceNoun(at) == SpeechLexicon.SourceNoun.PEOPLE;
    for (int i = at + 1; people && i < Math.min(view.size(), at + LONGEST_TITLE + 1); i++) {
      if (view.isIn(WordList.URGED, i)) {
        return i;
      }
    }
    return at;
  }

  /** {@code إذ تعلن عن ذلك لتؤكد}: what was told before, by a pronoun without a noun. */
  private boolean isPointing(int at) {
    return view.isIn(WordList.DEMONSTRATIVE, at)
        && at + 1 < view.size()
        && !view.isPunctuation(at + 1)
        && !view.isDefinite(at + 1)
        && view.nameAt(at + 1) == null;
  }

  private boolean opensSpeechAfterPreposition(int at, Quotation quotation) {
    int end = view.endWord(quotation.span());
    return quotation.isCertain()
        && quotation.closed()
        && view.nameAt(at + 1) == null
        && (end >= view.size() || view.isPunctuation(end) && !goesOn(end));
  }

  /** {@code بـ«مرشح الحرب»، وبالرجل الذي…} */
  private boolean goesOn(int comma) {
    return view.isComma(comma)
        && comma + 1 < view.size()
        && view.key(comma + 1).startsWith("وب")
        && view.verbs(comma + 1).isEmpty();
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
