package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.NounRule.Said;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.VerbForm.Tense;
import org.isnad.analysis.text.VerbLexicon;

/**
 * A report passed on: {@code ونقلت وكالة السواحل عن ستافريديس قوله إن} gives the chain السواحل,
 * ستافريديس; the passive {@code ونُقل عن الوزير ثقته في} only the minister.
 */
final class RelayRule {

  /** Words between a noun of saying and what is said. */
  private static final int FARTHEST_WORDS = 20;

  /** Words between a verb and the noun of saying that is its object. */
  private static final int FARTHEST_NOUN = 10;

  private static final Set<String> PRONOUNS = KeySet.of("ه", "ها", "هم");

  private final Report report;
  private final View view;

  private final NounRule nouns;

  RelayRule(Report report, NounRule nouns) {
    this.report = report;
    this.view = report.view;
    this.nouns = nouns;
  }

  boolean apply(int at) {
    for (VerbLexicon.Match<SpeechVerb> match : view.verbs(at)) {
      SpeechVerb verb = match.verb();
      boolean via = verb.has(Frame.VIA) || verb.has(Frame.ASCRIBED) || verb.has(Frame.FROM);
      if (match.form().object().isEmpty()
          && (via && relay(at, match)
              || verb.has(Frame.REPORT) && passedOn(at, match)
              || verb.has(Frame.IN) && document(at, match))) {
        return true;
      }
    }
    return false;
  }

  private boolean relay(int at, VerbLexicon.Match<SpeechVerb> match) {
    int limit = Math.min(view.sentence(at).endWord(), at + 40);
    boolean learnt = match.verb().has(Frame.FROM);
    String preposition = match.verb().has(Frame.ASCRIBED) ? "الي" : "عن";
    int from = learnt ? learntFrom(at, limit) : from(at, limit, preposition);
    if (from < 0) {
      return false;
    }
    boolean pronoun = !learnt && !view.key(from).equals(preposition);
    Optional<Phrase> said =
        pronoun ? Optional.empty() : report.sources.read(from + 1, limit, Set.of(preposition));
    if (learnt && said.filter(phrase -> speaks(phrase)).isEmpty()) {
      return false;
    }
    Optional<Source> speaker =
        pronoun ? meant(at, from, preposition) : said.map(report::resolveHeld);
    if (speaker.isEmpty()) {
      return false;
    }
    Optional<Phrase> behind = pronoun ? mediumBehind(from, limit) : Optional.empty();
    Surroundings surroundings = new Surroundings(view, report.sources, Set.of(), limit);
    int next = surroundings.skip(behind.or(() -> said).map(Phrase::end).orElse(from + 1));
    Agreement agreement = speaker.get().agreement();
    Wanted wanted =
        new Wanted(SpeechVerb.SAYING, agreement, match.form().tense() == Tense.PRESENT, false);
    Optional<Attached> attached =
        furtherOn(next, limit, wanted).or(() -> content(next, limit, wanted));
    boolean ascribed = match.verb().has(Frame.ASCRIBED);
    if (attached.isEmpty() || ascribed && report.contentFinder.nounAt(next) == null) {
      return false;
    }
    List<Source> chain = new ArrayList<>(learnt ? List.of() : carrier(at, from, behind, match));
    chain.add(speaker.get().withCue(view.word(from).span()));
    String when = surroundings.when() != null ? surroundings.when() : report.dayBefore(at);
    report.add(
        chain,
        match.stem().span(),
        attached.get(),
        surroundings.addressee(),
        when.isEmpty() ? null : when,
        "relay");
    return true;
  }

  /** {@code ونقلت الصحف تأكيد الوزير أن}: a noun of saying with its own speaker as the object. */
  private boolean passedOn(int at, VerbLexicon.Match<SpeechVerb> match) {
    int limit = Math.min(view.sentence(at).endWord(), at + FARTHEST_NOUN);
    for (int i = at + 1; i < limit && !view.isComplementiser(i) && !view.isColon(i); i++) {
      SpeechNoun noun = report.contentFinder.nounAt(i);
      Optional<Said> said = noun == null ? Optional.empty() : nouns.said(i, noun);
      List<Source> chain = said.isEmpty() ? List.of() : carrier(at, i, Optional.empty(), match);
      if (!chain.isEmpty()) {
        List<Source> whole = new ArrayList<>(chain);
        whole.add(said.get().speaker().withCue(view.word(i).span()));
        Span cue = match.stem().span();
        report.add(whole, cue, said.get().attached(), null, null, "relay");
        return true;
      }
    }
    return false;
  }

  /** A source, also with the outlet's pronoun: {@code مصادرها}. */
  private boolean speaks(Phrase phrase) {
    String own = OwnerPronoun.without(view.key(phrase.start()));
    return Plausible.speaks(report, phrase) || view.lexicon.sourceNoun(own) != null;
  }

