package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What is felt, thanked for or charged, behind its noun: {@code أعرب عن قلقه من …}, and which noun
 * of saying or feeling a word is.
 */
final class FeelingContent {

  /** What stands between a feeling and its cause: قلق من، أسف على، أمل في. */
  private static final Set<String> ABOUT =
      KeySet.of(
          "من", "ب", "بشان", "حيال", "ازاء", "تجاه", "علي", "ل", "عن", "الي", "حول", "في", "لدي",
          "ضد", "نحو");

  /** Words between thanks or a charge and what it is for, with those who are thanked. */
  private static final int FARTHEST_DEED = 40;

  /** Words of how much of it, before a noun. */
  private static final int MOST_DEGREES = 3;

  /** The same between a demand and the deed. */
  private static final int FARTHEST_ASKED = 8;

  /** {@code تمنياته للاعبين بالتوفيق}, {@code اعتذارها لعملائها عن}: of wishes and apologies. */
  private static final SpeechVerb WISHING =
      new SpeechVerb(
          "تمنى",
          Act.OPINE,
          Set.of(Frame.THAT),
          KeySet.of("ب", "عن", "بشان"),
          SpeechVerb.Commitment.FEELING);

  private final View view;
  private final ContentReader contents;
  private final ContentFinder finder;
  private final NounAddressee addressees;

  FeelingContent(View view, ContentReader contents, NounPhrases phrases, ContentFinder finder) {
    this.view = view;
    this.addressees = new NounAddressee(view, phrases);
    this.contents = contents;
    this.finder = finder;
  }

  /** {@code أعرب عن قلقه من …}: the noun of feeling gives the act, what follows it the content. */
  Optional<Attached> feeling(int degree, Wanted wanted) {
    int at = pastDegree(degree);
    if (isOwnLack(at)) {
      return Optional.of(phrase(at, wanted.verb().act(), wanted));
    }
    SpeechNoun noun = nounAt(at);
    if (noun == null || at + 1 >= view.size()) {
      return Optional.empty();
    }
    if (view.lexicon.is(WordList.CONDOLENCE, Folding.key(noun.noun())) || isGreeting(degree, at)) {
      int first = view.withPreposition(degree, 'ب').isPresent() ? at : degree;
      Span whole = contents.phrase(first, wanted.speaker(), wanted.present());
      return Optional.of(new Attached(whole, noun.act(), "feeling", at));
    }
    int next = pastAttributes(at);
    boolean thanks = holdsThanks(at, next);
    boolean addressed = noun.act() == Act.ACCUSE || thanks;
    return Optional.of(
        addressed ? towards(at, noun, next, thanks, wanted) : about(at, noun, next, wanted));
  }

  /** {@code قلقه البالغ | من}. */
  private int pastAttributes(int noun) {
    int next = noun + 1;
    int limit = view.sentence(noun).endWord();
    while (next < limit && isAttribute(next)) {
      next++;
    }
    return next;
  }

