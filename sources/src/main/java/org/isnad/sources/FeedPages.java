package org.isnad.sources;

import java.io.IOException;
import java.io.InputStream;
import org.isnad.analysis.page.Page;
import org.isnad.sources.format.Format;
import org.isnad.sources.format.PageId;
import org.isnad.sources.listing.Entry;
import org.isnad.sources.listing.Listing;
import org.isnad.sources.listing.ListingException;
import org.isnad.sources.listing.ListingReader;

/**
 * The pages that a feed on the disk carries in itself. Entries that are links alone are counted,
 * not fetched: reading a file asks nothing of the network.
 */
final class FeedPages {

  private final ListingReader listings = new ListingReader();

  void read(String name, Format format, InputStream in, PageVisitor visitor) throws IOException {
    byte[] bytes = in.readNBytes(Limits.LISTING + 1);
    if (bytes.length > Limits.LISTING) {
      visitor.failure(name, Limits.tooLarge("a feed", Limits.LISTING));
      return;
    }
    try {
      visit(name, listings.read(format, bytes, null), visitor);
    } catch (ListingException e) {
      visitor.failure(name, e.reason());
    }
  }

  private static void visit(String name, Listing listing, PageVisitor visitor) {
    int number = 0;
    int links = listing.more().size();
    for (Entry entry : listing.entries()) {
      number++;
      String html = entry.html();
      if (html == null) {
        links++;
      } else {
        visitor.page(page(listing, entry, name + "-" + number, html), name + ", entry " + number);
      }
    }
    if (links > 0) {
      visitor.failure(
          name, links + " entries are links alone; fetch them with: isnad fetch and its address");
    } else if (number == 0) {
      visitor.failure(name, "holds no entries");
    }
  }

  private static Page page(Listing listing, Entry entry, String place, String html) {
    String url = entry.url();
    return new Page(
        url == null ? PageId.of(place) : PageId.of(url),
        url,
        entry.outlet() == null ? listing.title() : entry.outlet(),
        entry.title(),
        entry.published(),
        null,
        new Page.Html(html));
  }
}
