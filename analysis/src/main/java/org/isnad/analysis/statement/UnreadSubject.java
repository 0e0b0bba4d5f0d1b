package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.VerbForm;

/**
 * A subject of one word right behind a plain verb of saying that no other rule reads: a surname
 * that is also a place or a preposition, or that stands in no list. {@code قال كاميرون إن}, {@code
 * أضاف علي أن}.
 *
 * <p>It is whom the article names so, or else the word itself; in no case who spoke before.
 */
final class UnreadSubject {

  private static final int SHORTEST = 3;

  /** Words of a number and of those it counts. */
  private static final int LONGEST_COUNTED = 14;

  private final View view;
  private final Report report;
  private final VerbCue cue;

  UnreadSubject(VerbCue cue) {
    this.cue = cue;
    this.report = cue.report;
    this.view = cue.view;
  }

  /**
   * @param content index of the word or mark at which what is said begins
   */
  Optional<Source> find(int content) {
    int next = cue.at + 1;
    Optional<Source> issuer = issuer(next, content);
    if (issuer.isPresent()) {
      return issuer;
    }
    if (next < content && view.word(next).isNumber()) {
      return counted(next, content);
    }
    boolean plain =
        cue.form.person() == 3
            && cue.form.number() == VerbForm.Number.SINGULAR
            && cue.form.object().isEmpty()
            && !cue.relative
            && cue.verb.has(Frame.THAT)
            && cue.verb.has(Frame.QUOTE)
            && !cue.verb.has(Frame.WHOM)
            && cue.verb.commitment() != SpeechVerb.Commitment.DIRECTIVE;
    if (!plain || next >= content || !view.word(next).isArabic()) {
      return Optional.empty();
    }
    Optional<Named> called = Surname.holder(view, view.key(next), view.word(cue.at).start());
    boolean atOnce = next + 1 == content || view.isComma(next + 1) || isAside(next + 1);
    if (called.isPresent()) {
      return atOnce || !view.isIn(WordList.PREPOSITION, next)
          ? Optional.of(report.sources.named(called.get(), "").at(view.word(next).span()))
          : Optional.empty();
    }
    return atOnce && mayBeSurname(next) ? Optional.of(bare(next)) : Optional.empty();
  }

  /** {@code حذرت في بيان وزارة الموانئ من}: the body behind the occasion, before what it says. */
  private Optional<Source> issuer(int in, int content) {
    int body = in + 2;
    Named named =
        body < content
                && view.key(in).equals("في")
                && view.isIn(WordList.SPEECH_OCCASION, in + 1)
                && view.startsName(body)
            ? view.nameAt(body)
            : null;
    if (named == null || named.entity().type() != EntityType.ORG) {
      return Optional.empty();
    }
    int end = view.endWord(named.span());
    boolean before = end == content || end == content - 1 && view.isIn(WordList.PREPOSITION, end);
    Source source = report.sources.named(named, "");
    return before && source.agreement().answers(Agreement.of(cue.form))
        ? Optional.of(source)
        : Optional.empty();
  }

  /** {@code قال 39 في المئة من الناخبين إنهم}: so many of those who were asked. */
  private Optional<Source> counted(int number, int content) {
    int end = beforeAside(number, view.isComma(content - 1) ? content - 1 : content);
    boolean brought = end - 1 > number && cue.verb.takes(view.key(end - 1));
    int last = brought ? end - 2 : end - 1;
    for (int i = number; i <= last; i++) {
      boolean clause = view.isComplementiser(i) || view.isComma(i) || !view.verbs(i).isEmpty();
      if (clause || view.timeAt(i) != null) {
        return Optional.empty();
      }
    }
    boolean many =
        cue.form.gender() == VerbForm.Gender.MASCULINE
            && cue.verb.has(Frame.THAT)
            && (!cue.verb.has(Frame.AS) || view.isComplementiser(content));
    if (!many || last <= number || last - number > LONGEST_COUNTED) {
      return Optional.empty();
    }
    Span span = view.text.span(number, last);
    return Optional.of(
        new Source(
            null, view.of(span), span, SourceKind.UNNAMED, Agreement.PEOPLE, view.key(last)));
  }

  /** {@code قال 40 في المائة من السكان | ، حسب الدراسة، إنهم}. */
  private int beforeAside(int number, int end) {
    for (int i = number + 1; i < end; i++) {
      if (view.isComma(i)) {
        return view.lexicon.attribution(view.text.words(), i + 1).isPresent() ? i : end;
      }
    }
    return end;
  }

  private boolean isAside(int at) {
    return view.isIn(WordList.PREPOSITION, at) || view.withPreposition(at, 'ل').isPresent();
  }

  private boolean mayBeSurname(int at) {
    String key = view.key(at);
    Named place = view.nameAt(at);
    boolean man =
        place != null
            && place.entity().type() == EntityType.LOC
            && cue.form.gender() == VerbForm.Gender.MASCULINE;
    boolean unknown =
        place == null
            && key.length() >= SHORTEST
            && !view.isDefinite(at)
            && view.verbs(at).isEmpty()
            && view.sourceNoun(at) == null
            && view.timeAt(at) == null
            && view.lexicon.participle(view.word(at)) == null
            && view.word(at).stems().get(0).preposition() == 0
            && !view.word(at).surface().endsWith("ا")
            && !view.word(at).surface().endsWith("اً")
            && OwnerPronoun.of(key).isEmpty()
            && !VerbalNouns.isOne(key)
            && !view.isIn(WordList.PREPOSITION, at)
            && !view.isPronounBehindPreposition(at)
            && !view.isIn(WordList.ADVERB, at)
            && !view.isIn(WordList.SUBORDINATOR, at)
            && !view.isIn(WordList.SUBJECT_PRONOUN, at)
            && !view.isIn(WordList.QUANTIFIER, at)
            && !view.isIn(WordList.DEMONSTRATIVE, at)
            && !view.isIn(WordList.NEGATION, at);
    return man || unknown && report.contentFinder.nounAt(at) == null;
  }

  private Source bare(int at) {
    Span span = view.word(at).span();
    Agreement agreement = Agreement.of(cue.form);
    return new Source(null, view.of(span), span, SourceKind.UNNAMED, agreement, view.key(at));
  }
}
