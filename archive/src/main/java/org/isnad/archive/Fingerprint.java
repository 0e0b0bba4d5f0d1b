package org.isnad.archive;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.isnad.archive.store.ArchiveException;

/**
 * Tells one state of some packages from another: by the names and checksums of their classes and
 * language data. A jar has the checksums in its list of contents, so that nothing of it need be
 * unpacked.
 */
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
      return of(Path.of(source.getLocation().toURI()), packages);
    } catch (IOException | URISyntaxException e) {
      throw new ArchiveException("cannot tell which program this is: " + e.getMessage(), e);
    }
  }

  /**
   * @param place a jar, or the folder that its contents lie in
   */
  static String of(Path place, Collection<String> packages) throws IOException {
    return of(Files.isDirectory(place) ? inFolder(place, packages) : inJar(place, packages));
  }

  private static SortedMap<String, Long> inFolder(Path root, Collection<String> packages)
      throws IOException {
    SortedMap<String, Long> checksums = new TreeMap<>();
    for (String name : packages) {
      try (Stream<Path> all = Files.walk(root.resolve(folder(name)))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          CRC32 crc = new CRC32();
          crc.update(Files.readAllBytes(file));
          checksums.put(root.relativize(file).toString().replace('\\', '/'), crc.getValue());
        }
      }
    }
    return checksums;
  }

  private static SortedMap<String, Long> inJar(Path jar, Collection<String> packages)
      throws IOException {
    SortedMap<String, Long> checksums = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()
            && packages.stream().anyMatch(name -> entry.getName().startsWith(folder(name)))) {
          checksums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return checksums;
  }

  private static String folder(String name) {
    return name.replace('.', '/') + '/';
  }

  private static String of(SortedMap<String, Long> checksums) {
    CRC32 crc = new CRC32();
    for (Map.Entry<String, Long> file : checksums.entrySet()) {
      crc.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, file.getValue()));
    }
    return HexFormat.of().toHexDigits(crc.getValue(), 8);
  }
}
