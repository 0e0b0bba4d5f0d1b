package org.isnad.app.serve;

/** What a token allows; each role allows what those before it do. */
public enum Role {
  /** To read. */
  READ,
  /** To add pages, correct names and keep searches. */
  EDIT,
  /** To do all. */
  ADMIN;

  boolean allows(Role needed) {
    return compareTo(needed) >= 0;
  }
}
