package org.isnad.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.Analyzer;
import org.isnad.analysis.page.Page;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.text.Lexicon;
import org.junit.jupiter.api.Test;

/**
 * One made sentence for each verb of saying, each way that {@code verbs.txt} says its content is
 * attached, and each kind of subject: what the lexicon promises must be found with its speaker.
 *
 * <p>The sentences are plain on purpose: {@code وأكد وزير النقل سالم الحداد أن الميناء الجديد جاهز
 * للعمل.} Real ones are harder; see {@code StatementFinderTest}.
 */
class VerbFramesTest {

  /** Of all sentences at least; those that fail are verbs that are spelled as other words are. */
  private static final double FLOOR = 0.96;

  private static final String BEFORE = "افتتح وزير النقل سالم الحداد الميناء الجديد أمس. و";

  private static final Map<String, List<String>> CONTENTS =
      Map.of(
          "that", List.of(" أن الميناء الجديد جاهز للعمل"),
          "quote", List.of(": «الميناء الجديد جاهز للعمل منذ اليوم»"),
          "obj",
              List.of(
                  " أهمية الميناء الجديد للمنطقة",
                  " الدور الكبير الذي تؤديه الجمعية",
                  " القرار الأخير بشأن الميناء"),
          "إلى", List.of(" إلى أهمية الميناء الجديد"),
          "ب", List.of(" بأهمية الميناء الجديد", " بدعم المشروع الجديد"),
          "على", List.of(" على أهمية الميناء الجديد"),
          "عن", List.of(" عن خطة جديدة لدعم الميناء"),
          "من", List.of(" من خطورة الوضع في الميناء"),
          "في", List.of(" في خطورة الوضع في الميناء"));

  /**
   * @param words as they stand behind the verb
   * @param name of the speaker as the record has it
   */
  private record Subject(String words, String name, boolean feminine) {}

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("سالم الحداد", "سالم الحداد", false),
          new Subject("المهندسة هدى المرزوقي", "هدى المرزوقي", true),
          new Subject("الوزير", "سالم الحداد", false),
          new Subject("رئيس اللجنة", "رئيس اللجنة", false),
          new Subject("وزارة النقل", "وزارة النقل", true),
          new Subject("فرنسا", "فرنسا", true),
          new Subject("مسؤول أمني", "مسؤول أمني", false),
          new Subject("مصادر مطلعة", "مصادر مطلعة", true));

  /** Verbs with whom it is said to as their object, and what they bring. */
  private static final Map<String, String> TOLD =
      Map.of(
          "طالب", "بوقف العمل في الميناء",
          "اتهم", "بعرقلة العمل في الميناء",
          "دعا", "إلى وقف العمل في الميناء",
          "حث", "على وقف العمل في الميناء",
          "حذر", "من وقف العمل في الميناء",
          "أبلغ", "أن العمل في الميناء سيتوقف");

  private static final List<Subject> TELLING =
      List.of(
          new Subject("المجلس", "المجلس", false),
          new Subject("النقابة", "النقابة", true),
          new Subject("الموظفون", "الموظفون", false),
          new Subject("الأهالي", "الأهالي", false),
          new Subject("رئيس الاتحاد", "رئيس الاتحاد", false),
          new Subject("حزب النجمة", "حزب النجمة", false),
          new Subject("رئيس مجلس النواب", "رئيس مجلس النواب", false),
          new Subject("الرئيس", "الرئيس", false),
          new Subject("مسؤول أمني", "مسؤول أمني", false),
          new Subject("إحدى المواطنات", "إحدى المواطنات", true),
          new Subject("عدد من السكان", "عدد من السكان", false),
          new Subject("وزارة النقل", "وزارة النقل", true));

  private static final List<String> ADDRESSEES =
      List.of(
          "الشركة",
          "الحكومة",
          "السلطات المحلية",
          "المجتمع الدولي",
          "الجيش",
          "بلدية المرفأ",
          "رئيس البلدية",
          "فرنسا",
          "المعارضة",
          "التجار");

  private final Analyzer analyzer = new Analyzer();

  @Test
  void whatTheLexiconSaysOfVerbsIsFound() {
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (Lexicon.Entry entry : Lexicon.read(SpeechLexicon.class, "verbs.txt", 6)) {
      String verb = entry.field(0).replace("\u0651", "");
      for (String frame : entry.field(4).split(",")) {
        for (String content : CONTENTS.getOrDefault(frame, List.of())) {
          for (Subject subject : SUBJECTS) {
            String form = subject.feminine ? feminine(verb) : verb;
            String text = BEFORE + form + " " + subject.words + content + ".";
            all++;
            if (!isFound(text, subject.name, bare(content, frame))) {
              missed.add(text.substring(BEFORE.length()));
            }
          }
        }
      }
    }
    assertThat(all).isGreaterThan(5_000);
    assertThat(1 - (double) missed.size() / all)
        .as("%d of %d missed, among them %s", missed.size(), all, every(missed, 40))
        .isGreaterThan(FLOOR);
  }

  @Test
  void whomItIsSaidToIsNoPartOfWhoSaysIt() {
    List<String> missed = new ArrayList<>();
    for (Map.Entry<String, String> verb : TOLD.entrySet()) {
      for (Subject subject : TELLING) {
        for (String addressee : ADDRESSEES) {
          String form = subject.feminine ? feminine(verb.getKey()) : verb.getKey();
          String content = verb.getValue();
          String bare =
              content.startsWith("ب")
                  ? content.substring(1)
                  : content.substring(content.indexOf(' ') + 1);
          String text = "و" + form + " " + subject.words + " " + addressee + " " + content + ".";
          if (!isFound(text, subject.name, bare)) {
            missed.add(text);
          }
        }
      }
    }
    int all = TOLD.size() * TELLING.size() * ADDRESSEES.size();
    assertThat(1 - (double) missed.size() / all)
        .as("%d of %d missed, among them %s", missed.size(), all, every(missed, 5))
        .isGreaterThan(FLOOR);
  }

  private boolean isFound(String text, String speaker, String content) {
    AnalysisRecord record = analyzer.analyze(Page.ofText("1", text));
    for (Statement statement : record.statements()) {
      String found = statement.content().of(record.text());
      boolean whole = found.contains(content) || content.endsWith(found) && found.length() > 12;
      if (whole && names(record, statement).contains(speaker)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(AnalysisRecord record, Statement statement) {
    List<String> names = new ArrayList<>(List.of(statement.speaker().name()));
    record.entities().stream()
        .filter(entity -> entity.id().equals(statement.speaker().entity()))
        .forEach(entity -> names.add(entity.name()));
    return names;
  }

  /** Without the word or mark that brings it. */
  private static String bare(String content, String frame) {
    return switch (frame) {
      case "that", "إلى", "على", "عن", "من", "في" -> content.substring(content.indexOf(' ', 1) + 1);
      case "quote" -> content.substring(3, content.length() - 1);
      case "ب" -> content.substring(2);
      default -> content.strip();
    };
  }

  /** {@code نفى} → {@code نفت}. */
  private static String feminine(String past) {
    boolean weak = past.endsWith("ى") || past.endsWith("ا");
    return (weak ? past.substring(0, past.length() - 1) : past) + "ت";
  }

  private static List<String> every(List<String> all, int step) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }
}
