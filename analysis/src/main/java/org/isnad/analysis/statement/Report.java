package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;
import org.jspecify.annotations.Nullable;

/** What the rules have found so far in an article, and the readers they share. */
final class Report {

  final View view;
  final SourceReader sources;
  final SubjectFinder subjects;
  final ContentReader contents;
  final ContentFinder contentFinder;
  final Discourse discourse = new Discourse();
  private final NestedExtent nestedExtent;
  final Carriers carriers;
  final MainSubjects mains;
  private final ClauseHead heads;
  private final ShortForms shortForms;
  final TitleWords titleWords;
  final List<Finding> findings = new ArrayList<>();
  private @Nullable Finding lastHeard;

  /** Index of the first word after the name of who wrote the article. */
  final int byline;

  /** Index of the first word that no cue found so far has taken. */
  int taken;

  /** Cues that belong to a finding already, as its second source. */
  final Set<Integer> used = new HashSet<>();

  Report(View view) {
    this.view = view;
    this.titleWords = new TitleWords(view);
    this.byline = Byline.end(view);
    this.sources = new SourceReader(view);
    this.subjects = new SubjectFinder(view, sources);
    this.contents = new ContentReader(view);
    this.contentFinder = new ContentFinder(view, contents, sources.phrases);
    this.nestedExtent = new NestedExtent(view, contents);
    this.carriers = new Carriers(this);
    this.mains = new MainSubjects(this);
    this.heads = new ClauseHead(this);
    this.shortForms = new ShortForms(this);
  }

  void add(Finding found) {
    Optional<Finding> outer = enclosing(found.cue().start());
    Finding finding = outer.map(o -> nestedExtent.trimmed(found, o)).orElse(found);
    if (finding.content().length() < 2) {
      return;
    }
    boolean nested = outer.isPresent();
    boolean around =
        finding.isAttributed() && findings.stream().anyMatch(f -> isMainIn(f, finding.content()));
    boolean again =
        findings.stream()
            .anyMatch(f -> f.content().equals(finding.content()) && speaksIn(f, finding));
    if (again) {
      return;
    }
    boolean own = !nested && !around && !finding.sources().isEmpty();
    Finding carried = own ? finding.withSources(carriers.of(finding)) : finding;
    findings.add(carried);
    if (own && !finding.rule().startsWith(ScriptureRule.NAME)) {
      lastHeard = carried;
      discourse.hear(carried.sources());
    } else if (around && !nested && !finding.isApart()) {
      mainIn(carried)
          .filter(main -> main.equals(lastHeard) && sources.isMedium(carried.sources().get(0)))
          .ifPresent(main -> discourse.hear(through(carried, main), false));
    } else if (nested && !finding.sources().isEmpty()) {
      outer
          .filter(o -> mainIn(o).filter(carried::equals).isPresent())
          .ifPresent(
              o -> {
                lastHeard = finding;
                discourse.hear(through(o, finding), false);
                passOn(o, finding);
              });
    }
  }

  /** {@code بحسب الوكالة قال الحداد إن …، ووصف}: the agency names whose words follow, and ends. */
  private void passOn(Finding first, Finding main) {
    Span content = first.content();
    int end = main.content().end();
    if (first.rule().contains("-first") && end > content.start() && end < content.end()) {
      findings.set(findings.indexOf(first), first.withContent(content.withEnd(end)));
    }
  }

  /** The last statement whose speaker can be meant by a verb without a subject. */
  Optional<Finding> lastHeard() {
    return Optional.ofNullable(lastHeard);
  }

  /**
   * Adds what was found attached to a cue.
   *
   * @param order of cue and speaker, the first part of the rule's name
   */
  void add(
      List<Source> chain,
      Span cue,
      Attached attached,
      @Nullable String addressee,
      @Nullable String when,
      String order) {
    add(
        new Finding(
            chain,
            cue,
            attached.act(),
            attached.content(),
            addressee,
            when,
            view.word(attached.word()).span(),
            order + ", " + attached.rule()));
  }

  /** Whether a statement with this content was found, by whatever cue. */
  boolean hasContent(Span content) {
    return findings.stream().anyMatch(f -> f.content().equals(content));
  }

  /** {@code قدم شكره وتقديره على}: the feeling itself, between its verb and what it is about. */
  boolean isExpressed(int at) {
    Finding last = findings.isEmpty() ? null : findings.get(findings.size() - 1);
    return last != null
        && last.rule().endsWith("feeling")
        && last.cue().end() <= view.word(at).start()
        && view.word(at).end() <= last.content().start();
  }

