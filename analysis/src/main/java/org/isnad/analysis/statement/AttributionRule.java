package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.Attribution;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbLexicon;
import org.jspecify.annotations.Nullable;

/**
 * A source named by a preposition, before or after what it says.
 *
 * <ul>
 *   <li>{@code أُطلق صاروخان، حسب ما أعلن الجيش} and {@code …، بحسب مراقبين}: all before it
 *   <li>{@code وبحسب الوزارة فإن …}, {@code ووفقاً للبيان، …}: what follows
 * </ul>
 */
final class AttributionRule {

  /** Words before a source that can hardly be a clause. */
  private static final int FEW = 3;

  /** Words before a source that need not be a clause, where ب follows it. */
  private static final int SEVERAL = 6;

  /** Prepositions that a clause cut by its source goes on with: {@code تسعى، وفق مصادر، إلى}. */
  private static final Set<String> COMPLETING = Set.of("الي", "عن", "من", "علي");

  /** Words after the source within which فإن begins the content, with or without a comma. */
  private static final int NEAR_FA = 6;

  /** And within which it does after a comma: {@code وفقاً لتقرير صادر عن الهيئة بشأن …، فإن}. */
  private static final int FARTHEST_FA = 30;

  private static final int LONGEST_DATELINE = 12;
  private static final int LONGEST_SHORT_NAME = 4;

  private final Report report;
  private final View view;
  private final SaidAgain again;

  AttributionRule(Report report) {
    this.report = report;
    this.view = report.view;
    this.again = new SaidAgain(view, report.sources);
  }

  /** Index after the words taken, or {@code at} where there is no attribution. */
  int apply(int at) {
    Phrases.Match<Attribution> match = view.lexicon.attribution(view.text.words(), at).orElse(null);
    if (match == null
        || report.used.contains(at)
        || report.contents.sources.isAlternative(at)
        || isCommented(at)
        || match.first().preposition() != 0 && !match.first().proclitics().isEmpty()) {
      return at;
    }
    return match.value().clause() ? clause(at, match) : source(at, match);
  }

  /** {@code في أول رد فعل للحكومة على ما نشره الموقع}: what somebody's words answer. */
  private boolean isCommented(int at) {
    for (int i = at - 1; i >= Math.max(0, at - SEVERAL) && !view.isPunctuation(i); i--) {
      if (view.isIn(WordList.COMMENT, i) && (i == at - 1 || view.key(at).equals("علي"))) {
        return true;
      }
    }
    return false;
  }

  private int source(int at, Phrases.Match<Attribution> match) {
    int next = match.endWord();
    int limit = view.sentence(at).endWord();
    boolean lam = next < limit && isLam(next);
    int start = lam && view.key(next).equals("ل") ? next + 1 : next;
    if (start >= limit || view.timeAt(start) != null) {
      return at;
    }
    Optional<Phrase> phrase = read(start, limit);
    if (phrase.isEmpty()) {
      return at;
    }
    if (isOwnDocument(phrase.get())) {
      return phrase.get().end();
    }
    Phrase said = Publisher.of(report, phrase.get()).orElse(phrase.get());
    Source source = again(start, report.resolve(said));
    if (source.basis() == SpeakerBasis.SHORT_FORM && isSpeaking(at, source)) {
      return said.end();
    }
    Act act = match.value().act() == Act.STATE && thinks(said) ? Act.OPINE : match.value().act();
    Span cue = view.text.span(at, match.endWord() - 1).withStart(match.first().span().start());
    List<Source> chain = new ArrayList<>(List.of(source.withCue(cue)));
    int end = relayed(said.end(), limit, chain);
    return place(at, chain, cue, act, end, "attribution", "");
  }

  /** {@code حسب ذات المصدر}: the one heard last, where nobody else is meant. */
  private Source again(int at, Source source) {
    boolean same = view.isIn(WordList.SAME, at) && source.entity() == null;
    return same
        ? report.discourse.last().map(last -> last.at(source.span())).orElse(source)
        : source;
  }

  /** {@code اعتبر الحزب …، حسب نص البيان}: the document of one who speaks in the sentence. */
  private boolean isSpeaking(int at, Source source) {
    int start = view.sentence(at).span().start();
    return report.findings.stream()
        .filter(finding -> finding.cue().start() >= start)
        .flatMap(finding -> finding.sources().stream())
        .anyMatch(source::isSame);
  }

