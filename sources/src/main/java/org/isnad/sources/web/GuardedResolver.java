package org.isnad.sources.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host and gives only those that may be asked. The connection is made to
 * what is given here and to nothing else, so that a name cannot mean one address when it is checked
 * and another when it is used.
 */
final class GuardedResolver implements DnsResolver {

  private final DnsResolver names;
  private final Predicate<InetAddress> allowed;

  GuardedResolver(DnsResolver names, Predicate<InetAddress> allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = names.resolve(host);
    if (all == null || all.length == 0) {
      throw new UnknownHostException(host);
    }
    InetAddress[] good = Arrays.stream(all).filter(allowed).toArray(InetAddress[]::new);
    if (good.length == 0) {
      throw new PrivateAddressException(
          "its address " + all[0].getHostAddress() + " is not a public one (see --allow-private)");
    }
    return good;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
