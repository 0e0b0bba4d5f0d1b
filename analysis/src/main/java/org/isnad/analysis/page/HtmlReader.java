package org.isnad.analysis.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.analysis.page.HeadFinder.Head;
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

  /** Letters below which what stands under a picture is a count or a mark. */
  private static final int SHORTEST_CAPTION = 4;

  private final MetadataReader metadataReader = new MetadataReader();
  private final PageLexicons lexicons;
  private final Placeholders placeholders = new Placeholders();
  private final ContentFinder contentFinder = new ContentFinder();
  private final HeadFinder headFinder;
  private final PageSurroundings surroundings;
  private final ContentLines contentLines;
  private final ArticleCheck articleCheck;

  HtmlReader(Clutter clutter, DateLines dateLines) {
    contentLines = new ContentLines(clutter, dateLines);
    surroundings = new PageSurroundings(dateLines);
    ElementNames names = new ElementNames();
    lexicons = new PageLexicons(names, new CaptionLabels(), clutter);
    headFinder = new HeadFinder(names, dateLines, clutter, placeholders);
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
      @Nullable String outlet,
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
    String pageTitle = placeholders.title(Whitespace.fold(page.title()));
    Element body = page.body();
    PageCleaner.takeFootnotes(body);
    List<HtmlLine> all = HtmlLines.of(body);
    HtmlLine titleLine = TitleFinder.line(all, metadata.title(), pageTitle);
    String outlet = OutletFinder.find(body, metadata, pageTitle, titleLine, all);
    Head head = headFinder.find(body, NearLines.of(all, titleLine), metadata, outlet);
    Element titleBlock = titleLine == null ? null : titleLine.element();
    List<String> captions = PageCleaner.clean(body, lexicons, new PageWeights(all), titleBlock);
    head = head.without(captions);
    String title = titleLine != null ? titleLine.text() : TitleFinder.title(metadata, pageTitle);
    List<HtmlLine> lines = HtmlLines.of(body);
    List<HtmlLine> inside = inside(body, lines, title);
    List<String> found = paragraphs(inside, metadata, known(captions, title, head), captions);
    articleCheck.check(id, page, isTitled(titleLine, metadata), found, inside, all);
    if (title == null) {
      HtmlLine above = TitleFinder.above(lines, PageSurroundings.firstTelling(lines, inside));
      title = above == null ? null : above.text();
      head = headFinder.find(body, NearLines.of(lines, above), metadata, outlet);
    }
    String signed = Bylines.beforeText(found, outlet);
    if (signed != null) {
      found = found.subList(1, found.size());
      head = head.by(signed);
    }
    List<DateLine> dateLines = surroundings.dateLines(all, titleLine, inside);
    ArticleDetails details =
        new ArticleDetails(
            head.subtitle(),
            head.byline(),
            head.section(),
            language(page, metadata),
            ShownDay.of(metadata.published(), dateLines),
            metadata.updated(),
            captions(captions, title, head),
            absolute(metadata.url()));
    return new HtmlPage(
        outlet, title, pageTitle, details, all, found, dateLines, warnings(page, all));
  }

  /** The lines of the element that holds the text, with a lead set apart. */
  private List<HtmlLine> inside(Element body, List<HtmlLine> lines, @Nullable String title) {
    Element content = contentFinder.find(body, lines);
    return content == null
        ? List.of()
        : surroundings.withLead(lines, ContentFinder.lines(content, title), title);
  }

  /** The paragraphs, from the page or, where it tells far more, from a script. */
  private List<String> paragraphs(
      List<HtmlLine> inside, Metadata metadata, Set<String> known, List<String> captions) {
    List<String> paragraphs = contentLines.paragraphs(inside, known);
    List<String> scripted = scripted(metadata, known, captions);
    return length(scripted) > length(paragraphs) * MORE ? scripted : paragraphs;
  }

  private List<Warning> warnings(Document page, List<HtmlLine> all) {
    return articleCheck.isForSubscribers(page, all)
        ? List.of(Warning.of(Warning.Kind.ONLY_BEGINNING))
        : List.of();
  }

  /** What stands under a picture may be the title, whoever wrote it, or a link on. */
  private List<String> captions(List<String> found, @Nullable String title, Head head) {
    String byline = head.byline();
    return found.stream()
        .filter(text -> !text.equals(title))
        .filter(text -> byline == null || !text.startsWith(byline))
        .filter(text -> LineShape.arabicLetters(text) >= SHORTEST_CAPTION)
        .filter(text -> !lexicons.clutter().isClutter(text))
        .toList();
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

  /** What is told elsewhere, and is no line of the text. */
  private static Set<String> known(List<String> captions, @Nullable String title, Head head) {
    Set<String> known = new HashSet<>(captions);
    Stream.of(title, head.subtitle(), head.byline())
        .flatMap(Stream::ofNullable)
        .forEach(known::add);
    return known;
  }

  /** The paragraphs of a body that a script holds, as HTML or plain. */
  private List<String> scripted(Metadata metadata, Set<String> known, List<String> captions) {
    String html = metadata.body();
    if (html == null) {
      return List.of();
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    PageCleaner.takeFootnotes(body);
    PageWeights weights = new PageWeights(HtmlLines.of(body));
    captions.addAll(PageCleaner.clean(body, lexicons, weights, null));
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
