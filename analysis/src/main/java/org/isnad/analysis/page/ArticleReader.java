package org.isnad.analysis.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.page.BodyFinder.Body;
import org.isnad.analysis.page.Decoder.Decoded;
import org.isnad.analysis.page.HtmlReader.HtmlPage;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.ArabicLetters;
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
  private final HtmlReader htmlReader = new HtmlReader();
  private final BodyFinder bodyFinder = new BodyFinder(new Clutter());
  private final CreditFinder creditFinder = new CreditFinder();
  private final TextReader textReader = new TextReader();

  /**
   * @throws PageException where there is no article to read: a binary file, no text, no Arabic
   */
  public Article read(Page page) {
    return switch (kind(page.source())) {
      case BYTES -> readBytes(page, ((Page.Bytes) page.source()).bytes());
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

  private Article readBytes(Page page, byte[] bytes) {
    Decoded decoded = decoder.decode(page.id(), bytes);
    List<String> warnings = decoded.warning() == null ? List.of() : List.of(decoded.warning());
    return looksLikeHtml(decoded.text())
        ? readHtml(page, decoded.text(), warnings)
        : readText(page, decoded.text(), warnings);
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

  private Article readHtml(Page page, String html, List<String> warnings) {
    HtmlPage read = htmlReader.read(html);
    String title = first(page.title(), first(read.metadata().title(), read.heading()));
    Body body = bodyFinder.find(read.lines(), title);
    if (title == null) {
      List<String> header = bodyFinder.withoutClutter(read.above());
      header.addAll(body.header());
      title = TitleFinder.title(header, read.pageTitle());
    }
    List<String> bylines = new ArrayList<>(read.bylines());
    bylines.addAll(body.others());
    Page known =
        new Page(
            page.id(),
            first(page.url(), read.metadata().url()),
            first(
                page.outlet(), first(read.metadata().outlet(), TitleFinder.site(read.pageTitle()))),
            title,
            page.published() != null ? page.published() : read.metadata().published(),
            page.fetched(),
            page.source());
    return article(known, body, bylines, warnings);
  }

  private Article readText(Page page, String text, List<String> warnings) {
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
    return article(known, body, body.others(), warnings);
  }

  private Article article(Page page, Body body, List<String> bylines, List<String> warnings) {
    String text = String.join("\n", body.paragraphs());
    requireArabic(page.id(), text, bylines);
    List<Span> credits = creditFinder.find(textReader.read(text));
    return new Article(
        page.id(),
        page.url(),
        page.outlet(),
        page.title(),
        page.published(),
        page.fetched(),
        text,
        credits,
        bylines.stream().filter(line -> line.chars().anyMatch(Character::isDigit)).toList(),
        warnings);
  }

  private static void requireArabic(String id, String text, List<String> others) {
    String shown = text.isEmpty() ? String.join("\n", others) : text;
    long letters = shown.chars().filter(Character::isLetter).count();
    long arabic = shown.chars().filter(c -> ArabicLetters.isArabicLetter((char) c)).count();
    if (letters == 0) {
      throw new PageException(id, "holds no text");
    }
    if (arabic < letters * ARABIC) {
      long percent = 100 * arabic / letters;
      throw new PageException(id, "is not Arabic: " + percent + "% of its letters are");
    }
    if (text.isEmpty()) {
      throw new PageException(id, "holds no article, only titles and links");
    }
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a != null && !a.isBlank() ? a : b;
  }
}
