package org.isnad.app.serve;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isnad.archive.store.ArchiveException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a server, in a file that holds their fingerprints only. A token is 256 random bits,
 * so that a plain SHA-256 of it cannot be turned back.
 */
public final class Tokens {

  private static final int BYTES = 32;
  private static final String PREFIX = "isnad_";

  private final Path file;
  private final JsonMapper mapper = new JsonMapper();
  private List<Token> read = List.of();
  private @Nullable FileTime readAt;

  public Tokens(Path file) {
    this.file = file;
  }

  /** Makes a token; it is told this once and kept nowhere. */
  public synchronized String create(String name, Role role, Clock clock) {
    List<Token> all = new ArrayList<>(list());
    if (all.stream().anyMatch(token -> token.name().equals(name))) {
      throw new IllegalArgumentException("there is a token named " + name + " already");
    }
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    all.add(new Token(name, role, hash(token), LocalDate.now(clock).toString()));
    write(all);
    return token;
  }

  /** Takes a token back, from now on; whether there was one. */
  public synchronized boolean revoke(String name) {
    List<Token> all = new ArrayList<>(list());
    boolean found = all.removeIf(token -> token.name().equals(name));
    if (found) {
      write(all);
    }
    return found;
  }

  /** All tokens; the file is read again where another program has changed it. */
  public synchronized List<Token> list() {
    try {
      if (!Files.exists(file)) {
        return List.of();
      }
      FileTime now = Files.getLastModifiedTime(file);
      if (!now.equals(readAt)) {
        read = mapper.readValue(file.toFile(), new TypeReference<List<Token>>() {});
        readAt = now;
      }
      return read;
    } catch (IOException e) {
      throw new ArchiveException("the tokens cannot be read from " + file, e);
    }
  }

  /** What a token that somebody shows allows. */
  Optional<Role> role(String shown) {
    byte[] hash = hash(shown).getBytes(StandardCharsets.US_ASCII);
    return list().stream()
        .filter(t -> MessageDigest.isEqual(hash, t.hash().getBytes(StandardCharsets.US_ASCII)))
        .map(Token::role)
        .findFirst();
  }

  private void write(List<Token> all) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, "tokens", ".new");
      if (Files.getFileStore(next).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-------"));
      }
      mapper.writerWithDefaultPrettyPrinter().writeValue(next.toFile(), all);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      read = List.copyOf(all);
      readAt = null;
    } catch (IOException e) {
      throw new ArchiveException("the tokens cannot be written to " + file, e);
    }
  }

  private static String hash(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
