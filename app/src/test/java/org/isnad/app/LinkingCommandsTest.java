package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of claims, their sources and copies, on the sample pages. */
class LinkingCommandsTest {

  @TempDir private Path folder;

  private final CommandLineCase isnad = new CommandLineCase();

  @BeforeEach
  void addTheSamples() {
    String pages = Path.of("..", "samples", "pages").toString();
    assertThat(isnad.run("add", "--archive", archive(), pages)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aClaimIsShownFromItsSourcesToTheOutlets() throws IOException {
    JsonNode claims = json("claims", "--disputed");
    String id = claims.get(0).get("id").asText();
    assertThat(isnad.run("claim", id, "--archive", archive())).isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("Who says", "Who denies", "Day by day");
    JsonNode claim = json("claim", id);
    assertThat(claim.get("history").size())
        .isEqualTo(claim.get("assertions").size() + claim.get("denials").size());
  }

  @Test
  void sourcesAreListedByHowMuchTheyClaim() throws IOException {
    JsonNode origins = json("origins");
    assertThat(origins.size()).isGreaterThan(3);
    assertThat(origins.get(0).get("claims").asInt())
        .isGreaterThanOrEqualTo(origins.get(1).get("claims").asInt());
  }

  @Test
  void twoArticlesStandSideBySide() throws IOException {
    assertThat(isnad.run("compare", "almina-a", "nakhil-a", "--archive", archive()))
        .isEqualTo(ExitCode.DONE);
    assertThat(isnad.out()).contains("[ستافريديس]", "[ستافريذيس]", "أُضيفت", "حُذفت");
    assertThat(json("compare", "almina-a", "nakhil-a").get("sentences").size()).isGreaterThan(8);
  }

  @Test
  void aStoryHasASummaryOfItsArticlesSentences() throws IOException {
    JsonNode summary = json("story", "almina-a").get("summary");
    assertThat(summary.size()).isBetween(1, 3);
    assertThat(summary.get(0).get("article").asText()).endsWith("-a");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(isnad.run("claim", "nobody/s1", "--archive", archive()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("there is no claim nobody/s1");
    assertThat(isnad.run("compare", "almina-a", "x", "--archive", archive()))
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(isnad.err()).contains("there is no article x");
  }

  private JsonNode json(String... call) throws IOException {
    String[] all = new String[call.length + 3];
    System.arraycopy(call, 0, all, 0, call.length);
    all[call.length] = "--json";
    all[call.length + 1] = "--archive";
    all[call.length + 2] = archive();
    assertThat(isnad.run(all)).isEqualTo(ExitCode.DONE);
    return new JsonMapper().readTree(isnad.out());
  }

  private String archive() {
    return folder.resolve("archive").toString();
  }
}