  private static List<Source> through(Finding outer, Finding inner) {
    List<Source> chain = new ArrayList<>(outer.sources());
    chain.addAll(inner.sources());
    return chain;
  }

  /**
   * What a statement is that reports one other whole: of {@code بحسب السواحل قال الحداد إن} the
   * words of الحداد.
   */
  Optional<Finding> mainIn(Finding outer) {
    return outer.isAttributed()
        ? findings.stream()
            .filter(f -> !f.equals(outer) && !f.sources().isEmpty() && isMainIn(f, outer.content()))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The statement of a medium that a content consists of: {@code أوردت صحيفة المرفأ أن …} before
   * {@code بحسب مصدر أمني}.
   */
  Optional<Finding> mediumIn(Span content) {
    return findings.stream()
        .filter(f -> !f.sources().isEmpty() && isMainIn(f, content))
        .filter(f -> sources.isMedium(f.speaker()))
        .findFirst();
  }

  /** Puts sources behind those of a statement: whom its medium has it from. */
  void deepen(Finding carried, List<Source> chain) {
    List<Source> deeper = new ArrayList<>(carried.sources());
    deeper.addAll(chain);
    findings.set(findings.indexOf(carried), carried.withSources(deeper));
    discourse.hear(deeper);
  }

  /** Puts who passed it on before the last statement, which ends right before {@code offset}. */
  boolean carryLast(List<Source> chain, int offset) {
    Finding last = lastHeard;
    int at = last == null ? -1 : findings.indexOf(last);
    if (last == null || at < 0 || last.sources().size() > 1 || endOf(last) < offset - 1) {
      return false;
    }
    List<Source> whole = new ArrayList<>(chain);
    whole.addAll(last.sources());
    findings.set(at, last.withSources(whole));
    return true;
  }

  /** The end of a content with the marks that follow it. */
  private int endOf(Finding finding) {
    int word = view.pastMarks(view.endWord(finding.content()), view.size());
    return word < view.size() ? view.word(word).start() : view.word(word - 1).end();
  }

  /** Whether a content is all one sentence with this cue. */
  boolean isMainIn(Finding finding, Span content) {
    int first = view.text.wordFrom(content.start());
    return content.covers(finding.cue()) && view.text.wordAt(finding.cue().start()) - first < 2;
  }

  /** {@code وأضاف قائلاً «…»} is one statement with two cues. */
  private static boolean speaksIn(Finding one, Finding other) {
    if (one.sources().isEmpty() || other.sources().isEmpty()) {
      return true;
    }
    Source last = one.speaker();
    return last.isSame(other.speaker());
  }

  /** The smallest content found so far that holds {@code offset}. */
  Optional<Finding> enclosing(int offset) {
    return findings.stream()
        .filter(f -> f.content().covers(offset))
        .min(Comparator.comparingInt(f -> f.content().length()));
  }

  /** Puts what a short form or a definite title stands for in its place. */
  Source resolve(Phrase phrase) {
    return shortForms.resolve(phrase);
  }

  /** The same, of a title the one who is named behind it. */
  Source resolveHeld(Phrase title) {
    int limit = view.sentence(title.start()).endWord();
    return shortForms.resolve(sources.holders.withHolder(title, limit));
  }

  /** Who a verb without a subject of its own is said of. */
  Optional<Source> dropped(int verb, Agreement agreement) {
    int offset = view.word(verb).start();
    boolean single = agreement.number() != Number.PLURAL;
    Optional<Finding> around = enclosing(offset);
    if (around.isPresent()) {
      return within(around.get(), offset, agreement)
          .map(source -> source.by(SpeakerBasis.STATEMENT_AROUND));
    }
    Optional<Source> heardHere = heardInSentence(verb, agreement);
    if (heardHere.isPresent()) {
      return heardHere.map(source -> source.by(SpeakerBasis.SAME_SENTENCE));
    }
    return mains
        .several(verb, agreement)
        .or(() -> mains.clauses.before(verb, agreement))
        .or(() -> mains.inSentence(verb, agreement))
        .or(() -> mains.near(verb, agreement))
        .map(source -> source.by(SpeakerBasis.SENTENCE_SUBJECT))
        .or(() -> mains.before(verb, agreement))
        .or(() -> discourse.subject(agreement).map(s -> s.by(SpeakerBasis.LAST_SPEAKER)))
        .or(() -> single ? lately(verb, agreement) : Optional.empty())
        .or(
            () ->
                discourse
                    .last()
                    .filter(
                        s ->
                            single
                                || isOfSeveral(s)
                                || s.entity() == null && view.isIn(WordList.ADDING, verb))
                    .map(s -> s.by(SpeakerBasis.LAST_SPEAKER)));
  }

  /** {@code قالت مصادر أمنية إن …. وأضافوا}: people by another word. */
  private boolean isOfSeveral(Source source) {
    return source.entity() == null
        && source.agreement().equals(Agreement.FEMININE)
        && view.lexicon.sourceNoun(source.head()) == SourceNoun.PEOPLE;
  }

  /**
   * Who this sentence or the one before is about, where nobody heard so far fits: the first body
   * named there for a feminine verb, the first person for another.
   */
  private Optional<Source> lately(int verb, Agreement agreement) {
    int before = Math.max(0, view.sentence(verb).firstWord() - 1);
    Span span = new Span(view.sentence(before).span().start(), view.word(verb).start());
    boolean feminine = agreement.gender() == Gender.FEMININE;
    EntityType type = feminine ? EntityType.ORG : EntityType.PER;
    for (Named named : view.within(span)) {
      Source source = sources.named(named, "");
      if (named.entity().type() == type
          && named.span().start() >= view.word(byline).start()
          && source.agreement().answers(agreement)
          && !isSpokenTo(named)
          && !(feminine && isMasculine(named))) {
        return Optional.of(source.by(SpeakerBasis.LAST_SPEAKER));
      }
    }
    return Optional.empty();
  }

  /** {@code لـ«الاقتصادية»}, {@code لوكالة الساحل}. */
  private boolean isSpokenTo(Named named) {
    int word = view.text.wordAt(named.span().start());
    boolean quoted = word > 0 && view.opening(word - 1) != null;
    String before = view.key(quoted ? word - 2 : word - 1);
    boolean clitic =
        named.span().start() > view.word(word).start()
            && view.withPreposition(word, 'ل').isPresent();
    return clitic || before.equals("ل");
  }

  /** {@code المنتخب السعودي}, by its head: a definite noun without the feminine ending. */
  private boolean isMasculine(Named named) {
    int word = view.text.wordAt(named.span().start());
    return view.isDefinite(word) && !view.key(word).endsWith("ه") && !view.key(word).endsWith("ات");
  }

  /** The last person named before in the sentence: {@code كلمة فلان، أشار فيها إلى}. */
  Optional<Source> personBefore(int verb, Agreement agreement) {
    int first = view.sentence(verb).firstWord();
    for (int i = verb - 1; i >= first; i--) {
      Named named = view.nameAt(i);
      if (named != null && named.entity().type() == EntityType.PER) {
        return Optional.of(sources.named(named, "").by(SpeakerBasis.SAME_SENTENCE))
            .filter(source -> source.agreement().answers(agreement));
      }
    }
    return Optional.empty();
  }

  /** Who the document of a relative clause belongs to: {@code رسالة العزاوي التي أعلن فيها}. */
  Optional<Source> ownerBefore(int relative, Agreement agreement) {
    for (int i = relative - 1; i >= Math.max(0, relative - 6); i--) {
      Named named = view.nameAt(i);
      if (named != null
          && view.endWord(named.span()) >= relative - 1
          && (named.entity().type() == EntityType.PER || isOwned(i))) {
        return Optional.of(sources.named(named, "").by(SpeakerBasis.OWNER))
            .filter(source -> source.agreement().answers(agreement));
      }
    }
    return Optional.empty();
  }

  /** Whether a name follows its document at once: {@code بيان الوزارة}. */
  private boolean isOwned(int name) {
    return name > 0 && view.sourceNoun(name - 1) == SourceNoun.DOCUMENT;
  }

  /** Who a pronoun at the end of a noun of saying stands for: {@code نفيها}. */
  Optional<Source> meant(int noun, Agreement agreement) {
    int offset = view.word(noun).start();
    Optional<Finding> around = enclosing(offset);
    if (around.isEmpty() && heardInSentence(noun, agreement).isPresent()) {
      return dropped(noun, agreement);
    }
    Span sentence = view.sentence(noun).span();
    int start = around.map(found -> found.content().start()).orElse(sentence.start());
    List<Named> named = view.within(new Span(start, offset));
    for (int i = named.size() - 1; i >= 0; i--) {
      Source source = sources.named(named.get(i), "");
      if (source.agreement().isKnown() && source.agreement().answers(agreement)) {
        return Optional.of(source.by(SpeakerBasis.SAME_SENTENCE));
      }
    }
    return dropped(noun, agreement);
  }

  private Optional<Source> heardInSentence(int verb, Agreement agreement) {
    int start = view.sentence(verb).span().start();
    return discourse
        .last()
        .filter(s -> s.span().start() >= start && s.agreement().answers(agreement));
  }

  private Optional<Source> within(Finding around, int offset, Agreement agreement) {
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding inner = findings.get(i);
      if (around.content().covers(inner.cue()) && !inner.sources().isEmpty()) {
        Source source = inner.speaker();
        if (source.agreement().isKnown() && source.agreement().answers(agreement)) {
          return Optional.of(source);
        }
      }
    }
    Span all = new Span(around.content().start(), offset);
    Span clause = all.withStart(lastClause(all));
    return inClause(clause, agreement)
        .or(() -> clause.equals(all) ? Optional.empty() : inClause(all, agreement))
        .or(() -> agreement.equals(Agreement.PEOPLE) ? people(all) : Optional.empty())
        .or(() -> goesOn(around, offset, agreement));
  }

