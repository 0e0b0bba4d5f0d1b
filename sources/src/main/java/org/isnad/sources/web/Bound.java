package org.isnad.sources.web;

import java.util.List;
import org.isnad.sources.Limits;

/** How much of an answer is taken, and of which kind. */
enum Bound {
  /** A page: other kinds of files are not even loaded. */
  PAGE("a page", Limits.PAGE),
  /** What may be a feed or a sitemap, perhaps a packed one. */
  LISTING("a feed or sitemap", Limits.LISTING),
  /** The first half megabyte of robots.txt, as RFC 9309 asks. */
  ROBOTS("robots.txt", 512 * 1024);

  private static final List<String> NO_PAGE =
      List.of(
          "image/",
          "video/",
          "audio/",
          "font/",
          "application/pdf",
          "application/zip",
          "application/octet-stream",
          "application/msword",
          "application/vnd.");

  private final String what;
  private final int bytes;

  Bound(String what, int bytes) {
    this.what = what;
    this.bytes = bytes;
  }

  int bytes() {
    return bytes;
  }

  /** Whether the rest is left, and what came taken. */
  boolean cuts() {
    return this == ROBOTS;
  }

  boolean refuses(String contentType) {
    return this == PAGE && NO_PAGE.stream().anyMatch(contentType::startsWith);
  }

  String tooLarge() {
    return Limits.tooLarge(what, bytes);
  }
}
