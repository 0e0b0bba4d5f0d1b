package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a title that is named only later: {@code قال رئيس السوق إن …. وقال سالم الحداد «…»},
 * where nothing else in the article tells who سالم الحداد is.
 */
final class LaterNames {

  private final Report report;
  private final View view;

  LaterNames(Report report) {
    this.report = report;
    this.view = report.view;
  }

  /** The findings, a title that the next speaker holds replaced by him wherever it speaks. */
  List<Finding> named(List<Finding> findings) {
    List<Finding> ordered = new ArrayList<>(findings);
    ordered.sort(Comparator.comparing(Finding::cue));
    Map<String, Source> holders = new HashMap<>();
    new LeadTitle(report)
        .holder(ordered)
        .ifPresent(holder -> holders.put(ordered.get(0).speaker().name(), holder));
    for (int i = 0; i + 1 < ordered.size(); i++) {
      Source title = speaker(ordered.get(i));
      Source next = speaker(ordered.get(i + 1));
      if (title != null && next != null && isTitle(title) && isIntroduced(next, title)) {
        holders.putIfAbsent(title.name(), next);
      }
    }
    return holders.isEmpty() ? findings : findings.stream().map(f -> named(f, holders)).toList();
  }

  private static @Nullable Source speaker(Finding finding) {
    List<Source> sources = finding.sources();
    return sources.isEmpty() ? null : sources.get(sources.size() - 1);
  }

  /** {@code رئيس سوق الأسهم}: of one person, in more than a word, and his alone. */
  private boolean isTitle(Source title) {
    int start = view.text.wordAt(title.span().start());
    int end = view.endWord(title.span());
    return title.entity() == null
        && title.basis() == SpeakerBasis.NAMED
        && end - start > 1
        && view.sourceNoun(start) == SourceNoun.PERSON
        && !view.isIn(WordList.QUANTIFIER, start)
        && !view.isIn(WordList.CORRESPONDENT, start)
        && hasDefinite(start, end)
        && report.sources.isTitle(new SourceReader.Phrase(title, start, end));
  }

  /** Not {@code ابن حداد}: an office is of something known. */
  private boolean hasDefinite(int start, int end) {
    for (int i = start; i < end; i++) {
      Named named = view.nameAt(i);
      boolean known = named != null && named.entity().type() != EntityType.PER;
      if (view.isDefinite(i) || known) {
        return true;
      }
    }
    return false;
  }

  /**
   * A person first named here by a verb of the same gender: bare, or with no more than the head of
   * the title, {@code قال محامي المتهمين إن …. وقال المحامي سالم الحداد}.
   */
  private boolean isIntroduced(Source person, Source title) {
    Entity entity = person.entity();
    if (entity == null
        || entity.type() != EntityType.PER
        || person.basis() != SpeakerBasis.NAMED
        || !person.agreement().equals(title.agreement())) {
      return false;
    }
    int word = view.text.wordAt(person.span().start());
    int after = view.endWord(person.span());
    int next = view.isComma(after) ? after + 1 : after;
    boolean called =
        view.isDefinite(word - 1)
            && report.sources.descriptions.bareHead(word - 1).equals(title.head());
    return (called || entity.roles().isEmpty())
        && !view.verbs(called ? word - 2 : word - 1).isEmpty()
        && person.span().start() == view.firstMention(entity)
        && (view.sourceNoun(next) == null || view.withPreposition(next, 'ل').isPresent());
  }

  private static Finding named(Finding finding, Map<String, Source> holders) {
    List<Source> sources = new ArrayList<>();
    for (Source source : finding.sources()) {
      Source holder = source.entity() == null ? holders.get(source.name()) : null;
      sources.add(
          holder == null
              ? source
              : holder.at(source.span()).by(SpeakerBasis.TITLE).withCue(source.cue()));
    }
    return finding.withSources(sources);
  }
}
