package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.VerbForm.Number;

/**
 * Whom the first sentence only describes and the next speaker names: {@code كشف وزير يمني عن ….
 * وقال وزير الكهرباء سالم الحداد إن}.
 */
final class LeadTitle {

  /** Characters before the sentence of the article's first source at most. */
  private static final int OPENING = 60;

  /** Characters from the description to the name at most. */
  private static final int FARTHEST = 750;

  /** Words of the titles between a verb and a name at most. */
  private static final int LONGEST_TITLES = 14;

  private final Report report;
  private final View view;

  LeadTitle(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /**
   * The person whom the article's first source stands for.
   *
   * @param findings in the order of their cues
   */
  Optional<Source> holder(List<Finding> findings) {
    if (findings.isEmpty() || findings.get(0).sources().isEmpty()) {
      return Optional.empty();
    }
    Source lead = findings.get(0).speaker();
    return isDescribed(lead)
        ? findings.stream()
            .filter(finding -> !finding.sources().isEmpty() && !isOf(finding, lead))
            .filter(finding -> !isWithin(finding, findings, lead) && !isMediums(finding))
            .findFirst()
            .map(Finding::speaker)
            .filter(next -> isIntroduced(next, lead))
        : Optional.empty();
  }

  /** {@code وزير يمني}, {@code رئيس البرلمان}: one person, as the first of all. */
  private boolean isDescribed(Source lead) {
    int start = view.text.wordAt(lead.span().start());
    int sentence = view.sentence(start).firstWord();
    return lead.entity() == null
        && lead.basis() == SpeakerBasis.NAMED
        && lead.agreement().number() == Number.SINGULAR
        && view.word(Math.max(sentence, report.byline)).start() < OPENING
        && view.sourceNoun(start) == SourceNoun.PERSON
        && !view.lexicon.is(WordList.SOURCE, lead.head())
        && !Discourse.isDual(lead.head())
        && !view.isIn(WordList.QUANTIFIER, start)
        && !view.isIn(WordList.PRIVATE, start)
        && !(view.isDefinite(start) && view.endWord(lead.span()) - start == 1);
  }

  private static boolean isOf(Finding finding, Source lead) {
    return finding.speaker().isSame(lead);
  }

  private boolean isMediums(Finding finding) {
    return finding.rule().startsWith("attribution") && report.sources.isMedium(finding.speaker());
  }

  /** What somebody else says inside the words of the one described. */
  private static boolean isWithin(Finding finding, List<Finding> findings, Source lead) {
    return findings.stream()
        .filter(around -> !around.sources().isEmpty() && isOf(around, lead))
        .anyMatch(around -> around.content().covers(finding.cue()));
  }

  private boolean isIntroduced(Source person, Source lead) {
    boolean near =
        person.entity() != null
            && person.entity().type() == EntityType.PER
            && person.basis() == SpeakerBasis.NAMED
            && person.span().start() - lead.span().end() < FARTHEST
            && person.span().start() == firstMention(person);
    Gender one = lead.agreement().gender();
    Gender other = person.agreement().gender();
    boolean same = one == Gender.ANY || other == Gender.ANY || one == other;
    return near && same && suits(person, lead);
  }

  private int firstMention(Source person) {
    return view.names.mentions().stream()
        .filter(named -> named.entity().equals(person.entity()))
        .mapToInt((Named named) -> named.span().start())
        .min()
        .orElse(-1);
  }

  /** A name alone, with the title of the lead, or with any where the lead tells none. */
  private boolean suits(Source person, Source lead) {
    int name = view.text.wordAt(person.span().start());
    int lastTitle = titleBehind(view.endWord(person.span()));
    boolean titled = lastTitle > 0;
    if (titled && isTitle(lastTitle, lead)) {
      return true;
    }
    int first = Math.max(view.sentence(name).firstWord(), name - LONGEST_TITLES);
    for (int i = name - 1; i >= first && view.verbs(i).isEmpty(); i--) {
      boolean title = view.sourceNoun(i) == SourceNoun.PERSON;
      if (title && isTitle(i, lead)) {
        return true;
      }
      titled |= title && !view.isIn(WordList.TITLE, i) && !view.isIn(WordList.HONORIFIC, i);
    }
    return !titled || isAnybody(lead);
  }

  /** {@code سالم الحداد، مدير المرفأ}: index of the noun, 0 where none follows. */
  private int titleBehind(int end) {
    int at = view.isComma(end) || view.opening(end) != null ? end + 1 : end;
    return at < view.size()
            && view.sourceNoun(at) == SourceNoun.PERSON
            && view.word(at).stems().get(0).proclitics().isEmpty()
        ? at
        : 0;
  }

  private boolean isTitle(int at, Source lead) {
    return report.sources.bareHead(at).equals(lead.head());
  }

  /** {@code مسؤول كبير}, {@code خبير في الطاقة}: of any office. */
  private boolean isAnybody(Source lead) {
    int start = view.text.wordAt(lead.span().start());
    int end = view.endWord(lead.span());
    return !report.sources.isTitle(new Phrase(lead, start, end))
        && !Titles.SPOKESMAN.contains(lead.head())
        && (view.lexicon.is(WordList.SOMEBODY, "ال" + lead.head())
            || view.lexicon.is(WordList.EXPERT, lead.head()));
  }
}
