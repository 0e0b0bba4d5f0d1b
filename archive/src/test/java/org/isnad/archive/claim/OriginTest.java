package org.isnad.archive.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.Records;
import org.isnad.archive.copy.Copies;
import org.isnad.archive.name.NameBook;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class OriginTest {

  private static final BackgroundWords WORDS = BackgroundWords.load();

  private static final AnalysisRecord HARBOUR =
      Records.article("a", "2031-03-04", "قال نيكوس ستافريديس إن الميناء الجديد يفتح في الربيع.")
          .person("نيكوس ستافريديس", "GRC")
          .says("نيكوس ستافريديس", Act.STATE, "الميناء الجديد يفتح في الربيع")
          .record();
  private static final AnalysisRecord SHIPS =
      Records.article("b", "2033-06-04", "قال نيكوس ستافريدس إن بلاده تبيع فرقاطتين لمصر.")
          .person("نيكوس ستافريدس", "GRC")
          .says("نيكوس ستافريدس", Act.STATE, "بلاده تبيع فرقاطتين لمصر")
          .record();

  @Test
  void whoSpeaksInTwoStoriesIsOneSourceInWhateverSpelling() {
    List<Claim> claims = new ArrayList<>(claims(HARBOUR));
    claims.addAll(claims(SHIPS));
    NameBook names = NameBook.of(List.of(HARBOUR, SHIPS), WORDS);
    assertThat(Origin.of(claims, names)).extracting(Origin::claims).containsExactly(2);
    assertThat(Origin.of(claims)).hasSize(2);
  }

  private static List<Claim> claims(AnalysisRecord story) {
    Terms terms = new Terms(WORDS::knows);
    Copies copies = new Copies(List.of(), List.of());
    NameBook names = NameBook.of(List.of(story), WORDS);
    return new ClaimFinder(terms, WORDS, ClaimWords.load(terms), names, copies)
        .find(List.of(story));
  }
}
