package org.isnad.app.show;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.ToldClaim;
import org.isnad.archive.ToldHappening;
import org.isnad.archive.View;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.name.Identity;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;

/** What an archive tells, for reading: in Arabic, right to left. */
public final class ArchiveText {

  private static final int NAMES_SHOWN = 5;
  private static final int ROLES_SHOWN = 10;

  private final Lines lines;
  private final Labels labels = new Labels();

  public ArchiveText(PrintStream out, boolean coloured) {
    lines = new Lines(out, coloured);
  }

  Lines lines() {
    return lines;
  }

  /**
   * @param shown those on the page
   * @param total how many there are on all pages
   * @param single how many articles are in none of them
   */
  public void stories(View view, List<Story> shown, long total, long single) {
    StoryText text = new StoryText(lines, view);
    lines.heading("القصص", "Stories");
    shown.forEach(text::summary);
    lines.line("");
    lines.line(lines.faint(count((int) total, (int) single)));
  }

  private static String count(int stories, int single) {
    String others =
        single == 0
            ? ""
            : ArabicCount.ARTICLES.of(single) + " بلا قصة (" + Lines.apart("--all") + ")";
    if (stories == 0) {
      return "لا قصة يرويها أكثر من مقال" + (single == 0 ? "" : "؛ في الأرشيف " + others);
    }
    return ArabicCount.STORIES.of(stories) + (single == 0 ? "" : "؛ و" + others);
  }

  /** Which page it is, where there are several. */
  public void page(int page, long pages) {
    if (pages > 1) {
      lines.line(
          lines.faint("الصفحة " + page + " من " + pages + " (" + Lines.apart("--page") + ")"));
    }
  }

  public void story(View view, Story story) {
    StoryText text = new StoryText(lines, view);
    lines.rule();
    lines.line(lines.on(Style.TITLE, story.title()));
    lines.line(lines.faint(Lines.apart(story.id()) + " · " + text.facts(story)));
    lines.rule();
    text.sentences(story);
    lines.heading("المقالات", "Articles");
    text.articles(story);
    text.branches(story);
    lines.heading("ما جرى", "What happened");
    happenings(view, view.timeline(story));
    lines.heading("من يقول ومن ينفي", "Who says, who denies");
    claims(view, view.claims(story));
    text.related(story);
  }

  /** What happened, story after story. */
  public void timeline(View view, List<ToldHappening> told) {
    byStory(told, ToldHappening::story)
        .forEach(
            (story, own) -> {
              storyLine(story);
              happenings(view, own.stream().map(ToldHappening::happening).toList());
            });
  }

  private static <T> Map<Story, List<T>> byStory(List<T> told, Function<T, Story> story) {
    return told.stream()
        .collect(Collectors.groupingBy(story, LinkedHashMap::new, Collectors.toList()));
  }

  private void storyLine(Story story) {
    lines.line("");
    lines.line(
        lines.on(Style.CUE, Lines.apart(story.id())) + "  " + lines.on(Style.TITLE, story.title()));
  }

  void happenings(View view, List<Happening> happenings) {
    TimelineText text = new TimelineText(lines, view);
    happenings.forEach(text::write);
    if (happenings.isEmpty()) {
      lines.line(lines.faint("لا أحداث"));
    }
  }

  /** What is claimed, story after story. */
  public void told(View view, List<ToldClaim> told) {
    byStory(told, ToldClaim::story)
        .forEach(
            (story, own) -> {
              storyLine(story);
              claims(view, own.stream().map(ToldClaim::claim).toList());
            });
    if (told.isEmpty()) {
      lines.line(
          lines.faint("لا أقوال أعادها أحد أو نفاها (" + Lines.apart("--all") + " يعرض كل قول)"));
    }
  }

  void claims(View view, List<Claim> claims) {
    ClaimText text = new ClaimText(lines, view);
    int number = 1;
    for (Claim claim : claims) {
      text.write(number++, claim);
    }
    if (claims.isEmpty()) {
      lines.line(lines.faint("لا أقوال"));
    }
  }

  public void names(View view, NamePage page) {
    lines.heading("الأسماء", "Names");
    new NameText(lines).list(view, page);
  }

  public void who(View view, List<Identity> found) {
    found.stream().limit(NAMES_SHOWN).forEach(identity -> who(view, identity));
    if (found.size() > NAMES_SHOWN) {
      lines.line("");
      lines.line(
          lines.faint(
              "ومثله: "
                  + found.stream()
                      .skip(NAMES_SHOWN)
                      .map(Identity::name)
                      .collect(Collectors.joining("، "))));
    }
  }

  private void who(View view, Identity identity) {
    NameText name = new NameText(lines);
    lines.rule();
    name.head(identity);
    lines.line(lines.faint("يُكتب: " + String.join("، ", identity.spellings())));
    name.roles(view, identity, ROLES_SHOWN);
    Teller teller = new Teller(view);
    for (AnalysisRecord record : byDay(view, identity)) {
      for (Statement statement : record.statements()) {
        boolean speaks =
            statement.chain().stream()
                .anyMatch(
                    l ->
                        view.identity(record.id(), l.entity())
                            .filter(identity::equals)
                            .isPresent());
        if (speaks) {
          lines.line("");
          lines.line(
              "◆ "
                  + lines.on(Style.SOURCE, teller.chain(record.id(), statement.chain()))
                  + " — "
                  + labels.arabic(statement.act())
                  + (statement.when() == null ? "" : "، " + statement.when()));
          lines.line(
              "   "
                  + lines.on(
                      Style.CONTENT,
                      Excerpt.quoted(Excerpt.of(record.text(), statement.content()))));
          lines.line(
              "   " + lines.faint(Teller.article(record, record.id() + "/" + statement.id())));
        }
      }
    }
  }

  private static List<AnalysisRecord> byDay(View view, Identity identity) {
    return identity.articles().stream()
        .flatMap(id -> view.record(id).stream())
        .sorted(
            Comparator.comparing(
                (AnalysisRecord r) -> r.published() == null ? null : r.published().date(),
                Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder())))
        .toList();
  }
}
