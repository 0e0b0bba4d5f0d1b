package org.isnad.app.serve;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may ask. On this machine's own address no token is needed, but only pages that this
 * server sent may ask, under a name of this machine: no other site that somebody looks at can, not
 * even by having its own name lead here. On other addresses, and behind a proxy, nothing is
 * answered without a token.
 */
final class Gate {

  static final String COOKIE = "isnad_token";

  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Tokens tokens;
  private final boolean loopback;
  private final boolean needsToken;
  private final @Nullable PublicAddress publicAddress;

  Gate(Tokens tokens, boolean loopback, boolean needsToken, @Nullable PublicAddress publicAddress) {
    this.tokens = tokens;
    this.loopback = loopback;
    this.needsToken = needsToken;
    this.publicAddress = publicAddress;
  }

  boolean needsToken() {
    return needsToken;
  }

  /** Refuses what no operation answers. */
  void checkOrigin(Context context) {
    String host = context.req().getHeader("Host");
    if (loopback && (host == null || !isOwn(name(host)))) {
      throw new Problem(
          Problem.Code.HOST_REFUSED,
          "the server is asked as localhost or 127.0.0.1 only, or as its --public-address");
    }
    if (SAFE.contains(context.req().getMethod())) {
      return;
    }
    String site = context.req().getHeader("Sec-Fetch-Site");
    String origin = context.req().getHeader("Origin");
    boolean otherSite = site != null && !site.equals("same-origin") && !site.equals("none");
    boolean otherOrigin = origin != null && !isOwn(origin, host);
    boolean unknown = site == null && origin == null && hasCookieOnly(context);
    if (otherSite || otherOrigin || unknown) {
      throw new Problem(Problem.Code.ORIGIN_REFUSED, "only the server's own page may do that");
    }
  }

  private boolean isOwn(String name) {
    return OWN_NAMES.contains(name) || publicAddress != null && publicAddress.name().equals(name);
  }

  /** A proxy may ask under another name than its page has. */
  private boolean isOwn(String origin, @Nullable String host) {
    return publicAddress != null && publicAddress.origin().equals(origin)
        || host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
  }

  /** What who asks may do; nothing where a token is needed and none is shown. */
  Optional<Role> role(Context context) {
    String shown = shown(context);
    if (shown != null) {
      Optional<Role> role = tokens.role(shown);
      if (role.isEmpty() && (needsToken || bearer(context) != null)) {
        throw new Problem(Problem.Code.TOKEN_WRONG, "the token is unknown, or was taken back");
      }
      if (role.isPresent()) {
        return role;
      }
    }
    return needsToken ? Optional.empty() : Optional.of(Role.ADMIN);
  }

  /** What a token allows that is shown for the first time. */
  Optional<Role> role(String token) {
    return tokens.role(token);
  }

  void check(Context context, Operation operation) {
    if (operation.open()) {
      return;
    }
    Role role =
        role(context)
            .orElseThrow(
                () ->
                    new Problem(
                        Problem.Code.TOKEN_NEEDED,
                        "send the header Authorization: Bearer TOKEN; isnad token create makes"
                            + " one"));
    if (!role.allows(operation.role())) {
      throw new Problem(
          Problem.Code.ROLE_TOO_LOW,
          "this needs the role " + operation.role().name().toLowerCase(Locale.ROOT));
    }
  }

  private static boolean hasCookieOnly(Context context) {
    return bearer(context) == null && context.cookie(COOKIE) != null;
  }

  private static @Nullable String shown(Context context) {
    String bearer = bearer(context);
    return bearer == null ? context.cookie(COOKIE) : bearer;
  }

  private static @Nullable String bearer(Context context) {
    String header = context.req().getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
        ? header.substring(7).strip()
        : null;
  }

  /** Without the port: {@code [::1]:8000} → {@code [::1]}. */
  private static String name(String host) {
    int colon = host.startsWith("[") ? host.indexOf(':', host.indexOf(']')) : host.indexOf(':');
    return (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
  }
}
