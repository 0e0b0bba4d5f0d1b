package org.isnad.analysis.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.text.Stem;

/**
 * What people come together for, to say it; they are the subject of a verb of gathering.
 *
 * <ul>
 *   <li>{@code تظاهر المعلمون للمطالبة بصرف رواتبهم}, {@code للتنديد بالقصف}
 *   <li>{@code تجمع الأهالي للتعبير عن رفضهم لـ}
 * </ul>
 */
final class PurposeRule {

  private static final int FARTHEST = 20;

  /** Words from what is staged up to its verb. */
  private static final int MOST_ADJECTIVES = 3;

  private final Report report;
  private final View view;

  PurposeRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    Stem stem = view.withPreposition(at, 'ل').filter(Stem::definite).orElse(null);
    if (stem == null || view.isInName(at) || at == view.sentence(at).firstWord()) {
      return false;
    }
    Optional<Attached> said =
        view.lexicon.is(WordList.PURPOSE, stem.bareKey()) ? demanded(at) : expressed(at, stem);
    Optional<Source> speaker =
        said.isEmpty() || report.hasContent(said.get().content()) ? Optional.empty() : speaker(at);
    if (speaker.isEmpty()) {
      return false;
    }
    Span cue = view.word(at).span();
    Attached whole = new NounExtent(view).trimmed(beforeThat(said.get()));
    report.add(List.of(speaker.get().withCue(cue)), cue, whole, null, null, "purpose");
    return true;
  }

  /** {@code وأضافت على هامش وقفة للمطالبة بالحقيقة | أنه}: what another verb brings. */
  private Attached beforeThat(Attached said) {
    int limit = view.endWord(said.content());
    for (int i = said.word() + 2; said.rule().equals(Attached.PREPOSITION) && i < limit; i++) {
      boolean bare = view.word(i).stems().get(0).preposition() == 0;
      if (view.isComplementiser(i) && bare && !view.isDeed(i - 1)) {
        Span before = said.content().withEnd(view.word(i - 1).end());
        return new Attached(before, said.act(), said.rule(), said.word());
      }
    }
    return said;
  }

  /** {@code للمطالبة بصرف}: right behind the noun. */
  private Optional<Attached> demanded(int at) {
    SpeechNoun noun = report.contentFinder.nounAt(at);
    if (noun == null || at + 1 >= view.sentence(at).endWord()) {
      return Optional.empty();
    }
    Set<String> prepositions = new HashSet<>(Set.of("ب", "علي"));
    SpeechVerb reports = noun.reports();
    prepositions.addAll(reports == null ? Set.of() : reports.prepositions());
    SpeechVerb verb =
        new SpeechVerb(
            noun.noun(),
            noun.act(),
            Set.of(Frame.THAT),
            prepositions,
            SpeechVerb.Commitment.NEUTRAL);
    return report.contentFinder.at(at + 1, wanted(verb));
  }

  /** {@code للتعبير عن غضبهم من}: a feeling, with what it is about. */
  private Optional<Attached> expressed(int at, Stem stem) {
    int noun = at + 2;
    boolean expressed =
        view.lexicon.is(WordList.EXPRESSING, stem.bareKey())
            && view.key(at + 1).equals("عن")
            && report.contentFinder.nounAt(noun) != null;
    return expressed
        ? report
            .contentFinder
            .feeling(noun, wanted(SpeechVerb.SAYING))
            .filter(attached -> attached.word() > noun)
        : Optional.empty();
  }

  private static Wanted wanted(SpeechVerb verb) {
    return new Wanted(verb, Agreement.PEOPLE, false, false);
  }

  /** Who comes together by the verb that the purpose belongs to. */
  private Optional<Source> speaker(int at) {
    int first = Math.max(view.sentence(at).firstWord(), at - FARTHEST);
    for (int i = before(at); i >= first; i--) {
      boolean stages = view.lexicon.is(WordList.STAGES, bare(i));
      if ((stages || view.lexicon.is(WordList.GATHERS, bare(i))) && !view.isInName(i)) {
        return opensClause(i, first, stages) ? subject(i, at, stages) : Optional.empty();
      }
      if (isElsewhere(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code وقفة احتجاجية، وذلك | للمطالبة}: the last word before the purpose. */
  private int before(int at) {
    int before = view.isIn(WordList.TRAILING, at - 1) ? at - 2 : at - 1;
    return view.isComma(before) ? before - 1 : before;
  }

  private String bare(int at) {
    return view.withoutConjunction(at).bareKey();
  }

  /** What parts a purpose from the verb before it: another clause, another verb. */
  private boolean isElsewhere(int at) {
    boolean besideTime = view.isComma(at) && (view.timeAt(at + 1) != null || view.endsTime(at));
    return view.isPunctuation(at) && !besideTime
        || view.isIn(WordList.RELATIVE, at)
        || view.isIn(WordList.SUBORDINATOR, at)
        || view.isComplementiser(at)
        || !view.verbs(at).isEmpty() && !isGathering(at) && !isWhere(at);
  }

  /** What happened, and not {@code لم يخرج}, {@code ينوي الخروج}, {@code تجمع} as a noun. */
  private boolean opensClause(int verb, int first, boolean stages) {
    return verb == view.sentence(verb).firstWord()
        || view.withoutConjunction(verb).joined()
        || view.isPunctuation(verb - 1)
        || view.isIn(WordList.BEFORE_VERB, verb - 1)
        || view.endsTime(verb)
        || stages && isStaged(verb, first);
  }

  /** {@code مظاهرة حاشدة | نظمها}: the verb takes up what is staged, by a pronoun. */
  private boolean isStaged(int verb, int first) {
    boolean staged = false;
    for (int i = verb - 1; i >= Math.max(first, verb - MOST_ADJECTIVES); i--) {
      staged |= isGathering(i);
    }
    return staged && !OwnerPronoun.of(view.key(verb)).isEmpty();
  }

  /** {@code خرج | مئات السكان | في مسيرة}, {@code نظم | الأهالي | وقفة}. */
  private Optional<Source> subject(int verb, int at, boolean stages) {
    boolean staged = stages && !OwnerPronoun.of(view.key(verb)).isEmpty();
    int start = new Surroundings(view, report.sources, Set.of(), at).skip(verb + 1);
    int end = start;
    while (end < at && !isWhere(end) && !isGathering(end)) {
      end++;
    }
    int last = end;
    return report
        .sources
        .read(start, end, Set.of())
        .filter(phrase -> phrase.end() == last)
        .filter(phrase -> !stages || staged || hasObject(phrase.end(), at))
        .filter(phrase -> Plausible.speaks(report, phrase))
        .map(report::resolve)
        .filter(source -> !report.sources.isMedium(source))
        .filter(source -> source.entity() == null || source.entity().type() != EntityType.LOC)
        .map(source -> source.by(SpeakerBasis.SENTENCE_SUBJECT));
  }

  /** {@code نفذ العمال في المدينة | وقفة}: what is staged, behind no preposition. */
  private boolean hasObject(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (isGathering(i)) {
        return !view.isIn(WordList.PREPOSITION, i - 1)
            && view.word(i).stems().get(0).preposition() == 0;
      }
    }
    return false;
  }

  /** What tells where, when and how people come together, and not who they are. */
  private boolean isWhere(int at) {
    return view.isIn(WordList.WHERE, at)
        || view.isIn(WordList.ADVERB, at)
        || view.timeAt(at) != null
        || view.isDeedBehind(at, 'ل')
            && view.withPreposition(at, 'ل').filter(Stem::definite).isPresent();
  }

  /** {@code مسيرة}, {@code اعتصاما}, {@code إضرابهم}, {@code بوقفة}. */
  private boolean isGathering(int at) {
    for (Stem stem : view.word(at).stems()) {
      String key = stem.bareKey();
      if (!stem.joined()
          && (view.lexicon.is(WordList.GATHERING, key)
              || key.endsWith("ا")
                  && view.lexicon.is(WordList.GATHERING, key.substring(0, key.length() - 1))
              || view.lexicon.is(WordList.GATHERING, OwnerPronoun.without(key))
              || view.lexicon.is(WordList.GATHERING, OwnerPronoun.nounOf(key)))) {
        return true;
      }
    }
    return false;
  }
}