  /** {@code وجاء في بيان للوزارة أن}: the document, or who issued it, speaks. */
  private boolean document(int at, VerbLexicon.Match<SpeechVerb> match) {
    int limit = Math.min(view.sentence(at).endWord(), at + 40);
    if (!view.key(at + 1).equals("في") || at + 2 >= limit) {
      return false;
    }
    int first = view.isIn(WordList.SAME, at + 2) && at + 3 < limit ? at + 3 : at + 2;
    Optional<Phrase> phrase = report.sources.read(first, limit, Set.of());
    SourceNoun head = report.sources.phrases.heads.head(first, limit);
    if (phrase.isEmpty() || head != SourceNoun.DOCUMENT && head != SourceNoun.MEDIA) {
      return false;
    }
    Phrase speaking = Publisher.of(report, phrase.get()).orElse(phrase.get());
    Source source = report.resolve(speaking);
    Surroundings surroundings = new Surroundings(view, report.sources, Set.of(), limit);
    int next = surroundings.skip(speaking.end());
    Wanted wanted = new Wanted(SpeechVerb.SAYING, source.agreement(), false, false);
    Optional<Attached> attached =
        next < limit ? report.contentFinder.at(next, wanted) : Optional.empty();
    if (attached.isEmpty()) {
      return false;
    }
    List<Source> chain = new ArrayList<>(surroundings.carriers(false));
    chain.add(source.withCue(match.stem().span()));
    report.add(
        chain,
        match.stem().span(),
        attached.get(),
        surroundings.addressee(),
        surroundings.when(),
        "document");
    return true;
  }

  /** Index of the preposition that names the speaker, or has it as a pronoun: عنه, إليها. */
  private int from(int at, int limit, String preposition) {
    for (int i = at + 1; i < limit && i < at + 16; i++) {
      String key = view.key(i);
      String suffix = key.startsWith(preposition) ? key.substring(preposition.length()) : "-";
      if (suffix.isEmpty() || PRONOUNS.contains(suffix)) {
        return i;
      }
      if (view.isComplementiser(i) || view.isColon(i)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * {@code وعلمت «الساحل» من مصادر مطلعة أن}: index of من. Who learnt it is the outlet itself, and
   * no link.
   */
  private int learntFrom(int at, int limit) {
    for (int i = at + 1; i < limit && i < at + 6; i++) {
      if (view.key(i).equals("من")) {
        return i;
      }
      if (view.isComplementiser(i) || view.isComma(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whom عنه is said of, who was named before the verb. */
  private Optional<Source> meant(int at, int from, String preposition) {
    String suffix = view.key(from).substring(preposition.length());
    Optional<Source> person = lastPerson(from);
    return suffix.equals("ه") && person.isPresent()
        ? person
        : report.dropped(at, Agreement.ofPronoun(suffix));
  }

  private Optional<Source> lastPerson(int from) {
    Span before = new Span(view.sentence(from).span().start(), view.word(from).start());
    return report.sources.persons(before).stream()
        .findFirst()
        .map(named -> report.sources.named(named, "").at(view.word(from).span()));
  }

  /** {@code ونقلت عنه وكالة السواحل قوله}: who passes it on, behind the one it is from. */
  private Optional<Phrase> mediumBehind(int from, int limit) {
    return from + 1 < limit
        ? report.sources.read(from + 1, limit, Set.of()).filter(report.sources::isMedium)
        : Optional.empty();
  }

  /**
   * {@code عن سالم الحداد كبير الخبراء في شركة "السد"، الذي حضر الحفل، قوله إن}: what he says is
   * named by the first noun of saying, whatever else stands before it. Not {@code تكذيبه للمدير بعد
   * تصريحه بأن}, where the first is another.
   */
  private Optional<Attached> furtherOn(int next, int limit, Wanted wanted) {
    for (int i = next; i < Math.min(limit, next + FARTHEST_WORDS); i++) {
      boolean anotherVerb = view.withoutConjunction(i).joined() && !view.verbs(i).isEmpty();
      if (anotherVerb || view.isComplementiser(i) || view.isColon(i)) {
        return Optional.empty();
      }
      SpeechNoun noun = report.contentFinder.nounAt(i);
      if (noun != null) {
        boolean his = noun.act() == Act.STATE && !OwnerPronoun.of(view.key(i)).isEmpty();
        return his ? content(i, limit, wanted) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Source> carrier(
      int at, int from, Optional<Phrase> behind, VerbLexicon.Match<SpeechVerb> match) {
    int next = new Surroundings(view, report.sources, Set.of("عن"), from).skip(at + 1);
    Optional<Phrase> after =
        behind.or(
            () -> next < from ? report.sources.read(next, from, Set.of("عن")) : Optional.empty());
    Optional<Phrase> carrier = after.or(() -> report.subjects.before(at));
    Agreement agreement = Agreement.of(match.form());
    boolean joined = match.stem().joined() || view.isIn(WordList.RESUMPTION, at + 1);
    boolean active =
        agreement.gender() == org.isnad.analysis.text.VerbForm.Gender.FEMININE
            || report.enclosing(view.word(at).start()).isPresent();
    return carrier
        .map(report::resolve)
        .or(() -> joined && active ? report.dropped(at, agreement) : Optional.empty())
        .map(source -> List.of(source.withAgreement(agreement).withCue(match.stem().span())))
        .orElse(List.of());
  }

  /** {@code قوله إن}, {@code القول «…»}, {@code ثقته في}, {@code أن}. */
  private Optional<Attached> content(int next, int limit, Wanted wanted) {
    SpeechNoun noun = report.contentFinder.nounAt(next);
    boolean object = next < limit && report.sources.phrases.objects.startsObject(next);
    if (noun == null && object) {
      return report.contentFinder.object(next, limit, wanted, Attached.OBJECT);
    }
    if (noun == null) {
      return report.contentFinder.from(next, Math.min(limit, next + 12), wanted);
    }
    if (noun.act() == Act.STATE && !noun.feeling()) {
      Optional<Attached> found =
          report.contentFinder.from(next + 1, Math.min(limit, next + FARTHEST_WORDS), wanted);
      return found.isPresent() ? found : report.contentFinder.feeling(next, wanted);
    }
    return report.contentFinder.feeling(next, wanted);
  }
}
