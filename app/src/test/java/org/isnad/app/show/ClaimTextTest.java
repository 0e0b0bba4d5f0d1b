package org.isnad.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Span;
import org.isnad.archive.Overview;
import org.isnad.archive.claim.Assertion;
import org.isnad.archive.claim.Claim;
import org.junit.jupiter.api.Test;

class ClaimTextTest {

  private static final Span WORDS = new Span(0, 0);

  @Test
  void onlySourcesThatCanBeToldApartAreIndependent() {
    assertThat(text(List.of(says("a", true), says("b", true)), List.of()))
        .contains("مصدران مستقلان في مقالين");
    assertThat(text(List.of(says("a", true), says("b", false)), List.of()))
        .contains("مصدران في مقالين");
  }

  @Test
  void whatIsOnlyDeniedHasNoSources() {
    assertThat(text(List.of(), List.of(says("a", true), says("b", true))))
        .contains("لا أحد يقوله هنا؛ يُنفى في مقالين");
  }

  private static Assertion says(String article, boolean named) {
    return new Assertion(article, "s1", List.of(), Act.STATE, WORDS, article, named, null);
  }

  private static String text(List<Assertion> assertions, List<Assertion> denials) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Lines lines = new Lines(new PrintStream(out, true, StandardCharsets.UTF_8), false);
    new ClaimText(lines, Overview.of(List.of()))
        .write(1, new Claim("a/s1", "a", WORDS, assertions, denials, List.of()));
    return out.toString(StandardCharsets.UTF_8);
  }
}
