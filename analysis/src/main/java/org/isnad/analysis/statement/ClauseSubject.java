package org.isnad.analysis.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;

/**
 * Who goes on speaking in a sentence in which nobody spoke so far: whoever did what the nearest
 * clause before the verb or participle tells.
 *
 * <ul>
 *   <li>{@code سعى وزير النقل إلى طمأنة السكان، مؤكداً أن}, {@code رفض ناطق باسم الشرطة التعليق،
 *       لكنه قال إن}: behind its verb
 *   <li>{@code غير أن منظمات حقوقية سارعت إلى التنديد، مؤكدة أن}: before it
 * </ul>
 *
 * <p>Clauses that describe or depend on another, {@code الذي زار}, {@code بعد أن زار}, are passed
 * over.
 */
final class ClauseSubject {

  private static final String FEMININE_ENDING = "ت";

  private static final int SHORTEST_PRESENT = 3;

  /** Lists of words that say more of somebody's office. */
  private static final List<WordList> OF_OFFICE =
      List.of(
          WordList.OFFICE_ADJECTIVE,
          WordList.ATTRIBUTIVE,
          WordList.FORMER,
          WordList.RANK_OF,
          WordList.TITLE,
          WordList.RELATIVE);

  private final Report report;
  private final View view;

  ClauseSubject(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /**
   * @param verb index of what has no subject of its own
   * @param agreement of it
   */
  Optional<Source> before(int verb, Agreement agreement) {
    if (view.isIn(WordList.AFTER, verb - 1)) {
      return Optional.empty();
    }
    int first = view.sentence(verb).firstWord();
    int main = new Surroundings(view, report.sources, Set.of(), verb).skip(first);
    for (int i = verb - 1; i >= Math.max(first, report.byline); i--) {
      if (isTold(i) && Objects.equals(view.around(i), view.around(verb))) {
        int at = i;
        boolean opens = i <= main || !view.key(i - 1).equals("قد") && opensClause(i, first);
        Optional<Source> subject = opens ? behind(i, verb).or(() -> ahead(at)) : ahead(at);
        Optional<Source> fitting =
            subject.filter(
                source -> source.agreement().isKnown() && source.agreement().answers(agreement));
        if (fitting.isPresent()) {
          return fitting;
        }
      }
    }
    return Optional.empty();
  }

  /** A finite verb of a deed or of saying. */
  boolean isTold(int at) {
    if (view.isInName(at)
        || view.isDefinite(at)
        || view.isPunctuation(at)
        || view.isIn(WordList.RESUMPTION, at + 1)
        || view.lexicon.sourceNoun(view.withoutConjunction(at).key()) != null) {
      return false;
    }
    String key = view.withoutConjunction(at).key();
    return isPast(WordList.TALE_VERB, key)
        || isPast(WordList.DEED_VERB, key)
        || isPresent(at, key)
        || report.sources.phrases.objects.isFeminineVerb(at)
        || view.verbs(at).stream()
            .anyMatch(
                match ->
                    match.form().tense() != Tense.PARTICIPLE
                        && match.form().person() == 3
                        && match.form().number() == Number.SINGULAR
                        && match.form().object().isEmpty());
  }

  /** {@code ويحلل}, {@code ولم يقتنع}: by its letters a verb of the present. */
  private boolean isPresent(int at, String key) {
    boolean opens =
        view.withoutConjunction(at).joined()
            && (view.isPunctuation(at - 1) || at == view.sentence(at).firstWord());
    return (opens || view.isIn(WordList.NEGATION, at - 1))
        && key.length() > SHORTEST_PRESENT
        && key.charAt(0) == 'ي'
        && view.timeAt(at) == null;
  }

  /** {@code سعى}, {@code سعت}, {@code دشنت}: a verb of the list, of a man or a woman. */
  private boolean isPast(WordList list, String key) {
    String bare = key.endsWith(FEMININE_ENDING) ? key.substring(0, key.length() - 1) : key;
    return view.lexicon.is(list, key)
        || view.lexicon.is(list, bare)
        || view.lexicon.is(list, bare + "ي");
  }

  /** {@code قال إن السكان تجمعوا}: behind أن, but not behind {@code غير أن}. */
  private boolean dependsOnAnother(int verb) {
    int first = view.sentence(verb).firstWord();
    int opener = verb - 1;
    while (opener > first && !view.isComplementiser(opener) && !view.isPunctuation(opener)) {
      opener--;
    }
    return view.isComplementiser(opener) && !view.isIn(WordList.SETS_AGAINST, opener - 1);
  }

  /** Nothing that the verb's clause describes or depends on stands right before it. */
  private boolean opensClause(int at, int first) {
    int before = at - 1;
    while (before > first
        && (view.isIn(WordList.ADVERB, before) || view.isIn(WordList.NEGATION, before))) {
      before--;
    }
    if (view.isIn(WordList.RELATIVE, before) || view.isComplementiser(before)) {
      return false;
    }
    before = at - 1;
    return at == first
        || view.withoutConjunction(at).joined()
        || view.isPunctuation(before)
        || view.endsTime(at)
        || view.isIn(WordList.BEFORE_VERB, before)
        || view.key(before).equals("ثم")
        || view.isIn(WordList.SETTING_APART, before)
        || view.isIn(WordList.NEGATION, before)
        || view.isIn(WordList.OWN_SIDE, before)
        || view.isIn(WordList.ADVERB, before);
  }

  private Optional<Source> behind(int verb, int limit) {
    int next = verb + 1;
    while (next < limit
        && (view.isIn(WordList.ADVERB, next)
            || view.timeAt(next) != null
            || view.key(next).equals("ذلك")
            || view.isPronounBehindPreposition(next))) {
      next = Math.max(next + 1, view.timeEnd(next));
    }
    int end = end(next, limit);
    return report
        .sources
        .read(next, end, Set.of())
        .map(phrase -> report.sources.holders.withHolder(phrase, end))
        .filter(this::acts)
        .filter(phrase -> !isMet(verb, phrase.end(), limit))
        .flatMap(phrase -> agreeing(verb, phrase));
  }

  /** {@code ألقى المدير | كلمة}, {@code نجح المدير | في إقناعهم}: where no subject goes on. */
  private int end(int first, int limit) {
    for (int i = first + 1; i < limit; i++) {
      boolean whole = i == first + 1 && view.isDefinite(first);
      boolean done =
          view.isIn(WordList.PREPOSITION, i) && (whole || view.isDeed(i + 1))
              || view.isDeedBehind(i, 'ب')
              || view.isDeedBehind(i, 'ل')
              || whole && !view.isInName(i) && view.withPreposition(i, 'ل').isPresent();
      boolean said = view.isIn(WordList.SPEECH_OCCASION, i) && !view.isDefinite(i);
      if (done
          || said
          || startsObject(i)
          || isObjectOfTitle(first, i)
          || view.isPronounBehindPreposition(i)) {
        return i;
      }
    }
    return limit;
  }

  /** {@code نقل الوكيل | تحيات الأمير}, {@code استعرض سالم الحداد | البرنامج}. */
  private boolean startsObject(int at) {
    boolean named = view.isInName(at - 1) && view.nameAt(at) == null;
    boolean bare =
        (named || view.isDefinite(at - 1)) && report.sources.phrases.objects.isAnother(at);
    return bare
        || named
            && view.isDefinite(at)
            && view.sourceNoun(at) == null
            && report.subjects.personBefore(at) != null;
  }

  /** {@code افتتح الأمير | المشروع}, {@code رعى أمير المنطقة | الحفل}: no more of who he is. */
  private boolean isObjectOfTitle(int first, int at) {
    int end = view.isDefinite(first) ? first + 1 : first + 2;
    if (at < end || view.sourceNoun(first) != SourceNoun.PERSON || !view.isDefinite(end - 1)) {
      return false;
    }
    while (end < at && isOfOffice(end)) {
      end++;
    }
    SourceNoun noun = view.sourceNoun(at);
    return at == end
        && view.isDefinite(at)
        && !view.isInName(at)
        && noun != SourceNoun.PERSON
        && noun != SourceNoun.PEOPLE
        && !endsAlike(at - 1, at)
        && !isOfOffice(at);
  }

  /** {@code الحرمين الشريفين}, {@code الطبيبة المزيفة}: the second may describe the first. */
  private boolean endsAlike(int noun, int at) {
    return Stream.of("ه", "ين", "ات")
        .anyMatch(ending -> view.key(noun).endsWith(ending) && view.key(at).endsWith(ending));
  }

  /** {@code العام}, {@code المساعد}, {@code المصري}. */
  private boolean isOfOffice(int at) {
    String key = view.key(at);
    return key.endsWith("ي")
        || key.endsWith("يه")
        || OF_OFFICE.stream().anyMatch(list -> view.isIn(list, at));
  }

  private Optional<Source> ahead(int verb) {
    return view.withoutConjunction(verb).joined() || dependsOnAnother(verb)
        ? Optional.empty()
        : report
            .subjects
            .beforePredicate(verb)
            .filter(this::acts)
            .flatMap(phrase -> agreeing(verb, phrase));
  }

  private boolean acts(Phrase phrase) {
    int start = phrase.start();
    SourceNoun head = report.sources.phrases.heads.head(start, phrase.end());
    boolean somebody =
        view.startsNameOrJoined(start)
            || view.opening(start) != null
            || head != null
            || Plausible.isPeople(view, start)
            || view.isIn(WordList.HIS_HIGHNESS, start);
    return somebody && head != SourceNoun.DOCUMENT && Plausible.speaks(report, phrase);
  }

  /**
   * {@code والتقى الوزير، مؤكداً}, {@code وشكر الوزير على}: whom somebody meets or thanks, where no
   * other follows; not {@code والتقى الوزير السفير}.
   */
  private boolean isMet(int verb, int end, int limit) {
    boolean another =
        end < limit
            && !view.isPunctuation(end)
            && !view.isIn(WordList.PREPOSITION, end)
            && !view.isIn(WordList.ADVERB, end)
            && view.timeAt(end) == null
            && view.word(end).stems().stream().allMatch(stem -> stem.preposition() == 0);
    return takesPeople(verb) && !another;
  }

  /** {@code التقى}, {@code شكر}, {@code طالب}: a verb whose object is somebody. */
  boolean takesPeople(int verb) {
    return isPast(WordList.MEETING, view.withoutConjunction(verb).key())
        || view.verbs(verb).stream()
            .anyMatch(match -> match.verb().has(Frame.WHOM) || match.verb().has(Frame.ADDRESSED));
  }

  /** The subject with the gender that its verb has; none where it cannot have it. */
  private Optional<Source> agreeing(int verb, Phrase phrase) {
    boolean feminine = view.verbs(verb).stream().anyMatch(ClauseSubject::isFeminine);
    boolean woman = feminine || view.withoutConjunction(verb).key().endsWith(FEMININE_ENDING);
    Agreement own = woman ? Agreement.FEMININE : Agreement.MASCULINE;
    Source source = report.resolve(phrase);
    if (source.entity() == null && view.isIn(WordList.ONE_OF, phrase.start())) {
      return Optional.of(source.withAgreement(own));
    }
    if (source.entity() == null) {
      boolean several = source.agreement().number() == Number.PLURAL;
      return Optional.of(source)
          .filter(s -> several || s.agreement().isKnown() && s.agreement().answers(own))
          .filter(s -> !isShortTitle(phrase));
    }
    boolean place = source.entity().type() == EntityType.LOC;
    boolean medium = source.entity().kind().isMedium();
    return place && !woman || medium ? Optional.empty() : Optional.of(source.withAgreement(own));
  }

  /** {@code الوزير}, {@code المدرب البرازيلي}: who it is was told before. */
  private boolean isShortTitle(Phrase phrase) {
    int title =
        view.isIn(WordList.HIS_HIGHNESS, phrase.start()) ? phrase.start() + 1 : phrase.start();
    boolean definite =
        view.sourceNoun(title) == SourceNoun.PERSON && report.discourse.lastPerson().isPresent();
    for (int i = title; i < phrase.end(); i++) {
      definite &= view.isDefinite(i);
    }
    return definite || view.isIn(WordList.SOURCE, phrase.start());
  }

  private static boolean isFeminine(VerbLexicon.Match<SpeechVerb> match) {
    return match.form().gender() == Gender.FEMININE;
  }
}
