package org.isnad.sources;

/** How large what is read may be, in bytes, unpacked. */
public final class Limits {

  /** A page larger than this is no page: the longest articles have some 200 KB. */
  public static final int PAGE = 10_000_000;

  /** The sitemap protocol allows so much; feeds stay far below. */
  public static final int LISTING = 50_000_000;

  private static final int MEGABYTE = 1_000_000;

  private Limits() {}

  /** The reason why something is not read. */
  public static String tooLarge(String what, long limit) {
    return "is too large for " + what + ": more than " + limit / MEGABYTE + " MB";
  }
}