  /** A source, the nouns before it that name only its words or view left aside. */
  private Optional<Phrase> read(int start, int limit) {
    int from = view.isIn(WordList.SAME, start) && start + 1 < limit ? start + 1 : start;
    Optional<Phrase> phrase = report.sources.read(from, limit, Set.of()).filter(this::isSource);
    return phrase.isEmpty() && from + 1 < limit && isOwned(from)
        ? report.sources.read(from + 1, limit, Set.of()).filter(owner -> tells(from, owner))
        : phrase;
  }

  /** {@code تقدير خبراء}, {@code رواية الشهود}: a noun of saying that its speaker follows. */
  private boolean isOwned(int noun) {
    boolean bound =
        view.word(noun).surface().endsWith("ة") || OwnerPronoun.of(view.key(noun)).isEmpty();
    return bound
        && !view.isDefinite(noun)
        && (view.isIn(WordList.ACCOUNT, noun) || isView(report.contentFinder.nounAt(noun)));
  }

  /** Not {@code حسب توجيهات الوزير}, {@code وفق رغبة الأهالي}: what is done to please somebody. */
  private static boolean isView(@Nullable SpeechNoun noun) {
    return noun != null && (noun.act() == Act.STATE || noun.act() == Act.OPINE);
  }

  /** {@code وفق تعبير الرحوي}: whose words they are need not be known. */
  private boolean tells(int noun, Phrase owner) {
    boolean somebody =
        view.isIn(WordList.ACCOUNT, noun)
            && view.isDefinite(owner.start())
            && Plausible.mayBeName(view, owner, false);
    return isSource(owner) || somebody;
  }

  /** {@code هددت النقابة بالإضراب، وفق بيان وزعته}: by whom was said before. */
  private boolean isOwnDocument(Phrase phrase) {
    int end = phrase.end();
    boolean carried =
        view.isIn(WordList.CARRY, end)
            && report.sources.read(end + 1, view.sentence(end).endWord(), Set.of()).isEmpty();
    return carried
        && phrase.source().entity() == null
        && view.lexicon.is(WordList.SPEECH_DOCUMENT, phrase.source().head());
  }

  private boolean isLam(int at) {
    return view.key(at).startsWith("ل");
  }

  /** {@code حسب القانون}, {@code وفق الخطة} name no source. */
  private boolean isSource(Phrase phrase) {
    boolean several =
        view.isIn(WordList.QUANTIFIER, phrase.start())
            && (Plausible.speaks(report, phrase) || isPeopleAfter(phrase.start(), phrase.end()));
    boolean none = view.lexicon.is(WordList.NO_SOURCE, report.sources.bareHead(phrase.start()));
    boolean named = phrase.source().entity() != null && (!none || view.startsName(phrase.start()));
    return named || several || view.sourceNoun(phrase.start()) != null && !none;
  }

  /** {@code بعض العارفين}, {@code عدد من الاقتصاديين}. */
  private boolean isPeopleAfter(int quantifier, int end) {
    int noun = view.key(quantifier + 1).equals("من") ? quantifier + 2 : quantifier + 1;
    return noun < end && Plausible.isPeople(view, noun);
  }

  private boolean thinks(Phrase phrase) {
    return view.lexicon.is(WordList.EXPERT, phrase.source().head());
  }

