package org.isnad.analysis.statement;

import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SpeechLexicon.Participle;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;
import org.jspecify.annotations.Nullable;

/**
 * How far a content reaches: where the outlet's own voice, or another cue, begins.
 *
 * <ul>
 *   <li>a participle of saying: {@code … قريباً، مضيفاً أن}
 *   <li>another verb of saying joined by و: {@code … قريباً، وأشاد بـ}
 *   <li>a source at the end: {@code … قريباً، بحسب الجيش}
 *   <li>words that bring the outlet back: {@code ، وذلك بعد}، {@code ، في إشارة إلى}
 *   <li>the end of the sentence, or of the quotation it stands in
 * </ul>
 */
final class ContentReader {

  private static final int LONGEST_SOURCE = 5;
  private static final int LONGEST_NAMED_SOURCE = 12;

  private final View view;
  final VoiceTurns turns;

  ContentReader(View view) {
    this.view = view;
    this.turns = new VoiceTurns(view);
  }

  /**
   * The words of a quotation, without a closing full stop; an unclosed one goes on in the next
   * paragraphs.
   */
  Span quoted(Quotation quotation) {
    Span inner = quotation.inner();
    if (!quotation.closed()) {
      inner = inner.withEnd(Math.max(inner.start(), closingAfter(quotation)));
    }
    return trim(adjoined(inner, quotation));
  }

  /** {@code «…» «…»}: another quotation that follows at once belongs to it. */
  private Span adjoined(Span inner, Quotation first) {
    Quotation last = first;
    Quotation following = following(last);
    while (following != null) {
      last = following;
      following = following(last);
    }
    return inner.withEnd(Math.max(inner.end(), last.inner().end()));
  }

  private @Nullable Quotation following(Quotation last) {
    int end = view.endWord(last.span());
    int next = end < view.size() && view.word(end).is('.') ? end + 1 : end;
    Quotation following = last.closed() ? view.opening(next) : null;
    boolean adjoins =
        following != null
            && following.closed()
            && following.style() == last.style()
            && following.span().start() >= last.span().end()
            && view.sentence(next).paragraph() == view.sentence(end - 1).paragraph();
    return adjoins ? following : null;
  }

  private int closingAfter(Quotation quotation) {
    char mark =
        switch (quotation.style()) {
          case GUILLEMET -> '»';
          case CURLY -> '”';
          case STRAIGHT, SINGLE, PARENTHESIS, BRACE -> 0;
        };
    String text = view.text.string();
    int paragraph = view.text.paragraphs().size();
    int end = quotation.inner().end();
    if (mark == 0) {
      return end;
    }
    for (int i = 0; i < paragraph; i++) {
      Span next = view.text.paragraphs().get(i);
      if (next.start() <= end || next.start() > end + 2) {
        continue;
      }
      int close = text.indexOf(mark, next.start());
      boolean opensBefore = indexOfOpening(text, next.start(), quotation) < close;
      if (close >= 0 && close < next.end() && !opensBefore) {
        return close;
      }
    }
    return end;
  }

