package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.Participle;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Tense;

/** What is said by a verb of saying: where it stands and how it is attached. */
final class VerbContent {

  /** Acts of who takes a stand on something, with the thing as the object. */
  private static final Set<Act> JUDGING = Set.of(Act.ACCUSE, Act.CONCERN, Act.DENY, Act.PRAISE);

  private static final int LONGEST_PLACE = 7;
  private static final int NEAR = 4;

  /** Words in quotation marks that only name a thing. */
  private static final int LONGEST_NAME = 4;

  private static final int LONGEST_COMPANION = 12;

  private final Report report;
  private final View view;
  private final VerbCue cue;

  /** What is said without a word or mark that brings it. */
  final BareSpeech bare;

  /** What the object of the verb is held to be. */
  final HeldToBe held;

  VerbContent(VerbCue cue) {
    this.bare = new BareSpeech(cue);
    this.held = new HeldToBe(cue);
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
  }

  Wanted wanted(boolean object) {
    return new Wanted(cue.verb, Agreement.of(cue.form), cue.form.tense() == Tense.PRESENT, object);
  }

  /** A verb before its subject is singular: the subject tells the number. */
  Wanted wantedOf(Optional<Phrase> subject) {
    boolean several =
        subject
            .map(phrase -> phrase.source().agreement().number() == VerbForm.Number.PLURAL)
            .orElse(false);
    Wanted wanted = wanted(false);
    return several
        ? new Wanted(cue.verb, Agreement.PEOPLE, wanted.present(), wanted.object())
        : wanted;
  }

  Optional<Attached> attach(int from, Wanted wanted, boolean subject) {
    if (from >= cue.limit) {
      return Optional.empty();
    }
    if (report.contentFinder.appeals.startsAddressee(cue.verb, from)) {
      return report.contentFinder.appeals.behind(from, cue.limit, wanted);
    }
    if (report.contentFinder.prayers.isAsked(cue.verb, from)) {
      return report.contentFinder.prayers.asked(from, cue.limit, wanted);
    }
    return feeling(from, wanted, subject)
        .or(
            () ->
                report
                    .contentFinder
                    .at(from, wanted)
                    .map(here -> clauseAfterPlace(from, wanted).orElse(here)))
        .or(() -> afterComma(from, wanted, subject))
        .or(() -> wholeObject(from, wanted, subject))
        .or(
            () ->
                subject && isDeedAfterComma(from)
                    ? report.contentFinder.object(from + 1, cue.limit, wanted, Attached.OBJECT)
                    : Optional.empty())
        .or(() -> seen(from, wanted))
        .or(() -> objectOrFurther(from, wanted, subject));
  }

  /** {@code رأى ضرورة}, {@code رأى فيه خطأ}: what رأى takes for something. */
  private Optional<Attached> seen(int from, Wanted wanted) {
    if (!cue.lemmaKey().equals("راي")) {
      return Optional.empty();
    }
    if (view.isIn(WordList.URGED, from)) {
      return report.contentFinder.object(from, cue.limit, wanted, Attached.OBJECT);
    }
    return isSeenInIt(from)
        ? report.contentFinder.object(from, cue.limit, wanted, "held-to-be")
        : Optional.empty();
  }

  /** The object, unless what stands further on is surer to be what is said. */
  private Optional<Attached> objectOrFurther(int from, Wanted wanted, boolean subject) {
    int behind = startsObject(from, subject) ? from : behindAddressee(from);
    Optional<Attached> asObject =
        behind >= 0
            ? report.contentFinder.object(behind, cue.limit, wanted, Attached.OBJECT)
            : Optional.empty();
    if (asObject.isPresent()
        && (report.sources.phrases.objects.startsObject(from)
            || cue.verb.has(Frame.DEED)
            || cue.verb.act() != Act.STATE && !cue.verb.has(Frame.WHOM) && !isHolder(from))) {
      return asObject;
    }
    boolean atOnce = view.lexicon.is(WordList.AT_ONCE, cue.lemmaKey());
    int near = cue.lemmaKey().equals("سخر") ? 1 : NEAR;
    int reach = atOnce ? Math.min(reach(from), from + near) : reach(from);
    Optional<Attached> further = report.contentFinder.from(from, reach, wanted);
    boolean apart = subject && !atOnce && !(asObject.isPresent() && isPlainDeed(from));
    int deed = apart ? deedApart(from, further.map(Attached::word).orElse(reach)) : -1;
    if (deed >= 0 && further.filter(said -> !isOfPreposition(said)).isEmpty()) {
      return report.contentFinder.object(deed, cue.limit, wanted, Attached.OBJECT);
    }
    boolean inObject =
        further.isPresent() && asObject.isPresent() && isNamedIn(asObject.get(), further.get());
    return further.isPresent() && !inObject ? further : asObject;
  }