  private int clause(int at, Phrases.Match<Attribution> match) {
    int verb = match.endWord();
    int limit = view.sentence(at).endWord();
    if (verb >= limit) {
      return at;
    }
    for (VerbLexicon.Match<SpeechVerb> reading : view.verbs(verb)) {
      boolean says =
          (reading.verb().has(Frame.THAT) || reading.verb().has(Frame.QUOTE))
              && !view.isIn(WordList.SUPPOSED, verb);
      boolean plain = says && reading.stem().proclitics().isEmpty() && reading.form().person() == 3;
      if (!plain || view.isComplementiser(verb + 1)) {
        continue;
      }
      Surroundings surroundings = new Surroundings(view, report.sources, Set.of("عن"), limit);
      int next = pastAddressee(surroundings.skip(verb + 1), limit);
      Optional<Phrase> phrase =
          next < limit ? report.sources.read(next, limit, Set.of("عن")) : Optional.empty();
      Optional<Source> source = phrase.map(report::resolve).or(() -> droppedAtEnd(verb, reading));
      if (source.isEmpty()) {
        continue;
      }
      boolean like = match.first().key().equals("كما");
      boolean plausible =
          phrase.isEmpty()
              || Plausible.speaks(report, phrase.get())
              || !like && Plausible.mayBeName(view, phrase.get(), false);
      if (!plausible || bringsOwn(phrase, reading.verb(), limit) || alsoSays(at, match, phrase)) {
        continue;
      }
      Span cue = view.text.span(at, verb).withStart(match.first().span().start());
      List<Source> chain = new ArrayList<>();
      Agreement agreement = Agreement.of(reading.form());
      Source speaker = source.get();
      chain.add(
          (speaker.agreement().number() == agreement.number()
                  ? speaker.withAgreement(agreement)
                  : speaker)
              .withCue(cue));
      int end = relayed(phrase.map(Phrase::end).orElse(verb + 1), limit, chain);
      Act act = phrase.isPresent() && isExpert(phrase.get()) ? Act.OPINE : reading.verb().act();
      String when = surroundings.when() == null ? "" : surroundings.when();
      return place(at, chain, cue, act, end, "attribution-clause", when);
    }
    return at;
  }

  /** {@code وفق ما أكده للساحل «اف ام» الناطق باسم النقابة}: who speaks stands further on. */
  private int pastAddressee(int at, int limit) {
    if (at >= limit || !view.key(at).startsWith("لل")) {
      return at;
    }
    for (int i = at + 1; i < Math.min(limit, at + NEAR_FA); i++) {
      if (view.sourceNoun(i) != null && view.isDefinite(i)) {
        return i;
      }
    }
    return at;
  }

  /**
   * {@code كما دان الحزب القرار}: without a mark after the source, كما only goes on with the tale.
   */
  private boolean alsoSays(int at, Phrases.Match<Attribution> match, Optional<Phrase> phrase) {
    boolean like = match.endWord() == at + 1 && match.first().key().equals("كما");
    if (!like || phrase.isEmpty()) {
      return false;
    }
    int limit = view.sentence(at).endWord();
    int next = phrase.get().end();
    boolean first = at == view.sentence(at).firstWord();
    boolean marked = next >= limit || view.isPunctuation(next);
    int after = new Surroundings(view, report.sources, Set.of(), limit).skip(next);
    return first ? !marked : !marked && after < limit && !view.isPunctuation(after);
  }

  /** {@code كما دعا فلان زملاءه إلى}: the verb has a content of its own and is no attribution. */
  private boolean bringsOwn(Optional<Phrase> phrase, SpeechVerb verb, int limit) {
    if (phrase.isEmpty()) {
      return false;
    }
    int end = phrase.get().end();
    int next = new Surroundings(view, report.sources, verb.prepositions(), limit).skip(end);
    Wanted wanted = new Wanted(verb, Agreement.UNKNOWN, false, false);
    boolean here = next < limit && report.contentFinder.at(next, wanted).isPresent();
    boolean apart = view.isComma(next - 1) || view.isColon(next - 1);
    boolean whom = verb.has(Frame.WHOM) && next < limit && !view.isPunctuation(end);
    return here && !apart || whom || here && view.isComplementiser(next);
  }

  private boolean isExpert(Phrase phrase) {
    if (thinks(phrase)) {
      return true;
    }
    int after = view.isComma(phrase.end()) ? phrase.end() + 1 : phrase.end();
    return after < view.size() && view.lexicon.is(WordList.EXPERT, report.sources.bareHead(after));
  }

  private Optional<Source> droppedAtEnd(int verb, VerbLexicon.Match<SpeechVerb> reading) {
    boolean end = verb + 1 >= view.size() || view.isPunctuation(verb + 1);
    boolean anybody =
        reading.form().number() == VerbForm.Number.PLURAL
            && reading.form().tense() == VerbForm.Tense.PRESENT;
    return end && !anybody ? report.dropped(verb, Agreement.of(reading.form())) : Optional.empty();
  }

