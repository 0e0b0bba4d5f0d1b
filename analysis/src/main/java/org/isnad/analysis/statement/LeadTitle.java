package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.statement.TitleWords.Told;
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

  private static final List<String> RELATION = List.of("يه", "ي");

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
    if (isSomeMedium(lead)) {
      return medium(findings, lead);
    }
    return isDescribed(lead)
        ? findings.stream()
            .filter(finding -> !finding.sources().isEmpty() && !isOf(finding, lead))
            .filter(finding -> !isWithin(finding, findings, lead) && !isMediums(finding))
            .findFirst()
            .filter(next -> !isOpposed(next))
            .map(Finding::speaker)
            .filter(next -> isIntroduced(next, lead))
        : Optional.empty();
  }

  /** {@code صحيفة بريطانية}: a paper or the like without a name, as the first of all. */
  private boolean isSomeMedium(Source lead) {
    int start = view.text.wordAt(lead.span().start());
    return lead.entity() == null
        && lead.basis() == SpeakerBasis.NAMED
        && lead.agreement().number() == Number.SINGULAR
        && view.sourceNoun(start) == SourceNoun.MEDIA
        && !view.isDefinite(start)
        && opensArticle(start);
  }

  private boolean opensArticle(int start) {
    int sentence = view.sentence(start).firstWord();
    return view.word(Math.max(sentence, report.byline)).start() < OPENING;
  }

  /** {@code كشفت صحيفة بريطانية أن …. وقالت صحيفة «الساحل» إن}: the first by name of the kind. */
  private Optional<Source> medium(List<Finding> findings, Source lead) {
    return findings.stream()
        .filter(finding -> namedMedium(finding, lead).isPresent())
        .findFirst()
        .filter(finding -> !isOpposed(finding))
        .flatMap(finding -> namedMedium(finding, lead))
        .filter(next -> next.span().start() - lead.span().end() < FARTHEST)
        .filter(next -> isOfKind(next, lead) && !isOfAnotherNation(next, lead));
  }

  /** {@code صحيفة «الساحل»}: the medium with a name behind the first one. */
  private Optional<Source> namedMedium(Finding finding, Source lead) {
    return finding.sources().stream()
        .filter(next -> next.entity() != null && report.sources.isMedium(next))
        .filter(next -> next.span().start() > lead.span().end())
        .findFirst();
  }

  /** {@code صحيفة بريطانية}, {@code صحيفة الفجر التونسية}; not {@code صحيفة الفجر اليومية}. */
  private boolean isOfAnotherNation(Source medium, Source lead) {
    String own = relation(view.endWord(lead.span()) - 1);
    int end = view.endWord(medium.span());
    int behind = view.isPunctuation(end) && view.opening(end) == null ? end + 1 : end;
    String inside = relation(end - 1);
    String other = inside.isEmpty() ? relation(behind) : inside;
    return !own.isEmpty() && !other.isEmpty() && !other.equals(own);
  }

  /** {@code تونسيه} of {@code التونسية}; empty where the word is no such adjective. */
  private String relation(int at) {
    String word = view.word(Math.min(at, view.size() - 1)).isArabic() ? bare(at) : "";
    boolean relation = RELATION.stream().anyMatch(word::endsWith);
    return relation && !view.lexicon.is(WordList.NO_NATION, word) ? word : "";
  }

  private String bare(int at) {
    return view.word(at).stems().get(0).bareKey();
  }

  /** By the noun of the kind in its name or right before it. */
  private boolean isOfKind(Source medium, Source lead) {
    int name = view.text.wordAt(medium.span().start());
    int noun = name > 0 && view.opening(name - 1) != null ? name - 2 : name - 1;
    return medium.head().equals(lead.head())
        || noun > 0 && report.sources.descriptions.bareHead(noun).equals(lead.head());
  }

  /** {@code وزير يمني}, {@code رئيس البرلمان}: one person, as the first of all. */
  private boolean isDescribed(Source lead) {
    int start = view.text.wordAt(lead.span().start());
    return lead.entity() == null
        && lead.basis() == SpeakerBasis.NAMED
        && lead.agreement().number() == Number.SINGULAR
        && opensArticle(start)
        && report.titleWords.isOffice(start)
        && !Discourse.isDual(lead.head())
        && !(view.isDefinite(start) && view.endWord(lead.span()) - start == 1);
  }

  private static boolean isOf(Finding finding, Source lead) {
    return finding.speaker().isSame(lead);
  }

  private boolean isMediums(Finding finding) {
    return finding.isAttributed() && report.sources.isMedium(finding.speaker());
  }

  /** What somebody else says inside the words of the one described. */
  private static boolean isWithin(Finding finding, List<Finding> findings, Source lead) {
    return findings.stream()
        .filter(around -> !around.sources().isEmpty() && isOf(around, lead))
        .anyMatch(around -> around.content().covers(finding.cue()));
  }

  /** {@code ونفى}, {@code لكن سالم الحداد قال}, {@code وقال من جهته}: the words of another. */
  private boolean isOpposed(Finding next) {
    int cue = view.text.wordAt(next.cue().start());
    int end = Math.max(cue + 1, view.text.wordAt(next.content().start()));
    for (int i = view.sentence(cue).firstWord(); i < end; i++) {
      if (view.lexicon.is(WordList.OPPOSES, view.withoutConjunction(i).key())) {
        return true;
      }
    }
    return next.act() == Act.DENY;
  }

  private boolean isIntroduced(Source person, Source lead) {
    boolean near =
        person.entity() != null
            && person.entity().type() == EntityType.PER
            && person.basis() == SpeakerBasis.NAMED
            && person.span().start() - lead.span().end() < FARTHEST
            && person.span().start() == view.firstMention(person.entity());
    Gender one = lead.agreement().gender();
    Gender other = person.agreement().gender();
    boolean same = one == Gender.ANY || other == Gender.ANY || one == other;
    return near && same && suits(person, lead);
  }

  /** With the title of the lead, or without one of his own. */
  private boolean suits(Source person, Source lead) {
    List<Told> told = new ArrayList<>();
    for (Named named : view.names.mentions()) {
      if (named.span().equals(person.span())) {
        told.addAll(report.titleWords.beside(named));
      }
    }
    told.removeIf(title -> isRank(title.start()) && !isSameHead(title, lead));
    return told.isEmpty() || told.stream().anyMatch(title -> isSame(title, lead));
  }

  private boolean isRank(int at) {
    return view.isIn(WordList.TITLE, at) || view.isIn(WordList.HONORIFIC, at);
  }

  private boolean isSameHead(Told title, Source lead) {
    return report.titleWords.isSameNoun(view.text.wordAt(lead.span().start()), title.start());
  }

  /**
   * Whether a title tells all that the lead does: {@code وزير الكهرباء اليمني} of {@code وزير
   * يمني}, {@code السفير الليبي} of {@code مسؤول ليبي}; at home the nation is left out.
   */
  private boolean isSame(Told title, Source lead) {
    int start = view.text.wordAt(lead.span().start());
    int end = view.endWord(lead.span());
    List<Integer> words = report.titleWords.contentWords(start, end, Integer.MAX_VALUE);
    List<Integer> rest = words.subList(1, words.size());
    boolean same = isSameHead(title, lead);
    boolean alone = same && title.end() - title.start() == 1 && view.isDefinite(title.start());
    boolean held = report.titleWords.holdsAnywhere(rest, title.start(), title.end());
    boolean home = same && rest.size() == 1 && isOfNation(start, end) && !tellsNation(title);
    return alone || home || held && (same || !rest.isEmpty() && isAnybody(lead));
  }

  /** {@code وزير يمني}: with a nation or the like alone, without the article. */
  private boolean isOfNation(int start, int end) {
    String key = view.key(end - 1);
    return end - start == 2
        && !view.isDefinite(start + 1)
        && (key.endsWith("ي") || key.endsWith("يه"));
  }

  /** {@code وزير الدفاع الإسرائيلي}, {@code سفير مصر}. */
  private boolean tellsNation(Told title) {
    for (int i = title.start() + 1; i < title.end(); i++) {
      Named named = view.nameAt(i);
      boolean country = named != null && named.entity().type() == EntityType.LOC;
      if (country || view.isDefinite(i) && view.key(i).endsWith("ي") && !isRank(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code مسؤول كبير}, {@code خبير في الطاقة}: of any office. */
  private boolean isAnybody(Source lead) {
    int start = view.text.wordAt(lead.span().start());
    int end = view.endWord(lead.span());
    return !report.sources.isTitle(new Phrase(lead, start, end))
        && !view.isIn(WordList.SPEAKS_FOR, start)
        && (view.lexicon.is(WordList.SOMEBODY, "ال" + lead.head())
            || view.lexicon.is(WordList.EXPERT, lead.head()));
  }
}