  private static int indexOfOpening(String text, int from, Quotation quotation) {
    int at = text.indexOf(text.charAt(quotation.span().start()), from);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /**
   * @param start index of the first word of a clause
   * @param speaker agreement of who says it, for verbs that go on with the same subject
   * @param present whether the cue is in the present tense
   */
  Span clause(int start, Agreement speaker, boolean present) {
    return contentOf(start, end(start, speaker, present, false));
  }

  /** A noun phrase as content: it also ends where a comma, a time or an occasion follows. */
  Span phrase(int start, Agreement speaker, boolean present) {
    return contentOf(start, end(start, speaker, present, true));
  }

  Span contentOf(int start, int end) {
    int from = view.word(start).start();
    int to = end > start ? view.word(end - 1).end() : view.word(start).end();
    Quotation quotation = view.opening(start);
    if (quotation != null && !quotation.closed() && from + 1 < to) {
      from++;
    }
    return trim(new Span(from, to));
  }

  int end(int start, Agreement speaker, boolean present, boolean phrase) {
    Sentence sentence = view.sentence(start);
    Quotation around = view.around(start);
    int limit = sentence.endWord();
    if (around != null && !isName(around)) {
      limit = Math.min(limit, view.endWord(around.inner()));
    }
    int at = start;
    while (at < limit) {
      Quotation quotation = view.opening(at);
      boolean apart = phrase && at > start && opensLongQuotation(at) && !isQuotedOf(start, at);
      if (quotation != null && quotation.closed() && !apart) {
        int after = Math.max(at + 1, view.endWord(quotation.span()));
        at = after;
        if (at >= limit || endsAfterQuotation(at)) {
          break;
        }
        continue;
      }
      if (at > start && around != null && view.endsSentence(at)
          || phrase && at > start && goesOnAround(start, at)) {
        break;
      }
      if (at > start && isBoundary(at, speaker, present, phrase) && !goesOn(start, at, phrase)) {
        break;
      }
      at++;
    }
    int end = Math.min(at, limit);
    return end - 1 > start && view.key(end - 1).equals("وذلك") ? end - 1 : end;
  }

  /** {@code تحدث عن عالم «تزداد فيه …»}: what describes a single word without article. */
  private boolean isQuotedOf(int start, int at) {
    return at == start + 1 && !view.isDefinite(start) && !view.isInName(start);
  }

  /**
   * {@code أن الوزارة تعهدت بتجميد الأجور وأنها ترفض}: the clause around the phrase goes on with
   * another أن.
   */
  private boolean goesOnAround(int start, int at) {
    boolean another =
        view.word(at).isArabic()
            && view.withoutConjunction(at).joined()
            && view.lexicon.is(WordList.COMPLEMENTISER, view.withoutConjunction(at).key());
    int first = view.sentence(start).firstWord();
    for (int i = start - 1; another && i > first && !view.isPunctuation(i); i--) {
      if (view.isComplementiser(i)) {
        return true;
      }
      if (isVerb(i) && view.withoutConjunction(i).joined()) {
        return false;
      }
    }
    return false;
  }

  /** Whether most of a quotation is a name. */
  boolean isName(Quotation quotation) {
    return view.within(quotation.span()).stream()
        .anyMatch(named -> named.span().length() * 2 > quotation.inner().length());
  }

  private boolean endsAfterQuotation(int at) {
    return view.word(at).is('.') && at + 1 < view.size() && view.word(at + 1).spaceBefore();
  }

  /** Whether what else would end a content belongs to this one that starts at {@code start}. */
  private boolean goesOn(int start, int at, boolean phrase) {
    return turns.goesOnInside(start, at)
        || (phrase ? view.isComma(at - 1) && describes(start, at) : isPredicate(start, at));
  }

  /** {@code خطة طويلة، تتضمن}: after a comma what describes a noun without article. */
  private boolean describes(int start, int at) {
    String key = view.key(at);
    boolean indefinite = !view.isDefinite(start) && start + 1 < at && !view.isDefinite(start + 1);
    return indefinite
        && view.word(at).isArabic()
        && key.length() > 3
        && (key.charAt(0) == 'ي' || key.charAt(0) == 'ت')
        && !view.isInName(at)
        && !view.isIn(WordList.VOICE_BACK, at)
        && !isVerb(at);
  }

  private boolean isBoundary(int at, Agreement speaker, boolean present, boolean phrase) {
    boolean comma = view.isComma(at - 1);
    boolean mark =
        comma || view.isPunctuation(at - 1) && !view.isColon(at - 1) && !view.word(at - 1).is(')');
    if (view.isIn(WordList.BY_SAYING, at)
        || comma && (turns.isTale(at) || turns.isOtherMatter(at) || turns.answersDespite(at))
        || turns.isUntold(at)
        || turns.isInOwnWords(at)
        || isMainAfterSubordinate(at)
        || phrase && opensLongQuotation(at)) {
      return true;
    }
    if (isParticiple(at, mark)
        || (comma && !view.isComplementiser(at - 2) || view.isIn(WordList.TO_THE_LIMIT, at + 1))
            && isAttribution(at)
        || isNextVerb(at, speaker, present, comma)) {
      return true;
    }
    if (comma && (view.isIn(WordList.VOICE_BACK, at) || isDigression(at) || isAlsoSaid(at))
        || comma && turns.isWhenSaid(at, phrase)
        || turns.isOtherVoice(at, comma)
        || turns.isWhereSaid(at)
        || isSourceAtEnd(at)) {
      return true;
    }
    return turns.saysOtherwise(at) || phrase && (turns.isSaidThere(at) || endsPhrase(at, comma));
  }

  /** {@code … حسب البيان.}: who says so, without a comma, at the end of the sentence. */
  private boolean isSourceAtEnd(int at) {
    return view.lexicon
        .attribution(view.text.words(), at)
        .filter(match -> !match.value().clause() && match.first().proclitics().isEmpty())
        .filter(
            match -> {
              int source = match.endWord();
              int end = view.sentence(at).endWord();
              int longest = view.startsName(source) ? LONGEST_NAMED_SOURCE : LONGEST_SOURCE;
              boolean near = source < end && end - source <= longest;
              boolean speaks =
                  near
                      && (view.startsName(source)
                          || view.sourceNoun(source) != null
                              && !view.lexicon.is(
                                  WordList.NO_SOURCE, view.word(source).stems().get(0).bareKey()));
              return speaks;
            })
        .isPresent();
  }

  private boolean opensLongQuotation(int at) {
    Quotation quotation = view.opening(at);
    return quotation != null
        && quotation.isCertain()
        && view.word(at).spaceBefore()
        && !view.isIn(WordList.PREPOSITION, at - 1)
        && view.endWord(quotation.inner()) - at > 9;
  }

  /**
   * {@code وإذ شدد على أن … أشار إلى أن}: the main clause of a sentence that opens with another.
   */
  boolean isMainAfterSubordinate(int at) {
    if (!view.isIn(WordList.SUBORDINATE_OPENER, view.sentence(at).firstWord())
        || view.withoutConjunction(at).joined()) {
      return false;
    }
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      boolean that =
          view.isComplementiser(at + 1)
              || view.isComplementiser(at + 2) && view.isIn(WordList.PREPOSITION, at + 1);
      if (match.form().tense() == Tense.PAST && that && !view.isInName(at)) {
        return true;
      }
    }
    return false;
  }

