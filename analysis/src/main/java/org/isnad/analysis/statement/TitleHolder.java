package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm.Number;
import org.jspecify.annotations.Nullable;

/**
 * The person whom a title leads up to, behind bodies and places, ranks and other titles, in any
 * phrase; of a verb's subject, where what is said helps to tell, {@link HolderOfSubject} asks.
 *
 * <p>{@code الناطق باسم الحرس بالساحل كمال الحداد}, {@code مدير الشرطة، العميد كمال الحداد}.
 */
final class TitleHolder {

  private static final int LONGEST_QUOTED_NAME = 4;

  private final View view;
  private final SourceReader sources;

  TitleHolder(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
  }

  /**
   * The first person named from a title on, before {@code limit}, where nothing but titles, bodies
   * and places stands between: no occasion, no one spoken to or met, no clause of its own.
   */
  Optional<Named> personAfter(Phrase title, int limit) {
    int from = view.isIn(WordList.HONORIFIC, title.start()) ? title.start() + 1 : title.end();
    boolean whole = view.isDefinite(title.start());
    for (int at = from; at < limit; at++) {
      if (whole && sources.phrases.heads.isOffice(at) || sources.phrases.objects.isWarmly(at)) {
        return Optional.empty();
      }
      Named named = view.nameAt(at);
      if (named != null && named.entity().type() == EntityType.PER) {
        return view.startsName(at) && !isAnothers(at) ? Optional.of(named) : Optional.empty();
      }
      boolean toAnother = view.withPreposition(at, 'ل').filter(stem -> isPersons(stem)).isPresent();
      if (toAnother
          || view.timeAt(at) != null && !view.isIn(WordList.FORMERLY, at)
          || view.isIn(WordList.RELATIVE, at)
          || view.isIn(WordList.SUBORDINATOR, at) && !view.isIn(WordList.ON_BEHALF, at)
          || view.isIn(WordList.SPEECH_OCCASION, at)
          || view.isIn(WordList.ADJUNCT, at)
          || view.key(at).equals("مع") && !isPlace(at + 1)) {
        return Optional.empty();
      }
      Quotation quotation = view.opening(at);
      boolean name = view.nameAt(at + 1) != null || view.isIn(WordList.HONORIFIC, at + 1);
      if (quotation != null && view.opensCertain(at) && !name) {
        if (view.wordsIn(quotation) > LONGEST_QUOTED_NAME) {
          return Optional.empty();
        }
        at = Math.max(at, view.endWord(quotation.span()) - 1);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code الناطق باسم الحرس بالساحل كمال الحداد}: a title with the person named behind its places,
   * its ranks or another title in apposition.
   */
  Phrase withHolder(Phrase title, int limit) {
    if (title.source().entity() != null || title.end() >= limit) {
      return title;
    }
    Optional<Named> apart = namedApart(title, limit);
    if (apart.isPresent()) {
      Source source = sources.named(apart.get(), title.source().head());
      return new Phrase(source, title.start(), view.endWord(apart.get().span()));
    }
    if (title.source().agreement().number() == Number.PLURAL || !sources.isTitle(title)) {
      return title;
    }
    int at = title.end();
    Optional<Source> apposed =
        view.isComma(at) && at + 1 < limit ? apposed(at + 1, limit) : Optional.empty();
    if (apposed.isPresent()) {
      int after = view.endWord(apposed.get().span());
      return new Phrase(apposed.get(), title.start(), after);
    }
    while (at < limit && view.nameAt(at) == null && goesOnToName(at)) {
      at = pastRank(at);
    }
    Named holder = at < limit && view.startsName(at) ? view.nameAt(at) : null;
    return holder != null && holder.entity().type() == EntityType.PER
        ? new Phrase(
            sources.named(holder, title.source().head()),
            title.start(),
            view.endWord(holder.span()))
        : title;
  }

  /**
   * {@code خبير في القانون، سالم الحداد، …}, {@code أحد المنسقين، سالم الحداد لوكالة المرفأ}:
   * whoever is described, by the name behind a comma that nothing but a mark, what he says or whom
   * he says it to can follow.
   */
  Optional<Named> namedApart(Phrase described, int limit) {
    int name = described.end() + 1;
    boolean one =
        described.source().entity() == null
            && name < limit
            && view.isComma(name - 1)
            && view.startsName(name)
            && isOne(described);
    Named named = one ? view.nameAt(name) : null;
    return named != null && isPerson(named.entity()) && isApart(view.endWord(named.span()))
        ? Optional.of(named)
        : Optional.empty();
  }

  /** Somebody by an office or sort, or one of several. */
  private boolean isOne(Phrase described) {
    boolean title =
        sources.phrases.heads.head(described.start(), described.end()) == SourceNoun.PERSON
            && described.source().agreement().number() != Number.PLURAL;
    return (title || view.isIn(WordList.ONE_OF, described.start()))
        && !view.lexicon.is(WordList.SOURCE, described.source().head());
  }

  private boolean isApart(int end) {
    return end >= view.size()
        || view.isPunctuation(end)
        || view.isComplementiser(end)
        || view.timeAt(end) != null
        || sources.phrases.prepositions.isLam(end)
        || view.key(end).equals("في") && view.isIn(WordList.SPEECH_OCCASION, end + 1);
  }

  /** {@code ، العميد كمال الحداد}, {@code ، رئيس اللجنة الدكتور كمال الحداد}. */
  private Optional<Source> apposed(int at, int limit) {
    boolean titled =
        view.word(at).stems().get(0).proclitics().isEmpty()
            && (view.isIn(WordList.HONORIFIC, at) || view.sourceNoun(at) == SourceNoun.PERSON);
    return titled
        ? sources
            .read(at, limit, Set.of())
            .map(Phrase::source)
            .filter(source -> isPerson(source.entity()))
        : Optional.empty();
  }

  private static boolean isPerson(@Nullable Entity entity) {
    return entity != null && entity.type() == EntityType.PER;
  }

  /**
   * Ranks, where the office is and what it is for by name, {@code بالساحل}, {@code لـ«النادي»}, and
   * for whom somebody speaks: {@code باسمها}.
   */
  private boolean goesOnToName(int at) {
    return view.isIn(WordList.HONORIFIC, at)
        || view.isIn(WordList.TITLE, at)
        || view.isIn(WordList.ON_BEHALF, at)
        || view.key(at).equals("ل") && view.opening(at + 1) != null
        || view.withPreposition(at, 'ب').filter(Stem::definite).isPresent();
  }

  private int pastRank(int at) {
    Quotation quoted = view.key(at).equals("ل") ? view.opening(at + 1) : null;
    if (quoted != null) {
      int end = view.endWord(quoted.span());
      return end < view.size() && view.isDefinite(end) && view.key(end).endsWith("ي")
          ? end + 1
          : end;
    }
    return at + 1 < view.size() && view.word(at + 1).is('.') ? at + 2 : at + 1;
  }

  /** {@code الحدود مع مصر}. */
  private boolean isPlace(int at) {
    Named named = view.nameAt(at);
    return named != null && named.entity().type() == EntityType.LOC;
  }

  private boolean isPersons(Stem stem) {
    return view.lexicon.sourceNoun(stem.bareKey()) == SourceNoun.PERSON
        || view.lexicon.is(WordList.HONORIFIC, stem)
        || view.lexicon.is(WordList.HIS_HIGHNESS, stem);
  }

  /** {@code لفلان}, {@code إلى فلان}, {@code نظيره فلان}: somebody else. */
  private boolean isAnothers(int at) {
    String before = view.key(at - 1);
    return view.isIn(WordList.PREPOSITION, at - 1)
        || before.endsWith("يره")
        || before.startsWith("لل");
  }
}
