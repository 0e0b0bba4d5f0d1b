package org.isnad.sources.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.sources.format.Format;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingReaderTest {

  private static final String AT = "https://almina.example/feeds/news.xml";

  private final ListingReader reader = new ListingReader();

  @Test
  void rssGivesLinksTitlesDaysAndWhoseTheyAre() {
    Listing feed =
        feed(
            """
            <rss version="2.0"><channel><title>الميناء</title>
              <item><title>سفن</title><link>/news/1</link><pubDate>Tue, 04 Mar 2031 00:30:00 +0200</pubDate></item>
              <item><title>كتب</title><link>https://almina.example/news/2</link>
                <source url="https://nakhil.example/rss">النخيل</source></item>
              <item><title>رابط مكسور</title><link>javascript:void(0)</link></item>
            </channel></rss>
            """);
    assertThat(feed.title()).isEqualTo("الميناء");
    assertThat(feed.entries()).hasSize(3);
    Entry first = feed.entries().get(0);
    assertThat(first.url()).isEqualTo("https://almina.example/news/1");
    assertThat(first.title()).isEqualTo("سفن");
    assertThat(first.published()).hasToString("2031-03-04");
    assertThat(first.outlet()).isNull();
    assertThat(first.html()).isNull();
    assertThat(feed.entries().get(1).outlet()).isEqualTo("النخيل");
    assertThat(feed.entries().get(2).url()).isNull();
  }

  @Test
  void whatIsTakenOverBelongsToWhomeverItIsTakenFrom() {
    outlet("<source url='https://nakhil.example/rss'>النخيل</source>", "النخيل");
    outlet("<source url='https://www.nakhil.example/rss'/>", "nakhil.example");
    outlet("<atom:source><atom:title>النخيل</atom:title></atom:source>", "النخيل");
    outlet("<source>https://nakhil.example/rss</source>", "nakhil.example");
    outlet("", null);
  }

  private void outlet(String source, @Nullable String outlet) {
    Listing feed =
        feed(
            "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><item>"
                + source
                + "</item></channel></rss>");
    assertThat(feed.entries().get(0).outlet()).as(source).isEqualTo(outlet);
  }

  @Test
  void atomGivesTheSameAndWhatChanged() {
    Listing feed =
        feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>النخيل</title><id>urn:1</id>
              <entry><title>سفن</title><id>urn:2</id><link href="https://nakhil.example/1"/>
                <published>2031-03-04T00:30:00+03:00</published><updated>2031-03-05T08:00:00Z</updated>
                <source><title>وكالة السواحل</title><id>urn:3</id></source>
                <content type="html">&lt;p&gt;دخلت السفن.&lt;/p&gt;</content></entry>
            </feed>
            """);
    Entry entry = feed.entries().get(0);
    assertThat(entry.published()).hasToString("2031-03-04");
    assertThat(entry.changed()).isEqualTo("2031-03-05T08:00:00Z");
    assertThat(entry.outlet()).isEqualTo("وكالة السواحل");
    assertThat(entry.html()).isEqualTo("<p>دخلت السفن.</p>");
  }

  @Test
  void rssOfTheFirstKindIsReadToo() {
    Listing feed =
        feed(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="x"><title>الميناء</title><link>x</link><description>x</description></channel>
              <item rdf:about="x"><title>سفن</title><link>https://almina.example/1</link><dc:date>2031-03-04</dc:date></item>
            </rdf:RDF>
            """);
    assertThat(feed.entries().get(0).published()).hasToString("2031-03-04");
  }

  @Test
  void jsonFeedsAreReadToo() {
    Listing feed =
        reader.read(
            Format.JSON_FEED,
            utf8(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "المرصد", "items": [
                  {"id": "1", "url": "/1", "title": "سفن", "date_published": "2031-03-04T00:30:00+02:00"},
                  {"id": "2", "url": "/2", "content_html": "<p>نص</p>", "date_modified": "2031-03-05"}]}
                """),
            AT);
    assertThat(feed.title()).isEqualTo("المرصد");
    assertThat(feed.entries().get(0).url()).isEqualTo("https://almina.example/1");
    assertThat(feed.entries().get(0).published()).hasToString("2031-03-04");
    assertThat(feed.entries().get(1).html()).isEqualTo("<p>نص</p>");
    assertThat(feed.entries().get(1).changed()).isEqualTo("2031-03-05");
  }

  @Test
  void sitemapsGiveTheirPagesAndNewsSitemapsTheirTitles() {
    Listing map =
        sitemap(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://almina.example/1</loc><lastmod>2031-03-04T10:00:00+02:00</lastmod></url>
              <url><loc>https://almina.example/2</loc><news:news>
                <news:publication><news:name>الميناء</news:name><news:language>ar</news:language></news:publication>
                <news:publication_date>2031-03-04T00:30:00+02:00</news:publication_date>
                <news:title>سفن</news:title></news:news></url>
            </urlset>
            """);
    assertThat(map.entries())
        .extracting(Entry::url)
        .containsExactly("https://almina.example/1", "https://almina.example/2");
    assertThat(map.entries().get(0).changed()).isEqualTo("2031-03-04T08:00:00Z");
    assertThat(map.entries().get(1).title()).isEqualTo("سفن");
    assertThat(map.entries().get(1).outlet()).isEqualTo("الميناء");
    assertThat(map.entries().get(1).published()).hasToString("2031-03-04");
  }

  @Test
  void anIndexGivesFurtherSitemaps() {
    Listing index =
        sitemap(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap><loc>https://almina.example/map-1.xml.gz</loc></sitemap>
            </sitemapindex>
            """);
    assertThat(index.entries()).isEmpty();
    assertThat(index.more()).containsExactly("https://almina.example/map-1.xml.gz");
  }

  @Test
  void feedsInOtherEncodingsAreReadAsTheirPrologueTells() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss version=\"2.0\"><channel><title>الميناء</title>"
            + "</channel></rss>";
    byte[] bytes = xml.getBytes(Charset.forName("windows-1256"));
    assertThat(reader.read(Format.FEED, bytes, AT).title()).isEqualTo("الميناء");
  }

  @Test
  void brokenAndHostileFeedsAreRefusedWithTheReason() {
    refused("<rss><channel>\n<item></channel></rss>", "is not well-formed XML: line 2: ");
    refused("<feed xmlns=\"urn:unknown\"/>", "is no feed that can be read: ");
    refused(
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel>&x;</channel></rss>",
        "has a document type (DOCTYPE), which is not read, for safety");
    refused(
        "<rss><channel>" + "<a>".repeat(300) + "</a>".repeat(300) + "</channel></rss>",
        "has elements nested more than 200 deep");
    assertThatThrownBy(() -> sitemap("<urlset><url>")).isInstanceOf(ListingException.class);
    assertThatThrownBy(() -> reader.read(Format.JSON_FEED, utf8("{\"version\":"), AT))
        .isInstanceOf(ListingException.class)
        .hasMessageStartingWith("is not valid JSON: ");
  }

  @Test
  void datesAreReadByTheirOwnClock() {
    day("Tue, 04 Mar 2031 00:30:00 +0200", "2031-03-04");
    day("Tue, 04 Mar 2031 23:30:00 GMT", "2031-03-04");
    day("4 Mar 2031 10:30 +0300", "2031-03-04");
    day("04 Mar 2031", "2031-03-04");
    day("2031-03-04T00:30:00+02:00", "2031-03-04");
    day("2031-03-04T00:30:00Z", "2031-03-04");
    day("2031-03-04T00:30:00.123+0300", "2031-03-04");
    day("2031-03-04 00:30:00", "2031-03-04");
    day("2031-03-04", "2031-03-04");
    assertThat(WrittenDay.of("yesterday")).isNull();
  }

  @Test
  void aListOfFeedsIsOpmlOrText() {
    List<String> failures = new ArrayList<>();
    List<FeedList.Feed> opml =
        FeedList.read(
            utf8(
                """
                <opml version="2.0"><body><outline text="news">
                  <outline text="الميناء" xmlUrl="https://almina.example/rss"/>
                  <outline text="خطأ" xmlUrl="ftp://x/"/></outline></body></opml>
                """),
            (place, reason) -> failures.add(place + " " + reason));
    List<FeedList.Feed> text =
        FeedList.read(
            utf8(
                "# mine\n\nhttps://nakhil.example/atom  النخيل\nhttps://a.example/sitemap.xml\nx\n"),
            (place, reason) -> failures.add(place + " " + reason));
    assertThat(opml).containsExactly(new FeedList.Feed("https://almina.example/rss", "الميناء"));
    assertThat(text)
        .containsExactly(
            new FeedList.Feed("https://nakhil.example/atom", "النخيل"),
            new FeedList.Feed("https://a.example/sitemap.xml", null));
    assertThat(failures)
        .containsExactly(
            "“خطأ” is no address of http or https: ftp://x/",
            "line 5 is no address of http or https: x");
  }

  private static void day(String date, String day) {
    assertThat(WrittenDay.of(date)).as(date).hasToString(day);
  }

  private void refused(String xml, String reason) {
    assertThatThrownBy(() -> feed(xml))
        .isInstanceOf(ListingException.class)
        .hasMessageStartingWith(reason);
  }

  private Listing feed(String xml) {
    return reader.read(Format.FEED, utf8(xml), AT);
  }

  private Listing sitemap(String xml) {
    return reader.read(Format.SITEMAP, utf8(xml), "https://almina.example/sitemap.xml");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