  /** {@code كما نقلت الوكالة عن الوزير}, {@code وفق ما ذكرت الوكالة نقلاً عن الوزير}. */
  private int relayed(int at, int limit, List<Source> chain) {
    int from = at >= limit || view.key(at).equals("عن") ? at : endOfCitation(at);
    if (from + 1 >= limit || !view.key(from).equals("عن")) {
      return at;
    }
    Optional<Phrase> phrase = report.sources.read(from + 1, limit, Set.of());
    phrase.ifPresent(p -> chain.add(report.resolve(p).withCue(view.text.span(at, from))));
    return phrase.map(Phrase::end).orElse(at);
  }

  /** Index of the last word of {@code نقلاً عن}, where it stands at {@code at}. */
  private int endOfCitation(int at) {
    return view.lexicon
        .attribution(view.text.words(), at)
        .filter(match -> !match.value().clause())
        .map(match -> match.endWord() - 1)
        .orElse(at);
  }

  private int place(
      int at, List<Source> chain, Span cue, Act act, int end, String rule, String when) {
    Sentence sentence = view.sentence(at);
    if (report.carriers.carryBefore(at, end, chain)) {
      return Math.max(end, at + 1);
    }
    boolean colon = end < sentence.endWord() && view.isColon(end);
    boolean tongue = view.key(at + 1).equals("لسان") && !view.isComma(at - 1);
    boolean opened = view.isIn(WordList.RELATIVE, at - 2);
    boolean inside = view.isComma(at - 1) && view.isComplementiser(at - 2);
    boolean first = colon || opened || inside || at == sentence.firstWord() || startsClause(at);
    if (tongue && !first) {
      return at;
    }
    Optional<Finding> around = first ? Optional.empty() : saidAround(at, chain);
    boolean within = !first && around.isEmpty() && goesOn(at, end);
    Span content =
        around
            .map(said -> report.contents.trim(said.content().withEnd(view.word(at).start())))
            .orElseGet(() -> content(at, end, chain, first, within));
    content = opened ? complement(content) : content;
    if (!first && !report.sources.isMedium(chain.get(0))) {
      content = report.carriers.ownPart(content, chain.get(0), at);
    }
    if (content.length() < 4) {
      return at;
    }
    Optional<Finding> carried =
        first || report.sources.isMedium(chain.get(0))
            ? Optional.empty()
            : report.mediumIn(content);
    if (carried.isPresent()) {
      report.deepen(carried.get(), chain);
      return Math.max(end, at + 1);
    }
    String order = first ? rule + "-first" : within ? rule + "-within" : rule;
    report.add(
        new Finding(chain, cue, act, content, null, when.isEmpty() ? null : when, null, order));
    return Math.max(end, at + 1);
  }

  /**
   * {@code قال سيف إن الأموال تبلغ 29 مليارا وليس 100 كما أعلنت واشنطن}: whose words the source is
   * named in. A medium has carried the whole.
   */
  private Optional<Finding> saidAround(int at, List<Source> chain) {
    boolean like = view.key(at).equals("كما") && !view.isComma(at - 1);
    return like && !report.sources.isMedium(chain.get(0))
        ? report.enclosing(view.word(at).start())
        : Optional.empty();
  }

  /**
   * {@code بدأت العملية، حسب مصدر مطلع، برفع التأهب}: the clause is not complete before its source,
   * as a preposition or complementiser after it, or the few words before it, tell.
   */
  private boolean goesOn(int at, int end) {
    int limit = view.sentence(at).endWord();
    Quotation around = view.around(at);
    int last = around == null ? limit : Math.min(limit, view.endWord(around.inner()));
    int next = view.isComma(end) ? end + 1 : end;
    int before = at - start(at, view.sentence(at));
    if (next >= last
        || before == 0
        || !view.word(next).isArabic()
        || view.timeAt(next) != null
        || view.withoutConjunction(next).joined()
        || view.isIn(WordList.RELATIVE, next)
        || view.isIn(WordList.SUBORDINATOR, next)
        || view.isIn(WordList.VOICE_BACK, next)
        || view.startsOccasion(next)
        || view.lexicon.participle(view.word(next)) != null) {
      return false;
    }
    boolean clitic = view.withPreposition(next, 'ب').isPresent() && !view.isInName(next);
    boolean said = !view.verbs(start(at, view.sentence(at))).isEmpty();
    boolean theirs =
        clitic
            || !view.word(next).surface().endsWith("ة")
                && !OwnerPronoun.of(view.key(next)).isEmpty();
    boolean aside = view.isComma(at - 1) == view.isComma(end);
    boolean noun = aside && completes(next);
    return view.isComplementiser(next)
        ? !said
        : aside && COMPLETING.contains(view.key(next))
            || before <= (theirs || noun ? SEVERAL : FEW);
  }

