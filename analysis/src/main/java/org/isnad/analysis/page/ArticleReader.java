package org.isnad.analysis.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.page.BodyFinder.Body;
import org.isnad.analysis.page.Decoder.Decoded;
import org.isnad.analysis.page.HtmlReader.HtmlPage;
import org.isnad.analysis.record.Warning;
import org.isnad.analysis.text.Spellings;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.TextReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article from a page, whatever it comes as: bytes are decoded, HTML gives its main
 * content, and the lines of either are told apart into the article and the rest.
 */
public final class ArticleReader {

  /** Share of Arabic letters among all below which a page is not Arabic. */
  private static final double ARABIC = 0.5;

  private final Decoder decoder = new Decoder();
  private final BodyFinder bodyFinder;
  private final DateLines dateLines = new DateLines();
  private final HtmlReader htmlReader;
  private final CreditFinder creditFinder;
  private final TextReader textReader;

  /** Reads articles whose words no lexicon is asked for. */
  public ArticleReader() {
    this(new Spellings());
  }

  /**
   * Loads what the package knows of pages.
   *
   * @param spellings that the articles' words are looked up in
   */
  public ArticleReader(Spellings spellings) {
    creditFinder = new CreditFinder(spellings);
    textReader = new TextReader(spellings);
    Clutter clutter = new Clutter();
    bodyFinder = new BodyFinder(clutter);
    htmlReader = new HtmlReader(clutter, dateLines);
  }

  /**
   * @throws PageException where there is no article to read: a binary file, no text, no Arabic, a
   *     page that shows only links
   */
  public Article read(Page page) {
    return switch (kind(page.source())) {
      case BYTES -> readBytes(page, (Page.Bytes) page.source());
      case HTML -> readHtml(page, ((Page.Html) page.source()).html(), List.of());
      case TEXT -> readText(page, ((Page.PlainText) page.source()).text(), List.of());
    };
  }

  private enum Kind {
    BYTES,
    HTML,
    TEXT
  }

  private static Kind kind(Page.Source source) {
    if (source instanceof Page.Bytes) {
      return Kind.BYTES;
    }
    return source instanceof Page.Html ? Kind.HTML : Kind.TEXT;
  }

  private Article readBytes(Page page, Page.Bytes bytes) {
    Decoded decoded = decoder.decode(page.id(), bytes.bytes(), bytes.contentType());
    return looksLikeHtml(decoded.text())
        ? readHtml(page, decoded.text(), decoded.warnings())
        : readText(page, decoded.text(), decoded.warnings());
  }

  /** Whether markup begins within the first characters. */
  private static boolean looksLikeHtml(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at + 1 < text.length()
        && text.charAt(at) == '<'
        && (text.charAt(at + 1) == '!'
            || text.charAt(at + 1) == '?'
            || Character.isLetter(text.charAt(at + 1)));
  }

  private Article readHtml(Page page, String html, List<Warning> warnings) {
    HtmlPage read = htmlReader.read(page.id(), html);
    String title = first(page.title(), read.title());
    Body body = null;
    if (read.paragraphs().isEmpty()) {
      boolean tells = read.lines().stream().anyMatch(HtmlLine::isTelling);
      List<String> lines = read.lines().stream().map(HtmlLine::text).toList();
      body = tells ? bodyFinder.find(lines, title) : new Body(List.of(), List.of(), lines);
      title = title != null ? title : TitleFinder.title(body.header(), read.pageTitle());
    }
    Page known =
        new Page(
            page.id(),
            first(page.url(), read.details().canonical()),
            first(page.outlet(), read.outlet()),
            title,
            page.published() != null ? page.published() : day(read.details().published()),
            page.fetched(),
            page.source());
    List<String> paragraphs = body == null ? read.paragraphs() : body.paragraphs();
    List<String> others = body == null ? List.of() : body.others();
    requireArabic(page.id(), paragraphs, others);
    List<Warning> all = new ArrayList<>(warnings);
    all.addAll(read.warnings());
    return article(known, read.details(), paragraphs, read.dateLines(), all);
  }

  private static @Nullable LocalDate day(@Nullable PageDate date) {
    return date == null ? null : date.day();
  }

  private Article readText(Page page, String text, List<Warning> warnings) {
    Body body = bodyFinder.find(Whitespace.lines(text), page.title());
    String title = first(page.title(), TitleFinder.title(body.header(), null));
    Page known =
        new Page(
            page.id(),
            page.url(),
            first(page.outlet(), TitleFinder.outlet(body.others())),
            title,
            page.published(),
            page.fetched(),
            page.source());
    requireArabic(page.id(), body.paragraphs(), body.others());
    List<DateLine> lines =
        body.others().stream().flatMap(line -> dateLines.of(line, List.of()).stream()).toList();
    return article(known, ArticleDetails.NONE, body.paragraphs(), lines, warnings);
  }

  private Article article(
      Page page,
      ArticleDetails details,
      List<String> paragraphs,
      List<DateLine> lines,
      List<Warning> warnings) {
    Text text = textReader.read(String.join("\n", paragraphs));
    return new Article(
        page.id(),
        page.url(),
        page.outlet(),
        page.title(),
        page.published(),
        page.fetched(),
        details,
        text,
        creditFinder.find(text),
        lines,
        warnings);
  }

  private static void requireArabic(String id, List<String> paragraphs, List<String> others) {
    long letters = 0;
    long arabic = 0;
    for (String line : paragraphs.isEmpty() ? others : paragraphs) {
      letters += LineShape.letters(line);
      arabic += LineShape.arabicLetters(line);
    }
    if (letters == 0) {
      throw new PageException(id, "holds no text");
    }
    if (arabic < letters * ARABIC) {
      long percent = 100 * arabic / letters;
      throw new PageException(id, "is not Arabic: " + percent + "% of its letters are");
    }
    if (paragraphs.isEmpty()) {
      throw new PageException(id, "holds no article, only titles and links");
    }
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a != null && !a.isBlank() ? a : b;
  }
}