  private boolean holdsThanks(int from, int end) {
    for (int i = from; i < end; i++) {
      SpeechNoun given = nounAt(i);
      if (given != null && view.lexicon.is(WordList.THANKS, Folding.key(given.noun()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code قلقه من الوضع}: what it is about; where nothing tells it, the feeling itself. */
  private Attached about(int at, SpeechNoun noun, int next, Wanted wanted) {
    int limit = view.sentence(at).endWord();
    Wanted inner = wanted.as(verbOf(noun, wanted.verb()));
    Optional<Attached> told = told(noun, next, limit, inner);
    if (told.isPresent()) {
      return told.get();
    }
    if (noun.act() != Act.REQUEST && isOfSomebody(at, next)) {
      return phrase(at, noun.act(), wanted);
    }
    int cause = pastAsked(noun, next, limit);
    return (cause < limit ? finder.at(cause, inner) : Optional.<Attached>empty())
        .map(found -> new Attached(found.content(), noun.act(), "feeling", found.word()))
        .orElseGet(() -> phrase(at, noun.act(), wanted));
  }

  /** {@code رغبة بلاده في}, {@code تقدير وامتنان الأهالي لـ}: whose feeling it is belongs to it. */
  private boolean isOfSomebody(int noun, int end) {
    int owner = noun;
    while (owner < end && isBareFeeling(owner)) {
      owner++;
    }
    return owner > noun && owner < end && (view.isDefinite(owner) || view.nameAt(owner) != null);
  }

  /** {@code رغبة}, {@code وامتنان}: neither with the article nor with a pronoun. */
  private boolean isBareFeeling(int at) {
    return nounAt(at) != null && !view.isDefinite(at) && !OwnerPronoun.ends(view, at);
  }

  /**
   * {@code شكره للوزير على دعمه}, {@code اتهاماته للحكومة بالفساد}: behind whom it is meant for.
   */
  private Attached towards(int at, SpeechNoun noun, int whom, boolean thanks, Wanted wanted) {
    int limit = view.sentence(at).endWord();
    int occasion = occasion(whom, limit);
    if (occasion >= 0) {
      return phrase(occasion, noun.act(), wanted);
    }
    Wanted inner = wanted.as(verbOf(noun, wanted.verb()));
    int cause = thanks ? pastCharge(whom, limit) : pastAsked(noun, whom, limit);
    Optional<Attached> found =
        cause < limit ? finder.from(cause, endOfAddressee(cause, limit), inner) : Optional.empty();
    if (found.isPresent()) {
      return new Attached(found.get().content(), noun.act(), "feeling", found.get().word());
    }
    Stem thanked = thanks && whom < limit ? view.withPreposition(whom, 'ل').orElse(null) : null;
    if (thanked == null) {
      return phrase(at, noun.act(), wanted);
    }
    Span behind = contents.phrase(whom, wanted.speaker(), wanted.present());
    return new Attached(finder.behind(behind, thanked), noun.act(), "feeling", whom);
  }

  private Attached phrase(int first, Act act, Wanted wanted) {
    Span span = contents.phrase(first, wanted.speaker(), wanted.present());
    return new Attached(span, act, "feeling", first);
  }

  /** {@code أبدى عدم رضاه عن الأداء}: that somebody does not feel so is what he says. */
  private boolean isOwnLack(int at) {
    return view.key(at).equals("عدم")
        && at + 1 < view.size()
        && !view.word(at + 1).surface().endsWith("ة")
        && !OwnerPronoun.of(view.key(at + 1)).isEmpty();
  }

  /** {@code أصدق التهاني، وأطيب التمنيات بالصحة}: two of a kind, that go together. */
  private boolean isGreeting(int degree, int at) {
    int other = view.isComma(at + 1) ? at + 2 : at + 1;
    return at > degree
        && other < view.size()
        && view.withoutConjunction(other).joined()
        && view.lexicon.is(WordList.DEGREE, view.withoutConjunction(other))
        && nounAt(other + 1) != null;
  }

  /** {@code أسمى آيات الشكر}, {@code خالص شكره}: the noun behind how much of it. */
  private int pastDegree(int degree) {
    int at = degree;
    while (at < degree + MOST_DEGREES && view.isIn(WordList.DEGREE, at) && nounAt(at) == null) {
      at++;
    }
    return at;
  }

  /** {@code تعليماته لأجهزة الأمن بإلقاء}, {@code تحذيرها لموسكو من}: right behind who is told. */
  private Optional<Attached> told(SpeechNoun noun, int at, int limit, Wanted wanted) {
    SpeechVerb reports = noun.reports();
    if (reports == null && !view.lexicon.is(WordList.WISH, Folding.key(noun.noun()))) {
      return Optional.empty();
    }
    SpeechVerb verb = reports == null ? WISHING : NounAddressee.asking(reports);
    int next = addressees.past(at, limit, verb, NounAddressee.isTold(noun.act()));
    return next > at && next < limit
        ? finder
            .at(next, wanted.as(verb))
            .map(a -> new Attached(a.content(), noun.act(), "feeling", a.word()))
        : Optional.empty();
  }

  /** {@code وجه طلبات إلى الجهات المعنية لتسليم}: past those who are asked, to the deed. */
  private int pastAsked(SpeechNoun noun, int next, int limit) {
    boolean asked =
        noun.act() == Act.REQUEST
            && view.key(next).equals("الي")
            && (view.startsName(next + 1) || view.sourceNoun(next + 1) != null);
    for (int i = next + 2; asked && i < Math.min(limit, next + FARTHEST_ASKED); i++) {
      if (view.isDeedBehind(i, 'ل') || view.isDeedBehind(i, 'ب')) {
        return i;
      }
      if (view.isPunctuation(i) || view.isComplementiser(i)) {
        return next;
      }
    }
    return next;
  }

  /** {@code شكره للقائمين على المهرجان على}: past what those who are thanked are in charge of. */
  private int pastCharge(int next, int limit) {
    for (int i = next; i + 1 < limit && !view.isPunctuation(i); i++) {
      if (view.key(i + 1).equals("علي")) {
        return view.word(i).stems().stream()
                .anyMatch(stem -> view.lexicon.is(WordList.IN_CHARGE, stem.bareKey()))
            ? Math.min(i + 2, limit - 1)
            : next;
      }
    }
    return next;
  }

  /** Where those who are thanked, or charged, and their titles end at the latest. */
  private int endOfAddressee(int from, int limit) {
    int end = from;
    while (end < Math.min(limit, from + FARTHEST_DEED)
        && !view.isIn(WordList.SUBORDINATOR, end)
        && !view.isIn(WordList.RELATIVE, end)) {
      end++;
    }
    return end;
  }

  /** {@code تهنئة إلى الرئيس فلان بمناسبة العيد}: index of what is congratulated on, or -1. */
  private int occasion(int from, int limit) {
    boolean to =
        view.key(from).equals("الي")
            || view.key(from).startsWith("ل")
            || view.key(from).equals("بمناسبه");
    for (int i = from; to && i + 1 < limit; i++) {
      if (parts(i) && !view.key(i + 1).equals("بمناسبه")) {
        return -1;
      }
      if (view.key(i).equals("بمناسبه")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** A mark, and no dash around a blessing: {@code لولاة الأمر -حفظهم الله- بمناسبة}. */
  private boolean parts(int at) {
    return view.isPunctuation(at) && !view.word(at).is('-');
  }

  /** {@code قلقه العميق والشديد من}: what qualifies the feeling. */
  private boolean isAttribute(int at) {
    boolean qualifies =
        view.isDefinite(at)
            || nounAt(at) != null
            || view.isIn(WordList.ADVERB, at)
            || view.nameAt(at) != null;
    boolean brings =
        view.isIn(WordList.FEATURE_AFTER_FEELING, at)
            || view.isComplementiser(at)
            || view.key(at).startsWith("بال")
            || view.key(at).startsWith("لل");
    return qualifies && !brings;
  }

  private static Set<String> prepositions(SpeechNoun noun) {
    return switch (noun.act()) {
      case ACCUSE -> noun.noun().equals("اتهام") ? Set.of("ب") : Set.of("ل", "ب", "ضد", "تجاه");
      case PRAISE -> noun.noun().equals("شكر") ? Set.of("علي") : ABOUT;
      case STATE, DENY, WARN, REQUEST, PROPOSE, PROMISE, CONCERN, OPINE, ASK -> ABOUT;
    };
  }

  private static SpeechVerb verbOf(SpeechNoun noun, SpeechVerb verb) {
    return new SpeechVerb(
        verb.lemma(),
        noun.act(),
        Set.of(Frame.THAT, Frame.QUOTE),
        prepositions(noun),
        verb.commitment());
  }

  /** The noun of saying or feeling that the word is, without article, clitic and pronoun. */
  @Nullable SpeechNoun nounAt(int at) {
    if (at >= view.size() || !view.word(at).isArabic()) {
      return null;
    }
    Word word = view.word(at);
    String surface = word.surface();
    boolean listed = view.lexicon.mayBeNoun(word);
    boolean bound = OwnerPronoun.mayEnd(word.key()) && surface.charAt(surface.length() - 1) != 'ة';
    if (!listed && !bound) {
      return null;
    }
    for (Stem stem : word.stems()) {
      SpeechNoun plain = listed ? view.lexicon.nounBare(stem) : null;
      SpeechNoun noun = plain == null && bound ? inflected(stem.bareKey()) : plain;
      if (noun != null) {
        return noun;
      }
    }
    return null;
  }

  /** {@code استنكارا}, {@code استياءه}. */
  private @Nullable SpeechNoun inflected(String key) {
    if (!OwnerPronoun.mayEnd(key)) {
      return null;
    }
    int last = key.length() - 1;
    SpeechNoun accusative =
        key.charAt(last) == 'ا' ? view.lexicon.noun(key.substring(0, last)).orElse(null) : null;
    if (accusative != null) {
      return accusative;
    }
    String bare = OwnerPronoun.without(key);
    if (bare.length() == key.length()) {
      return null;
    }
    return view.lexicon
        .noun(bare)
        .or(() -> view.lexicon.noun(OwnerPronoun.nounOf(key)))
        .orElse(null);
  }
}
