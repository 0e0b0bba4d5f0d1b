package org.isnad.benchmark.extraction.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageGeneratorTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("isnad.root"), "benchmark", "extraction");

  @Test
  void theFilesAreWhatStoriesAndTemplatesMake() throws IOException {
    for (Map.Entry<String, byte[]> file : new PageGenerator(FOLDER).files().entrySet()) {
      assertThat(Files.readAllBytes(FOLDER.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void theBodyIsWhatTheStorySaysItself() throws IOException {
    Path file = Files.createTempFile("story", ".txt");
    Files.writeString(
        file,
        """
        title: عنوان
        author: كاتب
        section: قسم
        date: 2031-05-04T10:00
        photo: صورة

        قال [[الوزير]] نعم.
        ## عنوان فرعي
        * بند
        * بند ثان
        + تعليق صورة
        ! جهة | منشور
        ~ رابط
        | أ | ب |
        > قول
        """);
    Story story = StoryReader.read(file);
    Files.delete(file);
    assertThat(story.body())
        .containsExactly("قال الوزير نعم.", "عنوان فرعي", "بند", "بند ثان", "أ ب", "قول");
    assertThat(story.captions()).containsExactly("صورة", "تعليق صورة");
  }
}
