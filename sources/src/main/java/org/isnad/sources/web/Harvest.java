package org.isnad.sources.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.page.Page;
import org.isnad.sources.Limits;
import org.isnad.sources.format.Compression;
import org.isnad.sources.format.Format;
import org.isnad.sources.format.PageId;
import org.isnad.sources.listing.Entry;
import org.isnad.sources.listing.Listing;
import org.isnad.sources.listing.ListingException;
import org.isnad.sources.listing.ListingReader;

/** What becomes of what was fetched: pages are handed over, listings give further links. */
final class Harvest {

  /** Listings that lead to one another: an index, a sitemap, and one more for those who nest. */
  private static final int DEEPEST = 3;

  /** Listings of one run. */
  private static final int MOST_LISTINGS = 1_000;

  /** Pages that are made safe together. */
  private static final int BATCH = 20;

  private final Clock clock;
  private final LinkStore links;
  private final PageSink sink;
  private final ListingReader listings = new ListingReader();
  private final List<Fetched> kept = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();
  private int pages;
  private int unchanged;
  private int failed;
  private int left;

  Harvest(Clock clock, LinkStore links, PageSink sink) {
    this.clock = clock;
    this.links = links;
    this.sink = sink;
  }

  /** Something was fetched; gives what it links to that is to be fetched too. */
  List<Link> take(Link link, String at, Answer.Body body) {
    byte[] bytes;
    try {
      bytes = unpacked(body.bytes());
    } catch (IOException e) {
      return refuse(link, "is packed, and damaged: " + e.getMessage());
    }
    Format format = Format.of(Arrays.copyOf(bytes, Math.min(bytes.length, Format.LOOKED_AT)));
    boolean isListing = ListingReader.reads(format);
    if (bytes.length > (isListing ? Limits.LISTING : Limits.PAGE)) {
      return refuse(link, isListing ? Bound.LISTING.tooLarge() : Bound.PAGE.tooLarge());
    }
    if (isListing && link.kind() != Link.Kind.PAGE) {
      return listing(fetched(link, at, body), format, bytes);
    }
    if (isListing || link.kind() == Link.Kind.LISTING) {
      return refuse(link, isListing ? "is a feed where a page was to be" : "is no feed or sitemap");
    }
    page(fetched(link, at, body), new Page.Bytes(bytes, body.contentType()));
    return List.of();
  }

  /** Sitemaps are often packed files. */
  private static byte[] unpacked(byte[] bytes) throws IOException {
    Compression compression = Compression.of(bytes);
    if (compression == Compression.NONE) {
      return bytes;
    }
    try (InputStream in = compression.unpack(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(Limits.LISTING + 1);
    }
  }

  private Fetched fetched(Link link, String at, Answer.Body body) {
    String sha256 = PageId.sha256(body.bytes());
    int size = body.bytes().length;
    return new Fetched(link, at, clock.instant(), sha256, size, body.etag(), body.lastModified());
  }

  private void page(Fetched fetched, Page.Bytes source) {
    Link link = fetched.link();
    LocalDate day = LocalDate.ofInstant(fetched.time(), ZoneOffset.UTC);
    String at = fetched.at();
    sink.page(new Page(PageId.of(at), at, link.outlet(), null, link.published(), day, source), at);
    pages++;
    settleLater(fetched);
  }

  private List<Link> listing(Fetched fetched, Format format, byte[] bytes) {
    Listing listing;
    try {
      listing = listings.read(format, bytes, fetched.at());
    } catch (ListingException e) {
      return refuse(fetched.link(), e.reason());
    }
    listed.add(fetched.link().url());
    Map<String, Link> found = new LinkedHashMap<>();
    sitemaps(fetched, listing.more(), found);
    int number = 0;
    for (Entry entry : listing.entries()) {
      number++;
      String url = entry.url();
      if (url == null) {
        failure(fetched.at() + ", entry " + number, "has no address of http or https");
      } else {
        found.putIfAbsent(url, pageLink(fetched.link(), entry, url));
      }
    }
    return links.listed(fetched, List.copyOf(found.values()));
  }

  private void sitemaps(Fetched index, List<String> addresses, Map<String, Link> found) {
    int depth = index.link().depth() + 1;
    if (depth >= DEEPEST && !addresses.isEmpty()) {
      failure(index.at(), "lists sitemaps more than " + DEEPEST + " deep; they are left");
      return;
    }
    for (String address : addresses) {
      if (listed.size() >= MOST_LISTINGS) {
        failure(index.at(), "lists more than " + MOST_LISTINGS + " sitemaps; the rest is left");
        return;
      }
      if (listed.add(address)) {
        found.put(address, link(index.link(), address, Link.Kind.LISTING, depth));
      }
    }
  }

  private static Link link(Link from, String url, Link.Kind kind, int depth) {
    return new Link(url, kind, from.outlet(), null, "", depth, null, null, Instant.EPOCH);
  }

  private static Link pageLink(Link from, Entry entry, String url) {
    return new Link(
        url,
        Link.Kind.PAGE,
        entry.outlet() == null ? from.outlet() : entry.outlet(),
        entry.published(),
        entry.changed(),
        from.depth() + 1,
        null,
        null,
        Instant.EPOCH);
  }

  /** It is as it was. */
  void unchanged(Link link, String at) {
    unchanged++;
    settleLater(new Fetched(link, at, clock.instant(), null, 0, link.etag(), link.lastModified()));
  }

  /** It cannot be had; gives no links. */
  List<Link> refuse(Link link, String reason) {
    links.refuse(link, reason);
    failure(link.url(), reason);
    return List.of();
  }

  /** It cannot be had now. */
  void putOff(Link link, Instant due, String reason) {
    links.putOff(link, due, reason);
    left++;
    sink.failure(link.url(), reason + "; left for a later run");
  }

  /** It may not be asked for yet. */
  void leave() {
    left++;
  }

  private void failure(String source, String reason) {
    failed++;
    sink.failure(source, reason);
  }

  private void settleLater(Fetched fetched) {
    kept.add(fetched);
    if (kept.size() >= BATCH) {
      settle();
    }
  }

  /** Makes all safe that was handed over. */
  void settle() {
    if (!kept.isEmpty()) {
      sink.keep();
      links.settle(kept);
      kept.clear();
    }
  }

  /**
   * @param waiting how many links are still to be fetched
   */
  Progress progress(int waiting) {
    return new Progress(pages, unchanged, failed, left, waiting);
  }
}
