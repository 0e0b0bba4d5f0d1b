package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;

/** What is said behind a preposition that its verb takes: {@code أشاد بالجيش}, {@code دعا إلى}. */
final class PrepositionContent {

  /** {@code إلى حد ما}, {@code إلى حد كبير}: what makes an extent of the limit. */
  private static final Set<String> SO_FAR = Set.of("ما", "كبير", "بعيد");

  private static final int FARTHEST_DEED = 12;
  private static final int LONGEST_TITLE = 5;

  private final View view;
  private final ContentReader contents;
  private final ContentFinder finder;

  PrepositionContent(View view, ContentReader contents, ContentFinder finder) {
    this.view = view;
    this.contents = contents;
    this.finder = finder;
  }

  /**
   * {@code نيابة عن الطلبة}, {@code النائب عن الكتلة، …، عن أمله}, {@code النشرة عن شهر مايو عن}:
   * for whom or of which time, before what is told.
   */
  private boolean isOfSubject(int at) {
    if (view.isIn(WordList.FOR_ANOTHER, at - 1)) {
      return true;
    }
    boolean some = at + 1 < view.size();
    boolean time = some && view.timeAt(at + 1) != null;
    boolean body = some && view.sourceNoun(at + 1) != null;
    int limit = Math.min(view.sentence(at).endWord(), at + 2 * FARTHEST_DEED);
    for (int i = at + 2; (time || body) && i < limit && !view.isComplementiser(i); i++) {
      boolean apart = body ? view.isComma(i - 1) : view.timeEnd(at + 1) == i;
      if (view.key(i).equals("عن") && apart) {
        return !view.key(i + 1).equals("طريق");
      }
    }
    return false;
  }

  /** What the preposition at {@code at} brings, where the verb takes it. */
  Optional<Attached> find(int at, Wanted wanted) {
    SpeechVerb verb = wanted.verb();
    if (isOfPhrase(at) || view.startsOccasion(at)) {
      return Optional.empty();
    }
    boolean each = view.key(at - 1).equals("كل");
    boolean more = at + 1 < view.size();
    if (verb.takes(view.key(at)) && more && !view.startsName(at) && !each) {
      return after(at + 1, view.word(at + 1).start(), wanted);
    }
    if (isAboutWhat(at, verb)) {
      boolean whether = view.key(at + 1).equals("اذا");
      return whether
          ? after(at + 1, view.word(at + 1).start(), wanted)
          : after(at, view.word(at).start() + 1, wanted);
    }
    boolean ofWhat = verb.takes("من") && view.key(at).equals("مما") && isJudged(at + 1);
    if (ofWhat || verb.takes("ب") && isByWhat(at, verb)) {
      return after(at, view.word(at).start() + 1, wanted);
    }
    boolean greets = verb.act() == Act.PRAISE && verb.has(Frame.WHOM) && verb.takes("ب");
    if (greets && view.key(at).equals("بمناسبه") && more) {
      return after(at + 1, view.word(at + 1).start(), wanted);
    }
    return clitic(at, verb).flatMap(stem -> after(at, startWithout(stem), wanted));
  }

  /** {@code 5 في المئة}, {@code إلى جانب}, {@code على الفور}: a preposition that brings nothing. */
  private boolean isOfPhrase(int at) {
    return switch (view.key(at)) {
      case "في" -> at > 0 && view.word(at - 1).isNumber();
      case "الي" -> view.lexicon.is(WordList.SET_PHRASE_ILA, view.key(at + 1)) || isExtent(at + 1);
      case "علي" -> view.lexicon.is(WordList.SET_PHRASE_ALA, view.key(at + 1));
      case "عن" -> isOfSubject(at);
      default -> false;
    };
  }

  /** {@code إلى حد ما}, {@code إلى حد كبير}; not {@code إلى حد أدنى للأجور}. */
  private boolean isExtent(int at) {
    return view.isIn(WordList.TO_THE_LIMIT, at) && SO_FAR.contains(view.key(at + 1));
  }

