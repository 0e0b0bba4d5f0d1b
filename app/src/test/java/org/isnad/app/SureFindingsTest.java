package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Declined;
import org.isnad.analysis.record.Event;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.record.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SureFindingsTest {

  private static final AnalysisRecord RECORD =
      new Analyzer()
          .analyze(
              Page.ofText(
                  "1",
                  "ذكرت وكالة السواحل أن الوزير حازم الشناوي قال إن سامي حداد أعلن أن القوات"
                      + " اليونانية قصفت ميناء جربة أمس. وزار نيكوس ستافريديس القاهرة."));

  @Test
  void withoutABarNothingIsLeftOut() {
    assertThat(new SureFindings(0, 0).apply(RECORD)).isSameAs(RECORD);
  }

  @Test
  void aStatementInsideOneLeftOutStandsInTheOneAround() {
    List<Statement> all = RECORD.statements();
    assertThat(all).extracting(s -> s.chain().size()).containsExactly(1, 2, 3);
    AnalysisRecord weak =
        RECORD.with(
            List.of(with(all.get(0), 0.9), with(all.get(1), 0.3), with(all.get(2), 0.9)),
            List.of(declined("s2"), declined(null)),
            RECORD.events());
    AnalysisRecord sure = new SureFindings(0.5, 0.5).apply(weak);
    assertThat(sure.statements()).extracting(Statement::id).containsExactly("s1", "s3");
    assertThat(sure.statements()).extracting(Statement::within).containsExactly(null, "s1");
    assertThat(sure.declined()).extracting(Declined::within).containsExactly("s1", null);
  }

  @Test
  void anEventOfAStatementLeftOutGoesWithIt() {
    AnalysisRecord told =
        RECORD.with(
            RECORD.statements().stream().map(s -> with(s, 0.3)).toList(),
            List.of(),
            Stream.of("s3", null).map(via -> event(via, 0.9)).toList());
    assertThat(new SureFindings(0.5, 0.5).apply(told).events())
        .extracting(Event::via)
        .containsExactly((String) null);
  }

  @Test
  void anEventOfLessConfidenceIsLeftOut() {
    AnalysisRecord told =
        RECORD.with(List.of(), List.of(), List.of(event(null, 0.49), event(null, 0.5)));
    assertThat(new SureFindings(0.5, 0.5).apply(told).events())
        .extracting(Event::confidence)
        .containsExactly(0.5);
  }

  private static Statement with(Statement s, double confidence) {
    return new Statement(
        s.id(),
        s.chain(),
        s.cue(),
        s.act(),
        s.mode(),
        s.content(),
        s.addressee(),
        s.when(),
        s.within(),
        s.rule(),
        confidence,
        s.evidence());
  }

  private static Declined declined(@Nullable String within) {
    Span cue = new Span(0, 1);
    return new Declined(
        "n1",
        Declined.Kind.REFUSED,
        RECORD.statements().get(0).speaker(),
        cue,
        null,
        null,
        within,
        "test");
  }

  private static Event event(@Nullable String via, double confidence) {
    Event e = RECORD.events().get(0);
    return new Event(
        e.id(),
        e.type(),
        e.mode(),
        e.cameo(),
        e.actors(),
        e.recipients(),
        e.when(),
        e.where(),
        e.status(),
        e.trigger(),
        via,
        e.rule(),
        confidence);
  }
}
