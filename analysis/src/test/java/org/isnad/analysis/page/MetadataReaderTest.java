package org.isnad.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {

  private final MetadataReader reader = new MetadataReader();

  @Test
  void jsonLdOfOneArticle() {
    Metadata metadata =
        jsonLd(
            "{'@type':'NewsArticle','headline':'موسم القمح','alternativeHeadline':'المخازن امتلأت',"
                + "'datePublished':'2031-05-04T10:00:00+03:00','dateModified':'2031-05-06','author':"
                + "[{'name':'سناء الطيب'},{'name':'هالة المنفلوطي'}],'publisher':{'name':'الحقل'},"
                + "'articleSection':['اقتصاد'],'mainEntityOfPage':{'@id':'https://x.example/1'}}");
    assertThat(metadata.title()).isEqualTo("موسم القمح");
    assertThat(metadata.subtitle()).isEqualTo("المخازن امتلأت");
    assertThat(metadata.author()).isEqualTo("سناء الطيب، هالة المنفلوطي");
    assertThat(metadata.outlet()).isEqualTo("الحقل");
    assertThat(metadata.section()).isEqualTo("اقتصاد");
    assertThat(metadata.url()).isEqualTo("https://x.example/1");
    assertThat(metadata.published()).isEqualTo(date("2031-05-04", "json-ld datePublished"));
    assertThat(metadata.updated()).isEqualTo(date("2031-05-06", "json-ld dateModified"));
  }

  @Test
  void jsonLdWhoseThingsPointToEachOther() {
    Metadata metadata =
        jsonLd(
            "{'@graph':[{'@type':'Organization','@id':'#o','name':'الحقل'},{'@type':['Article'],"
                + "'headline':'موسم القمح','publisher':{'@id':'#o'}}]}");
    assertThat(metadata.title()).isEqualTo("موسم القمح");
    assertThat(metadata.outlet()).isEqualTo("الحقل");
  }

  @Test
  void jsonLdThatIsNotQuiteJson() {
    assertThat(jsonLd("//<![CDATA[\n{'@type':'Article','headline':'موسم\nالقمح',}").title())
        .isEqualTo("موسم القمح");
    assertThat(jsonLd("{broken")).isEqualTo(Metadata.NONE);
  }

  @Test
  void metaTags() {
    Metadata metadata =
        read(
            "<meta property='og:title' content='موسم القمح'><meta property='og:site_name'"
                + " content='الحقل'><meta name='author' content='سناء الطيب'><meta"
                + " property='article:published_time' content='2031/5/4 10:00'><meta"
                + " property='article:modified_time' content='Tue, 06 May 2031 10:00:00 +0300'><link"
                + " rel=canonical href='https://x.example/1'>");
    assertThat(metadata.title()).isEqualTo("موسم القمح");
    assertThat(metadata.outlet()).isEqualTo("الحقل");
    assertThat(metadata.author()).isEqualTo("سناء الطيب");
    assertThat(metadata.url()).isEqualTo("https://x.example/1");
    assertThat(metadata.published()).isEqualTo(date("2031-05-04", "meta article:published_time"));
    assertThat(metadata.updated()).isEqualTo(date("2031-05-06", "meta article:modified_time"));
  }

  @Test
  void microdataAndRdfa() {
    Metadata metadata =
        read(
            "<h1 itemprop=headline>موسم القمح</h1><span itemprop=author><b itemprop=name>سناء"
                + " الطيب</b></span><time itemprop=datePublished datetime=20310504></time>");
    assertThat(metadata.title()).isEqualTo("موسم القمح");
    assertThat(metadata.author()).isEqualTo("سناء الطيب");
    assertThat(metadata.published()).isEqualTo(date("2031-05-04", "microdata datePublished"));
    assertThat(
            read("<span property='dc:date dc:created' content='2031-05-04T09:00'></span>")
                .published())
        .isEqualTo(date("2031-05-04", "rdfa dc:date dc:created"));
  }

  @Test
  void whatMachinesCannotReadIsLeftAlone() {
    assertThat(read("<meta name=pubdate content='4/5/2031'>").published()).isNull();
    assertThat(read("<meta name=pubdate content='1-01-01'>").published()).isNull();
    assertThat(read("<meta name=pubdate content='2031-13-45'>").published()).isNull();
    assertThat(read("<meta name=pubdate content='0001-01-01T00:00:00'>").published()).isNull();
  }

  @Test
  void theFirstSourceThatHasAFieldGivesIt() {
    Metadata metadata =
        read(
            "<meta property='og:title' content='من الوسم'><meta property='og:site_name'"
                + " content='الحقل'><script type='application/ld+json'>{\"@type\":\"Article\","
                + "\"headline\":\"من البيانات\"}</script>");
    assertThat(metadata.title()).isEqualTo("من البيانات");
    assertThat(metadata.outlet()).isEqualTo("الحقل");
  }

  private static PageDate date(String day, String ground) {
    return new PageDate(LocalDate.parse(day), ground);
  }

  private Metadata jsonLd(String json) {
    return read("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>");
  }

  private Metadata read(String html) {
    return reader.read(Jsoup.parse(html));
  }
}
