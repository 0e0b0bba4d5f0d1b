package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.VerbForm.Gender;

/**
 * Whom a sentence is about: the subject of the verb it opens with, which a later verb without a
 * subject of its own goes on with.
 *
 * <ul>
 *   <li>{@code هاجمت لوبان ماكرون ووصفته بأنه}: لوبان
 *   <li>{@code من جهته، طالب بايرو بقمة، معتبراً أن}: بايرو
 *   <li>{@code استقبل الحداد ضيوفه. وقال إن}: الحداد, in the sentence before
 * </ul>
 */
final class MainSubjects {

  /** Words up to أن: {@code وعلى الرغم من أن}. */
  private static final int LONGEST_OPENER = 5;

  /** Of the clause right before a verb. */
  final ClauseSubject clauses;

  private final Report report;
  private final View view;
  private final SourceReader sources;

  MainSubjects(Report report) {
    this.report = report;
    this.view = report.view;
    this.sources = report.sources;
    this.clauses = new ClauseSubject(report);
  }

  /** Of the sentence that the verb stands in. */
  Optional<Source> inSentence(int verb, Agreement agreement) {
    return near(verb, agreement, true)
        .or(() -> opened(view.sentence(verb), verb, agreement))
        .filter(source -> source.agreement().answers(agreement));
  }

  /**
   * Of the sentence before the verb's, where nobody spoke in it and it tells nothing of the past;
   * not for verbs of adding, by which who spoke last goes on.
   */
  Optional<Source> before(int verb, Agreement agreement) {
    int first = view.sentence(verb).firstWord();
    if (first == 0 || view.isIn(WordList.ADDING, verb)) {
      return Optional.empty();
    }
    Sentence sentence = view.sentence(first - 1);
    int opening = sentence.firstWord();
    if (view.isIn(WordList.NARRATIVE, opening) || view.key(opening).equals("وقد")) {
      return Optional.empty();
    }
    int start = sentence.span().start();
    boolean silent =
        report.discourse.last().filter(source -> source.span().start() >= start).isEmpty();
    return silent
        ? opened(sentence, sentence.endWord(), agreement)
            .filter(source -> source.agreement().isKnown())
            .filter(source -> source.agreement().answers(agreement))
            .filter(source -> agreement.gender() == Gender.FEMININE || !isBodyNamed(source))
            .map(source -> source.by(SpeakerBasis.LAST_SPEAKER))
        : Optional.empty();
  }

  /** Whom the verb's sentence begins with, of two who act in it: {@code التقى حداد سالما وأكدا}. */
  Optional<Source> opening(int verb) {
    return opened(view.sentence(verb), verb, Agreement.UNKNOWN);
  }

  /** {@code ورغم أن الحداد لم يحضر، فإنه قال إن}: of the clause against which the verb's stands. */
  Optional<Source> conceding(int verb, Agreement agreement) {
    int first = view.sentence(verb).firstWord();
    int that = first;
    boolean despite = false;
    while (that < verb && that - first < LONGEST_OPENER && !view.isComplementiser(that)) {
      despite |= view.key(that).endsWith("رغم");
      that++;
    }
    return despite && that + 1 < verb && view.isComplementiser(that)
        ? sources
            .read(that + 1, verb, Set.of())
            .map(report::resolve)
            .filter(source -> source.entity() != null || source.agreement().isKnown())
            .filter(source -> source.agreement().answers(agreement))
            .map(source -> source.by(SpeakerBasis.SENTENCE_SUBJECT))
        : Optional.empty();
  }

  private static boolean isBodyNamed(Source source) {
    return source.entity() != null && source.entity().type() != EntityType.PER;
  }

