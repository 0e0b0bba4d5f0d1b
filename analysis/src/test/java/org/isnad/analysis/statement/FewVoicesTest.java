package org.isnad.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FewVoicesTest {

  private static final String TALE =
      "تطل القرية على خليج صغير تحيط به الصخور من جهتين، ومن فوقه غابة قديمة تسكنها الطيور.\n";

  private static final String HOPE = "ويأمل الساحل في خطف الصدارة من جاره.";

  private static final List<String> NAMES =
      List.of("ORG الساحل", "ORG وزارة الصيد", "PER سليم الحداد");

  private final StatementFinder finder = new StatementFinder();

  @Test
  void aHopeOnAPageOfFewVoicesIsNoStatement() {
    assertThat(found(TALE.repeat(30) + HOPE)).isEmpty();
  }

  @Test
  void itIsOneOnAPageOfMany() {
    assertThat(found(TALE + HOPE)).hasSize(1);
  }

  @Test
  void whatIsToldPlainlyStays() {
    String told =
        "\nوأعلنت وزارة الصيد أن الموسم يبدأ غداً. وأشاد سليم الحداد بالمنارة."
            + " وقال مراقبون إن الخليج هادئ. وقال سليم الحداد إن الصيد وفير. وأضاف أن السفن عادت.";
    assertThat(found(TALE.repeat(80) + HOPE + told))
        .containsExactly(
            "وزارة الصيد | أعلنت | STATE indirect | الموسم يبدأ غداً",
            "سليم الحداد | أشاد | PRAISE indirect | المنارة",
            "مراقبون | قال | STATE indirect | الخليج هادئ",
            "سليم الحداد | قال | STATE indirect | الصيد وفير",
            "سليم الحداد | أضاف | STATE indirect | السفن عادت");
  }

  private List<String> found(String text) {
    List<String> times = List.of();
    List<String> named = NAMES.stream().filter(name -> text.contains(name.substring(4))).toList();
    return new GoldenCase("few", text, named, times, List.of()).found(finder);
  }
}