  /**
   * {@code أكد الوزير في كلمة بالمناسبة، حرص البلدين على التعاون}: where the deed behind an aside
   * begins, to which a preposition further on belongs; -1 where there is none.
   */
  private int deedApart(int from, int limit) {
    for (int i = from; i + 1 < limit; i++) {
      if (view.opening(i) != null || view.isColon(i)) {
        return -1;
      }
      if (isDeedAfterComma(i) && isPlainDeed(i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * {@code حرص البلدين}, {@code التمسك بـ}; not {@code بناء على}, {@code استجابة لـ}, an adjunct.
   */
  private boolean isPlainDeed(int at) {
    boolean brings =
        view.isIn(WordList.PREPOSITION, at + 1)
            || view.key(at + 1).startsWith("ل") && !view.isInName(at + 1)
            || view.withPreposition(at + 1, 'ب').isPresent();
    String noun = view.word(at).surface();
    boolean doers = noun.endsWith("ين") && noun.charAt(1) == 'ا';
    return at + 1 < cue.limit
        && VerbalNouns.isOne(OwnerPronoun.without(view.key(at)))
        && (!brings || view.isDefinite(at) || OwnerPronoun.ends(view, at))
        && !doers
        && !noun.endsWith("ا")
        && !noun.endsWith("ً");
  }

  private static boolean isOfPreposition(Attached said) {
    return said.rule().startsWith(Attached.PREPOSITION);
  }

  private boolean startsObject(int from, boolean subject) {
    return cue.verb.has(Frame.OBJ)
            && (!cue.verb.has(Frame.AS) || isHeld(from))
            && (subject || report.sources.phrases.objects.startsObject(from) || startsJudged(from))
        || cue.verb.has(Frame.DEED)
            && !view.isIn(WordList.NEGATION, cue.at - 1)
            && !OtherSense.isBetween(cue.match)
            && report.sources.phrases.objects.startsDeed(from)
            && !(cue.verb.has(Frame.WHOM) && view.isIn(WordList.QUANTIFIER, from));
  }

  /** {@code أعلن الاتحاد بطولة «كأس المرفأ»}: a few words in the object, and not what is said. */
  private boolean isNamedIn(Attached object, Attached quoted) {
    int words = view.endWord(quoted.content()) - view.text.wordFrom(quoted.content().start());
    return quoted.rule().equals(ContentFinder.QUOTATION)
        && words <= LONGEST_NAME
        && object.content().covers(quoted.content())
        && object.content().start() < quoted.content().start();
  }

  /** {@code يرى فيه تهديدا}: what somebody sees in what was spoken of. */
  private boolean isSeenInIt(int from) {
    return from == cue.at + 2
        && view.key(cue.at + 1).startsWith("في")
        && view.isIn(WordList.RESUMPTION, cue.at + 1)
        && view.word(from).isArabic()
        && !view.isComplementiser(from)
        && !view.isDefinite(from);
  }

  /** {@code استنكر سامي حداد رئيس البلدية وعضو المجلس، اعتداء الجنود}: behind who is described. */
  boolean isDeedAfterComma(int from) {
    return cue.verb.has(Frame.OBJ)
        && view.isComma(from)
        && from + 1 < cue.limit
        && report.sources.phrases.objects.startsObject(from + 1);
  }

  /**
   * {@code وانتقد أداء الوزير}, {@code لكنه نفى هذه التهم}: what is judged, and nobody who judges,
   * where no subject follows the verb.
   */
  boolean startsJudged(int from) {
    boolean judges =
        cue.verb.has(Frame.OBJ)
            && JUDGING.contains(cue.verb.act())
            && from + 2 < cue.limit
            && view.word(from).isArabic()
            && view.sourceNoun(from) == null
            && !view.isInName(from);
    if (!judges || isSaidBesides(from)) {
      return false;
    }
    if (view.isIn(WordList.DEMONSTRATIVE, from)) {
      return view.isDefinite(from + 1)
          && !view.isInName(from + 1)
          && view.sourceNoun(from + 1) == null
          && !Plausible.isPeople(view, from + 1);
    }
    Named owner = view.startsName(from + 1) ? view.nameAt(from + 1) : null;
    if (owner != null) {
      return isBareNoun(from) && isLast(view.endWord(owner.span()));
    }
    int genitive = view.isDefinite(from + 1) ? from + 1 : from + 2;
    return isBareNoun(from)
        && (genitive == from + 1 || isBareNoun(from + 1))
        && view.isDefinite(genitive);
  }

  /** Whether nothing follows that could be the object in the place of what stands before. */
  private boolean isLast(int at) {
    return at >= cue.limit || view.isPunctuation(at) || view.isIn(WordList.PREPOSITION, at);
  }

  /** {@code انتقد هذه الخطوة قائلا إن}: the words are those behind the participle. */
  private boolean isSaidBesides(int from) {
    for (int i = from; i < Math.min(cue.limit, from + LONGEST_PLACE); i++) {
      if (view.isPunctuation(i)) {
        return false;
      }
      Participle participle = view.lexicon.participle(view.word(i));
      if (participle != null && participle.verb().lemma().equals("قال")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBareNoun(int at) {
    return !view.isDefinite(at)
        && (view.word(at).surface().endsWith("ة") || OwnerPronoun.of(view.key(at)).isEmpty())
        && view.verbs(at).isEmpty()
        && view.word(at).stems().get(0).preposition() == 0
        && view.withPreposition(at, 'ب').isEmpty()
        && view.withPreposition(at, 'ل').isEmpty()
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.QUANTIFIER, at)
        && !view.isIn(WordList.HONORIFIC, at)
        && !view.isIn(WordList.ADVERB, at)
        && !view.isIn(WordList.SUBORDINATOR, at)
        && !view.isComplementiser(at)
        && view.lexicon.participle(view.word(at)) == null;
  }

  /**
   * {@code ناشد المحافظ سكان القرى إخلاء منازلهم}: where the deed begins; -1 where there is none.
   */
  private int behindAddressee(int from) {
    boolean addressed =
        cue.verb.has(Frame.DEED)
            && cue.verb.has(Frame.WHOM)
            && from < cue.limit
            && (view.startsName(from)
                || view.sourceNoun(from) != null
                || view.isIn(WordList.ANYBODY, from));
    int end =
        addressed
            ? report.sources.phrases.end(from, cue.limit, cue.verb.prepositions())
            : cue.limit;
    return end < cue.limit && report.sources.phrases.objects.startsDeed(end) ? end : -1;
  }

  /**
   * {@code حذر مصدر رسمي من داخل المحافظة من أن}: the preposition twice, the first time before a
   * place.
   */
  private Optional<Attached> clauseAfterPlace(int from, Wanted wanted) {
    boolean place =
        from + 1 < cue.limit
            && view.isIn(WordList.PREPOSITION, from)
            && (view.isIn(WordList.PLACE_NOUN, from + 1) || view.isIn(WordList.INSIDE, from + 1));
    for (int i = from + 2; place && i + 1 < Math.min(cue.limit, from + LONGEST_PLACE); i++) {
      if (view.key(i).equals(view.key(from)) && view.isComplementiser(i + 1)) {
        return report.contentFinder.at(i, wanted);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code وأضاف، نتشرف بكم}, {@code وقال لا يوجد خلاف}: a comma or nothing in place of the colon,
   * where no speaker follows.
   */
  private Optional<Attached> afterComma(int from, Wanted wanted, boolean subject) {
    boolean core = cue.verb.has(Frame.QUOTE) && view.lexicon.is(WordList.CORE, cue.lemmaKey());
    boolean alone =
        from == cue.at + 2 && view.isComma(cue.at + 1) && !view.key(cue.at - 1).endsWith("ما");
    boolean denied = from == cue.at + 1 && bare.startsAtOnce(from);
    boolean behindName = subject && bare.startsBehindSubject(from);
    boolean clause =
        core
            && (!subject || denied || behindName)
            && (alone || denied || behindName)
            && !view.startsName(from)
            && view.sourceNoun(from) == null;
    return clause
        ? Optional.of(
            new Attached(
                report.contents.clause(from, wanted.speaker(), wanted.present()),
                cue.verb.act(),
                alone ? "colon" : Attached.BARE,
                from))
        : Optional.empty();
  }

  /** {@code نفى مكتب الرئيس فلان أن}: a person after a subject belongs to it where أن follows. */
  private boolean isHolder(int from) {
    Named named = view.nameAt(from);
    boolean person = named != null && named.entity().type() == EntityType.PER;
    for (int i = from; person && i < cue.limit; i++) {
      if (view.isComplementiser(i)) {
        return true;
      }
    }
    return false;
  }

  /** No further than a comma that another clause follows. */
  private int reach(int from) {
    for (int i = from; i < cue.limit; i++) {
      boolean next =
          view.withoutConjunction(i).joined() && !view.verbs(i).isEmpty() && view.nameAt(i) == null;
      if (next
          && !view.isIn(WordList.CARRY, i)
          && !view.lexicon.is(WordList.CARRY, view.withoutConjunction(i))
          && !view.isIn(WordList.CALLED, i)
          && !view.withoutConjunction(i).key().equals("طلب")) {
        return i;
      }
    }
    return cue.limit;
  }

  private Optional<Attached> feeling(int from, Wanted wanted, boolean subject) {
    boolean about = cue.verb.takes("عن") && view.key(from).equals("عن");
    if (about && cue.verb.commitment() == SpeechVerb.Commitment.FEELING) {
      boolean known =
          report.contentFinder.nounAt(from + 1) != null
              || report.sources.phrases.objects.isWarmly(from + 1);
      return known || subject ? report.contentFinder.feeling(from + 1, wanted) : Optional.empty();
    }
    if (cue.verb.has(Frame.NOUN)) {
      SpeechNoun said = report.contentFinder.nounAt(from);
      return said != null && said.isSaying() && view.isDefinite(from)
          ? report.contentFinder.feeling(from, wanted)
          : Optional.empty();
    }
    boolean toHim =
        from == cue.at + 1 && view.isIn(WordList.PRONOUN, from) && view.key(from).startsWith("ل");
    int noun = toHim ? from + 1 : from;
    int given = subject ? pastCompanion(noun) : noun;
    return cue.verb.has(Frame.FEEL) && !isGiven(given)
        ? report.contentFinder.feeling(given, wanted)
        : Optional.empty();
  }

  /** {@code وقدم الشكر الجزيل لـ}, {@code ووجه خالص شكره}: what is given, and nobody who gives. */
  boolean startsThanks(int from) {
    NounPhrases phrases = report.sources.phrases;
    return cue.verb.has(Frame.FEEL)
        && from + 1 < cue.limit
        && !view.isPunctuation(from + 1)
        && (phrases.objects.isThanks(from) || phrases.objects.isWarmly(from));
  }

  /** {@code بعث الملك، ونائبه سالم كرم، برقية تهنئة}: past who did it along with the subject. */
  private int pastCompanion(int at) {
    boolean along =
        view.isComma(at - 1)
            && view.withoutConjunction(at).joined()
            && view.lexicon.sourceNoun(view.withoutConjunction(at).key()) != null;
    for (int i = at + 1; along && i < Math.min(cue.limit - 1, at + LONGEST_COMPANION); i++) {
      if (view.isComma(i)) {
        return i + 1;
      }
    }
    return at;
  }

  /** {@code يقدم دعماً عسكرياً}: what is given is no word, unless it is the speaker's own. */
  private boolean isGiven(int from) {
    SpeechNoun noun = report.contentFinder.nounAt(from);
    boolean raised = noun != null && noun.act() == Act.OPINE && cue.verb.lemma().equals("رفع");
    return noun != null
        && (raised || view.lexicon.is(WordList.MATERIAL, Folding.key(noun.noun())))
        && OwnerPronoun.of(view.key(from)).isEmpty();
  }

  /** {@code وصف الشراكة بأنها خطأ}: the object belongs to the content. */
  private Optional<Attached> wholeObject(int from, Wanted wanted, boolean subject) {
    boolean passive = cue.verb.has(Frame.OBJ) && !isHeld(from);
    if (cue.verb.has(Frame.AS) && !passive && !view.isPunctuation(from)) {
      int reach = Math.min(cue.limit, from + 20);
      Optional<Attached> description =
          report.contentFinder.from(from + 1, reach, wanted.as(cue.verb.takingBa()));
      boolean quoted = description.filter(a -> isBehindSaying(a.word())).isPresent();
      if (quoted || description.isPresent() && isClause(description.get())) {
        return Optional.empty();
      }
      if (description.isPresent()) {
        return Optional.of(withObject(from, description.get(), wanted));
      }
      boolean mind = cue.verb.has(Frame.OBJ) && subject;
      return mind && !view.isComplementiser(from)
          ? report.contentFinder.object(from, cue.limit, wanted, "held-to-be")
          : Optional.empty();
    }
    boolean inWords = cue.verb.has(Frame.WORDS) && view.isIn(words(), from);
    if (inWords && !view.isComplementiser(from + 1)) {
      return report.contentFinder.object(from, cue.limit, wanted, Attached.OBJECT);
    }
    if (cue.verb.has(Frame.TO) && (subject || !cue.verb.has(Frame.ASCRIBED))
        || cue.verb.has(Frame.BLAME) && report.contentFinder.blames(from, cue.limit)) {
      return report.contentFinder.object(from, cue.limit, wanted, "cause");
    }
    return Optional.empty();
  }

  /** {@code رفض الاتهامات}, {@code تبنى الهجوم}, {@code كشف تفاصيل الخطة}. */
  private WordList words() {
    return switch (cue.lemmaKey()) {
      case "تبني" -> WordList.CLAIMED;
      case "كشف" -> WordList.REVEALED;
      default -> WordList.REFUSED;
    };
  }

  /** {@code وصف الواقعة بقوله: «…»}: what is said, and not what it is held to be. */
  private boolean isBehindSaying(int word) {
    return view.isIn(WordList.BY_SAYING, word - 1) || view.isIn(WordList.BY_SAYING, word - 2);
  }

  /**
   * {@code اعتبر الحداد، وهو رئيس النقابة، أن}: what is held, and not what a thing is held to be.
   */
  private boolean isClause(Attached description) {
    int word = description.word();
    return cue.verb.has(Frame.THAT)
        && view.isComplementiser(word)
        && !view.key(word).startsWith("ب");
  }

  /** {@code وتعتبر السفينة أكبر …} is a passive: nothing definite is held to be anything. */
  private boolean isHeld(int from) {
    return cue.form.tense() == Tense.PAST
        || view.isDefinite(from)
        || view.startsName(from)
        || VerbalNouns.isOne(view.key(from));
  }

  private Attached withObject(int from, Attached description, Wanted wanted) {
    int end = description.content().end();
    String text = view.text.string();
    boolean mark = end < text.length() && "»”\"“'".indexOf(text.charAt(end)) >= 0;
    Span content = new Span(view.word(from).start(), mark ? end + 1 : end);
    return new Attached(content, wanted.verb().act(), "described-as", description.word());
  }
}