  /** {@code أشاد بما تحقق}. */
  private boolean isByWhat(int at, SpeechVerb verb) {
    return view.key(at).equals("بما")
        && at > 0
        && (bringsDeed(at, verb)
            || !view.verbs(at - 1).isEmpty()
            || view.lexicon.participle(view.word(at - 1)) != null
                && !view.isComplementiser(at + 1)
                && !view.isIn(WordList.PREPOSITION, at + 1)
                && !view.isPronounBehindPreposition(at + 1));
  }

  /** The word without a preposition that is part of it and brings what is said. */
  private Optional<Stem> clitic(int at, SpeechVerb verb) {
    Optional<Stem> found = verb.takes("ب") ? view.withPreposition(at, 'ب') : Optional.empty();
    if (found.isEmpty() && verb.takes("ل")) {
      found =
          view.withPreposition(at, 'ل')
              .filter(s -> bringsPurpose(verb, s) && !(verb.takes("الي") && isOfOffice(at, s)));
    }
    return found
        .or(() -> pointedAt(at, verb))
        .filter(
            stem ->
                !isWhere(at, stem, verb)
                    && !isNoWord(stem, verb)
                    && (!verb.has(Frame.BIDEED) || VerbalNouns.isOne(stem.bareKey()))
                    && isClitic(at, stem, verb));
  }

  /**
   * {@code استشهد بحي الميناء}, {@code تمسك بالأمل}: verbs that bring words only with certain
   * nouns, {@code استشهد بدراسة}, {@code تمسك بموقفه}; {@code أفاد بقوله} brings what is behind
   * that alone.
   */
  private boolean isNoWord(Stem stem, SpeechVerb verb) {
    String lemma = verb.lemma();
    if (view.lexicon.is(WordList.SAYING, stem.key())) {
      return true;
    }
    boolean cites = lemma.equals("استشهد");
    if (!cites && !lemma.equals("تمسك")) {
      return false;
    }
    WordList list = cites ? WordList.CITED : WordList.HELD_TO;
    return !view.lexicon.is(list, stem.bareKey())
        && !view.lexicon.is(list, OwnerPronoun.nounOf(stem.bareKey()))
        && !view.lexicon.is(list, OwnerPronoun.without(stem.bareKey()));
  }

  /** {@code أشاد الوزير بما تحقق}; not {@code بما في ذلك}, {@code بما أن}. */
  private boolean bringsDeed(int at, SpeechVerb verb) {
    return verb.act() != Act.STATE
        && at + 1 < view.size()
        && view.word(at + 1).isArabic()
        && !view.isIn(WordList.PREPOSITION, at + 1)
        && !view.isComplementiser(at + 1)
        && !view.isDefinite(at + 1);
  }

  /** {@code حذر مما وصفه بـ}: a judgement, and not {@code مما جعله}. */
  private boolean isJudged(int at) {
    return at < view.size() && view.verbs(at).stream().anyMatch(VerbCue::isJudgement);
  }

  /** {@code يتساءل عما إذا كان}: a preposition written with ما. */
  private boolean isAboutWhat(int at, SpeechVerb verb) {
    return at + 1 < view.size() && verb.takes("عن") && view.key(at).equals("عما");
  }

