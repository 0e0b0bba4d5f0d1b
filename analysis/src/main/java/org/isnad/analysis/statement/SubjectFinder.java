package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb that stands before it.
 *
 * <p>{@code لكن الصين قالت إن} → الصين; {@code وكانت شركة الموانئ أعلنت أن} → شركة الموانئ; {@code
 * مالك الصقر فلان الذي قال} → فلان.
 */
final class SubjectFinder {

  private static final int FARTHEST = 30;
  private static final int LONGEST_NAME = 5;

  /** Words of a relative clause, its pronoun among them, that can have a verb and more. */
  private static final int SHORTEST_RELATIVE = 3;

  private final View view;
  private final SourceReader sources;
  private final FrontedSubject fronted;

  SubjectFinder(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
    this.fronted = new FrontedSubject(view, sources);
  }

  /** The phrase that ends right before the verb, days and adverbs between left aside. */
  Optional<Phrase> before(int verb) {
    List<VerbLexicon.Match<SpeechVerb>> verbs = view.verbs(verb);
    boolean joined = !verbs.isEmpty() && verbs.get(0).stem().joined();
    if (joined && !view.isIn(WordList.NATIVE_WAW, verb)) {
      return topic(verb);
    }
    return beforePredicate(verb).or(() -> fronted.before(verb));
  }

  /** The same, where the word at {@code verb} has no conjunction: واثق. */
  Optional<Phrase> beforePredicate(int verb) {
    Optional<Phrase> told = keptFromVerb(verb);
    if (told.isPresent()) {
      return told;
    }
    int end = DoneBefore.first(view, verb);
    while (end > 0
        && (view.key(end - 1).equals("قد")
            || view.key(end - 1).equals("فقد")
            || view.key(end - 1).equals("سوف")
            || view.isIn(WordList.NEGATION, end - 1)
            || view.isComma(end - 1) && isAside(end - 1))) {
      end--;
    }
    end = beforeQuotation(beforeWas(end, verb));
    int first = boundary(end, view.sentence(verb).firstWord());
    boolean comma = end < verb && view.isComma(end);
    Optional<Phrase> opening = opening(end, first);
    if (opening.isPresent()) {
      return opening;
    }
    Optional<Phrase> near =
        comma ? beforeAside(end) : described(end, first).filter(phrase -> areMany(phrase, verb));
    return near.isPresent() ? near : beforeRelative(end, verb);
  }

  /** {@code الحداد كان يرى أن}: the subject stands before كان, not only in a relative clause. */
  private int beforeWas(int end, int verb) {
    boolean was =
        end == verb
            && end - 1 > view.sentence(verb).firstWord()
            && view.isIn(WordList.WAS, end - 1)
            && !view.isIn(WordList.RELATIVE, end - 2)
            && view.verbs(verb).stream().anyMatch(m -> m.form().tense() == Tense.PRESENT);
    return was ? end - 1 : end;
  }

  /**
   * {@code وكانت الهيئة التي تضم سالم كرم، ومعه فلان، قد أعلنت}: the subject behind كان, whatever
   * parts it from قد and the verb.
   */
  private Optional<Phrase> keptFromVerb(int verb) {
    int opening = view.sentence(verb).firstWord();
    List<VerbLexicon.Match<SpeechVerb>> verbs = view.verbs(verb);
    if (verbs.isEmpty()
        || verb - opening > FARTHEST
        || !view.key(verb - 1).equals("قد")
        || !view.isIn(WordList.NARRATIVE, opening)) {
      return Optional.empty();
    }
    for (int i = opening + 1; i < verb; i++) {
      if (view.isComplementiser(i) || view.opensCertain(i) || opensBackground(i)) {
        return Optional.empty();
      }
    }
    Agreement agreement = Agreement.of(verbs.get(0).form());
    return canHead(opening + 1)
        ? sources
            .read(opening + 1, verb, Set.of())
            .filter(phrase -> phrase.source().isPerson() || phrase.source().agreement().isKnown())
            .filter(phrase -> phrase.source().agreement().answers(agreement))
            .map(phrase -> withHolderBehind(phrase, verb))
        : Optional.empty();
  }

  /** A second كان, whose clause the verb would belong to. */
  private boolean opensBackground(int at) {
    return view.isIn(WordList.NARRATIVE, at)
        || view.key(at).equals("كان")
        || view.key(at).equals("كانت");
  }