  /** Whom a sentence opens with, before {@code limit}. */
  private Optional<Source> opened(Sentence sentence, int limit, Agreement wanted) {
    int first = afterTurn(firstWord(sentence), limit);
    first = new Surroundings(view, sources, Set.of(), limit).skip(first);
    while (first < limit && view.isIn(WordList.BEFORE_VERB, first)) {
      first++;
    }
    if (first >= limit || !view.word(first).isArabic()) {
      return Optional.empty();
    }
    int reminded = afterReminder(first, limit);
    if (reminded > first) {
      return sources
          .read(reminded, limit, Set.of())
          .filter(phrase -> phrase.source().entity() != null || sources.isTitle(phrase))
          .map(report::resolve);
    }
    if (view.isIn(WordList.DEMONSTRATIVE, first + 1) && view.isDefinite(first + 2)) {
      return sources
          .read(first + 2, view.sourceNoun(first + 2) == null ? first + 3 : limit, Set.of())
          .map(report::resolve);
    }
    if (view.key(first + 1).equals("ذلك")) {
      int subject = new Surroundings(view, sources, Set.of(), limit).skip(first + 2);
      return sources.read(subject, limit, Set.of()).flatMap(phrase -> named(phrase, limit));
    }
    Optional<Source> titled = titled(first, sentence, limit);
    return titled.isPresent() ? titled : afterVerb(first, limit, wanted);
  }

  /**
   * {@code يذكر أن الوزير فلان قد التقى السفير، وأعلن}, {@code تجدر الإشارة إلى أن}: past what the
   * outlet reminds of, that word where it reminds of nothing.
   */
  private int afterReminder(int first, int limit) {
    int that = first;
    while (that < limit && that - first < LONGEST_OPENER && !view.isComplementiser(that)) {
      that++;
    }
    boolean reminds =
        view.isIn(WordList.VOICE_BACK, first)
            && that < limit
            && that > first
            && view.isComplementiser(that)
            && OwnerPronoun.of(view.key(that)).isEmpty();
    return reminds ? that + 1 : first;
  }

  /** The first word of a sentence, behind the writer's name. */
  private int firstWord(Sentence sentence) {
    return Math.max(report.byline, sentence.firstWord());
  }

  /** {@code من جهته،}, {@code من جانب آخر}: past what turns to another. */
  private int afterTurn(int first, int limit) {
    boolean from = view.key(first).equals("من") || view.key(first).equals("ومن");
    boolean own = from && view.isIn(WordList.OWN_SIDE, first + 1);
    boolean other = from && view.isIn(WordList.OTHER_HAND, first + 1);
    int end = own ? first + 2 : other ? first + View.OTHER_HAND_WORDS : first;
    return Math.min(view.isComma(end) ? end + 1 : end, limit);
  }

  /**
   * @param wanted agreement by which {@code تسلم فلان} is read, the past of one or the present of
   *     the other gender; unknown where none is asked for
   */
  private Optional<Source> afterVerb(int first, int limit, Agreement wanted) {
    String key = view.withoutConjunction(first).key();
    boolean feminine = key.endsWith("ت") || key.startsWith("ت") && key.length() > 3;
    int next = first + 1;
    while (next < limit
        && (view.isIn(WordList.ADVERB, next)
            || view.timeAt(next) != null
            || view.isPronounBehindPreposition(next))) {
      next = Math.max(next + 1, view.timeEnd(next));
    }
    Optional<Phrase> phrase = sources.read(next, limit, Set.of());
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Source source = report.resolve(phrase.get());
    if (source.entity() == null) {
      return saying(first, phrase.get(), source);
    }
    boolean person = source.entity().type() == EntityType.PER;
    boolean his = person && !key.endsWith("ت") && wanted.gender() == Gender.MASCULINE;
    Agreement own = feminine && !his ? Agreement.FEMININE : Agreement.MASCULINE;
    boolean verbal =
        !view.isDefinite(first)
            && view.nameAt(first) == null
            && (view.sourceNoun(first) == null
                || !view.verbs(first).isEmpty()
                || person && view.sourceNoun(first) == SourceNoun.DOCUMENT);
    return verbal ? Optional.of(source.withAgreement(own)) : Optional.empty();
  }

