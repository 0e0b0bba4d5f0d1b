package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.Phrases;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a cue, its speaker and its content, and is neither: the day, the one spoken
 * to, the occasion, another source on the way.
 *
 * <p>In {@code قال ستافريديس، الذي وصل إلى البصرة، صباح الثلاثاء، لوكالة السواحل إن} all between
 * {@code ستافريديس} and {@code إن}.
 */
final class Surroundings {

  /** Words of the name of a medium in quotation marks at most. */
  private static final int LONGEST_MEDIUM = 4;

  /** The last word of {@code على لسان}. */
  static final String TONGUE = "لسان";

  private final View view;
  private final SourceReader sources;
  private final Set<String> closing;
  private final int limit;
  private @Nullable String addressee;
  private @Nullable String when;
  private @Nullable Source issuer;
  private final List<Source> through = new ArrayList<>();
  private final List<Source> carriers = new ArrayList<>();
  private final List<Source> tongues = new ArrayList<>();
  private final List<Integer> attributions = new ArrayList<>();

  Surroundings(View view, SourceReader sources, Set<String> closing, int limit) {
    this.view = view;
    this.sources = sources;
    this.closing = closing;
    this.limit = limit;
  }

  @Nullable String addressee() {
    return addressee;
  }

  @Nullable String when() {
    return when;
  }

  /**
   * Sources named on the way after the speaker: {@code نقلاً عن …}.
   *
   * @param relayed whether the speaker passes on what others say, {@code ونقلت الصحيفة على لسان
   *     الحداد}
   */
  List<Source> through(boolean relayed) {
    return relayed ? joined(through, tongues) : through;
  }

  /** Where the sources of {@link #through} have their cues. */
  List<Integer> attributions() {
    return attributions;
  }

  /** Who made the document that speaks: {@code التقرير الذي أصدرته المؤسسة}. */
  @Nullable Source issuer() {
    return issuer;
  }

  /**
   * Those that carried the speaker's document, {@code في بيان نشرته وكالة …}, and who lends a body
   * his tongue: {@code قالت الوزارة على لسان الحداد}.
   *
   * @param relayed as for {@link #through}
   */
  List<Source> carriers(boolean relayed) {
    return relayed ? carriers : joined(carriers, tongues);
  }