  /** {@code وكان قائد الجيش، اللواء سالم كرم، قد أعلن}: whom the title leads up to. */
  private Phrase withHolderBehind(Phrase title, int verb) {
    return title.source().entity() == null && sources.isTitle(title)
        ? sources
            .holders
            .personAfter(title, verb)
            .map(
                holder ->
                    new Phrase(
                        sources.named(holder, title.source().head()), title.start(), title.end()))
            .orElse(title)
        : title;
  }

  /** {@code إن الولايات المتحدة «تدين بشدة …»}: the subject stands before the marks. */
  private int beforeQuotation(int end) {
    Named named = end > 1 && view.opening(end - 1) != null ? nameBefore(end - 1) : null;
    boolean subject =
        named != null && view.isComplementiser(view.text.wordAt(named.span().start()) - 1);
    return subject ? end - 1 : end;
  }

  /**
   * A subject whose relative clause parts it from the verb that agrees with it: {@code اللجنة التي
   * شكلها الوزير أكدت أن}.
   */
  private Optional<Phrase> beforeRelative(int end, int verb) {
    List<VerbLexicon.Match<SpeechVerb>> verbs = view.verbs(verb);
    int sentenceStart = view.sentence(verb).firstWord();
    for (int i = end - 1; !verbs.isEmpty() && i > Math.max(sentenceStart, end - FARTHEST); i--) {
      if (view.isComplementiser(i) || view.isPunctuation(i) && !view.isComma(i)) {
        return Optional.empty();
      }
      if (view.isIn(WordList.RELATIVE, i)) {
        int last = view.isComma(i - 1) ? i - 1 : i;
        Agreement agreement = Agreement.of(verbs.get(0).form());
        return end - i < SHORTEST_RELATIVE
            ? Optional.empty()
            : opening(last, boundary(last, sentenceStart))
                .filter(phrase -> phrase.source().agreement().isKnown())
                .filter(phrase -> phrase.source().agreement().answers(agreement));
      }
    }
    return Optional.empty();
  }

  /** {@code أما الحداد، فأوضح أن}: the topic before the verb with ف. */
  private Optional<Phrase> topic(int verb) {
    int first = view.sentence(verb).firstWord();
    boolean fronted = view.key(first).equals("اما") || view.key(first).equals("واما");
    boolean fa = view.key(verb).startsWith("ف");
    if (!fronted || !fa || verb - first > FARTHEST) {
      return Optional.empty();
    }
    int end = view.isComma(verb - 1) ? verb - 1 : verb;
    return first + 1 < end ? sources.read(first + 1, end, Set.of()) : Optional.empty();
  }

  private boolean endsPerson(int end) {
    return personBefore(end) != null;
  }

  /** The person whose name ends before the word. */
  @Nullable Named personBefore(int end) {
    Named named = nameBefore(end);
    return named != null && named.entity().type() == EntityType.PER ? named : null;
  }