  /** {@code أن دول الخليج واثقة من أن}: a participle right after what it is said of. */
  boolean isPredicate(int start, int at) {
    Participle participle = view.lexicon.participle(view.word(at));
    boolean mind =
        participle != null
            && (participle.verb().act() == Act.OPINE || participle.verb().act() == Act.CONCERN);
    return mind
        && at > start
        && at - start <= LONGEST_SOURCE
        && !view.isPunctuation(at - 1)
        && !view.key(at).endsWith("ا");
  }

  /** {@code مضيفاً أن}; without a comma before it only where the accusative is written out. */
  boolean isParticiple(int at, boolean comma) {
    Participle participle = view.lexicon.participle(view.word(at));
    if (participle == null) {
      return false;
    }
    boolean accusative = view.key(at).endsWith("ا");
    boolean bringsContent =
        view.isComplementiser(at + 1)
            || view.isIn(WordList.PREPOSITION, at + 1)
            || view.opening(at + 1) != null
            || view.isColon(at + 1)
            || participle.verb().has(Frame.AS)
            || at + 1 < view.size() && bringsNoun(at + 1, participle.verb());
    boolean feels = participle.verb().has(Frame.FEEL) && ownFeeling(at + 1);
    boolean says =
        participle.agreement().gender() == Gender.FEMININE
            && (view.isComplementiser(at + 1)
                || view.isComplementiser(at + 2) && participle.verb().takes(view.key(at + 1)));
    return comma
        ? accusative || bringsContent || isPlural(at) || demands(at, participle) || feels
        : says
            || accusative && bringsSomething(at, participle)
            || feels
            || isTheirDemand(at, participle);
  }

