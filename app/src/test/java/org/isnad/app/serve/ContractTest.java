package org.isnad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract is whole, and its JSON is what its YAML says. */
class ContractTest {

  private static final Path FOLDER =
      Served.home().resolve("app/src/main/resources/org/isnad/app/serve");

  /** {@code -Disnad.write=true} makes the JSON anew, after a change of the YAML. */
  @Test
  void theJsonIsWhatTheYamlSays() throws IOException {
    JsonNode yaml = new YAMLMapper().readTree(FOLDER.resolve("openapi.yaml").toFile());
    Path json = FOLDER.resolve("openapi.json");
    if (Boolean.getBoolean("isnad.write")) {
      Files.writeString(json, yaml.toPrettyString() + "\n");
    }
    assertThat(Served.read(Files.readString(json))).isEqualTo(yaml);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    JsonNode contract = Contract.load().json();
    List<JsonNode> references = contract.findValues("$ref");
    assertThat(references).isNotEmpty();
    for (JsonNode reference : references) {
      assertThat(contract.at(reference.asText().substring(1)).isMissingNode())
          .as(reference.asText())
          .isFalse();
    }
  }

  @Test
  void everyProblemIsInTheContract() {
    List<String> told = new ArrayList<>();
    Contract.load()
        .json()
        .at("/components/schemas/Problem/properties/code/enum")
        .forEach(code -> told.add(code.asText()));
    assertThat(told)
        .containsExactlyInAnyOrder(
            java.util.Arrays.stream(Problem.Code.values())
                .map(Problem.Code::written)
                .toArray(String[]::new));
  }

  @Test
  void everyOperationHasANameOfItsOwn() {
    assertThat(Contract.load().operations().stream().map(Operation::id)).doesNotHaveDuplicates();
  }
}