  /**
   * {@code نفى الحداد أنه طلب المال، حيث وصف التهمة بأنها}: who speaks around the verb. Not of
   * {@code قالت سلمى إن جارتها ظلمتها حيث ادعت}: nobody says of himself that he only claims.
   */
  private Optional<Source> goesOn(Finding around, int offset, Agreement agreement) {
    int verb = view.text.wordAt(offset);
    boolean his = view.key(verb - 1).equals("حيث") || view.isIn(WordList.RELATIVE, verb - 1);
    boolean doubted =
        view.verbs(verb).stream()
            .anyMatch(match -> match.verb().commitment() == SpeechVerb.Commitment.CLAIM);
    return his && !doubted && !around.sources().isEmpty()
        ? Optional.of(around.speaker()).filter(source -> source.agreement().answers(agreement))
        : Optional.empty();
  }

  /** Whom a content opens with, for a verb or participle with this agreement. */
  Optional<Source> subjectIn(Finding finding, Agreement agreement) {
    return heads
        .of(finding.content(), agreement)
        .filter(source -> source.agreement().isKnown() || source.entity() != null)
        .or(
            () ->
                agreement.equals(Agreement.PEOPLE) ? people(finding.content()) : Optional.empty());
  }

  /** {@code الإيرانيون يتسلحون، وهم يقولون إنهم}: the last people spoken of. */
  private Optional<Source> people(Span span) {
    int first = view.text.wordFrom(span.start());
    int limit = view.text.wordFrom(span.end());
    for (int i = limit - 1; i >= first; i--) {
      boolean several =
          view.key(i).startsWith("ال")
              || view.sourceNoun(i) == SourceNoun.PEOPLE
                  && view.isDefinite(i + 1)
                  && (view.isIn(WordList.PREPOSITION, i - 1) || view.isComplementiser(i - 1));
      if (view.nameAt(i) == null && several && canAct(i)) {
        Optional<Source> source =
            sources
                .read(i, limit, Set.of("من"))
                .map(this::resolve)
                .filter(s -> s.agreement().equals(Agreement.PEOPLE));
        if (source.isPresent()) {
          return source;
        }
      }
    }
    return Optional.empty();
  }

