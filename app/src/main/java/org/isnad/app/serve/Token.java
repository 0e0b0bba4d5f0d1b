package org.isnad.app.serve;

/**
 * A token as it is kept: never itself, only its fingerprint.
 *
 * @param name what a person calls it
 * @param hash SHA-256 of the token, in hexadecimal digits
 * @param created the day, as in ISO 8601
 */
public record Token(String name, Role role, String hash, String created) {}