  private boolean bringsNoun(int at, SpeechVerb verb) {
    return verb.takes("ب") && view.withPreposition(at, 'ب').isPresent()
        || verb.has(Frame.OBJ) && VerbalNouns.isOne(view.key(at))
        || verb.has(Frame.DEED) && view.isDeed(at);
  }

  /** {@code … مطالبين بـ}, without a comma. */
  private boolean isTheirDemand(int at, Participle participle) {
    return isDemanding(participle)
        && view.key(at).endsWith("ين")
        && !view.isDefinite(at)
        && view.withPreposition(at + 1, 'ب').isPresent();
  }

  private boolean isPlural(int at) {
    return view.key(at).endsWith("ين")
        && view.key(at).startsWith("م")
        && view.isComplementiser(at + 1);
  }

  private boolean bringsSomething(int at, Participle participle) {
    return view.isComplementiser(at + 1)
        || view.isComplementiser(at + 2) && view.isIn(WordList.PREPOSITION, at + 1)
        || view.opening(at + 1) != null
        || view.isColon(at + 1)
        || participle.verb().takes(view.key(at + 1))
        || view.isIn(WordList.PRONOUN, at + 1) && participle.verb().has(Frame.OBJ)
        || view.key(at + 1).startsWith("اياه") && participle.verb().has(Frame.AS)
        || view.isIn(WordList.GOD, at + 1)
        || participle.verb().has(Frame.BLAME)
        || isDemanding(participle);
  }

  /** Not {@code الوزارة مطالبة بـ}, of whom it is demanded. */
  private boolean demands(int at, Participle participle) {
    boolean of =
        view.isIn(WordList.PREPOSITION, at + 1) || view.withPreposition(at + 1, 'ب').isPresent();
    return isDemanding(participle) && at + 1 < view.size() && !of;
  }

  /** {@code مبدية أسفها}: a noun of feeling with the speaker's pronoun. */
  private boolean ownFeeling(int at) {
    String key = view.key(at);
    return !OwnerPronoun.of(key).isEmpty()
        && view.lexicon.noun(OwnerPronoun.without(key)).filter(SpeechNoun::feeling).isPresent();
  }

  /** {@code مطالبة الحكومة بالتحقيق}: the one spoken to stands between. */
  private boolean isDemanding(Participle participle) {
    return view.lexicon.is(WordList.DEMANDING, Folding.key(participle.verb().lemma()));
  }

  boolean isAttribution(int at) {
    return view.lexicon
        .attribution(view.text.words(), at)
        .filter(match -> match.first().proclitics().isEmpty())
        .filter(match -> !match.value().clause() || isTold(match.endWord()))
        .isPresent();
  }

  /** {@code كما أعلن}, and not {@code كما سنعلن}. */
  private boolean isTold(int at) {
    return at < view.size()
        && view.verbs(at).stream()
            .anyMatch(
                m ->
                    m.form().person() == 3
                        && !m.stem().future()
                        && (m.verb().has(Frame.THAT) || m.verb().has(Frame.QUOTE)));
  }

  private boolean isVerb(int at) {
    return at < view.size()
        && view.verbs(at).stream()
            .anyMatch(match -> !match.verb().has(Frame.BITHAT) || turns.brings(at, match.verb()));
  }

  /** {@code ، وأشاد بـ}: a verb of saying with و that brings a content of its own. */
  private boolean isNextVerb(int at, Agreement speaker, boolean present, boolean comma) {
    if (view.startsName(at) || isBetween(at) || view.isIn(WordList.OF_ME, at + 1)) {
      return false;
    }
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      boolean joined = match.stem().joined() && match.stem().proclitics().length() == 1;
      boolean ours =
          match.form().person() == 1
              && speaker.gender() == Gender.ANY
              && speaker.number() == Number.PLURAL;
      if (joined && ours && turns.brings(at, match.verb())) {
        return true;
      }
      boolean opens = joined || comma && match.stem().proclitics().isEmpty();
      if (opens && match.form().tense() == Tense.PAST && takesOver(at, match)) {
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
      boolean same =
          (together || match.form().object().isEmpty())
              && speaker.answers(Agreement.of(match.form()))
              && speaker.isKnown();
      if ((comma || same) && turns.brings(at, match.verb())) {
        return true;
      }
    }
    return false;
  }

