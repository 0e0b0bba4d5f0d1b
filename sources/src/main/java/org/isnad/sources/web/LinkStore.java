package org.isnad.sources.web;

import java.time.Instant;
import java.util.List;

/**
 * What there is to fetch, and what was. Used by one thread. What a method was told is safe when it
 * returns, all of it or none, whatever happens to the program then.
 */
public interface LinkStore extends AutoCloseable {

  /** These are to be fetched now, also those that were fetched before. */
  void ask(List<Link> links);

  /**
   * What a listing named: of these, those are to be fetched that are new, and those of which the
   * listing now says otherwise than before, and all further listings. With them is settled that the
   * listing was fetched.
   *
   * @return those, with what is known of them from before
   */
  List<Link> listed(Fetched listing, List<Link> links);

  /** All that is to be fetched, in the order in which it became known. */
  List<Link> waiting();

  /** These are done with. */
  void settle(List<Fetched> fetched);

  /** This cannot be had. */
  void refuse(Link link, String reason);

  /** This could not be had now. */
  void putOff(Link link, Instant due, String reason);

  @Override
  void close();
}
