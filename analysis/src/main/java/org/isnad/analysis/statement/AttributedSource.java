package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Who or what is named as the source behind {@code بحسب} and the like.
 *
 * <p>{@code بحسب الوزارة} → {@code الوزارة}; {@code وفق تقدير الخبراء} → {@code الخبراء}; {@code
 * حسب توقعات حكومية} → {@code توقعات حكومية}; {@code حسب القانون}, {@code وفق الخطة} → nobody.
 */
final class AttributedSource {

  private final Report report;
  private final View view;

  AttributedSource(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /**
   * A source, the nouns before it that name only its words or view left aside.
   *
   * @param apart whether a sentence or a mark stands right before the attribution
   */
  Optional<Phrase> read(int start, int limit, boolean apart) {
    return find(start, limit, apart).map(this::withoutLam);
  }

  private Optional<Phrase> find(int start, int limit, boolean apart) {
    int from = view.isIn(WordList.SAME, start) && start + 1 < limit ? start + 1 : start;
    Optional<Phrase> phrase = report.sources.read(from, limit, Set.of()).filter(this::isSource);
    if (phrase.isPresent() || from + 1 >= limit) {
      return phrase;
    }
    Optional<Phrase> teller =
        isOwned(from)
            ? report.sources.read(from + 1, limit, Set.of()).filter(owner -> tells(from, owner))
            : Optional.empty();
    return apart && teller.isEmpty()
        ? report.sources.read(from, limit, Set.of()).filter(this::isTold)
        : teller;
  }

  /**
   * {@code توقعات حكومية}, {@code التشخيصات المبدئية}, {@code آخر الإحصاءات}: what is told, by
   * nobody who is named.
   */
  private boolean isTold(Phrase phrase) {
    int noun =
        isLatest(phrase.start()) && phrase.start() + 1 < phrase.end()
            ? phrase.start() + 1
            : phrase.start();
    return view.word(noun).stems().stream()
            .anyMatch(stem -> !stem.joined() && view.lexicon.is(WordList.TOLD, stem.bareKey()))
        || noun > phrase.start() && view.sourceNoun(noun) == SourceNoun.DOCUMENT;
  }

  private boolean isLatest(int at) {
    return view.lexicon.is(
        WordList.LATEST, view.withPreposition(at, 'ل').map(Stem::key).orElse(view.key(at)));
  }

  /** {@code وفقا لآخر الإحصاءات}: the words of the source alone. */
  private Phrase withoutLam(Phrase phrase) {
    Source source = phrase.source();
    Stem lam = view.withPreposition(phrase.start(), 'ل').orElse(null);
    if (lam == null
        || source.entity() != null
        || source.span().start() != view.word(phrase.start()).start()
        || !view.lexicon.is(WordList.LATEST, lam.key())
            && !view.lexicon.is(WordList.TOLD, lam.bareKey())) {
      return phrase;
    }
    Span span = source.span().withStart(lam.span().start());
    String words = view.of(span);
    String name = lam.definite() && words.startsWith("ل") ? "ا" + words : words;
    Source named = new Source(null, name, span, source.kind(), source.agreement(), source.head());
    return new Phrase(named, phrase.start(), phrase.end());
  }

  /** {@code تقدير خبراء}, {@code رواية الشهود}: a noun of saying that its speaker follows. */
  private boolean isOwned(int noun) {
    boolean bound =
        view.word(noun).surface().endsWith("ة") || OwnerPronoun.of(view.key(noun)).isEmpty();
    return bound
        && !view.isDefinite(noun)
        && !view.lexicon.is(WordList.NO_SOURCE, report.sources.descriptions.bareHead(noun))
        && (view.isIn(WordList.ACCOUNT, noun) || isView(report.contentFinder.nounAt(noun)));
  }

  /** Not {@code حسب توجيهات الوزير}, {@code وفق رغبة الأهالي}: what is done to please somebody. */
  private static boolean isView(@Nullable SpeechNoun noun) {
    return noun != null && (noun.act() == Act.STATE || noun.act() == Act.OPINE);
  }

  /** {@code وفق تعبير الرحوي}: whose words they are need not be known. */
  private boolean tells(int noun, Phrase owner) {
    boolean somebody =
        Plausible.isPeople(view, owner.start())
            || view.isIn(WordList.ACCOUNT, noun)
                && view.isDefinite(owner.start())
                && Plausible.mayBeName(view, owner, false);
    return isSource(owner) || somebody;
  }

  /** {@code حسب القانون}, {@code وفق الخطة} name no source. */
  boolean isSource(Phrase phrase) {
    boolean several =
        view.isIn(WordList.QUANTIFIER, phrase.start())
            && (Plausible.speaks(report, phrase) || isPeopleAfter(phrase.start(), phrase.end()));
    boolean none =
        view.lexicon.is(WordList.NO_SOURCE, report.sources.descriptions.bareHead(phrase.start()));
    boolean named = phrase.source().entity() != null && (!none || view.startsName(phrase.start()));
    return named || several || view.sourceNoun(phrase.start()) != null && !none;
  }

  /** {@code بعض العارفين}, {@code عدد من الاقتصاديين}. */
  private boolean isPeopleAfter(int quantifier, int end) {
    int noun = view.key(quantifier + 1).equals("من") ? quantifier + 2 : quantifier + 1;
    return noun < end && Plausible.isPeople(view, noun);
  }
}
