package org.isnad.sources.listing;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.isnad.sources.format.WebAddress;
import org.jspecify.annotations.Nullable;

/** Sitemaps, news sitemaps, and indexes of them. */
final class SitemapReader {

  private static final String NOWHERE = "http://sitemap.invalid/sitemap.xml";

  private final WebAddress addresses = new WebAddress();
  private final SiteMapParser parser = new SiteMapParser(false);

  SitemapReader() {
    parser.enableExtension(Extension.NEWS);
  }

  Listing read(byte[] bytes, @Nullable String url) {
    AbstractSiteMap read;
    try {
      read = parser.parseSiteMap("text/xml", bytes, new URL(url == null ? NOWHERE : url));
    } catch (UnknownFormatException | IOException e) {
      throw new ListingException("is no sitemap that can be read: " + e.getMessage(), e);
    }
    List<Entry> entries = new ArrayList<>();
    List<String> more = new ArrayList<>();
    if (read instanceof SiteMapIndex index) {
      for (AbstractSiteMap one : index.getSitemaps()) {
        addresses.normal(one.getUrl().toExternalForm()).ifPresent(more::add);
      }
    } else if (read instanceof SiteMap map) {
      map.getSiteMapUrls().forEach(one -> entries.add(entry(one)));
    }
    return new Listing(null, entries, more);
  }

  private Entry entry(SiteMapURL one) {
    NewsAttributes news = news(one);
    return new Entry(
        addresses.normal(one.getUrl().toExternalForm()).orElse(null),
        news == null ? null : news.getTitle(),
        news == null ? null : news.getName(),
        news == null ? null : day(news.getPublicationDateTime()),
        one.getLastModified() == null ? "" : one.getLastModified().toInstant().toString(),
        null);
  }

  private static @Nullable LocalDate day(@Nullable ZonedDateTime time) {
    return time == null ? null : time.toLocalDate();
  }

  private static @Nullable NewsAttributes news(SiteMapURL one) {
    ExtensionMetadata[] all = one.getAttributesForExtension(Extension.NEWS);
    return all == null || all.length == 0 ? null : (NewsAttributes) all[0];
  }
}
