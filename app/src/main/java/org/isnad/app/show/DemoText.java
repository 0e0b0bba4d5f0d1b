package org.isnad.app.show;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.isnad.archive.ArchiveView;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.name.Identity;
import org.isnad.archive.name.Names;
import org.isnad.archive.store.StoryQuery;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;

/**
 * The tour that {@code isnad demo} gives: each story's days, claims and denials, then the names.
 */
public final class DemoText {

  private static final int HAPPENINGS_SHOWN = 8;
  private static final int CLAIMS_SHOWN = 5;
  private static final int NAMES_SHOWN = 12;

  private final PrintStream out;
  private final Lines lines;
  private final ArchiveText text;

  public DemoText(PrintStream out, boolean coloured, ArchiveText text) {
    this.out = out;
    this.text = text;
    lines = new Lines(out, coloured);
  }

  public void show(ArchiveView view, Path pages, Path archive, String summary) {
    out.println("Isnad · إسناد");
    out.println("Read " + pages + ": " + summary + ".");
    List<Story> stories = view.stories(StoryQuery.ALL).list();
    stories.forEach(story -> show(view, story));
    names(view);
    next(archive, stories);
  }

  private void show(ArchiveView view, Story story) {
    StoryText storyText = new StoryText(lines, view);
    lines.line("");
    lines.rule();
    lines.line(lines.on(Style.TITLE, "القصة: " + story.title()));
    lines.line(lines.faint(Lines.apart(story.id()) + " · " + storyText.facts(story)));
    lines.rule();
    storyText.articles(story);
    List<Happening> happenings = mostTold(view.timeline(story));
    if (!happenings.isEmpty()) {
      lines.heading("ما جرى", "What happened");
      text.happenings(view, happenings);
    }
    List<Claim> claims = mostTelling(view.claims(story));
    if (!claims.isEmpty()) {
      lines.heading("من يقول ومن ينفي", "Who says, who denies");
      text.claims(view, claims);
    }
    storyText.related(story);
  }

  /** Those that most articles tell, in the order of their days. */
  private static List<Happening> mostTold(List<Happening> timeline) {
    List<Happening> told =
        timeline.stream()
            .filter(h -> h.when() != null)
            .sorted(Comparator.comparingInt((Happening h) -> -h.articles()))
            .limit(HAPPENINGS_SHOWN)
            .toList();
    return timeline.stream().filter(told::contains).toList();
  }

  private static List<Claim> mostTelling(List<Claim> claims) {
    return claims.stream().filter(Claim::isTakenUp).limit(CLAIMS_SHOWN).toList();
  }

  private void names(ArchiveView view) {
    List<Identity> variants =
        view.names().list(new Names.Asked("", null, true, 0, Integer.MAX_VALUE)).names().stream()
            .filter(identity -> identity.variants().size() > 1)
            .limit(NAMES_SHOWN)
            .toList();
    if (!variants.isEmpty()) {
      lines.heading("أسماء تُكتب بأكثر من صورة", "One name, several spellings");
      variants.forEach(v -> lines.line("  ● " + String.join(" / ", v.variants())));
    }
  }

  private void next(Path archive, List<Story> stories) {
    String at = " --archive " + archive;
    out.println();
    out.println("Try next:");
    out.println("  ./isnad stories" + at);
    if (!stories.isEmpty()) {
      out.println("  ./isnad story " + stories.get(0).id() + at);
    }
    out.println("  ./isnad claims --disputed" + at);
    out.println("  ./isnad search 'تدريبات بحرية'" + at);
    out.println("  ./isnad who ستافريدس" + at);
    out.println("  ./isnad add YOUR-PAGES      (text, HTML or JSONL; kept in ./isnad-archive)");
  }
}
