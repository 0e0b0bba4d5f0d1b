package org.isnad.analysis.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Folding;

/**
 * A noun of saying with its speaker and its content.
 *
 * <ul>
 *   <li>the speaker after it: {@code إعلان الوزير اليوناني عن خطة}, {@code تهديد الحزب بإبعاد
 *       قواعده}
 *   <li>the speaker as its pronoun: {@code رغم نفيها أن}, {@code بعد تأكيده على}
 *   <li>the speaker further on: {@code الاتهامات التي وجهتها أثينا بأن}
 * </ul>
 */
final class NounRule {

  /** {@code أثينا، رغم نفيها، سلمت عرضاً}: the article itself tells of the denial. */
  static final String DESPITE = "noun, despite";

  /** Who speaks by a noun of saying, and what. */
  record Said(Source speaker, Attached attached) {}

  private static final int LONGEST = 28;

  private final Report report;
  private final View view;

  private final NounOwner owners;
  private final NounAddressee addressees;
  private final OwnerPhrase holders;

  NounRule(Report report) {
    this.report = report;
    this.view = report.view;
    this.owners = new NounOwner(view, report.sources);
    this.addressees = new NounAddressee(view, report.sources.phrases);
    this.holders = new OwnerPhrase(view, report.sources.phrases.heads, addressees);
  }

  boolean apply(int at) {
    SpeechNoun noun = report.contentFinder.nounAt(at);
    if (noun == null) {
      return false;
    }
    Optional<Attached> denied = despite(at, noun);
    if (denied.isPresent()) {
      return add(at, report.meant(at, Agreement.ofPronoun(pronoun(at))), denied.get());
    }
    Optional<Said> said = said(at, noun);
    return said.isPresent() && add(at, Optional.of(said.get().speaker()), said.get().attached());
  }

  /** What a noun of saying tells by itself: {@code تأكيد الوزير أن}, {@code نفيها أن}. */
  Optional<Said> said(int at, SpeechNoun noun) {
    SpeechVerb verb = noun.reports();
    boolean none = at > 0 && view.key(at - 1).endsWith("عدم");
    if (verb == null || none || view.isInName(at) || report.isExpressed(at)) {
      return Optional.empty();
    }
    int limit = Math.min(view.sentence(at).endWord(), at + LONGEST);
    Optional<Phrase> maker = owners.after(at, limit, noun);
    if (maker.isPresent() || view.isDefinite(at) || verb.has(Frame.FROM)) {
      SpeechVerb asked = NounAddressee.asking(verb);
      return maker.flatMap(phrase -> by(phrase, asked, limit));
    }
    String pronoun = pronoun(at);
    if (pronoun.isEmpty()) {
      return view.word(at).surface().endsWith("اً") ? Optional.empty() : byOwner(at, verb, limit);
    }
    return byPronoun(at, verb, pronoun, limit);
  }

  /** What the noun tells with nobody beside it: {@code التوضيح أن}, {@code نفي وجود خلاف}. */
  Optional<Attached> saidOutright(int at, SpeechNoun noun) {
    SpeechVerb verb = Objects.requireNonNull(noun.reports());
    int limit = Math.min(view.sentence(at).endWord(), at + LONGEST);
    Wanted wanted = wanted(verb, Agreement.UNKNOWN);
    return at + 1 < limit
        ? behindAddressee(at + 1, limit, wanted).or(() -> content(at + 1, limit, wanted))
        : Optional.empty();
  }

  private Optional<Said> byPronoun(int at, SpeechVerb verb, String pronoun, int limit) {
    if (view.isIn(WordList.SAYING, at) || view.isIn(WordList.BY_SAYING, at)) {
      return Optional.empty();
    }
    if (verb.act() == Act.REQUEST && isThankedFor(at) || isToThem(verb, pronoun)) {
      return Optional.empty();
    }
    Agreement agreement = Agreement.ofPronoun(pronoun);
    Wanted wanted = wanted(verb, agreement);
    return behindAddressee(at + 1, limit, wanted)
        .or(() -> content(at + 1, limit, wanted))
        .or(() -> behindObject(at + 1, limit, wanted))
        .filter(said -> !isDoneTo(at, at + 1, verb, said))
        .flatMap(
            said ->
                besides(at, agreement)
                    .or(() -> report.meant(at, agreement))
                    .map(speaker -> new Said(speaker, said)));
  }

