package org.isnad.analysis.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

  private final RecordJson json = new RecordJson();

  @Test
  void writesTheFieldsOfTheFormatInOrder() {
    assertThat(json.line(record()))
        .isEqualTo(
            "{\"version\":1,\"id\":\"7\",\"url\":null,\"outlet\":null,\"title\":null,\"language\":\"ar\","
                + "\"published\":{\"date\":\"2031-03-04\",\"from\":\"page\",\"earliest\":\"2031-03-04\",\"latest\":\"2031-03-04\"},"
                + "\"credits\":[],\"text\":\"قال\",\"sentences\":[{\"start\":0,\"end\":3}],\"entities\":[],\"times\":[],"
                + "\"quantities\":[{\"start\":0,\"end\":1,\"value\":12000000,\"unit\":null,\"approximate\":true}],"
                + "\"statements\":[{\"id\":\"s1\",\"chain\":[{\"entity\":null,\"name\":\"مصدر\",\"kind\":\"unnamed\",\"start\":0,\"end\":1,\"cue\":{\"start\":1,\"end\":2}}],"
                + "\"cue\":{\"start\":0,\"end\":1},\"act\":\"DENY\",\"mode\":\"mixed\",\"content\":{\"start\":1,\"end\":2},"
                + "\"addressee\":null,\"when\":null,\"within\":null,\"rule\":\"test\",\"confidence\":0.87,"
                + "\"evidence\":{\"attachment\":{\"start\":1,\"end\":2},\"speaker\":\"last-speaker\",\"antecedent\":{\"start\":0,\"end\":1}}}],"
                + "\"declined\":[{\"id\":\"n1\",\"kind\":\"refused\",\"source\":{\"entity\":null,\"name\":\"مصدر\",\"kind\":\"unnamed\",\"start\":0,\"end\":1,\"cue\":{\"start\":1,\"end\":2}},"
                + "\"cue\":{\"start\":0,\"end\":1},\"about\":null,\"when\":null,\"within\":\"s1\",\"rule\":\"test\"}],\"events\":[],\"warnings\":[]}");
  }

  @Test
  void readsWhatItWrote() {
    assertThat(json.read(json.line(record()))).isEqualTo(record());
    assertThat(json.read(json.pretty(record()))).isEqualTo(record());
  }

  @Test
  void readsRecordsWrittenBeforeListsWereAdded() {
    String older = json.line(record()).replaceAll("\"declined\":.*?\"events\"", "\"events\"");
    assertThat(json.read(older).declined()).isEmpty();
  }

  @Test
  void writesOfThePageOnlyWhatItTold() {
    PageDetails page =
        new PageDetails(
            null, "سامي حداد", null, LocalDate.of(2031, 3, 5), List.of("سفينة في الميناء"), null);
    AnalysisRecord record = record(page);
    assertThat(json.line(record))
        .contains(
            "},\"page\":{\"byline\":\"سامي حداد\",\"updated\":\"2031-03-05\",\"captions\":[\"سفينة في الميناء\"]},"
                + "\"credits\":");
    assertThat(json.read(json.line(record))).isEqualTo(record);
    PageDetails other = new PageDetails("مهلة أسبوع", null, null, null, List.of(), null);
    assertThat(json.read(json.line(record(other)))).isEqualTo(record(other));
  }

  @Test
  void refusesWhatIsNoRecord() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.read("[1]"))
        .withMessageStartingWith("not an analysis record");
  }

  private static AnalysisRecord record() {
    return record(null);
  }

  private static AnalysisRecord record(@Nullable PageDetails page) {
    Link link = new Link(null, "مصدر", SourceKind.UNNAMED, new Span(0, 1), new Span(1, 2));
    Statement statement =
        new Statement(
            "s1",
            List.of(link),
            new Span(0, 1),
            Act.DENY,
            Mode.MIXED,
            new Span(1, 2),
            null,
            null,
            null,
            "test",
            0.87,
            new Evidence(new Span(1, 2), SpeakerBasis.LAST_SPEAKER, new Span(0, 1)));
    Declined declined =
        new Declined("n1", Declined.Kind.REFUSED, link, new Span(0, 1), null, null, "s1", "test");
    return new AnalysisRecord(
        AnalysisRecord.VERSION,
        "7",
        null,
        null,
        null,
        "ar",
        Published.on(LocalDate.of(2031, 3, 4), Published.From.PAGE),
        page,
        List.of(),
        "قال",
        List.of(new Span(0, 3)),
        List.of(),
        List.of(),
        List.of(new Quantity(new Span(0, 1), new BigDecimal(12_000_000), null, true)),
        List.of(statement),
        List.of(declined),
        List.of(),
        List.of());
  }
}