  /** Where the last clause with a complementiser of its own starts: {@code … وأن المجلس}. */
  private int lastClause(Span span) {
    int first = view.text.wordFrom(span.start());
    for (int i = view.text.wordFrom(span.end()) - 1; i > first; i--) {
      if (view.lexicon.is(WordList.COMPLEMENTISER, view.withoutConjunction(i))) {
        return view.word(i).end();
      }
    }
    return span.start();
  }

  private Optional<Source> inClause(Span clause, Agreement agreement) {
    Optional<Source> opening = heads.of(clause, agreement);
    if (opening.isPresent()) {
      return opening;
    }
    int first = view.text.wordFrom(clause.start());
    for (Named named : view.within(clause)) {
      Source source = sources.named(named, "");
      if (source.agreement().answers(agreement) && NamedInClause.mayDo(view, named, first)) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  /** Persons and bodies, not documents: what is told of these they do not say. */
  boolean canAct(int at) {
    SourceNoun noun = view.sourceNoun(at);
    return noun != null && noun != SourceNoun.DOCUMENT || Plausible.isPeople(view, at);
  }

  /** When a sentence opens with the day: {@code والإثنين، قالت واتسون}. */
  String dayBefore(int verb) {
    Sentence sentence = view.sentence(verb);
    for (int i = sentence.firstWord(); i < verb && i < sentence.firstWord() + 6; i++) {
      TimeExpression time = view.timeAt(i);
      if (time != null) {
        return time.value();
      }
    }
    return "";
  }
}
