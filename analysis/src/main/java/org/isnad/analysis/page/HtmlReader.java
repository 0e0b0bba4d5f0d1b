package org.isnad.analysis.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Warning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on an HTML page: what its markup tells machines ({@link MetadataReader}), its
 * title ({@link TitleFinder}), the element that holds its text ({@link ContentFinder}) once all
 * that is never text is gone ({@link PageCleaner}), and the article's lines in there ({@link
 * ContentLines}). Where a script holds the text and the page itself does not, it is read from
 * there.
 */
final class HtmlReader {

  /** How much more a script tells than the page, when the page is built from it. */
  private static final int MORE = 2;

  private static final int SHORTEST_TITLE = 3;

  private final MetadataReader metadataReader = new MetadataReader();
  private final ElementNames names = new ElementNames();
  private final ContentFinder contentFinder = new ContentFinder();
  private final PageSurroundings surroundings;
  private final ContentLines contentLines;
  private final ArticleCheck articleCheck;

  HtmlReader(Clutter clutter, DateLines dateLines) {
    contentLines = new ContentLines(clutter, dateLines);
    surroundings = new PageSurroundings(names, dateLines);
    articleCheck = new ArticleCheck(new PageNotices());
  }

  /**
   * @param title as readers see it
   * @param pageTitle what the title element holds
   * @param details with subtitle, byline, captions
   * @param lines of the whole page
   * @param paragraphs of the article; none where the page has no element that holds one
   */
  record HtmlPage(
      Metadata metadata,
      @Nullable String title,
      String pageTitle,
      ArticleDetails details,
      List<HtmlLine> lines,
      List<String> paragraphs,
      List<DateLine> dateLines,
      List<Warning> warnings) {}

  /**
   * @throws PageException where the page says, or shows, that it is no article
   */
  HtmlPage read(String id, String html) {
    Document page = Jsoup.parse(html);
    Metadata metadata = metadataReader.read(page);
    String pageTitle = Whitespace.fold(page.title());
    Element body = page.body();
    List<HtmlLine> all = HtmlLines.of(body);
    HtmlLine titleLine = TitleFinder.line(all, metadata.title(), pageTitle);
    List<HtmlLine> near = PageSurroundings.near(all, titleLine);
    String subtitle = surroundings.subtitle(near, metadata);
    String byline = surroundings.byline(near, metadata);
    String section = surroundings.section(body, near, metadata);
    Element titleBlock = titleLine == null ? null : titleLine.element();
    List<String> captions = PageCleaner.clean(body, names, new PageWeights(all), titleBlock);
    String title = titleLine != null ? titleLine.text() : TitleFinder.title(metadata, pageTitle);
    Set<String> known = new HashSet<>(captions);
    addKnown(known, title, subtitle, byline);
    List<HtmlLine> lines = HtmlLines.of(body);
    Element content = contentFinder.find(body, lines);
    List<HtmlLine> inside =
        content == null
            ? List.of()
            : surroundings.withLead(lines, ContentFinder.lines(content), title);
    List<String> paragraphs = contentLines.paragraphs(inside, known);
    List<String> scripted = scripted(metadata, known, captions);
    boolean fromScript = length(scripted) > length(paragraphs) * MORE;
    List<String> found = fromScript ? scripted : paragraphs;
    articleCheck.check(id, page, isTitled(titleLine, metadata), found, inside, all);
    List<Warning> warnings =
        articleCheck.isForSubscribers(page, all)
            ? List.of(Warning.of(Warning.Kind.ONLY_BEGINNING))
            : List.of();
    if (title == null) {
      title = TitleFinder.above(lines, PageSurroundings.firstTelling(lines, inside));
    }
    ArticleDetails details =
        new ArticleDetails(
            subtitle,
            byline,
            section,
            language(page, metadata),
            metadata.published(),
            metadata.updated(),
            captions,
            absolute(metadata.url()));
    return new HtmlPage(
        metadata,
        title,
        pageTitle,
        details,
        all,
        found,
        surroundings.dateLines(all, titleLine, inside),
        warnings);
  }

  /** A page that gives only the path of its address gives none. */
  private static @Nullable String absolute(@Nullable String url) {
    return url != null && url.startsWith("http") ? url : null;
  }

  /**
   * Whether it has a title of its own, not that of a site or section, or says when it was
   * published.
   */
  private static boolean isTitled(@Nullable HtmlLine title, Metadata metadata) {
    return title != null && title.words() >= SHORTEST_TITLE || metadata.published() != null;
  }

  private static void addKnown(Set<String> known, @Nullable String... texts) {
    for (String text : texts) {
      if (text != null) {
        known.add(text);
      }
    }
  }

  /** The paragraphs of a body that a script holds, as HTML or plain. */
  private List<String> scripted(Metadata metadata, Set<String> known, List<String> captions) {
    String html = metadata.body();
    if (html == null) {
      return List.of();
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    captions.addAll(PageCleaner.clean(body, names, new PageWeights(HtmlLines.of(body)), null));
    return contentLines.paragraphs(HtmlLines.of(body), known);
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static @Nullable String language(Document page, Metadata metadata) {
    Element html = page.selectFirst("html[lang]");
    String told =
        metadata.language() != null || html == null ? metadata.language() : html.attr("lang");
    return told == null || told.length() < 2 ? null : told.substring(0, 2);
  }
}