  private static List<Source> joined(List<Source> first, List<Source> second) {
    List<Source> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Index of the first word from {@code at} on that is none of this. */
  int skip(int at) {
    int next = at;
    while (next < limit) {
      int after = skipOne(next);
      if (after == next) {
        return next;
      }
      next = after;
    }
    return limit;
  }

  /** {@code قال لي المدير إن}, {@code طلب منا الوزير أن}: who speaks around is told or asked. */
  private boolean isToldMe(int at) {
    String key = view.key(at);
    boolean me = key.startsWith("ل") || key.equals("مني") || key.equals("منا");
    return me
        && view.isIn(WordList.OF_ME, at)
        && !view.isInName(at)
        && at > 0
        && !view.verbs(at - 1).isEmpty();
  }

  private int skipOne(int at) {
    if (view.isComma(at) || "-–ـ".contains(view.word(at).surface())) {
      return at + 1;
    }
    TimeExpression time = view.timeAt(at);
    if (time != null) {
      when = when == null ? time.value() : when;
      return Math.max(at + 1, view.timeEnd(at));
    }
    int words = skipWords(at);
    if (words > at) {
      return words;
    }
    int aside = Math.max(skipManner(at), Math.max(skipBlessing(at), skipAnonymity(at)));
    if (aside > at) {
      return aside;
    }
    Phrases.Match<SpeechLexicon.Attribution> attribution =
        view.lexicon.attribution(view.text.words(), at).orElse(null);
    if (attribution != null) {
      int source = attribution.endWord();
      boolean clause = attribution.value().clause();
      int after = clause && at > 0 ? skipClause(at, source) : at;
      if (after > at) {
        return after;
      }
      if (!clause && !view.isColon(source)) {
        return skipSource(at, source);
      }
    }
    int copy = ReceivedCopy.end(view, at);
    return copy > at ? copy : skipClauseOrPhrase(at);
  }

  /** {@code أيضا}, {@code من جهته}, {@code نيابة عن الأمير}, {@code في الوقت نفسه}. */
  private int skipWords(int at) {
    if (view.isIn(WordList.RESUMPTION, at)
        || isToldMe(at)
        || view.isIn(WordList.ADVERB, at) && !view.key(at).equals("ل")) {
      return at + 1;
    }
    boolean side = view.key(at + 1).startsWith("خلاله") || view.isIn(WordList.OWN_SIDE, at + 1);
    boolean earlier = view.key(at + 1).equals("قبل") && view.isComplementiser(at + 2);
    if (view.key(at).equals("من") && (side || earlier)) {
      return Math.min(limit, at + 2);
    }
    boolean behalf = view.isIn(WordList.ON_BEHALF, at);
    boolean ofBody = view.key(at).equals("التابع") || view.key(at).equals("التابعه");
    if (at + 1 < limit
        && (behalf || ofBody || view.isIn(WordList.LED_BY, at) && !closing.contains("ب"))) {
      return sources.phrases.end(at + 1, limit, closing);
    }
    boolean same = view.key(at + 1).equals("ذات") || view.key(at + 1).equals("نفس");
    boolean then = view.key(at).equals("في") && (same || view.isIn(WordList.ITSELF, at + 2));
    return then ? Math.min(limit, at + 3) : at;
  }

  /** {@code الصادر أمس}, {@code الذي زار}, {@code بمناسبة}, {@code للوكالة}, {@code في البلدة}. */
  private int skipClauseOrPhrase(int at) {
    if (view.isIn(WordList.ISSUE, at)) {
      return skipCarrier(at);
    }
    if (view.isIn(WordList.RELATIVE, at)) {
      int carried = skipCarrier(at);
      return carried > at ? carried : skipRelative(at);
    }
    Quotation name = view.opening(at);
    if (name != null && !name.isCertain()) {
      return Math.max(at + 1, view.endWord(name.span()));
    }
    if (view.isOccasionOfThis(at) && at + 1 < limit) {
      return sources.phrases.end(at + 1, limit, closing);
    }
    int addressed = skipAddressee(at);
    return addressed > at ? addressed : skipPreposition(at);
  }

  /**
   * {@code بشكل قاطع}, {@code بكل وضوح أن}, {@code بكل صدق وأمانة: …}: how it was said, before what
   * was said.
   */
  private int skipManner(int at) {
    boolean form = view.key(at).equals("بشكل") || view.key(at).equals("بصوره");
    if (form && at + 1 < limit && view.word(at + 1).isArabic() && !view.isDefinite(at + 1)) {
      return at + 2;
    }
    boolean manner = view.key(at).equals("بكل") && at + 2 < limit && !view.isDefinite(at + 1);
    boolean two =
        manner && view.word(at + 2).isArabic() && view.withoutConjunction(at + 2).joined();
    int end = two ? at + 3 : at + 2;
    boolean said =
        manner
            && end < limit
            && (view.isComplementiser(end) || view.isColon(end) || view.opensCertain(end));
    return said ? end : at;
  }

  /** {@code قال الرسول صلى الله عليه وسلم: …}, {@code قال الملك حفظه الله إن}. */
  private int skipBlessing(int at) {
    boolean opens =
        view.isIn(WordList.OPENS_BLESSING, at) && view.isIn(WordList.BLESSING, at + 1)
            || view.key(at).startsWith("علي") && view.key(at + 1).equals("السلام")
            || view.isIn(WordList.BLESSING, at) && view.isIn(WordList.GOD, at - 1);
    int end = at;
    while (opens && end < limit && (end == at || view.isIn(WordList.BLESSING, end))) {
      end++;
    }
    return end;
  }

  /** {@code أكد مسؤول رفض الكشف عن اسمه أن}: that the speaker is not to be named. */
  private int skipAnonymity(int at) {
    if (view.isIn(WordList.NEGATION, at) && view.isIn(WordList.NAMES_HIM, at + 1)) {
      return Math.min(limit, at + 2);
    }
    for (int i = at + 2; view.isIn(WordList.WITHHOLDS, at) && i < Math.min(limit, at + 8); i++) {
      if (view.isIn(WordList.IDENTITY, i)) {
        return i + 1;
      }
      if (view.isPunctuation(i) || view.isComplementiser(i)) {
        return at;
      }
    }
    return at;
  }

  /** {@code وأوضح الحداد حسبما نقل عنه التلفزيون أن}: who carried it, in a clause of his own. */
  private int skipClause(int at, int verb) {
    if (verb + 1 >= limit || view.verbs(verb).isEmpty()) {
      return at;
    }
    int next = view.key(verb + 1).startsWith("عن") ? verb + 2 : verb + 1;
    Optional<Phrase> phrase =
        next < limit ? sources.read(next, limit, Set.of("عن")) : Optional.empty();
    boolean apart = view.isComma(at - 1) || view.isDash(at - 1);
    boolean answered = view.key(at).equals("علي");
    if (phrase.isEmpty() || !bringsWords(phrase.get().end(), apart, answered)) {
      return at;
    }
    carriers.add(phrase.get().source().withCue(view.text.span(at, verb)));
    attributions.add(at);
    attributions.add(verb);
    return phrase.get().end();
  }

  /**
   * @param apart whether a comma or dash sets the clause before it apart, which another must end
   * @param answered whether what follows may be the answer to what it tells of: {@code تعليقه على
   *     ما نشره الموقع: «…»}
   */
  private boolean bringsWords(int end, boolean apart, boolean answered) {
    boolean closed = end < limit && (view.isComma(end) || view.isDash(end));
    int next = closed ? end + 1 : end;
    if (next >= limit) {
      return false;
    }
    boolean speech = !answered && view.opensCertain(next);
    boolean brings = view.isComplementiser(next) || speech;
    boolean taken = !closed && closing.contains(view.key(next));
    return !answered && view.isColon(end) || (closed || !apart) && (brings || taken);
  }

  /**
   * {@code قالت الوزارة نقلاً عن المدير إن}. Who lends his tongue passes it on, {@code قالت الوزارة
   * على لسان سالم الحداد إن}, and a spokesman without a name is no source: {@code على لسان ناطقها},
   * {@code على لسان المتحدث باسمها}.
   */
  private int skipSource(int at, int next) {
    boolean tongue = view.key(next - 1).equals(TONGUE);
    Optional<Phrase> read = sources.read(next, limit, closing);
    Optional<Phrase> phrase = tongue ? read.map(this::withName) : read;
    if (phrase.isEmpty()) {
      return at;
    }
    Span cue = view.text.span(at, next - 1);
    Source source = phrase.get().source().withCue(cue);
    boolean from = view.key(next - 1).equals("عن") || view.key(next - 1).equals("الي");
    boolean unnamed =
        source.entity() == null && view.lexicon.is(WordList.SPEAKS_FOR, source.head());
    if (tongue && !unnamed) {
      tongues.add(source);
    } else if (!tongue && !isLegal(phrase.get()) && (from || !isOwnDocument(phrase.get()))) {
      boolean passes = !from && carries(phrase.get(), view.isIn(WordList.ACCORDING, at));
      (passes ? carriers : through).add(source);
    }
    attributions.add(at);
    return phrase.get().end();
  }

  /** {@code أعربت الوزارة، وفق بيانها، عن}: what somebody speaks by, and no other source. */
  private boolean isOwnDocument(Phrase phrase) {
    int start = phrase.start();
    return phrase.source().entity() == null
        && view.sourceNoun(start) == SpeechLexicon.SourceNoun.DOCUMENT
        && (view.lexicon.is(WordList.SPEECH_DOCUMENT, phrase.source().head())
            || OwnerPronoun.endsTitle(view, start));
  }

  /**
   * {@code قال الحداد، وفق الوكالة، إن}, {@code اعتبر كثيرون، حسب الدراسة، أن}: who passes on what
   * another says; not {@code قال الحداد، وفق مصادر، إن}, on which he rests it.
   */
  private boolean carries(Phrase phrase, boolean according) {
    return sources.isMedium(phrase)
        || according && phrase.source().entity() != null
        || view.sourceNoun(phrase.start()) == SpeechLexicon.SourceNoun.DOCUMENT;
  }

  /** {@code وفقاً لقانون العمل}, {@code بموجب اتفاق السلام}: nobody speaks through them. */
  private boolean isLegal(Phrase phrase) {
    return view.word(phrase.start()).stems().stream()
        .map(Stem::bareKey)
        .anyMatch(
            noun ->
                view.lexicon.is(WordList.LAW, noun)
                    || !view.lexicon.is(WordList.SPEECH_DOCUMENT, noun)
                        && !view.lexicon.is(WordList.CITED, noun)
                        && (view.lexicon.is(WordList.LEGAL_TEXT, noun)
                            || view.lexicon.is(WordList.LEGAL_TEXTS, noun)));
  }

  /** {@code الناطق باسمها سامي حداد}: the spokesman up to his name, if he has one. */
  private Phrase withName(Phrase spokesman) {
    Phrase named = sources.holders.withHolder(spokesman, limit);
    int end = named.end();
    boolean behalf = end < limit && view.isIn(WordList.ON_BEHALF, end);
    return behalf ? new Phrase(named.source(), named.start(), end + 1) : named;
  }

  /**
   * To the comma after it, to a complementiser that is not the object of a verb inside, or a mark.
   */
  private int skipRelative(int at) {
    for (int i = at + 1; i < limit; i++) {
      Stem plain = view.withoutConjunction(i);
      boolean carries = view.lexicon.is(WordList.CARRY, plain);
      if (plain.joined() && !carries && isVerb(i) && view.nameAt(i) == null) {
        return i;
      }
      boolean inner = view.isComplementiser(i) && isVerb(i - 1);
      if (view.isComma(i) || view.isColon(i) || view.isComplementiser(i) && !inner) {
        return i;
      }
      Quotation quotation = view.opening(i);
      boolean speech = quotation != null && view.wordsIn(quotation) > 3;
      if (speech && view.opensCertain(i) && view.nameAt(i + 1) == null) {
        return i;
      }
    }
    return at;
  }

  private boolean isVerb(int at) {
    return !view.verbs(at).isEmpty();
  }

  /** {@code لوكالة تاس}, {@code للصحافيين}, {@code لبوتين}. */
  private int skipAddressee(int at) {
    if (closing.contains("ل")) {
      return at;
    }
    boolean alone = view.key(at).equals("ل");
    Optional<Stem> stem = view.withPreposition(at, 'ل');
    if (!alone && stem.isEmpty()) {
      return at;
    }
    Named named = alone ? nameNear(at + 1) : view.innerName(at);
    boolean people = stem.isPresent() && isSomebody(stem.get());
    if (named == null && !people && !alone) {
      return at;
    }
    addressee = named != null && addressee == null ? named.entity().id() : addressee;
    int end = sources.phrases.end(alone ? at + 1 : at, limit, closing);
    int told = named == null ? end : Math.max(end, view.endWord(named.span()));
    return afterMediumsName(afterAgencysName(at, told));
  }

  /** {@code لوكالة الأنباء الألمانية دي بي ايه}: past its name in letters. */
  private int afterAgencysName(int at, int end) {
    Named letters = end < limit && view.startsName(end) ? view.nameAt(end) : null;
    boolean agency =
        view.withPreposition(at, 'ل')
            .filter(stem -> view.lexicon.is(WordList.MEDIA, stem.bareKey()))
            .isPresent();
    return agency && letters != null && letters.entity().kind().isMedium()
        ? view.endWord(letters.span())
        : end;
  }

  /** {@code لمراسل "نسمات أف"}, {@code لموقع «المرفأ»}: past the name of the medium told. */
  private int afterMediumsName(int end) {
    Quotation name = end < limit ? view.opening(end) : null;
    if (name == null || !name.closed() || view.wordsIn(name) > LONGEST_MEDIUM) {
      return end;
    }
    boolean medium =
        !view.isDefinite(end - 1)
            && !view.isInName(end - 1)
            && view.word(end - 1).stems().stream()
                .anyMatch(stem -> view.lexicon.is(WordList.MEDIA, stem.bareKey()));
    return medium ? view.endWord(name.span()) : end;
  }

  private @Nullable Named nameNear(int at) {
    Named named = view.nameAt(at);
    return named == null ? view.nameAt(at + 1) : named;
  }

  private boolean isSomebody(Stem stem) {
    return view.lexicon.is(WordList.MEDIA, stem.bareKey())
        || view.lexicon.sourceNoun(stem.bareKey()) != null
        || view.lexicon.is(WordList.MEDIA, stem)
        || view.lexicon.is(WordList.QUANTIFIER, stem);
  }

  /** {@code في بيان}, {@code خلال مؤتمر صحافي}, {@code عقب لقائه نظيره}. */
  private int skipPreposition(int at) {
    boolean time = view.isIn(WordList.PREPOSITION, at) || view.key(at).equals("وذلك");
    boolean said =
        closing.contains("ب")
            && (view.isDeedBehind(at, 'ب') && !view.verbs(at - 1).isEmpty() || view.isFeast(at));
    if (!time
        || said
        || closing.contains(view.key(at)) && !view.startsOccasion(at)
        || sources.phrases.objects.isNearness(at)) {
      return at;
    }
    if (at + 1 >= limit || view.isComplementiser(at + 1)) {
      return at;
    }
    TimeExpression day = view.timeAt(at + 1);
    if (day != null) {
      when = when == null ? day.value() : when;
      return Math.max(at + 2, view.timeEnd(at + 1));
    }
    noteAddressee(at);
    int end = sources.phrases.end(at + 1, limit, closing);
    return skipCarrier(end);
  }

  private void noteAddressee(int at) {
    boolean towards = view.key(at).equals("الي") || view.key(at).equals("مع");
    Named named = towards ? nameNear(at + 1) : null;
    addressee = named != null && addressee == null ? named.entity().id() : addressee;
  }

  /** {@code نشرته وكالة الأنباء} after a document. */
  private int skipCarrier(int at) {
    int verb = view.isComma(at) ? at + 1 : at;
    verb = view.isIn(WordList.RELATIVE, verb) ? verb + 1 : verb;
    if (verb >= limit || !view.isIn(WordList.CARRY, verb) && !view.isIn(WordList.ISSUE, verb)) {
      return at;
    }
    Optional<Phrase> phrase = sources.doer(verb, limit, closing);
    if (phrase.isEmpty()) {
      return verb + 1;
    }
    Source source = phrase.get().source();
    if (view.isIn(WordList.ISSUE, verb)) {
      issuer = source;
    } else if (sources.isMedium(phrase.get()) && !view.isIn(WordList.WHAT, verb - 1)
        || source.entity() != null && !view.isIn(WordList.HAND_OUT, verb)) {
      carriers.add(source.withCue(view.word(verb).span()));
    }
    return sources.isMedium(phrase.get()) ? pastOtherName(phrase.get().end()) : phrase.get().end();
  }

  /** {@code نشرته وكالة الأنباء «ساحل» أن}: past the other name of the medium. */
  private int pastOtherName(int end) {
    Quotation name = end < limit ? view.opening(end) : null;
    return name != null && name.closed() && view.wordsIn(name) <= 2
        ? view.endWord(name.span())
        : end;
  }
}