  /** {@code تثقيف الشباب وتحذيرهم من}: who several are that are warned, and not who warns. */
  private boolean isToThem(SpeechVerb verb, String pronoun) {
    return (pronoun.equals("هم") || pronoun.equals("هن"))
        && view.lexicon.is(WordList.GUIDING, Folding.key(verb.lemma()));
  }

  /** {@code شكر الملك على توجيهاته بدعم}: not of who thanks; {@code بناء على طلبه أن} is. */
  private boolean isThankedFor(int at) {
    return view.key(at - 1).equals("علي") && !view.isIn(WordList.FOUNDED, at - 2);
  }

  /** {@code خطاب الحداد، وتصريحاته بأن}: whose words are named just before. */
  private Optional<Source> besides(int at, Agreement agreement) {
    int before = view.isComma(at - 1) ? at - 2 : at - 1;
    Named named = view.withoutConjunction(at).joined() ? view.nameAt(before) : null;
    if (named == null
        || named.entity().type() != EntityType.PER
        || view.endWord(named.span()) != before + 1) {
      return Optional.empty();
    }
    return Optional.of(report.sources.named(named, "").by(SpeakerBasis.OWNER))
        .filter(source -> source.agreement().answers(agreement));
  }

  private Optional<Said> byOwner(int at, SpeechVerb verb, int limit) {
    Optional<Phrase> phrase =
        at + 1 < limit && !isOblique(at + 1)
            ? report.sources.read(
                at + 1, addressees.first(at + 2, limit, verb.act()), verb.prepositions())
            : Optional.empty();
    return phrase
        .filter(owner -> !isCalledUpon(at, verb, owner))
        .flatMap(
            owner ->
                by(owner, verb, limit)
                    .filter(said -> !isDoneTo(at, owner.end(), verb, said.attached()))
                    .filter(said -> !isForComment(said.attached())));
  }

  /** {@code رفضت الوزارة طلب الصحيفة التعليق}: what an outlet asks for to tell it. */
  private boolean isForComment(Attached said) {
    int first = view.text.wordFrom(said.content().start());
    return said.act() == Act.REQUEST
        && first < view.size()
        && view.lexicon.is(WordList.COMMENT, view.word(first).stems().get(0).bareKey());
  }

  /** {@code اتهام الشركة بالغش}, {@code تمت إفادة السكان بأن}: to whom it is done. */
  private boolean isDoneTo(int noun, int next, SpeechVerb verb, Attached said) {
    boolean accused = verb.act() == Act.ACCUSE && verb.takes("ب") && !view.key(noun).endsWith("ات");
    boolean passive =
        noun > 0
            && (view.isIn(WordList.DONE, noun - 1)
                || view.lexicon.is(WordList.DONE, view.withoutConjunction(noun - 1)));
    return passive || accused && said.word() == next && !view.isComplementiser(next);
  }

  private Optional<Said> by(Phrase owner, SpeechVerb verb, int limit) {
    if (owner.source().entity() == null && !holders.mayOwn(owner)) {
      return Optional.empty();
    }
    Wanted wanted = wanted(verb, owner.source().agreement());
    boolean next = owners.isRightBefore(owner);
    return behindAddressee(owner.end(), limit, wanted)
        .or(() -> next ? right(owner.end(), limit, wanted) : content(owner.end(), limit, wanted))
        .map(said -> new Said(report.resolveHeld(owner), said));
  }

  /** Past who is spoken to, where what is said follows at once. */
  private Optional<Attached> behindAddressee(int at, int limit, Wanted wanted) {
    SpeechVerb verb = wanted.verb();
    int next = addressees.past(at, limit, verb, NounAddressee.isTold(verb.act()));
    return next > at && next < limit ? report.contentFinder.at(next, wanted) : Optional.empty();
  }

