package org.isnad.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Declined;
import org.junit.jupiter.api.Test;

/** Each way of the Javadoc, then what is none of them; the sentences are our own. */
class DeclinedRuleTest {

  private static final Analyzer ANALYZER = new Analyzer();

  @Test
  void refusal() {
    check(
        "ورفضت وزارة الدفاع اليونانية التعليق على التقرير.",
        "REFUSED | وزارة الدفاع اليونانية | رفضت | التقرير");
    check(
        "وامتنع المتحدث باسم البيت الأبيض عن الإدلاء بأي تصريح.",
        "REFUSED | المتحدث باسم البيت الأبيض | امتنع | بأي تصريح");
  }

  @Test
  void speakerToldBefore() {
    check("قال مصدر إن السفينة غرقت. ورفض الكشف عن اسمه.", "REFUSED | مصدر | رفض | اسمه");
  }

  @Test
  void noAnswer() {
    check(
        "ولم ترد الحكومة المصرية على طلب للتعليق.",
        "NO_ANSWER | الحكومة المصرية | ولم ترد | طلب للتعليق");
  }

  @Test
  void notConfirmed() {
    check(
        "ولم يؤكد الجيش اليوناني سقوط الطائرة.",
        "NOT_CONFIRMED | الجيش اليوناني | ولم يؤكد | سقوط الطائرة");
  }

  @Test
  void notReached() {
    check(
        "لم يتسن على الفور الحصول على تعليق من وزارة الخارجية اليونانية.",
        "NOT_REACHED | وزارة الخارجية اليونانية | لم يتسن على الفور الحصول | -");
    check("وتعذر الاتصال بوزارة النقل.", "NOT_REACHED | وزارة النقل | وتعذر الاتصال | -");
  }

  @Test
  void silenceAboutNothing() {
    check("ورفضت وزارة الدفاع اليونانية العرض.");
    check("وردت الحكومة المصرية على الطلب.");
    check("لم ترد تقارير عن إصابات.");
  }

  private static void check(String text, String... expected) {
    AnalysisRecord record = ANALYZER.analyze(Page.ofText("1", text));
    List<String> found = record.declined().stream().map(d -> shown(record, d)).toList();
    assertThat(found).as(text).containsExactly(expected);
  }

  private static String shown(AnalysisRecord record, Declined declined) {
    String about = declined.about() == null ? "-" : declined.about().of(record.text());
    String cue = declined.cue().of(record.text());
    return declined.kind() + " | " + declined.source().name() + " | " + cue + " | " + about;
  }
}
