package org.isnad.archive;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.isnad.analysis.Analyzer;
import org.isnad.archive.store.ArchiveException;

/**
 * Tells one analysis from another: a fingerprint of its classes and language data, so that a record
 * is known to be of an older one whatever was changed.
 */
public final class AnalysisVersion {

  private static final String PACKAGE = Analyzer.class.getPackageName().replace('.', '/');
  private static final String CURRENT = read();

  private AnalysisVersion() {}

  /** Of the analysis that runs: eight digits of base 16. */
  public static String current() {
    return CURRENT;
  }

  private static String read() {
    CodeSource source = Analyzer.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new ArchiveException("cannot tell which analysis this is: its classes have no place");
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place)) {
        return fingerprint(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return fingerprint(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new ArchiveException("cannot tell which analysis this is: " + e.getMessage(), e);
    }
  }

  private static String fingerprint(Path root) throws IOException {
    CRC32 crc = new CRC32();
    List<Path> files;
    try (Stream<Path> all = Files.walk(root.resolve(PACKAGE))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    List<String> names = files.stream().map(f -> root.relativize(f).toString()).sorted().toList();
    for (String name : names) {
      crc.update(name.replace('\\', '/').getBytes(StandardCharsets.UTF_8));
      crc.update(Files.readAllBytes(root.resolve(name)));
    }
    return HexFormat.of().toHexDigits(crc.getValue(), 8);
  }
}
