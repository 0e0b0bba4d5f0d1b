package org.isnad.sources.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void theFirstCharactersTell() {
    check("WARC/1.0\r\n", Format.WARC);
    check(" {\"id\":\"1\"}", Format.JSON_LINES);
    check("{\"version\":\"https://jsonfeed.org/version/1.1\"}", Format.JSON_FEED);
    check("\uFEFF<?xml version=\"1.0\"?>\n<!-- <urlset> -->\n<rss version=\"2.0\">", Format.FEED);
    check("<feed xmlns=\"http://www.w3.org/2005/Atom\">", Format.FEED);
    check("<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">", Format.FEED);
    check("<?xml version='1.0'?><?xml-stylesheet href='x'?><sitemapindex>", Format.SITEMAP);
    check("<urlset>", Format.SITEMAP);
    check("<opml version=\"2.0\">", Format.FEED_LIST);
    check("<!DOCTYPE html><html>", Format.PAGE);
    check("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\">", Format.FEED);
    check("<!DOCTYPE rss [<!ENTITY a \"b\">", Format.PAGE);
    check("<p>rss</p>", Format.PAGE);
    check("قال الوزير", Format.PAGE);
    check("", Format.PAGE);
    check("<!-- never ends", Format.PAGE);
  }

  @Test
  void alsoInUtf16() {
    byte[] bytes = "\uFEFF<rss>".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Format.of(bytes)).isEqualTo(Format.FEED);
  }

  @Test
  void addressesHaveOneSpelling() {
    WebAddress addresses = new WebAddress();
    assertThat(addresses.normal("HTTP://Almina.example:80/a/../b#top"))
        .contains("http://almina.example/b");
    assertThat(addresses.normal("https://a.example/a b/خبر"))
        .contains("https://a.example/a%20b/%D8%AE%D8%A8%D8%B1");
    assertThat(addresses.normal("https://a.example/feeds/rss", "../news/1"))
        .contains("https://a.example/news/1");
    assertThat(addresses.normal("https://user:secret@a.example/")).contains("https://a.example/");
    assertThat(addresses.normal("file:///etc/passwd")).isEmpty();
    assertThat(addresses.normal("https://a.example/", "javascript:alert(1)")).isEmpty();
    assertThat(addresses.normal("nonsense")).isEmpty();
  }

  @Test
  void aPageWithoutAnIdIsCalledByItsAddress() {
    assertThat(PageId.of("https://www.almina.example/a/17"))
        .matches("almina\\.example-[0-9a-f]{16}")
        .isNotEqualTo(PageId.of("https://www.almina.example/a/18"));
  }

  private static void check(String start, Format format) {
    assertThat(Format.of(start.getBytes(StandardCharsets.UTF_8))).as(start).isEqualTo(format);
  }
}