  /** {@code … واتهمت ألمانيا تونس بـ}: a verb of saying with a speaker of its own. */
  private boolean takesOver(int at, VerbLexicon.Match<SpeechVerb> match) {
    int next = at + 1;
    return view.namesSomebody(next)
        && match.form().object().isEmpty()
        && !view.lexicon.is(WordList.WEAK, Folding.key(match.verb().lemma()))
        && !view.lexicon.is(WordList.NOUNLIKE_OBJECT, match.stem().key())
        && turns.brings(next, match.verb());
  }

  /** {@code ، كما أشاد بـ}, {@code ، كما قدم شكره}: what the speaker did with words besides. */
  private boolean isAlsoSaid(int at) {
    return view.key(at).equals("كما")
        && at + 1 < view.size()
        && view.verbs(at + 1).stream()
            .anyMatch(
                m ->
                    m.form().person() == 3
                        && !m.verb().has(Frame.OBJ)
                        && (m.verb().has(Frame.FEEL)
                            ? feels(at + 2)
                            : turns.brings(at + 1, m.verb())));
  }

  private boolean feels(int from) {
    int limit = Math.min(view.sentence(from - 1).endWord(), from + LONGEST_NAMED_SOURCE);
    for (int i = from; i < limit && !view.isPunctuation(i); i++) {
      if (ownFeeling(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDigression(int at) {
    boolean came = view.key(at).equals("جاء") || view.key(at).equals("وجاء");
    if (came && view.isIn(WordList.DEMONSTRATIVE, at + 1)) {
      return true;
    }
    return view.key(at).equals("في") && view.isIn(WordList.DIGRESSION, at + 1);
  }

  private boolean endsPhrase(int at, boolean comma) {
    String key = view.key(at);
    boolean negation = key.startsWith("ول") && !key.startsWith("ولك");
    if (view.isIn(WordList.ENDS_PHRASE, at) && (comma || !negation)) {
      return true;
    }
    if (comma) {
      String bare = view.withoutConjunction(at).key();
      boolean verbal =
          bare.startsWith("ي") || bare.endsWith("ت") && !bare.endsWith("ات") && bare.length() > 3;
      boolean number =
          key.equals("و")
              || key.length() > 1 && key.charAt(0) == 'و' && Character.isDigit(key.charAt(1));
      boolean goesOn =
          number
              || view.withoutConjunction(at).joined()
                  && !isVerb(at)
                  && !verbal
                  && !view.lexicon.is(WordList.TALE_VERB, bare)
                  && !view.lexicon.is(WordList.VERBISH, bare)
                  && !view.isIn(WordList.SUBORDINATOR, at);
      boolean why = key.equals("وذلك") && view.isIn(WordList.PHRASE_GOES_ON, at + 1);
      return !goesOn && !isBetween(at) && !why && !completes(at);
    }
    boolean while_ =
        key.equals("خلال") && !view.key(at - 1).equals("من")
            || key.equals("عقب")
            || key.equals("اثناء");
    if (while_) {
      return isOccasion(at + 1);
    }
    boolean gloss =
        key.equals("اي") && (view.key(at + 1).equals("قبل") || view.key(at + 1).equals("بعد"));
    return gloss
        || isMeanwhile(at)
        || key.equals("غداه")
        || key.equals("ما") && view.isIn(WordList.MEANS, at + 1)
        || key.equals("كما") && isVerb(at + 1)
        || key.equals("حيث") && isVerb(at + 1)
        || key.equals("فيما") && !view.key(at + 1).startsWith("بين")
        || key.equals("بينما")
        || key.equals("قبيل")
        || key.equals("بعد") && (view.key(at + 1).equals("ما") || view.key(at + 1).equals("ان"))
        || key.equals("بعدما")
        || key.equals("ثم") && !VerbalNouns.isOne(view.key(at + 1))
        || view.isIn(WordList.ESPECIALLY, at) && view.isComplementiser(at + 1)
        || key.equals("في") && view.isIn(WordList.SPEECH_OCCASION, at + 1);
  }

  /** {@code في الوقت الذي}: what the article sets beside what is said. */
  private boolean isMeanwhile(int at) {
    return view.key(at).equals("في")
        && view.isIn(WordList.MEANWHILE, at + 1)
        && view.isIn(WordList.RELATIVE, at + 2);
  }

  /** {@code وبين}, the preposition, and no verb of saying. */
  private boolean isBetween(int at) {
    return view.key(at).equals("وبين") && !view.isComplementiser(at + 1);
  }

  /** {@code …، من دون شروط}, {@code …، بما فيها}: after a comma, still what is said. */
  private boolean completes(int at) {
    boolean preposition =
        view.isIn(WordList.PREPOSITION, at) && !view.isIn(WordList.VOICE_BACK, at);
    String key = view.key(at);
    boolean purpose =
        key.endsWith("ا")
                && VerbalNouns.isOne(key.substring(0, key.length() - 1))
                && view.lexicon.participle(view.word(at)) == null
            || view.withPreposition(at, 'ل')
                .filter(stem -> VerbalNouns.isOne(stem.bareKey()))
                .isPresent();
    return purpose
        || qualifies(at)
        || view.isIn(WordList.PHRASE_GOES_ON, at)
        || view.isIn(WordList.RELATIVE, at)
        || preposition
            && view.timeAt(at) == null
            && (view.timeAt(at + 1) == null || view.endsTime(at - 1))
            && !isSpeech(at + 1)
            && !view.key(at + 1).equals("دون")
            && !isDigression(at)
            && !isMeanwhile(at)
            && !isAttribution(at);
  }

  /** {@code …، القائمة على}: an adjective of the noun before the comma. */
  private boolean qualifies(int at) {
    String key = view.key(at);
    return view.word(at).isArabic()
        && view.word(at).stems().get(0).definite()
        && !view.startsName(at)
        && view.timeAt(at) == null
        && view.sourceNoun(at) == null
        && (key.endsWith("ه") || key.endsWith("ي") || key.startsWith("الم"));
  }

  /** {@code خلال لقائه}, {@code عقب اجتماع}: when it was said, and not what. */
  private boolean isOccasion(int at) {
    return view.isIn(WordList.ADJUNCT, at) || isSpeech(at);
  }

  /** {@code في مؤتمر}, {@code بعد لقائه}. */
  private boolean isSpeech(int at) {
    return view.isIn(WordList.SPEECH_OCCASION, at) || isOwnOccasion(at);
  }

  /** {@code لقائه}, {@code زيارتها}: an occasion with its owner. */
  private boolean isOwnOccasion(int at) {
    String key = view.key(at);
    if (OwnerPronoun.of(key).isEmpty()
        || view.isDefinite(at)
        || view.word(at).surface().endsWith("ة")) {
      return false;
    }
    String stem = OwnerPronoun.without(key);
    String hamza = stem.endsWith("ي") ? stem.substring(0, stem.length() - 1) + "ء" : stem;
    return view.lexicon.is(WordList.OWN_OCCASION, OwnerPronoun.nounOf(key))
        || view.lexicon.is(WordList.OWN_OCCASION, Folding.key(hamza));
  }

  /** Without white space, commas, a closing full stop and an unpaired closing mark at the ends. */
  Span trim(Span span) {
    String text = view.text.string();
    int start = span.start();
    int end = span.end();
    while (start < end && isMargin(text.charAt(start), false)) {
      start++;
    }
    while (end > start && isMargin(text.charAt(end - 1), true)) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMargin(char c, boolean atEnd) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "،,؛;:.".indexOf(c) >= 0
        || !atEnd && c == '»'
        || atEnd && (c == '-' || c == '(' || c == '–');
  }
}
