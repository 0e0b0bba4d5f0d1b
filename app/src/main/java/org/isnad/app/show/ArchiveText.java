package org.isnad.app.show;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Statement;
import org.isnad.archive.Overview;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.name.Identity;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Period;
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

  public void stories(Overview overview, boolean all) {
    StoryText text = new StoryText(lines, overview);
    List<Story> shown =
        overview.stories().stream().filter(story -> all || story.articles().size() > 1).toList();
    int single = overview.stories().size() - shown.size();
    lines.heading("القصص", "Stories");
    shown.forEach(text::summary);
    lines.line("");
    lines.line(lines.faint(count(shown.size(), single)));
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

  public void story(Overview overview, Story story) {
    StoryText text = new StoryText(lines, overview);
    lines.rule();
    lines.line(lines.on(Style.TITLE, story.title()));
    lines.line(lines.faint(Lines.apart(story.id()) + " · " + text.facts(story)));
    lines.rule();
    lines.heading("المقالات", "Articles");
    text.articles(story);
    lines.heading("ما جرى", "What happened");
    timeline(overview, overview.timeline(story));
    lines.heading("من يقول ومن ينفي", "Who says, who denies");
    claims(overview, overview.claims(story));
    text.related(story);
  }

  public void timeline(Overview overview, Period asked) {
    for (Story story : overview.stories()) {
      List<Happening> within =
          overview.timeline(story).stream()
              .filter(h -> h.period().filter(asked::overlaps).isPresent())
              .toList();
      if (!within.isEmpty()) {
        lines.line("");
        lines.line(
            lines.on(Style.CUE, Lines.apart(story.id()))
                + "  "
                + lines.on(Style.TITLE, story.title()));
        timeline(overview, within);
      }
    }
  }

  void timeline(Overview overview, List<Happening> happenings) {
    TimelineText text = new TimelineText(lines, overview);
    happenings.forEach(text::write);
    if (happenings.isEmpty()) {
      lines.line(lines.faint("لا أحداث"));
    }
  }

  public void claims(Overview overview, List<Story> stories, ClaimFilter filter) {
    int shown = 0;
    for (Story story : stories) {
      List<Claim> claims = overview.claims(story).stream().filter(filter::passes).toList();
      if (!claims.isEmpty()) {
        lines.line("");
        lines.line(
            lines.on(Style.CUE, Lines.apart(story.id()))
                + "  "
                + lines.on(Style.TITLE, story.title()));
        claims(overview, claims);
        shown += claims.size();
      }
    }
    if (shown == 0) {
      lines.line(
          lines.faint("لا أقوال أعادها أحد أو نفاها (" + Lines.apart("--all") + " يعرض كل قول)"));
    }
  }

  void claims(Overview overview, List<Claim> claims) {
    ClaimText text = new ClaimText(lines, overview);
    int number = 1;
    for (Claim claim : claims) {
      text.write(number++, claim);
    }
    if (claims.isEmpty()) {
      lines.line(lines.faint("لا أقوال"));
    }
  }

  public void names(Overview overview, NamePage page) {
    lines.heading("الأسماء", "Names");
    new NameText(lines).list(overview, page);
  }

  public void who(Overview overview, List<Identity> found) {
    found.stream().limit(NAMES_SHOWN).forEach(identity -> who(overview, identity));
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

  private void who(Overview overview, Identity identity) {
    NameText name = new NameText(lines);
    lines.rule();
    name.head(identity);
    lines.line(lines.faint("يُكتب: " + String.join("، ", identity.spellings())));
    name.roles(overview, identity, ROLES_SHOWN);
    Teller teller = new Teller(overview);
    for (AnalysisRecord record : byDay(overview, identity)) {
      for (Statement statement : record.statements()) {
        boolean speaks =
            statement.chain().stream()
                .anyMatch(
                    l ->
                        overview
                            .names()
                            .of(record.id(), l.entity())
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

  private static List<AnalysisRecord> byDay(Overview overview, Identity identity) {
    return identity.articles().stream()
        .flatMap(id -> overview.record(id).stream())
        .sorted(
            Comparator.comparing(
                (AnalysisRecord r) -> r.published() == null ? null : r.published().date(),
                Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder())))
        .toList();
  }
}
