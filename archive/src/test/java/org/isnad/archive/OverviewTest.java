package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.isnad.archive.copy.CopyGroup;
import org.isnad.archive.story.Happening;
import org.isnad.archive.story.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the archive makes of the sample pages, when their analysis is without fault. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTest {

  private Overview overview = Overview.of(List.of());

  @BeforeAll
  void compareTheSamples() {
    overview = Overview.of(SampleRecords.all());
  }

  @Test
  void anEmptyArchiveTellsNothing() {
    Overview empty = Overview.of(List.of());
    assertThat(empty.stories()).isEmpty();
    assertThat(empty.names().identities()).isEmpty();
    assertThat(empty.copies().groups()).isEmpty();
  }

  @Test
  void theTwoStoriesAreTwo() {
    assertThat(overview.stories()).hasSize(2);
    for (Story story : overview.stories()) {
      assertThat(story.articles()).hasSize(6);
      assertThat(story.articles().stream().map(id -> id.charAt(id.length() - 1)).distinct())
          .hasSize(1);
    }
  }

  @Test
  void theWireIsOneText() {
    assertThat(overview.copies().groups())
        .extracting(CopyGroup::agency, group -> group.articles().stream().sorted().toList())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "السواحل", List.of("addiffatayn-a", "almina-a", "nakhil-a")));
  }

  @Test
  void spellingsOfOneNameAreMerged() {
    spellings("ستافريدس", "نيكوس ستافريديس", "نيكوس ستافريدس");
    spellings("يلدز", "إيمري يلديز", "أمره يلدز");
    spellings("فيريتي", "باولو فيريتي");
  }

  @Test
  void theOfferOfFrigatesIsDenied() {
    Claim claim = claim("almina-a", "فرقاط");
    assertThat(claim.isDisputed()).isTrue();
    assertThat(claim.assertions())
        .extracting(Assertion::article)
        .contains("addiffatayn-a", "almina-a", "nakhil-a");
    assertThat(claim.denials()).extracting(Assertion::article).contains("alatlas-a", "almarsad-a");
    assertThat(claim.origins()).isEqualTo(1);
  }

  @Test
  void theSuspensionOfTradeIsDenied() {
    Claim claim = claim("almina-b", "التجارة");
    assertThat(claim.assertions()).extracting(Assertion::article).contains("almina-b", "nakhil-b");
    assertThat(claim.denials())
        .extracting(Assertion::article)
        .contains("alatlas-b", "addiffatayn-b");
  }

  @Test
  void theCargoIsDenied() {
    Claim claim = claim("almina-a", "ذخائر");
    assertThat(claim.articles()).isGreaterThanOrEqualTo(4);
    assertThat(claim.origins()).isEqualTo(1);
    assertThat(claim.denials()).extracting(Assertion::article).contains("almarsad-a");
  }

  @Test
  void whatSeveralArticlesTellIsOneHappening() {
    assertThat(overview.timeline(story("almina-a")))
        .anyMatch(happening -> happening.articles() >= 3);
  }

  @Test
  void happeningsAreInOrder() {
    assertThat(overview.timeline(story("almina-b")).stream().map(Happening::period))
        .filteredOn(period -> period.isPresent())
        .extracting(period -> period.orElseThrow().first())
        .isSorted();
  }

  private void spellings(String asked, String... expected) {
    assertThat(overview.names().find(asked)).hasSize(1);
    assertThat(overview.names().find(asked).get(0).spellings()).contains(expected);
  }

  private Story story(String article) {
    return overview.story(article).orElseThrow();
  }

  /** The first claim whose wording has the word. */
  private Claim claim(String article, String word) {
    return overview.claims(story(article)).stream()
        .filter(
            c -> c.wording().of(overview.record(c.article()).orElseThrow().text()).contains(word))
        .findFirst()
        .orElseThrow();
  }
}
