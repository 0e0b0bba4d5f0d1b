package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.Attribution;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Sentence;
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

  /** With what the name of the rule begins in each of its findings. */
  static final String NAME = "attribution";

  /** Words within which what bears on the source stands. */
  private static final int SEVERAL = 6;

  /** Letters that a content has at least. */
  private static final int SHORTEST = 4;

  /**
   * What the words of an attribution tell of its statement.
   *
   * @param when the day it was said on, as the record has it
   * @param rule with what the name of the rule begins
   */
  private record Given(Span cue, Act act, @Nullable String when, String rule) {}

  private final Report report;
  private final View view;
  private final AttributedContent contents;
  private final AttributedSource named;
  private final TaleAttribution tale;

  AttributionRule(Report report) {
    this.report = report;
    this.view = report.view;
    this.contents = new AttributedContent(report);
    this.named = new AttributedSource(report);
    this.tale = new TaleAttribution(report);
  }

  /** Index after the words taken, or {@code at} where there is no attribution. */
  int apply(int at) {
    Phrases.Match<Attribution> match = view.lexicon.attribution(view.text.words(), at).orElse(null);
    if (match == null
        || report.used.contains(at)
        || report.contents.sources.isAlternative(at)
        || isCommented(at)
        || isSought(at)
        || match.first().preposition() != 0 && !match.first().proclitics().isEmpty()) {
      return at;
    }
    return match.value().clause() ? clause(at, match) : source(at, match, match.endWord());
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

  /** {@code تحظى بتقدير الخبراء}, {@code الاستعانة برأي الهيئة}: what a word before it takes. */
  private boolean isSought(int at) {
    String key = view.key(at);
    return key.startsWith("ب")
        && !key.startsWith("بحسب")
        && at > view.sentence(at).firstWord()
        && !view.isPunctuation(at - 1);
  }

  /**
   * @param next index of the word behind the attribution
   */
  private int source(int at, Phrases.Match<Attribution> match, int next) {
    int limit = view.sentence(at).endWord();
    if (view.isIn(WordList.OWN_WORDS, next)) {
      return ownWords(at, match, next);
    }
    boolean lam = next < limit && isLam(next);
    int start = lam && view.key(next).equals("ل") ? next + 1 : next;
    if (start >= limit || view.timeAt(start) != null) {
      return at;
    }
    boolean apart = at == view.sentence(at).firstWord() || view.isPunctuation(at - 1);
    Optional<Phrase> phrase = named.read(start, limit, apart);
    if (phrase.isEmpty()) {
      return at;
    }
    if (isOwnDocument(phrase.get())) {
      return phrase.get().end();
    }
    Phrase said =
        Publisher.of(report, phrase.get())
            .orElseGet(() -> report.sources.holders.withHolder(phrase.get(), limit));
    Source source = again(start, report.resolve(said));
    if (source.basis() == SpeakerBasis.SHORT_FORM
        && isSpeaking(at, source)
        && !report.contents.sources.isNext(at)) {
      return said.end();
    }
    Act act = match.value().act() == Act.STATE && thinks(said) ? Act.OPINE : match.value().act();
    Span cue = view.text.span(at, next - 1).withStart(match.first().span().start());
    List<Source> chain = new ArrayList<>(List.of(source.withCue(cue)));
    int end = relayed(endOfName(said), limit, chain);
    return place(at, chain, new Given(cue, act, null, NAME), end);
  }

  /** {@code وحسب رأيه، فإن …}: who spoke last, at the head of what he says besides. */
  private int ownWords(int at, Phrases.Match<Attribution> match, int noun) {
    int that = view.isComma(noun + 1) ? noun + 2 : noun + 1;
    boolean opens = at == view.sentence(at).firstWord() && view.key(that).startsWith("فان");
    Optional<Source> speaker =
        opens
            ? report.dropped(at, Agreement.ofPronoun(OwnerPronoun.of(view.key(noun))))
            : Optional.empty();
    if (speaker.isEmpty()) {
      return at;
    }
    Span cue = view.text.span(at, noun).withStart(match.first().span().start());
    List<Source> chain = new ArrayList<>(List.of(speaker.get().withCue(cue)));
    Act act = view.key(noun).startsWith("راي") ? Act.OPINE : match.value().act();
    return place(at, chain, new Given(cue, act, null, NAME), noun + 1);
  }

  /** {@code وطبقاً لتقديرات الهيئة لقي مئة حتفهم}: what is bare behind a name is told by it. */
  private int endOfName(Phrase phrase) {
    int name = view.endWord(phrase.source().span());
    boolean bare =
        phrase.source().entity() != null
            && name < phrase.end()
            && view.word(name).isArabic()
            && !view.isDefinite(name)
            && !view.isInName(name)
            && view.sourceNoun(name) == null
            && !view.isIn(WordList.PREPOSITION, name)
            && view.withoutConjunction(name).preposition() == 0
            && !view.withoutConjunction(name).joined();
    return bare ? name : phrase.end();
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

  private boolean thinks(Phrase phrase) {
    return view.lexicon.is(WordList.EXPERT, phrase.source().head());
  }

  private int clause(int at, Phrases.Match<Attribution> match) {
    int verb = match.endWord();
    int limit = view.sentence(at).endWord();
    if (verb >= limit || view.isIn(WordList.NO_VERB, verb)) {
      return at;
    }
    int document = documentOf(verb, limit);
    if (document > 0) {
      return source(at, match, document);
    }
    for (VerbLexicon.Match<SpeechVerb> reading : view.verbs(verb)) {
      OptionalInt end =
          mayAttribute(verb, reading) ? said(at, match, reading) : OptionalInt.empty();
      if (end.isPresent()) {
        return end.getAsInt();
      }
    }
    return at;
  }

  private boolean mayAttribute(int verb, VerbLexicon.Match<SpeechVerb> reading) {
    return (reading.verb().has(Frame.THAT) || reading.verb().has(Frame.QUOTE))
        && !view.isIn(WordList.SUPPOSED, verb)
        && reading.stem().proclitics().isEmpty()
        && reading.form().person() == 3
        && !view.isComplementiser(verb + 1);
  }

  /** Where what the verb attributes to its subject ends; empty where nobody can be its subject. */
  private OptionalInt said(
      int at, Phrases.Match<Attribution> match, VerbLexicon.Match<SpeechVerb> reading) {
    int verb = match.endWord();
    int limit = view.sentence(at).endWord();
    Surroundings surroundings = new Surroundings(view, report.sources, Set.of("عن"), limit);
    int behind = view.isIn(WordList.POINTED_AT, verb + 1) ? verb + 2 : verb + 1;
    int next = pastAddressee(surroundings.skip(behind), limit);
    Optional<Phrase> phrase =
        next < limit
            ? report
                .sources
                .read(next, limit, Set.of("عن"))
                .map(subject -> report.sources.holders.withHolder(subject, limit))
            : Optional.empty();
    Optional<Source> source = phrase.map(report::resolve).or(() -> droppedAtEnd(verb, reading));
    if (source.isEmpty() || isAnothers(at, match, reading.verb(), phrase)) {
      return OptionalInt.empty();
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
    Given given = new Given(cue, act, surroundings.when(), NAME + "-clause");
    return OptionalInt.of(place(at, chain, given, end));
  }

  /** Whether the verb has a content of its own, or who stands behind it is not its subject. */
  private boolean isAnothers(
      int at, Phrases.Match<Attribution> match, SpeechVerb verb, Optional<Phrase> phrase) {
    int limit = view.sentence(at).endWord();
    boolean like = match.first().key().equals("كما");
    boolean plausible =
        phrase.isEmpty()
            || Plausible.speaks(report, phrase.get())
            || !like && Plausible.mayBeName(view, phrase.get(), false);
    boolean told =
        like
            && verb.has(Frame.WHOM)
            && (tale.isAlsoAsked(at, verb) || phrase.filter(tale::isOblique).isPresent());
    return !plausible
        || told
        || like && tale.saysFurtherOn(at, phrase, verb, limit)
        || tale.bringsOwn(phrase, verb, limit)
        || tale.alsoSays(at, match, phrase);
  }

  /** {@code بحسب ما جاء اليوم الجمعة في بلاغ}: index of the document, 0 where it is none. */
  private int documentOf(int verb, int limit) {
    boolean stands = view.verbs(verb).stream().anyMatch(match -> match.verb().has(Frame.IN));
    int in = verb + 1;
    while (in < limit && view.timeAt(in) != null) {
      in = Math.max(in + 1, view.timeEnd(in));
    }
    return stands && in + 1 < limit && view.key(in).equals("في") ? in + 1 : 0;
  }

  /** {@code وفق ما أكده للساحل «اف ام» الناطق باسم النقابة}: who speaks stands further on. */
  private int pastAddressee(int at, int limit) {
    if (at >= limit || !view.key(at).startsWith("لل")) {
      return at;
    }
    for (int i = at + 1; i < Math.min(limit, at + SEVERAL); i++) {
      if (view.sourceNoun(i) != null && view.isDefinite(i)) {
        return i;
      }
    }
    return at;
  }

  private boolean isExpert(Phrase phrase) {
    if (thinks(phrase)) {
      return true;
    }
    int after = view.isComma(phrase.end()) ? phrase.end() + 1 : phrase.end();
    return after < view.size()
        && view.lexicon.is(WordList.EXPERT, report.sources.descriptions.bareHead(after));
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
    Optional<Phrase> phrase =
        report.sources.read(from + 1, limit, Set.of()).filter(named::isSource);
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

  /** Index after the words of the attribution; {@code at} where nothing is said by it. */
  private int place(int at, List<Source> chain, Given given, int end) {
    int past = Math.max(end, at + 1);
    boolean medium = report.sources.isMedium(chain.get(0));
    boolean closes = closesSentence(at, end);
    Optional<Span> carriedOn = closes && medium ? contents.wholeBefore(at) : Optional.empty();
    if (carriedOn.isPresent()) {
      add(chain, given, carriedOn.get(), Finding.APART);
      return past;
    }
    if (report.carriers.carryBefore(at, end, chain)) {
      return past;
    }
    if (closes) {
      contents.sentenceBefore(at).ifPresent(said -> add(chain, given, said, Finding.APART));
      return past;
    }
    boolean first = opens(at, end);
    boolean tongue = view.key(at + 1).equals(Surroundings.TONGUE) && !view.isComma(at - 1);
    if (first) {
      return behind(at, chain, given, end);
    }
    return tongue || isInAnothersWords(at, chain) ? at : before(at, chain, given, end);
  }

  /** {@code وبحسب الوزارة فإن}: what is said stands behind the source. */
  private boolean opens(int at, int end) {
    Sentence sentence = view.sentence(at);
    boolean colon = end < sentence.endWord() && view.isColon(end);
    boolean inside = view.isComma(at - 1) && view.isComplementiser(at - 2);
    boolean apart =
        view.isComma(at - 1)
            && end < sentence.endWord() - 1
            && isJoined(at)
            && view.lexicon.is(WordList.ACCORDING, view.withoutConjunction(at));
    return colon
        || isOpened(at)
        || inside
        || apart
        || at == sentence.firstWord()
        || contents.startsClause(at);
  }

  /** {@code الذي، بحسب الوزارة}. */
  private boolean isOpened(int at) {
    return view.isIn(WordList.RELATIVE, at - 2);
  }

  private int behind(int at, List<Source> chain, Given given, int end) {
    Span all = contents.of(at, end, chain, true, false);
    Span content = isOpened(at) ? contents.complement(all) : all;
    if (content.length() < SHORTEST) {
      return at;
    }
    add(chain, given, content, "-first");
    return Math.max(end, at + 1);
  }

  private int before(int at, List<Source> chain, Given given, int end) {
    boolean medium = report.sources.isMedium(chain.get(0));
    Optional<Finding> around = saidAround(at, chain);
    boolean within = around.isEmpty() && contents.goesOn(at, end);
    Span all =
        around
            .map(said -> report.contents.trim(said.content().withEnd(view.word(at).start())))
            .orElseGet(() -> contents.of(at, end, chain, false, within));
    Span content = medium ? all : report.carriers.ownPart(all, chain.get(0), at);
    if (content.length() < SHORTEST) {
      return at;
    }
    Optional<Finding> carried = medium ? Optional.empty() : report.mediumIn(content);
    if (carried.isPresent()) {
      report.deepen(carried.get(), chain);
    } else {
      add(chain, given, content, within ? "-within" : "");
    }
    return Math.max(end, at + 1);
  }

  private void add(List<Source> chain, Given given, Span content, String order) {
    String rule = given.rule() + order;
    report.add(
        new Finding(chain, given.cue(), given.act(), content, null, given.when(), null, rule));
  }

  /** {@code وبحسب}; of {@code وفقا} the first letter is no conjunction. */
  private boolean isJoined(int at) {
    return view.withoutConjunction(at).joined() && !view.isIn(WordList.ACCORDING, at);
  }

  /** {@code ارتفع السعر إلى مئة دولار. بحسب الوكالة.}: a full stop torn between the two. */
  private boolean closesSentence(int at, int end) {
    Sentence sentence = view.sentence(at);
    return at == sentence.firstWord()
        && !isJoined(at)
        && view.pastMarks(end, sentence.endWord()) >= sentence.endWord()
        && !view.isColon(Math.min(end, sentence.endWord() - 1));
  }

  /** {@code قال الحداد إن العجز تقلص وفقاً لتقرير البنك}: what he rests it on. */
  private boolean isInAnothersWords(int at, List<Source> chain) {
    return !view.isPunctuation(at - 1)
        && !view.key(at).equals("كما")
        && !report.sources.isMedium(chain.get(0))
        && report
            .enclosing(view.word(at).start())
            .filter(around -> !around.sources().isEmpty())
            .filter(around -> !around.isAttributed())
            .isPresent();
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
}