  /** The name that ends before the word. */
  private @Nullable Named nameBefore(int end) {
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_NAME); i--) {
      Named named = view.nameAt(i);
      if (named != null) {
        return view.endWord(named.span()) == end ? named : null;
      }
    }
    return null;
  }

  /**
   * {@code سالم الحداد المتحدث باسم البلدية، والذي أفاد}, {@code سالم الحداد أحد سكان الحي أكد}: a
   * title after the name of who holds it.
   */
  private Phrase withHolder(Phrase phrase) {
    int start =
        view.isIn(WordList.QUANTIFIER, phrase.start() - 1) ? phrase.start() - 1 : phrase.start();
    Named holder = personBefore(start);
    boolean title =
        phrase.source().entity() == null
            && (start < phrase.start()
                || sources.phrases.heads.head(start, phrase.end())
                    == SpeechLexicon.SourceNoun.PERSON);
    return holder != null && title && view.startsName(view.text.wordAt(holder.span().start()))
        ? new Phrase(sources.named(holder, phrase.source().head()), start, phrase.end())
        : phrase;
  }

  /** A person whom an aside between commas parts from the verb: {@code فلان، الباحث هناك، يرى}. */
  private Optional<Phrase> beforeAside(int comma) {
    int sentenceStart = view.sentence(comma).firstWord();
    for (int i = comma - 1; i > Math.max(sentenceStart, comma - FARTHEST); i--) {
      if (view.isComplementiser(i) || view.isPunctuation(i) && !view.isComma(i)) {
        return Optional.empty();
      }
      if (view.isComma(i) && endsPerson(i)) {
        return opening(i, boundary(i, sentenceStart));
      }
    }
    return Optional.empty();
  }

  private boolean isAside(int comma) {
    return view.around(comma) == null;
  }

  /**
   * The antecedent of the relative pronoun at {@code relative}; none in {@code …، الأمر الذي دعا}.
   */
  Optional<Phrase> antecedent(int relative) {
    int end = view.isComma(relative - 1) ? relative - 1 : relative;
    if (view.key(end - 1).equals("الامر")) {
      return Optional.empty();
    }
    boolean feminine = view.key(relative).startsWith("الت");
    int first = boundary(end, view.sentence(relative).firstWord());
    for (int start = end - 1; start >= first; start--) {
      boolean source = view.startsNameOrJoined(start) || view.sourceNoun(start) != null;
      boolean verb = view.nameAt(start) == null && !view.verbs(start).isEmpty() || qualifies(start);
      Phrase phrase = source && !verb ? sources.object(start, end).orElse(null) : null;
      if (phrase != null && phrase.end() >= end && agrees(phrase, feminine)) {
        return Optional.of(heldBy(phrase, end).orElseGet(() -> withHolder(counted(phrase, end))));
      }
    }
    return Optional.empty();
  }

  /** {@code الحل السياسي الذي}: an adjective of the noun before it, and no noun. */
  private boolean qualifies(int at) {
    String key = view.key(at);
    return at > 0
        && (key.endsWith("ي") || key.endsWith("يه"))
        && view.isDefinite(at)
        && !view.isInName(at)
        && view.isDefinite(at - 1)
        && !view.isInName(at - 1)
        && view.sourceNoun(at - 1) == null;
  }

  /** {@code سالم الحداد رئيس نادي الأسير الذي}: who holds the title that the noun completes. */
  private Optional<Phrase> heldBy(Phrase phrase, int end) {
    int start = phrase.start();
    while (start > 0
        && !isPerson(start - 1)
        && !view.isDefinite(start - 1)
        && view.withoutConjunction(start - 1).proclitics().isEmpty()
        && view.lexicon.sourceNoun(view.key(start - 1)) != null) {
      start--;
    }
    boolean title =
        start < phrase.start() && view.sourceNoun(start) == SpeechLexicon.SourceNoun.PERSON;
    Named holder = title ? personBefore(start) : null;
    return holder == null
        ? Optional.empty()
        : Optional.of(new Phrase(sources.named(holder, phrase.source().head()), start, end));
  }

  private boolean isPerson(int at) {
    Named named = view.nameAt(at);
    return named != null && named.entity().type() == EntityType.PER;
  }

  /** {@code العديد من الزوار الذين}, {@code بعض السكان الذين}: with the word of number. */
  private Phrase counted(Phrase phrase, int end) {
    boolean some = phrase.source().entity() == null && !view.key(phrase.start() - 1).equals("عدد");
    int of = view.key(phrase.start() - 1).equals("من") ? phrase.start() - 2 : phrase.start() - 1;
    return some && of >= 0 && view.isIn(WordList.QUANTIFIER, of)
        ? sources.read(of, end, Set.of()).orElse(phrase)
        : phrase;
  }

  /** The phrase at the start of the clause, days and occasions before it left aside. */
  private Optional<Phrase> opening(int end, int first) {
    int skipped = new Surroundings(view, sources, Set.of(), end).skip(first);
    int start = view.isIn(WordList.DEMONSTRATIVE, skipped) ? skipped + 1 : skipped;
    if (start >= end || view.timeAt(start) != null || !canHead(start)) {
      return Optional.empty();
    }
    return sources.read(start, end, Set.of()).filter(phrase -> reaches(phrase, end));
  }

  /** A noun without article right before a verb that describes it: {@code منتقدين يقولون}. */
  private Optional<Phrase> described(int end, int first) {
    for (int start = end - 1; start >= first && start > end - 6; start--) {
      if (completes(start, first)) {
        continue;
      }
      SpeechLexicon.SourceNoun noun = view.lexicon.sourceNoun(view.key(start));
      boolean object =
          noun == SpeechLexicon.SourceNoun.DOCUMENT
              && view.key(start).endsWith("ا")
              && !(view.key(start).equals("بلاغا") && bringsAtOnce(end));
      if (noun != null
          && !object
          && noun != SpeechLexicon.SourceNoun.INSTITUTION
          && !view.startsOccasion(start - 1)
          && !view.key(start - 1).equals("بين")
          && view.nameAt(start) == null) {
        return sources
            .read(start, end, Set.of())
            .filter(phrase -> phrase.end() >= end)
            .map(this::withHolder);
      }
    }
    return Optional.empty();
  }

  /** {@code بلاغا يفيد بوجود}: what somebody else reported, and not the subject before. */
  private boolean bringsAtOnce(int verb) {
    int next = verb + 1;
    return view.isComplementiser(next)
        || view.isDeedBehind(next, 'ب')
        || view.key(next).equals("عن");
  }

  /** {@code مشروع قرار}: a noun without article that another before it is completed by. */
  private boolean completes(int at, int first) {
    return at > first
        && view.word(at - 1).stems().get(0).proclitics().isEmpty()
        && view.lexicon.sourceNoun(view.key(at - 1)) == SpeechLexicon.SourceNoun.DOCUMENT
        && view.lexicon.sourceNoun(view.key(at)) == SpeechLexicon.SourceNoun.DOCUMENT;
  }

  /** Not {@code كتبوا عريضة يطالبون فيها}: a verb in the plural of men asks for several. */
  private boolean areMany(Phrase phrase, int verb) {
    boolean men =
        view.verbs(verb).stream()
            .anyMatch(match -> Agreement.of(match.form()).equals(Agreement.PEOPLE));
    return !men || phrase.source().agreement().number() == Number.PLURAL;
  }

  private static boolean agrees(Phrase phrase, boolean feminine) {
    Agreement own = phrase.source().agreement();
    return own.gender() == Gender.ANY || (own.gender() == Gender.FEMININE) == feminine;
  }

  private boolean reaches(Phrase phrase, int end) {
    Surroundings between = new Surroundings(view, sources, Set.of(), end);
    int rest = phrase.end() >= end ? end : between.skip(phrase.end());
    return rest >= end
        || isKept(phrase, end)
        || view.isIn(WordList.RELATIVE, rest)
        || view.isIn(WordList.RELATIVE, phrase.end() - 1);
  }

  /** {@code وكان مجلس النادي برئاسة فلان قد حذر}: between كان and قد, whatever describes it. */
  private boolean isKept(Phrase phrase, int end) {
    boolean kept =
        view.lexicon.is(WordList.NARRATIVE, view.key(phrase.start() - 1))
            && (view.key(end).equals("قد") || view.key(end - 1).equals("قد"));
    for (int i = phrase.end(); kept && i < end; i++) {
      kept = !view.isComplementiser(i) && !view.isComma(i);
    }
    return kept;
  }

  private boolean canHead(int start) {
    return view.startsNameOrJoined(start)
        || view.lexicon.sourceNoun(view.withoutConjunction(start).bareKey()) != null
        || view.sourceNoun(start) == SpeechLexicon.SourceNoun.INSTITUTION
            && !OwnerPronoun.of(view.key(start)).isEmpty()
        || view.isIn(WordList.QUANTIFIER, start)
        || view.isIn(WordList.ANYBODY, start)
        || view.withoutConjunction(start).definite() && !view.isIn(WordList.RELATIVE, start)
        || view.opening(start) != null && view.nameAt(start + 1) != null;
  }

  /** Where the clause that the subject opens may begin at the earliest. */
  private int boundary(int end, int sentenceStart) {
    int first = Math.max(sentenceStart, end - FARTHEST);
    for (int i = end - 1; i >= first; i--) {
      boolean mark =
          view.isPunctuation(i)
              && !view.word(i).is('-')
              && (opensSpeech(i)
                  || view.endsSentence(i)
                  || view.opening(i) == null && view.around(i) == null);
      boolean comma = view.isComma(i) && i < end - 1;
      if (mark && !view.isComma(i)
          || comma && !belongs(i)
          || view.isIn(WordList.OPENER, i) && !describesPerson(i, end)
          || view.isComplementiser(i)) {
        return i + 1;
      }
    }
    return first;
  }

  /** {@code فلان الذي يعيش هناك قال إن}: a clause about the person who speaks. */
  private boolean describesPerson(int relative, int end) {
    return view.isIn(WordList.RELATIVE, relative) && relative + 2 < end && endsPerson(relative);
  }

  private boolean opensSpeech(int at) {
    var quotation = view.opening(at);
    return quotation != null && quotation.isCertain() && view.wordsIn(quotation) > 4;
  }

  /** A comma after a name, before its title: {@code حسين، وزير الخارجية، قال}. */
  private boolean belongs(int comma) {
    return comma + 1 < view.size()
        && view.sourceNoun(comma + 1) != null
        && !view.withoutConjunction(comma + 1).joined();
  }
}
