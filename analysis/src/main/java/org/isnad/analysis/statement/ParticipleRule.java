package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.Participle;
import org.isnad.analysis.text.VerbForm;

/**
 * A participle that goes on with the speaker of the clause before it: {@code …، مضيفاً أن}, {@code
 * … محذراً من}.
 */
final class ParticipleRule {

  private final Report report;
  private final View view;
  private final SeveralInClause people;

  ParticipleRule(Report report) {
    this.report = report;
    this.people = new SeveralInClause(report);
    this.view = report.view;
  }

  boolean apply(int at) {
    Participle participle = view.lexicon.participle(view.word(at));
    if (participle == null
        || view.isInName(at)
        || view.isIn(WordList.NO_VERB, at)
        || !isAdverbial(at)
        || endsDateline(at)) {
      return false;
    }
    SpeechVerb verb = participle.verb();
    if (OtherSense.isPlay(verb, view, at)) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + 30);
    Surroundings surroundings = new Surroundings(view, report.sources, verb.prepositions(), limit);
    int next = surroundings.skip(at + 1);
    boolean whom = next + 1 < limit && view.isIn(WordList.PRONOUN, next);
    boolean saying = report.contents.participles.isWithSaying(next);
    next = saying || whom && view.isComplementiser(next + 1) ? next + 1 : next;
    if (next >= limit) {
      return false;
    }
    Optional<Phrase> own = ownSubject(next, limit, participle);
    List<Source> chain =
        own.map(phrase -> (List<Source>) new ArrayList<>(List.of(report.resolve(phrase))))
            .orElseGet(() -> chain(at, participle.agreement()));
    Wanted wanted = new Wanted(verb, participle.agreement(), false, false);
    Optional<Attached> attached = content(own.map(Phrase::end).orElse(next), limit, wanted);
    if (chain.isEmpty() || attached.isEmpty()) {
      return false;
    }
    Span cue =
        view.lexicon.isParticiple(view.key(at))
            ? view.word(at).span()
            : view.withoutConjunction(at).span();
    Source speaker = chain.get(chain.size() - 1);
    chain.set(chain.size() - 1, speaker.at(cue).withCue(cue));
    report.add(chain, cue, attached.get(), surroundings.addressee(), null, "participle");
    return true;
  }

  /** {@code …، موضحة الوزارة أن}, {@code …، مؤكداً معاليه أن}: who says it, right behind. */
  private Optional<Phrase> ownSubject(int next, int limit, Participle participle) {
    boolean honoured = next < limit && view.isIn(WordList.HIS_HIGHNESS, next);
    boolean somebody =
        !participle.verb().has(Frame.WHOM)
            && !participle.verb().has(Frame.AS)
            && next < limit
            && (honoured
                || view.isDefinite(next) && view.sourceNoun(next) != null
                || view.startsName(next));
    return somebody
        ? report
            .sources
            .read(next, limit, participle.verb().prepositions())
            .filter(phrase -> bringsClause(phrase.end(), participle.verb()))
            .filter(p -> honoured || p.source().agreement().answers(participle.agreement()))
        : Optional.empty();
  }

  private boolean bringsClause(int at, SpeechVerb verb) {
    return view.isComplementiser(at) || view.isComplementiser(at + 1) && verb.takes(view.key(at));
  }

  /** In the accusative, after a clause; not an adjective in the middle of a phrase. */
  private boolean isAdverbial(int at) {
    boolean first = at == view.sentence(at).firstWord();
    boolean predicate =
        report
            .enclosing(view.word(at).start())
            .filter(f -> !f.rule().endsWith(Attached.PREPOSITION))
            .filter(
                f ->
                    report.contents.participles.isPredicate(
                        view.text.wordFrom(f.content().start()), at))
            .isPresent();
    return !predicate
        && !view.isIn(WordList.PREPOSITION, at - 1)
        && report.contents.participles.opens(at, first || view.isPunctuation(at - 1));
  }

  /** سبق- متابعة: says how the article was made, not that anybody goes on speaking. */
  private boolean endsDateline(int at) {
    return at > 0 && view.word(at - 1).is('-') && view.isColon(at + 1);
  }

  /**
   * Who spoke last in the sentence, after those who passed that on and those whom the whole
   * sentence is reported by.
   */
  private List<Source> chain(int at, Agreement agreement) {
    Optional<Finding> here = saidInSentence(at);
    Optional<List<Source>> chain =
        here.flatMap(said -> ofMain(said, at, agreement))
            .or(
                () ->
                    here.filter(said -> isOfOne(said, agreement))
                        .flatMap(said -> several(said, at)))
            .or(
                () ->
                    here.filter(said -> isAnothers(said.speaker(), agreement))
                        .flatMap(said -> inside(said, at, agreement)))
            .or(() -> here.filter(said -> !isOfMedium(said, agreement)).map(this::goingOn))
            .or(() -> ofNobodyHere(at, agreement).map(List::of));
    return new ArrayList<>(chain.orElse(List.of()));
  }

  /** Of what stands in a relative clause, whom the sentence around it is about. */
  private Optional<List<Source>> ofMain(Finding said, int at, Agreement agreement) {
    if (!isInRelative(said)) {
      return Optional.empty();
    }
    return report
        .mains
        .inSentence(at, agreement)
        .or(() -> isThing(said) ? ofClause(at, agreement) : Optional.empty())
        .map(source -> List.of(source.by(SpeakerBasis.SENTENCE_SUBJECT)));
  }

  /** Several, behind what a medium by its name tells. */
  private static boolean isOfMedium(Finding said, Agreement agreement) {
    return agreement.number() == VerbForm.Number.PLURAL
        && said.speaker().entity() != null
        && said.speaker().kind() == SourceKind.MEDIA;
  }

  /** Who is told of inside another's words, with that other before him; else who acts there. */
  private Optional<List<Source>> inside(Finding around, int at, Agreement agreement) {
    Optional<Source> told = toldIn(around, agreement).or(() -> report.subjectIn(around, agreement));
    return told.isPresent()
        ? told.map(source -> behind(around.sources(), source.by(SpeakerBasis.STATEMENT_AROUND)))
        : ofClause(at, agreement).map(List::of);
  }

  /** Who said what stands before in the sentence, by himself where others told of it. */
  private List<Source> goingOn(Finding here) {
    Finding last = report.mainIn(here).orElse(here);
    List<Source> sources = last.sources();
    List<Source> before = new ArrayList<>(last.equals(here) ? List.of() : here.sources());
    before.addAll(sources.subList(0, sources.size() - 1));
    return behind(before, sources.get(sources.size() - 1).by(SpeakerBasis.SAME_SENTENCE));
  }

  private static List<Source> behind(List<Source> before, Source last) {
    List<Source> chain = new ArrayList<>(before);
    chain.add(last);
    return chain;
  }

  /** Of a sentence in which nobody has spoken before. */
  private Optional<Source> ofNobodyHere(int at, Agreement agreement) {
    boolean several = agreement.number() == VerbForm.Number.PLURAL;
    Optional<Source> subject =
        several && report.enclosing(view.word(at).start()).isEmpty()
            ? report.mains.inSentence(at, agreement).map(s -> s.by(SpeakerBasis.SENTENCE_SUBJECT))
            : Optional.empty();
    return subject.or(() -> around(at, agreement)).or(() -> report.dropped(at, agreement));
  }

  /**
   * {@code قال الحداد: «أنجز سامي النجار العمل، وبلغنا آخر الطريق، متمنيا لكم السلامة»}: of one who
   * goes on with nobody's words in the sentence, who speaks around it.
   */
  private Optional<Source> around(int at, Agreement agreement) {
    boolean apart = view.isComma(at - 1) || view.withoutConjunction(at).joined();
    boolean single = agreement.number() == VerbForm.Number.SINGULAR;
    return report
        .enclosing(view.word(at).start())
        .filter(outer -> apart && single && !outer.sources().isEmpty())
        .map(Finding::speaker)
        .filter(speaker -> speaker.agreement().isKnown() && speaker.agreement().answers(agreement))
        .map(speaker -> speaker.by(SpeakerBasis.STATEMENT_AROUND));
  }

  /**
   * {@code قالت الصحيفة إن المدعي وجه التهم، معتبراً أن}, {@code قالت مصادر إن الأهالي تظاهروا،
   * مطالبين بـ}: by its gender or number not who spoke.
   */
  private static boolean isAnothers(Source speaker, Agreement agreement) {
    boolean oneMan =
        agreement.number() == VerbForm.Number.SINGULAR
            && speaker.agreement().gender() == VerbForm.Gender.FEMININE
            && agreement.gender() == VerbForm.Gender.MASCULINE;
    boolean people =
        agreement.equals(Agreement.PEOPLE)
            && speaker.entity() == null
            && speaker.head().startsWith("مصادر");
    return oneMan || people;
  }

  /** Those who act behind the man's cue, inside his words after him. */
  private Optional<List<Source>> several(Finding around, int at) {
    return people
        .before(at, view.text.wordAt(around.cue().start()))
        .map(source -> source.by(SpeakerBasis.SENTENCE_SUBJECT))
        .map(
            source ->
                behind(
                    around.content().covers(source.span()) ? around.sources() : List.of(), source));
  }

  /**
   * {@code أوضح الحداد أن الأهالي استبشروا بالمشروع، داعين}: several, where one man spoke; not
   * {@code أوضح الحداد والنجار أن …، داعين}.
   */
  private boolean isOfOne(Finding finding, Agreement agreement) {
    if (!finding.speaker().isPerson() || !agreement.equals(Agreement.PEOPLE)) {
      return false;
    }
    int cue = view.text.wordAt(finding.cue().start());
    int limit = Math.max(cue + 1, view.text.wordFrom(finding.content().start()));
    for (int i = cue + 1; i < limit; i++) {
      boolean another =
          view.withoutConjunction(i).joined()
              && (view.startsNameOrJoined(i) || view.sourceNoun(i) != null);
      if (another || view.key(i).equals("و")) {
        return false;
      }
    }
    return view.verbs(cue).stream()
        .allMatch(match -> match.form().number() == VerbForm.Number.SINGULAR);
  }

  /**
   * {@code قالت المصادر إن الحداد رحب بالاتفاق، مشيراً إلى}: the man who last spoke inside her
   * words.
   */
  private Optional<Source> toldIn(Finding around, Agreement agreement) {
    Source last = null;
    for (Finding finding : report.findings) {
      if (around.content().covers(finding.cue())
          && !finding.sources().isEmpty()
          && isMan(finding.speaker())
          && finding.speaker().agreement().answers(agreement)) {
        last = finding.speaker();
      }
    }
    return Optional.ofNullable(last);
  }

  private boolean isMan(Source speaker) {
    return speaker.entity() != null
        ? speaker.entity().type() == EntityType.PER
        : view.lexicon.sourceNoun(speaker.head()) == SpeechLexicon.SourceNoun.PERSON;
  }

  /**
   * {@code قلل الحداد من أهمية القرار الذي قضى بـ، معتبراً}: a text, which holds nothing to be so.
   */
  private static boolean isThing(Finding finding) {
    return finding.speaker().entity() == null;
  }

  private Optional<Source> ofClause(int at, Agreement agreement) {
    return report
        .mains
        .clauses
        .before(at, agreement)
        .map(source -> source.by(SpeakerBasis.SENTENCE_SUBJECT));
  }

  /** {@code تحفظت مصر على موقف الدول التي أيدته، مؤكدة أن}: not the main clause's speaker. */
  private boolean isInRelative(Finding finding) {
    return finding.speaker().basis() == SpeakerBasis.RELATIVE_CLAUSE;
  }

  /**
   * The last statement of this sentence that this one does not stand in, by the same kind of
   * speaker.
   */
  private Optional<Finding> saidInSentence(int at) {
    int start = view.sentence(at).span().start();
    int here = view.word(at).start();
    Optional<Finding> around = report.enclosing(here);
    Finding last = null;
    for (Finding finding : report.findings) {
      boolean before = finding.cue().start() >= start && finding.cue().end() <= here;
      boolean inside = around.isPresent() != report.enclosing(finding.cue().start()).isPresent();
      if (before && !inside && !finding.sources().isEmpty()) {
        last = finding;
      }
    }
    return Optional.ofNullable(last);
  }

  private Optional<Attached> content(int next, int limit, Wanted wanted) {
    SpeechVerb verb = wanted.verb();
    if (report.contentFinder.appeals.startsAddressee(verb, next)) {
      return report.contentFinder.appeals.behind(next, limit, wanted);
    }
    boolean about = view.key(next).equals("عن") && verb.takes("عن");
    if (about && verb.commitment() == SpeechVerb.Commitment.FEELING) {
      return report.contentFinder.feeling(next + 1, wanted);
    }
    SpeechNoun said = verb.has(Frame.NOUN) ? report.contentFinder.nounAt(next) : null;
    if (verb.has(Frame.NOUN) && (said == null || !said.isSaying() || !view.isDefinite(next))) {
      return Optional.empty();
    }
    if (verb.has(Frame.FEEL) || verb.has(Frame.NOUN)) {
      return report.contentFinder.feeling(next, wanted);
    }
    Optional<Attached> here = report.contentFinder.at(next, wanted);
    if (here.isPresent()) {
      return here;
    }
    int held = view.key(next).startsWith("ايا") ? next + 1 : next;
    boolean him = held > 0 && view.key(held - 1).startsWith("ايا");
    if (verb.has(Frame.AS)
        && held < limit
        && (view.isComplementiser(held) || him && view.withPreposition(held, 'ب').isPresent())) {
      return report.contentFinder.at(held, wanted.as(verb.takingBa()));
    }
    if (verb.has(Frame.AS) || verb.has(Frame.BLAME) && report.contentFinder.blames(next, limit)) {
      return report.contentFinder.object(next, limit, wanted, "held-to-be");
    }
    boolean deed = verb.has(Frame.DEED) && report.sources.phrases.objects.startsDeed(next);
    Optional<Attached> object =
        verb.has(Frame.OBJ) || deed
            ? report.contentFinder.object(next, limit, wanted, Attached.OBJECT)
            : Optional.empty();
    if (object.isPresent() && (deed || report.sources.phrases.objects.startsObject(next))) {
      return object;
    }
    Optional<Attached> further =
        verb.has(Frame.WHOM) || object.isEmpty()
            ? afterObject(next, limit, wanted)
            : Optional.empty();
    return further.isPresent()
        ? further
        : object.or(() -> report.contentFinder.prayers.asked(next, limit, wanted));
  }

  /** {@code مطالباً الدول بـ}: past the one spoken to. */
  private Optional<Attached> afterObject(int next, int limit, Wanted wanted) {
    int from = next;
    if (wanted.verb().has(Frame.WHOM)) {
      from =
          report
              .sources
              .read(next, limit, wanted.verb().prepositions())
              .map(Phrase::end)
              .orElse(next);
      boolean deed = wanted.verb().has(Frame.DEED) && from > next && from < limit;
      if (deed && report.sources.phrases.objects.startsDeed(from)) {
        return report.contentFinder.object(from, limit, wanted, Attached.OBJECT);
      }
    }
    return report.contentFinder.from(from, Math.min(limit, from + 12), wanted);
  }
}
