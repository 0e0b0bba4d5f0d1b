package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.ContentFinder.Wanted;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;

/**
 * A noun of saying with its speaker and its content.
 *
 * <ul>
 *   <li>the speaker after it: {@code إعلان الوزير اليوناني عن خطة}, {@code مطالبة الحزب بإبعاد
 *       قواعده}
 *   <li>the speaker as its pronoun: {@code رغم نفيها أن}, {@code بعد تأكيده على}
 * </ul>
 */
final class NounRule {

  /** {@code أثينا، رغم نفيها، سلمت عرضاً}: the article itself tells of the denial. */
  static final String DESPITE = "noun, despite";

  private static final int LONGEST = 18;

  private final Report report;
  private final View view;

  NounRule(Report report) {
    this.report = report;
    this.view = report.view;
  }

  boolean apply(int at) {
    SpeechNoun noun = report.contentFinder.nounAt(at);
    SpeechVerb verb = noun == null ? null : noun.reports();
    if (noun == null
        || verb == null
        || view.isDefinite(at)
        || view.isInName(at)
        || isExpressed(at)) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + LONGEST);
    String pronoun = pronoun(at);
    if (!pronoun.isEmpty()) {
      Agreement agreement = Agreement.ofPronoun(pronoun);
      if (noun.act() == Act.DENY && view.isIn(WordList.DESPITE, at - 1) && view.isComma(at + 1)) {
        return despite(at, noun, agreement);
      }
      boolean said = view.isIn(WordList.SAYING, at) || view.isIn(WordList.BY_SAYING, at);
      Optional<Attached> attached =
          said ? Optional.empty() : content(at + 1, limit, wanted(verb, agreement));
      return attached.isPresent() && add(at, report.meant(at, agreement), attached.get());
    }
    Optional<Phrase> phrase =
        at + 1 < limit && !isOblique(at + 1)
            ? report.sources.read(at + 1, limit, verb.prepositions())
            : Optional.empty();
    if (phrase.isEmpty()
        || phrase.get().source().entity() == null && !isSomebody(phrase.get())
        || isCalledUpon(verb, phrase.get())) {
      return false;
    }
    Agreement agreement = phrase.get().source().agreement();
    Optional<Attached> attached = content(phrase.get().end(), limit, wanted(verb, agreement));
    return attached.isPresent() && add(at, phrase.map(report::resolve), attached.get());
  }

  /** {@code قدم شكره وتقديره على}: the feeling itself, between its verb and what it is about. */
  private boolean isExpressed(int at) {
    Finding last =
        report.findings.isEmpty() ? null : report.findings.get(report.findings.size() - 1);
    return last != null
        && last.rule().endsWith("feeling")
        && last.cue().end() <= view.word(at).start()
        && view.word(at).end() <= last.content().start();
  }

  /** {@code أثينا، رغم نفيها، سلمت عرضاً}: what is told all the same is what is denied. */
  private boolean despite(int at, SpeechNoun noun, Agreement agreement) {
    if (at + 2 >= view.sentence(at).endWord()) {
      return false;
    }
    Span denied = report.contents.clause(at + 2, Agreement.UNKNOWN, false);
    Attached attached = new Attached(denied, noun.act(), "despite", at + 2);
    return add(at, report.meant(at, agreement), attached);
  }

  /** {@code تصريح لمراسل الإذاعة}: who is spoken to. */
  private boolean isOblique(int at) {
    return view.word(at).stems().stream()
        .anyMatch(
            stem ->
                stem.preposition() != 0
                    && (stem.definite()
                        || view.lexicon.sourceNoun(stem.bareKey()) != null
                        || report.sources.phrases.innerName(at) != null));
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
    return view.word(at).surface().endsWith("ة") ? "" : ContentFinder.suffix(view.key(at));
  }

  private Optional<Attached> content(int from, int limit, Wanted wanted) {
    int next =
        new Surroundings(view, report.sources, wanted.verb().prepositions(), limit).skip(from);
    if (next >= limit || report.contents.turns.isSaidThere(from)) {
      return Optional.empty();
    }
    Optional<Attached> here = report.contentFinder.at(next, wanted);
    boolean object = wanted.verb().has(Frame.OBJ) && report.sources.phrases.startsObject(next);
    return here.isPresent() || !object
        ? here
        : report.contentFinder.object(next, limit, wanted, "object");
  }

  private boolean add(int at, Optional<Source> speaker, Attached attached) {
    if (speaker.isEmpty() || report.hasContent(attached.content())) {
      return false;
    }
    Span cue = view.word(at).span();
    report.add(List.of(speaker.get().withCue(cue)), cue, attached, null, null, "noun");
    return true;
  }

  /** {@code دعوة الشباب إلى العمل}: people after a call are those it is made to. */
  private boolean isCalledUpon(SpeechVerb verb, Phrase phrase) {
    return verb.act() == Act.REQUEST
        && verb.takes("الي")
        && view.lexicon.sourceNoun(view.word(phrase.start())) == SourceNoun.PEOPLE;
  }

  private boolean isSomebody(Phrase phrase) {
    SourceNoun noun = view.lexicon.sourceNoun(view.word(phrase.start()));
    return noun == SourceNoun.PERSON || noun == SourceNoun.PEOPLE || noun == SourceNoun.INSTITUTION;
  }
}