  /** {@code تشمل الخطة، بحسب الوزارة، خفض الضرائب}: a noun that the clause lacks. */
  private boolean completes(int at) {
    return view.verbs(at).isEmpty()
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.ADVERB, at)
        && (view.isDefinite(at) || report.sources.phrases.startsObject(at));
  }

  private Span around(int at, int end, List<Source> chain) {
    int from = plainStart(start(at, view.sentence(at)));
    Agreement agreement = chain.get(chain.size() - 1).agreement();
    int to = report.contents.end(Math.min(end, view.size() - 1), agreement, false, false);
    return withoutConjunction(from, report.contents.contentOf(from, Math.max(to, end)));
  }

  /** At the start of a clause, the source comes before what it says. */
  private boolean startsClause(int at) {
    int limit = view.sentence(at).endWord();
    boolean opener =
        at > 0
            && (view.word(at - 1).is('.')
                || view.isIn(WordList.OPENER, at - 1) && !view.isComplementiser(at - 1));
    if (opener) {
      return true;
    }
    for (int i = at + 1; i < Math.min(limit, at + 14); i++) {
      if (view.key(i).equals("فان") || view.key(i).startsWith("فانه")) {
        return view.withoutConjunction(at).joined();
      }
    }
    return view.withoutConjunction(at).joined()
        && view.word(at).stems().size() > 1
        && at - sentenceStart(at) < 2;
  }

  private int sentenceStart(int at) {
    return view.sentence(at).firstWord();
  }

  private Span content(int at, int end, List<Source> chain, boolean first, boolean within) {
    if (first) {
      return following(end, chain);
    }
    return within ? around(at, end, chain) : preceding(at, view.sentence(at));
  }

  /** {@code التي تهدف بحسب البيان إلى رعاية}: without the preposition of the verb before. */
  private Span complement(Span span) {
    int first = view.text.wordFrom(span.start());
    return view.isIn(WordList.PREPOSITION, first) && first + 1 < view.size()
        ? span.withStart(Math.min(span.end(), view.word(first + 1).start()))
        : span;
  }

  private Span following(int end, List<Source> chain) {
    int limit = view.sentence(Math.min(end, view.size() - 1)).endWord();
    int start = skipMarks(afterShortName(pastReaders(end, limit)), limit);
    start = skipFa(view.key(start).equals("فقد") ? start + 1 : start, limit);
    if (start >= limit) {
      return new Span(0, 0);
    }
    start = again.skip(start, limit, chain.get(chain.size() - 1));
    Quotation quotation = view.opening(start);
    if (quotation != null
        && quotation.isCertain()
        && quotation.closed()
        && report.sources.phrases.wordsIn(quotation) > 3) {
      return report.contents.quoted(quotation);
    }
    Agreement agreement = chain.get(chain.size() - 1).agreement();
    Span span = report.contents.clause(start, agreement, false);
    return report.contentFinder.unquoted(span);
  }

  /** {@code وفقاً لتعميم وجهه الوزير إلى المديرين، …}: past whom the document is for. */
  private int pastReaders(int end, int limit) {
    boolean readers = view.key(end).equals("الي");
    for (int i = end + 1; readers && i < Math.min(limit, end + LONGEST_DATELINE); i++) {
      if (view.isComma(i)) {
        return i;
      }
    }
    return end;
  }

  /** {@code وكالة الأنباء الألمانية "د ب أ"،}: past the other name of the source. */
  private int afterShortName(int end) {
    Quotation quotation = view.opening(end);
    if (quotation == null || !quotation.closed()) {
      return end;
    }
    int after = view.endWord(quotation.span());
    boolean name = report.sources.phrases.wordsIn(quotation) <= LONGEST_SHORT_NAME;
    return name && view.isComma(after) ? after : end;
  }

  /** Past marks, days before a comma, and relative clauses, to where what is said may begin. */
  private int skipMarks(int from, int limit) {
    Surroundings surroundings = new Surroundings(view, report.sources, Set.of(), limit);
    int at = from;
    while (at < limit) {
      if (view.isComma(at) || view.isColon(at)) {
        at++;
      } else if (view.timeAt(at) != null && view.isComma(view.timeEnd(at))) {
        at = view.timeEnd(at);
      } else if (view.isIn(WordList.RELATIVE, at)) {
        at = Math.max(at + 1, surroundings.skip(at));
      } else {
        int next = at > from ? afterApposition(at, limit) : at;
        if (next == at) {
          return at;
        }
        at = next;
      }
    }
    return at;
  }

  /** {@code فلان، جراح التجميل بجامعة أثينا،}: a title without article, to the comma after it. */
  private int afterApposition(int at, int limit) {
    Named person = view.isComma(at - 1) ? report.subjects.personBefore(at - 1) : null;
    boolean title =
        person != null
            && view.sourceNoun(at) == SpeechLexicon.SourceNoun.PERSON
            && !view.startsName(at);
    for (int i = at + 1; title && i < Math.min(limit, at + LONGEST_DATELINE); i++) {
      if (view.isComma(i)) {
        return i + 1;
      }
    }
    return at;
  }

  /** {@code فإن}, {@code فإنه}: to the first word of what is said. */
  private int skipFa(int start, int limit) {
    for (int i = start; i < Math.min(limit, start + FARTHEST_FA); i++) {
      boolean fa = view.key(i).equals("فان") || view.key(i).startsWith("فانه");
      if (fa && (i < start + NEAR_FA || view.isComma(i - 1))) {
        return i + 1;
      }
    }
    return start;
  }

  /** From where the clause begins to the comma before the source. */
  private Span preceding(int at, Sentence sentence) {
    int from = plainStart(start(at, sentence));
    if (from >= at) {
      return new Span(0, 0);
    }
    return withoutConjunction(from, report.contents.contentOf(from, at));
  }

  private Span withoutConjunction(int from, Span span) {
    int plain = view.withoutConjunction(from).span().start();
    boolean verbal = view.nameAt(from) == null;
    return verbal && plain > span.start() && plain < span.end() && isConjunction(from)
        ? span.withStart(plain)
        : span;
  }

  /** Without the words that only go on with the tale: {@code وقد بدأت}. */
  private int plainStart(int from) {
    return view.key(from).equals("وقد") ? from + 1 : from;
  }

  /** و; of ف no more than {@code فإن}, {@code فقد}, as it may be the first letter: فتحت. */
  private boolean isConjunction(int at) {
    Stem stem = view.withoutConjunction(at);
    boolean waw =
        view.key(at).startsWith("و") || view.isComplementiser(at) || !view.verbs(at).isEmpty();
    return waw && stem.joined() && stem.key().length() > 2;
  }

  private int start(int at, Sentence sentence) {
    int from = afterDateline(sentence.firstWord(), at);
    Quotation around = view.around(at);
    if (around != null) {
      from = Math.max(from, view.text.wordFrom(around.inner().start()));
    }
    for (Finding finding : report.findings) {
      boolean ended =
          finding.rule().startsWith("attribution")
              && finding.cue().start() >= sentence.span().start();
      if (ended && finding.cue().end() <= view.word(at).start()) {
        from = Math.max(from, afterSource(finding, at));
      }
    }
    return afterTurn(from, at);
  }

  /** {@code سالم الحداد- النهار- أثينا: أعلن}: who wrote it, for whom and where, says nothing. */
  private int afterDateline(int from, int at) {
    boolean dash = false;
    for (int i = from; i < Math.min(at, from + LONGEST_DATELINE); i++) {
      if (view.isColon(i)) {
        return dash && i + 1 < at ? i + 1 : from;
      }
      dash |= view.word(i).is('-') || view.word(i).is('–');
      if (!view.verbs(i).isEmpty()) {
        return from;
      }
    }
    return from;
  }

  /** {@code …، من جانب آخر غادرت السفن حسب الحداد}: past where another matter is turned to. */
  private int afterTurn(int from, int at) {
    for (int i = at - 1; i > from; i--) {
      if (view.isComma(i - 1) && view.isOtherHand(i)) {
        return Math.min(i + VoiceTurns.OTHER_HAND_WORDS, at);
      }
    }
    return from;
  }

  private int afterSource(Finding finding, int at) {
    int word = view.text.wordFrom(finding.sources().get(0).span().end());
    return Math.min(word, at);
  }
}
