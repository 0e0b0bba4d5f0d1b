package org.isnad.app.show;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Published;
import org.isnad.archive.View;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.story.Branch;
import org.isnad.archive.story.Headline;
import org.isnad.archive.story.Story;
import org.isnad.archive.story.StorySummary;
import org.jspecify.annotations.Nullable;

/** Stories for reading: what it is about, when, and the articles that tell it. */
final class StoryText {

  private final Lines lines;
  private final View view;

  StoryText(Lines lines, View view) {
    this.lines = lines;
    this.view = view;
  }

  /** The two lines of a list. */
  void summary(Story story) {
    lines.line("");
    lines.line(
        lines.on(Style.CUE, Lines.apart(story.id())) + "  " + lines.on(Style.TITLE, story.title()));
    lines.line("      " + lines.faint(facts(story)));
  }

  String facts(Story story) {
    return Stream.of(days(story), ArabicCount.ARTICLES.of(story.articles().size()), outlets(story))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private String days(Story story) {
    LocalDate from = story.from();
    LocalDate to = story.to();
    if (from == null || to == null) {
      return "بلا تاريخ";
    }
    List<Published> days =
        view.records(story).stream()
            .map(AnalysisRecord::published)
            .filter(Objects::nonNull)
            .toList();
    LocalDate earliest =
        days.stream().map(Published::earliest).min(Comparator.naturalOrder()).orElse(from);
    LocalDate latest =
        days.stream().map(Published::latest).max(Comparator.naturalOrder()).orElse(to);
    if (!earliest.equals(from) || !latest.equals(to)) {
      return Teller.between(earliest, latest);
    }
    return from.equals(to) ? from.toString() : "من " + from + " إلى " + to;
  }

  private @Nullable String outlets(Story story) {
    int outlets =
        (int)
            view.records(story).stream()
                .map(AnalysisRecord::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    return outlets == 0 ? null : ArabicCount.OUTLETS.of(outlets);
  }

  /** The story in a few sentences of its articles, each with its source. */
  void sentences(Story story) {
    List<StorySummary.Sentence> sentences =
        story.articles().size() > 1 ? view.summary(story) : List.of();
    if (sentences.isEmpty()) {
      return;
    }
    lines.heading("الخلاصة", "Summary");
    Teller teller = new Teller(view);
    for (StorySummary.Sentence sentence : sentences) {
      String words = sentence.span().of(teller.text(sentence.article()));
      lines.line(
          "  "
              + words.replace('\n', ' ').strip()
              + lines.faint("  — " + teller.articleWithId(sentence.article())));
    }
  }

  void articles(Story story) {
    for (AnalysisRecord record : view.records(story)) {
      lines.line(
          "  ● "
              + Headline.of(record)
              + lines.faint("  — " + Teller.article(record, record.id()))
              + copy(record));
    }
  }

  /** Its sides, where it has several, each with its articles; copies stand with their text. */
  void branches(Story story) {
    List<Branch> branches = view.branches(story);
    if (branches.isEmpty()) {
      return;
    }
    lines.heading("فروع القصة", "Branches");
    for (Branch branch : branches) {
      String articles =
          branch.articles().stream().map(Lines::apart).collect(Collectors.joining("، "));
      lines.line(
          "  ◦ "
              + branch.title()
              + lines.faint("  — " + Lines.apart(branch.id()) + " · " + articles));
    }
  }

  private String copy(AnalysisRecord record) {
    CopyGroup group = view.copiesOf(record.id()).orElse(null);
    if (group == null) {
      return "";
    }
    String agency = group.agency() == null ? "" : " عن " + group.agency();
    boolean origin = group.origin().equals(record.id());
    String mark =
        origin
            ? "نص نقله " + ArabicCount.ARTICLES.of(group.articles().size() - 1) + agency
            : "نسخة من " + Lines.apart(group.origin()) + agency;
    return lines.on(Style.CUE, "  [" + mark + "]");
  }

  void related(Story story) {
    List<Story> others = story.related().stream().flatMap(id -> view.story(id).stream()).toList();
    if (!others.isEmpty()) {
      lines.heading("في الموضوع نفسه", "Related stories");
      others.forEach(this::summary);
    }
  }
}
