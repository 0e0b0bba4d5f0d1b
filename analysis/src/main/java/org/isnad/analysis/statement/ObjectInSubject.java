package org.isnad.analysis.statement;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.text.VerbForm;

/**
 * Where, in what was read as a verb's subject, the verb's object begins, which has no mark of its
 * own; and what is an object and no subject at all.
 *
 * <p>Asked of every subject; {@link SwallowedObject} is asked only where the verb brings nothing
 * else, {@link ObjectBehindTitle} where the subject is a name with its title.
 *
 * <p>{@code دانت دول ومنظمات | التفجير}, {@code وصف المتحدث باسم الجيش | التقارير بأنها}.
 */
final class ObjectInSubject {

  /** Words between a subject and the clause that its verb brings at most. */
  private static final int FARTHEST_CLAUSE = 14;

  /** By which an adjective of people ends: السابقون، الأمنية، المحلي، البارزات. */
  private static final List<String> ADJECTIVE_ENDINGS = List.of("ون", "ين", "ه", "ي", "ات");

  private final Report report;
  private final View view;
  private final VerbCue cue;
  private final VerbContent contents;

  ObjectInSubject(VerbCue cue, VerbContent contents) {
    this.report = cue.report;
    this.view = cue.view;
    this.cue = cue;
    this.contents = contents;
  }

  /** The subject up to where its verb's object begins, which has no mark of its own. */
  Phrase withoutObject(Phrase subject) {
    if (contents.isDeedAfterComma(subject.end())) {
      return subject;
    }
    int owned =
        cue.verb.has(Frame.WHOM)
            ? AddresseeInSubject.in(view, report.sources.phrases.heads, subject)
            : subject.start();
    if (owned > subject.start()) {
      return report.sources.read(subject.start(), owned, Set.of()).orElse(subject);
    }
    if (subject.source().entity() != null) {
      return beforeObject(subject, new ObjectBehindTitle(cue).of(subject));
    }
    int object = cue.verb.has(Frame.AS) ? held(subject) : definiteBehindBare(subject);
    return beforeObject(subject, object);
  }

  private Phrase beforeObject(Phrase subject, int object) {
    return object > subject.start() && object < subject.end() && view.isDefinite(object)
        ? report.sources.read(subject.start(), object, Set.of()).orElse(subject)
        : subject;
  }

  /**
   * {@code دانت دول ومنظمات التفجير}: where nothing else is left to be the object, what is definite
   * behind nouns without article is no part of the subject. Not {@code رئيس اللجنة}: one man's
   * title has a genitive.
   */
  private int definiteBehindBare(Phrase subject) {
    boolean needsOne =
        cue.verb.has(Frame.OBJ)
            && cue.verb.act() != Act.STATE
            && (subject.end() >= cue.limit
                || view.isPunctuation(subject.end())
                || view.isIn(WordList.RELATIVE, subject.end()))
            && !bringsClause(subject.end());
    int at = subject.start();
    if (view.sourceNoun(at) == SpeechLexicon.SourceNoun.PERSON) {
      return at;
    }
    while (needsOne && at < subject.end() && isBareSource(at)) {
      at++;
    }
    return needsOne && at == subject.start() ? thingBehindPeople(at, subject.end()) : at;
  }

  /**
   * {@code دان الوزراء الجرائم}, {@code دان الوزراء العرب الجرائم}: what is definite behind people
   * and describes none of them, else {@code at}.
   */
  private int thingBehindPeople(int at, int end) {
    int next = at + 1;
    while (next < end && view.isIn(WordList.PLURAL_ADJECTIVE, next)) {
      next++;
    }
    String key = view.key(next);
    boolean thing =
        next < end
            && view.isDefinite(at)
            && view.sourceNoun(at) == SpeechLexicon.SourceNoun.PEOPLE
            && view.isDefinite(next)
            && !view.isInName(next)
            && view.sourceNoun(next) == null
            && !key.startsWith("الم")
            && ADJECTIVE_ENDINGS.stream().noneMatch(key::endsWith);
    return thing ? next : at;
  }

  private boolean bringsClause(int from) {
    for (int i = from; i < Math.min(cue.limit, from + FARTHEST_CLAUSE); i++) {
      if (view.isComplementiser(i)) {
        return true;
      }
      if (view.withoutConjunction(i).joined() && !view.verbs(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code وصف المتحدث باسم الجيش التقارير بأنها}: of two definite nouns before what the second is
   * held to be, the first is the subject.
   */
  private int held(Phrase subject) {
    if (!view.isComplementiser(subject.end()) || !view.key(subject.end()).startsWith("ب")) {
      return subject.start();
    }
    int at = subject.start() + 1;
    while (at < subject.end() && !view.isDefinite(at - 1)) {
      at++;
    }
    while (at < subject.end() && belongsToTitle(at)) {
      at += view.key(at).equals("باسم") ? 2 : 1;
    }
    return at;
  }

  private boolean belongsToTitle(int at) {
    String key = view.key(at);
    return key.equals("باسم") || key.endsWith("ي") || key.endsWith("يه");
  }

  private boolean isBareSource(int at) {
    return !view.isDefinite(at) && view.sourceNoun(at) != null;
  }

  /**
   * {@code ولفت النظر إلى}, {@code واستنكر الهجوم}: what is done or spoken of, and nobody who
   * speaks.
   */
  boolean isThing(Phrase phrase) {
    boolean said =
        cue.verb.has(Frame.OBJ)
            && phrase.start() > cue.at
            && view.isIn(WordList.SAID_TO, phrase.start())
            && !view.isDefinite(phrase.start())
            && phrase.source().entity() == null;
    return said || startsThing(phrase.start()) && !Plausible.speaks(report, phrase);
  }

  /**
   * {@code ووصف الاتفاق بأنه}: what is described, right before what it is described as, and nobody
   * who describes.
   */
  boolean isDescribed(Phrase phrase) {
    int end = phrase.end();
    boolean as = view.isComplementiser(end) && view.key(end).startsWith("ب");
    return as
        && cue.verb.has(Frame.AS)
        && !cue.verb.has(Frame.THAT)
        && cue.form.object().isEmpty()
        && end < cue.limit;
  }

  /** A definite noun of a deed, no name and no source. */
  boolean startsThing(int at) {
    boolean drawn = view.isIn(WordList.ATTENTION, at) && view.key(at + 1).equals("الي");
    boolean returns = cue.verb.has(Frame.TO) && cue.form.tense() == VerbForm.Tense.PRESENT;
    boolean described = cue.verb.has(Frame.AS) && cue.match.stem().joined();
    boolean object = drawn || described || cue.verb.has(Frame.OBJ) && !returns;
    return at < cue.limit
        && object
        && view.isDefinite(at)
        && view.isDeed(at)
        && !view.isInName(at)
        && view.sourceNoun(at) == null;
  }
}