  /** {@code وكشفت أوساط تجارية تفاصيل الصفقة}: people without a name, by a verb of saying. */
  private Optional<Source> saying(int verb, Phrase phrase, Source source) {
    SourceNoun head = sources.phrases.heads.head(phrase.start(), phrase.end());
    boolean people =
        head != SourceNoun.DOCUMENT
            && head != SourceNoun.PERSON
            && Plausible.speaks(report, phrase);
    boolean feminine = view.withoutConjunction(verb).key().endsWith("ت");
    boolean agrees = feminine == (source.agreement().gender() == Gender.FEMININE);
    boolean several = feminine || source.agreement().equals(Agreement.PEOPLE);
    boolean acts = several ? mayBeVerb(verb) : !view.verbs(verb).isEmpty();
    return people && agrees && acts ? Optional.of(source) : Optional.empty();
  }

  private boolean mayBeVerb(int at) {
    return !view.verbs(at).isEmpty()
        || !view.isDefinite(at)
            && !view.isInName(at)
            && view.sourceNoun(at) == null
            && !view.isIn(WordList.PREPOSITION, at)
            && !VerbalNouns.isOne(view.key(at));
  }

  /** A name, or the person whom a title leads up to before {@code limit}. */
  private Optional<Source> named(Phrase phrase, int limit) {
    return phrase.source().entity() != null
        ? Optional.of(phrase.source())
        : sources
            .holders
            .personAfter(phrase, limit)
            .map(holder -> sources.named(holder, phrase.source().head()));
  }

  /** {@code رئيس الجمعية سالم الحداد استعاد الذكريات، وقال}: a title and its holder first. */
  private Optional<Source> titled(int first, Sentence sentence, int limit) {
    boolean title =
        view.sourceNoun(first) == SourceNoun.PERSON
            && !view.withoutConjunction(first).joined()
            && first == firstWord(sentence);
    return title
        ? sources.read(first, limit, Set.of()).map(Phrase::source).filter(Source::isPerson)
        : Optional.empty();
  }

  /**
   * People named in the nominative earlier in the sentence, the nearest, for a verb in the plural:
   * {@code فحص الباحثون الصخور وتوصلوا}, {@code أطلق مغردون وسما استنكروا فيه}.
   */
  Optional<Source> several(int verb, Agreement agreement) {
    int first = view.sentence(verb).firstWord();
    for (int i = verb - 1; i >= first && agreement.equals(Agreement.PEOPLE); i--) {
      boolean nominative = view.key(i).endsWith("ون") && view.nameAt(i) == null;
      if (nominative && (view.sourceNoun(i) == SourceNoun.PEOPLE || Plausible.isPeople(view, i))) {
        return sources
            .read(i, verb, Set.of())
            .map(report::resolve)
            .filter(source -> source.agreement().answers(agreement));
      }
    }
    return Optional.empty();
  }

  /**
   * The body that follows a feminine verb earlier in the sentence, the nearest: {@code ألقت السلطات
   * القبض على …، كما وجهت}.
   */
  Optional<Source> near(int verb, Agreement agreement) {
    return near(verb, agreement, false);
  }

  /**
   * @param resumed whether its verb must open a clause beside the first: {@code رصدت الصحيفة
   *     الأعطال، حيث أخلت الشركة مسؤوليتها، وقالت}
   */
  private Optional<Source> near(int verb, Agreement agreement, boolean resumed) {
    int first = view.sentence(verb).firstWord();
    boolean feminine = agreement.gender() == Gender.FEMININE;
    for (int i = verb - 2; feminine && i >= first; i--) {
      boolean beside = i > first && view.isIn(WordList.SETTING_APART, i - 1);
      if ((beside || !resumed) && isBody(i + 1) && sources.phrases.objects.isFeminineVerb(i)) {
        return sources
            .read(i + 1, verb, Set.of())
            .map(report::resolve)
            .filter(source -> source.agreement().answers(agreement));
      }
    }
    return Optional.empty();
  }

  private boolean isBody(int at) {
    SourceNoun noun = view.sourceNoun(at);
    return view.startsName(at)
        || noun != null && view.isDefinite(at)
        || noun == SourceNoun.INSTITUTION && view.isDefinite(at + 1);
  }
}
