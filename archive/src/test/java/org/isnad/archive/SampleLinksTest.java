package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.story.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the sample pages tell together is what {@code samples/gold/links} has by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleLinksTest {

  private static final Path GOLD = Path.of("..", "samples", "gold", "links");

  private static final double LEAST_FOUND = 0.8;

  private Overview overview = Overview.of(List.of());

  @BeforeAll
  void compareTheSamples() {
    overview = Overview.of(SampleRecords.all());
  }

  @Test
  void copies() throws IOException {
    List<String[]> gold = lines("copies.tsv");
    assertThat(overview.copies().groups()).hasSameSizeAs(gold);
    for (String[] line : gold) {
      Set<String> pages = pages(line[0]);
      CopyGroup group = overview.copies().groupOf(pages.iterator().next()).orElseThrow();
      assertThat(group.articles()).containsExactlyInAnyOrderElementsOf(pages);
      assertThat(group.agency()).contains(line[1]);
    }
  }

  @Test
  void stories() throws IOException {
    Map<String, Set<String>> gold =
        lines("stories.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    line -> line[1], Collectors.mapping(line -> line[0], Collectors.toSet())));
    assertThat(overview.stories())
        .extracting(story -> Set.copyOf(story.articles()))
        .containsExactlyInAnyOrderElementsOf(gold.values());
  }

  /** Most of the pages that a reader finds are found, and sources are counted as he counts them. */
  @Test
  void claims() throws IOException {
    int all = 0;
    int found = 0;
    for (String[] line : lines("claims.tsv")) {
      Claim claim = claim(line[0], line[1]);
      Set<String> asserted = pages(line[2]);
      Set<String> denied = pages(line[3]);
      all += asserted.size() + denied.size();
      asserted.retainAll(articles(claim.assertions()));
      denied.retainAll(articles(claim.denials()));
      found += asserted.size() + denied.size();
      assertThat(asserted).as(line[0]).hasSizeGreaterThan(1);
      assertThat(claim.isDisputed()).as(line[0]).isEqualTo(!line[3].equals("-"));
      assertThat(claim.origins()).as(line[0]).isEqualTo(Integer.parseInt(line[4]));
    }
    assertThat((double) found / all).isGreaterThanOrEqualTo(LEAST_FOUND);
  }

  @Test
  void origins() throws IOException {
    for (String[] line : lines("origins.tsv")) {
      assertThat(claim(line[0], line[1]).assertions())
          .as(line[0])
          .allMatch(assertion -> assertion.origin().contains(line[2]));
    }
  }

  @Test
  void aSummaryIsOfTheArticlesOwnSentences() {
    for (Story story : overview.stories()) {
      assertThat(overview.summary(story)).hasSizeBetween(1, 3);
      overview
          .summary(story)
          .forEach(
              sentence ->
                  assertThat(overview.record(sentence.article()).orElseThrow().sentences())
                      .contains(sentence.span()));
    }
  }

  /** Of the claims with the word, the one that most articles pass on. */
  private Claim claim(String word, String page) {
    Story story = overview.story(page).orElseThrow();
    return overview.claims(story).stream()
        .filter(claim -> wording(claim).contains(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim of " + word));
  }

  private String wording(Claim claim) {
    return claim.wording().of(overview.record(claim.article()).orElseThrow().text());
  }

  private static Set<String> articles(List<Assertion> assertions) {
    return assertions.stream()
        .map(Assertion::article)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> pages(String field) {
    return field.equals("-")
        ? new LinkedHashSet<>()
        : new LinkedHashSet<>(List.of(field.split(",", -1)));
  }

  private static List<String[]> lines(String file) throws IOException {
    return Files.readAllLines(GOLD.resolve(file), StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1))
        .filter(fields -> Arrays.stream(fields).noneMatch(String::isEmpty))
        .toList();
  }
}
