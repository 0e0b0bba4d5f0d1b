package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Folding;

/**
 * Who else passed on what a source goes on to say without being named again.
 *
 * <ul>
 *   <li>a source without a name, wherever it speaks again: after {@code نقلت الوكالة عن مصدر} what
 *       {@code المصدر} adds has come through the agency too
 *   <li>{@code بحسب الوكالة قال الحداد إن …، مضيفاً أن}: in the same sentence
 *   <li>{@code وأضاف أن} right after it
 *   <li>{@code قالت الوكالة نقلاً عن مصدر إن …. وأضافت أن}: the agency goes on with his words
 * </ul>
 */
final class Carriers {

  private final Report report;
  private final View view;

  Carriers(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /** The chain of a finding that stands in no other, with those who carry it. */
  List<Source> of(Finding finding) {
    List<Source> chain = finding.sources();
    if (chain.size() > 1) {
      return chain;
    }
    List<Source> before = report.discourse.lastChain();
    boolean here = isInSentence(finding);
    if (before.size() > 1 && (here || adds(finding)) && isSubjectless(finding)) {
      Source speaker = chain.get(0);
      Source last = before.get(before.size() - 1);
      if (last.isSame(speaker) && isCarriedBy(before) && (here || !isDocumentCarried(before))) {
        return through(before, speaker);
      }
      if (isRelay(before, speaker)) {
        return through(before, last.by(SpeakerBasis.LAST_SPEAKER));
      }
    }
    boolean described = view.lexicon.sourceNoun(chain.get(0).head()) != null;
    return described ? report.discourse.carried(chain) : chain;
  }

  private static List<Source> through(List<Source> before, Source speaker) {
    List<Source> whole = new ArrayList<>(before.subList(0, before.size() - 1));
    whole.add(speaker);
    return whole;
  }

  private boolean isCarriedBy(List<Source> chain) {
    return chain.subList(0, chain.size() - 1).stream().allMatch(report.sources::isMedium);
  }

  /**
   * Whether the medium that speaks on is the one that had the last words from another by {@code
   * نقلاً عن}; after {@code نقلت عن} it may add words of its own.
   */
  private boolean isRelay(List<Source> before, Source speaker) {
    Source last = before.get(before.size() - 1);
    return before.size() == 2
        && before.get(0).isSame(speaker)
        && report.sources.isMedium(speaker)
        && last.cue() != null
        && view.of(last.cue()).endsWith(" عن");
  }

  /** {@code قال الحداد: «…».وفقا للوكالة.}: a sentence that only names who passed the last on. */
  boolean carryBefore(int at, int end, List<Source> chain) {
    int limit = view.sentence(at).endWord();
    return at == view.sentence(at).firstWord()
        && view.pastMarks(end, limit) >= limit
        && report.sources.isMedium(chain.get(0))
        && report.carryLast(chain, view.word(at).start());
  }

  /**
   * {@code دعا الحداد إلى إنهاء النزاع الذي شرد الآلاف، بحسب مراقبين}: of a content that is
   * somebody else's statement what can be told by one who passes on nothing, its last clause.
   */
  Span ownPart(Span content, Source source, int at) {
    if (!isBystander(source, at)) {
      return content;
    }
    Finding main =
        report.findings.stream()
            .filter(f -> report.isMainIn(f, content) && !f.sources().isEmpty())
            .filter(f -> !f.speaker().isSame(source))
            .filter(f -> !isVerdict(f))
            .findFirst()
            .orElse(null);
    if (main == null || main.content().start() >= content.end()) {
      return content;
    }
    int first = view.text.wordFrom(main.content().start());
    for (int i = view.endWord(content) - 2; i > first; i--) {
      boolean clause =
          view.isIn(WordList.RELATIVE, i)
              || view.isIn(WordList.SETTING_APART, i)
              || view.isComma(i) && view.withoutConjunction(i + 1).joined();
      if (clause) {
        return content.withStart(view.withoutConjunction(i + 1).span().start());
      }
    }
    return content.withStart(main.content().start());
  }

  /**
   * People who speak of a thing themselves, and anybody after {@code كما قال}; bodies, documents
   * and spokesmen tell whole statements of others.
   */
  private boolean isBystander(Source source, int at) {
    Entity entity = source.entity();
    boolean like = view.key(at).equals("كما");
    return entity != null
        ? like && entity.type() == EntityType.PER
        : view.lexicon.sourceNoun(source.head()) == SourceNoun.PEOPLE
            && !view.lexicon.is(WordList.SOURCE, source.head());
  }

  /** {@code قضت محكمة}: an event that anybody can tell of. */
  private boolean isVerdict(Finding finding) {
    return view.verbs(view.text.wordAt(finding.cue().start())).stream()
        .anyMatch(match -> view.lexicon.is(WordList.PROVING, Folding.key(match.verb().lemma())));
  }

  /** {@code قال الحداد في بيان نشرته الوكالة}: what he adds need not stand in it. */
  private boolean isDocumentCarried(List<Source> chain) {
    Span cue = chain.get(0).cue();
    return cue != null && view.isIn(WordList.CARRY, view.text.wordAt(cue.start()));
  }

  private static boolean isSubjectless(Finding finding) {
    return finding.rule().startsWith("dropped-subject") || finding.rule().startsWith("participle");
  }

  /** Whether the last statement has its cue in the same sentence. */
  private boolean isInSentence(Finding finding) {
    int start = view.sentence(view.text.wordAt(finding.cue().start())).span().start();
    return report.lastHeard().filter(last -> last.cue().start() >= start).isPresent();
  }

  private boolean adds(Finding finding) {
    return view.isIn(WordList.ADDING, view.text.wordAt(finding.cue().start()));
  }
}
