package org.isnad.archive;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.isnad.archive.store.ArchiveException;

/** Tells one state of some packages from another: by their classes and language data. */
final class Fingerprint {

  private Fingerprint() {}

  /**
   * Eight digits of base 16.
   *
   * @param near a class where the packages lie
   * @param packages with all below them
   */
  static String of(Class<?> near, Collection<String> packages) {
    CodeSource source = near.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new ArchiveException("cannot tell which program this is: its classes have no place");
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place)) {
        return of(place, packages);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return of(jar.getPath("/"), packages);
      }
    } catch (IOException | URISyntaxException e) {
      throw new ArchiveException("cannot tell which program this is: " + e.getMessage(), e);
    }
  }

  private static String of(Path root, Collection<String> packages) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : packages) {
      try (Stream<Path> all = Files.walk(root.resolve(name.replace('.', '/')))) {
        all.filter(Files::isRegularFile)
            .map(f -> root.relativize(f).toString())
            .forEach(names::add);
      }
    }
    Collections.sort(names);
    CRC32 crc = new CRC32();
    for (String name : names) {
      crc.update(name.replace('\\', '/').getBytes(StandardCharsets.UTF_8));
      crc.update(Files.readAllBytes(root.resolve(name)));
    }
    return HexFormat.of().toHexDigits(crc.getValue(), 8);
  }
}