  /**
   * {@code طالبت فروعها بالمناطق بالبدء في}, {@code طالب صحافيون بارزون بوضع}: a place or body, or
   * no preposition at all, before the deed that is asked for.
   */
  private boolean isWhere(int at, Stem stem, SpeechVerb verb) {
    boolean asks =
        verb.act() == Act.PROPOSE || verb.commitment() == SpeechVerb.Commitment.DIRECTIVE;
    boolean place =
        stem.definite()
            || view.isInName(at)
            || view.sourceNoun(at) != null
            || view.lexicon.is(WordList.PLACE_NOUN, stem.bareKey())
            || view.key(at).endsWith("ون");
    if (!asks || !place || stem.preposition() != 'ب' || view.isDeedBehind(at, 'ب')) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_DEED);
    for (int i = at + 1; i < limit && !view.isPunctuation(i); i++) {
      if (view.verbs(i).isEmpty()
          && view.isDeedBehind(i, 'ب')
          && !view.isIn(WordList.NOT_CONTENT_BA, i)) {
        return true;
      }
      if (view.isComplementiser(i) || view.isIn(WordList.RELATIVE, i)) {
        return false;
      }
    }
    return false;
  }

  /** After the preposition, which {@code للحادث} keeps: without it the article would be broken. */
  int startWithout(Stem stem) {
    String text = view.text.string();
    int start = stem.span().start();
    boolean lilla = start > 0 && text.charAt(start) == 'ل' && text.charAt(start - 1) == 'ل';
    return lilla && stem.definite() ? start - 1 : start;
  }

  /** {@code مشيرا للأثر الكبير}: ل for إلى, right behind the verb, and nobody who is told. */
  private Optional<Stem> pointedAt(int at, SpeechVerb verb) {
    boolean points =
        verb.takes("الي")
            && verb.act() == Act.STATE
            && (!view.verbs(at - 1).isEmpty() || view.lexicon.participle(view.word(at - 1)) != null)
            && view.nameAt(at) == null;
    return points
        ? view.withPreposition(at, 'ل')
            .filter(stem -> stem.definite() && view.lexicon.sourceNoun(stem.bareKey()) == null)
            .filter(stem -> !view.lexicon.is(WordList.MEDIA, stem.bareKey()))
            .filter(stem -> !bringsBehind(at))
        : Optional.empty();
  }

  /** {@code مشيرا للحضور إلى أن}, {@code أشار للاعبين بالخروج}: what is told stands behind. */
  private boolean bringsBehind(int at) {
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_DEED);
    for (int i = at + 1; i < limit && !view.isPunctuation(i); i++) {
      if (view.withoutConjunction(i).joined()) {
        return false;
      }
      if (view.isComplementiser(i) || view.key(i).equals("الي") || view.isDeedBehind(i, 'ب')) {
        return true;
      }
    }
    return false;
  }

  /** {@code دعا لإنشاء صندوق}; after a feeling any noun: {@code أسفه للحادث}. */
  private static boolean bringsPurpose(SpeechVerb verb, Stem stem) {
    return verb.commitment() == SpeechVerb.Commitment.FEELING
        || verb.takes("من")
        || VerbalNouns.isOne(stem.bareKey());
  }

  /** {@code دعا الأمين العام للاتحاد إلى}: the body that somebody serves, and no deed. */
  private boolean isOfOffice(int at, Stem stem) {
    return stem.definite()
        && view.lexicon.sourceNoun(stem.bareKey()) != null
        && (view.isIn(WordList.OF_OFFICE, at - 1) || view.isDefinite(at - 1));
  }

  private boolean isClitic(int at, Stem stem, SpeechVerb verb) {
    var named = view.nameAt(at);
    boolean where =
        named != null
            && named.entity().type() == EntityType.LOC
            && (verb.act() == Act.STATE
                || verb.act() == Act.REQUEST
                || isBeforePerson(view.endWord(named.span()))
                || isBeforeOwn(view.endWord(named.span()), stem)
                || bringsDeedBehind(at));
    boolean nameAtStart = named != null && named.span().start() == view.word(at).start();
    boolean several = view.key(at).endsWith("يون");
    return !nameAtStart
        && !(several && stem.preposition() == 'ب' && !stem.definite() && isSubject(stem))
        && !where
        && !(view.sourceNoun(at) != null && isBeforeOwn(at + 1, stem))
        && !view.isIn(WordList.RELATIVE, at - 1)
        && !view.isIn(WordList.ADVERB, at)
        && !isToldThereby(at, verb)
        && (isRightAfterVerb(at)
            || isOwed(stem, verb)
            || view.isFeast(at)
            || !isAdverb(at) && !view.isIn(WordList.PREPOSITION, at))
        && !view.isIn(WordList.SUBORDINATOR, at)
        && view.lexicon.sourceNoun(view.key(at)) == null
        && stem.key().length() > 1
        && !view.isIn(WordList.PRONOUN, at)
        && !view.lexicon.is(WordList.PLACE_NOUN, stem.bareKey())
        && !stem.key().equals("شكل");
  }

  /**
   * {@code بشكل}, {@code بدعم من الحكومة}, {@code بالتعاون مع الوزارة}; not {@code بدعم الحكومة},
   * {@code بالتعاون القائم}, which are spoken of.
   */
  private boolean isAdverb(int at) {
    String next = view.key(at + 1);
    if (view.isIn(WordList.BY_SOMEBODY, at)) {
      return next.equals("من");
    }
    boolean spokenOf =
        view.lexicon.is(WordList.TOGETHER, view.key(at))
            && !view.lexicon.is(WordList.TOGETHER_WITH, next);
    return view.isIn(WordList.NOT_CONTENT_BA, at) && !spokenOf;
  }

  /** {@code اتهم الشركة بجربة بالتلاعب}: a place, before the deed that the preposition brings. */
  private boolean bringsDeedBehind(int at) {
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_DEED);
    for (int i = at + 1; i < limit && !view.isPunctuation(i); i++) {
      if (view.isComplementiser(i) || view.isIn(WordList.RELATIVE, i) || !view.verbs(i).isEmpty()) {
        return false;
      }
      if (view.isDeedBehind(i, 'ب') && !view.isIn(WordList.NOT_CONTENT_BA, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code نددت الجالية باليونان | بالتصريحات}: another ب right behind, which the verb takes. */
  private boolean isBeforeOwn(int at, Stem first) {
    return first.preposition() == 'ب'
        && view.withPreposition(at, 'ب').filter(stem -> stem.definite()).isPresent()
        && !view.isInName(at)
        && view.sourceNoun(at) == null;
  }

  /** {@code رحب مستشار السفير بهولندا سالم الحداد}: where the one named behind it serves. */
  private boolean isBeforePerson(int at) {
    var person = view.nameAt(at);
    return person != null
        && person.entity().type() == EntityType.PER
        && person.span().start() == view.word(at).start();
  }

  /** {@code بريطانيون}: in the nominative nothing stands behind a preposition. */
  private static boolean isSubject(Stem stem) {
    return stem.key().length() > 5;
  }

  /** {@code صرح بهذا}, {@code رحب بهم بهذه المناسبة}; not {@code رحب بهذا القرار}. */
  private boolean isToldThereby(int at, SpeechVerb verb) {
    return view.isIn(WordList.IN_THIS, at)
        && (verb.act() == Act.STATE || !view.isDefinite(at + 1) || view.isOccasionOfThis(at));
  }

  /** {@code تعهد القادة بدعم الحملة}: what one calls for, pledges or praises, with a noun. */
  private static boolean isOwed(Stem stem, SpeechVerb verb) {
    return verb.act() != Act.STATE
        && stem.preposition() == 'ب'
        && !stem.definite()
        && VerbalNouns.isOne(stem.bareKey())
        && !stem.key().equals("حضور");
  }

  /** {@code تفيد بحضور الوفد}: a noun that elsewhere is no content. */
  private boolean isRightAfterVerb(int at) {
    boolean cue =
        at > 0
            && (!view.verbs(at - 1).isEmpty()
                || view.lexicon.participle(view.word(at - 1)) != null);
    return cue
        && !view.key(at + 1).equals("مع")
        && view.withPreposition(at, 'ب')
            .filter(stem -> VerbalNouns.isOne(stem.bareKey()))
            .isPresent();
  }

  /** The noun phrase, clause or quotation after a preposition. */
  private Optional<Attached> after(int at, int start, Wanted wanted) {
    Act act = wanted.verb().act();
    if (view.isComplementiser(at)) {
      return Optional.of(finder.that(at, wanted));
    }
    if (isDone(at, wanted.verb()) || isPointing(at)) {
      return Optional.empty();
    }
    if (view.isIn(WordList.SAYING, at) && bringsWords(at + 1)) {
      return finder
          .at(at + 1, wanted.as(SpeechVerb.SAYING))
          .map(said -> new Attached(said.content(), act, said.rule(), said.word()));
    }
    int urged = pastUrged(at);
    if (urged > at) {
      int bare = view.withPreposition(urged, 'ب').map(this::startWithout).orElse(-1);
      return after(urged, Math.max(bare, view.word(urged).start()), wanted);
    }
    Quotation quotation = view.opening(at);
    if (quotation != null && opensSpeechAfterPreposition(at, quotation)) {
      return Optional.of(
          new Attached(contents.quoted(quotation), act, "preposition-quotation", at));
    }
    Span phrase = contents.phrase(at, wanted.speaker(), wanted.present());
    Span content = phrase.withStart(Math.min(Math.max(start, phrase.start()), phrase.end()));
    return Optional.of(new Attached(finder.unquoted(content), act, Attached.PREPOSITION, at));
  }

  /** {@code أصر على الحضور}: what is insisted on with a verbal noun is done, and not said. */
  private boolean isDone(int at, SpeechVerb verb) {
    return view.isDeed(at)
        && !view.isIn(WordList.URGED, at)
        && view.lexicon.is(WordList.INSISTED, Folding.key(verb.lemma()));
  }

  /** Whether the verb's own preposition stands at {@code at}, and brings what is only done. */
  boolean bringsDone(int at, SpeechVerb verb) {
    return verb.takes(view.key(at)) && at + 1 < view.size() && isDone(at + 1, verb);
  }

  /** {@code خلص إلى القول: …}, {@code انتهى إلى القول إن}. */
  private boolean bringsWords(int at) {
    return at < view.size()
        && (view.isColon(at) || view.isComplementiser(at) || view.opening(at) != null);
  }

  /** {@code شدد على رجال الأعمال ضرورة التقيد}: to what they are urged to, past them. */
  private int pastUrged(int at) {
    boolean all = view.isIn(WordList.ALL, at);
    boolean people =
        view.key(at - 1).equals("علي")
            && (all || view.sourceNoun(at) == SpeechLexicon.SourceNoun.PEOPLE);
    int limit = Math.min(view.sentence(at).endWord(), at + (all ? FARTHEST_DEED : LONGEST_TITLE));
    for (int i = at + 1; people && i <= limit && i < view.size(); i++) {
      boolean behind =
          view.withPreposition(i, 'ب')
              .filter(stem -> view.lexicon.is(WordList.URGED, stem.bareKey()))
              .isPresent();
      if (behind || view.isIn(WordList.URGED, i)) {
        return i;
      }
    }
    return at;
  }

  /** {@code إذ تعلن عن ذلك لتؤكد}: what was told before, by a pronoun without a noun. */
  private boolean isPointing(int at) {
    return view.isIn(WordList.DEMONSTRATIVE, at)
        && at + 1 < view.size()
        && !view.isPunctuation(at + 1)
        && !view.isDefinite(at + 1)
        && view.nameAt(at + 1) == null;
  }

  private boolean opensSpeechAfterPreposition(int at, Quotation quotation) {
    int end = view.endWord(quotation.span());
    return quotation.isCertain()
        && quotation.closed()
        && view.nameAt(at + 1) == null
        && (end >= view.size() || view.isPunctuation(end) && !goesOn(end));
  }

  /** {@code بـ«مرشح الحرب»، وبالرجل الذي…} */
  private boolean goesOn(int comma) {
    return view.isComma(comma)
        && comma + 1 < view.size()
        && view.key(comma + 1).startsWith("وب")
        && view.verbs(comma + 1).isEmpty();
  }
}