  /** {@code اتهامه إيران بدعم}, {@code مطالبتها الحكومة بوقف}: whom the noun has as its object. */
  private Optional<Attached> behindObject(int at, int limit, Wanted wanted) {
    SpeechVerb verb = NounAddressee.asking(wanted.verb());
    boolean somebody = wanted.speaker().isKnown() && !(verb.has(Frame.OBJ) && view.isDeed(at));
    int next = somebody ? addressees.pastObject(at, limit, verb) : at;
    return next > at && next < limit
        ? report.contentFinder.at(next, wanted.as(verb))
        : Optional.empty();
  }

  /** {@code أثينا، رغم نفيها، سلمت عرضاً}: what is told all the same is what is denied. */
  private Optional<Attached> despite(int at, SpeechNoun noun) {
    boolean denies =
        noun.reports() != null
            && noun.act() == Act.DENY
            && !view.isDefinite(at)
            && !pronoun(at).isEmpty()
            && view.isIn(WordList.DESPITE, at - 1)
            && view.isComma(at + 1)
            && at + 2 < view.sentence(at).endWord();
    if (!denies) {
      return Optional.empty();
    }
    Span denied = report.contents.clause(at + 2, Agreement.UNKNOWN, false);
    return Optional.of(new Attached(denied, noun.act(), "despite", at + 2));
  }

  /** {@code تصريح لمراسل الإذاعة}: who is spoken to. */
  private boolean isOblique(int at) {
    return view.word(at).stems().stream()
        .anyMatch(
            stem ->
                stem.preposition() != 0
                    && (stem.definite()
                        || view.lexicon.sourceNoun(stem.bareKey()) != null
                        || view.innerName(at) != null));
  }

  private static Wanted wanted(SpeechVerb verb, Agreement agreement) {
    return new Wanted(verb, agreement, false, false);
  }

  /** The pronoun at the end of the noun: {@code ها} of {@code نفيها}; empty where there is none. */
  private String pronoun(int at) {
    for (var stem : view.word(at).stems()) {
      if (view.lexicon.noun(stem.bareKey()).isPresent()) {
        return "";
      }
    }
    return view.word(at).surface().endsWith("ة") ? "" : OwnerPronoun.of(view.key(at));
  }

  private Optional<Attached> content(int from, int limit, Wanted wanted) {
    int next =
        new Surroundings(view, report.sources, wanted.verb().prepositions(), limit).skip(from);
    if (next >= limit || report.contents.turns.isSaidThere(from)) {
      return Optional.empty();
    }
    Optional<Attached> here = report.contentFinder.at(next, wanted);
    boolean deed = view.isDeed(next) && view.word(next).stems().get(0).preposition() == 0;
    boolean object =
        wanted.verb().has(Frame.OBJ)
            && (report.sources.phrases.objects.startsObject(next) || next == from && deed);
    return here.isPresent() || !object
        ? here
        : report.contentFinder.object(next, limit, wanted, Attached.OBJECT);
  }

  private Optional<Attached> right(int at, int limit, Wanted wanted) {
    return at < limit ? report.contentFinder.at(at, wanted) : Optional.empty();
  }

  private boolean add(int at, Optional<Source> speaker, Attached attached) {
    if (speaker.isEmpty() || report.hasContent(attached.content())) {
      return false;
    }
    Span cue = view.word(at).span();
    Attached said = new NounExtent(view).trimmed(attached);
    report.add(List.of(speaker.get().withCue(cue)), cue, said, null, null, "noun");
    return true;
  }

  /**
   * {@code دعوة الشباب إلى العمل}: people after a call are those it is made to; not after calls.
   */
  private boolean isCalledUpon(int noun, SpeechVerb verb, Phrase phrase) {
    return verb.act() == Act.REQUEST
        && verb.takes("الي")
        && !view.key(noun).endsWith("ات")
        && (view.sourceNoun(phrase.start()) == SourceNoun.PEOPLE
            || addressees.isOwned(phrase.start()));
  }
}
