package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  private static final List<String> PACKAGES = List.of("org.own");

  @TempDir private Path folder;

  private Path classes;

  @BeforeEach
  void make() throws IOException {
    classes = folder.resolve("classes");
    write("org/own/A.class", "a");
    write("org/own/below/words.txt", "كلمة");
    write("org/other/B.class", "b");
    write("org/owner/C.class", "c");
  }

  private void write(String name, String content) throws IOException {
    Path file = classes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private String now() throws IOException {
    return Fingerprint.of(classes, PACKAGES);
  }

  @Test
  void aJarHasTheOneOfTheFolderItIsMadeOf() throws IOException {
    Path jar = folder.resolve("own.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
    assertThat(Fingerprint.of(jar, PACKAGES)).isEqualTo(now()).matches("[0-9a-f]{8}");
  }

  @Test
  void everyChangeInThePackagesGivesAnother() throws IOException {
    String before = now();
    write("org/own/below/words.txt", "كلمات");
    String changed = now();
    assertThat(changed).isNotEqualTo(before);
    write("org/own/below/more.txt", "");
    assertThat(now()).isNotEqualTo(changed);
  }

  @Test
  void whatIsNotInThemDoesNotCount() throws IOException {
    String before = now();
    write("org/other/B.class", "changed");
    write("org/owner/C.class", "changed");
    assertThat(now()).isEqualTo(before);
  }
}
