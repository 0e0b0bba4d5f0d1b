package org.isnad.analysis.page;

import java.util.List;

/** What stands before a caption to say that it is one: {@code صورة: سفينة} → {@code سفينة}. */
final class CaptionLabels {

  /** The longer before those that they begin with. */
  private static final List<String> LABELS =
      List.of("التعليق على الصورة", "تعليق الصورة", "صورة:", "الصورة:");

  /** They name whose a picture is, not what is on it. */
  private static final List<String> CREDITS = List.of("صدر الصورة", "مصدر الصورة", "تصوير:");

  /** They begin the credit behind a caption. */
  private static final List<String> CREDIT_MARKS =
      List.of(
          "©", " / ", "من المصدر", "صورة من:", "تصوير:", "تصوير -", "مصدر الصورة", "حقوق الصورة");

  private CaptionLabels() {}

  /**
   * @return empty where it names only whose the picture is
   */
  static String without(String caption) {
    if (CREDITS.stream().anyMatch(caption::startsWith)) {
      return "";
    }
    for (String label : LABELS) {
      if (caption.startsWith(label)) {
        String rest = caption.substring(label.length()).strip();
        return withoutCredit(
            rest.startsWith("،") || rest.startsWith(":") ? rest.substring(1).strip() : rest);
      }
    }
    return withoutCredit(caption);
  }

  /** Without whose the picture is behind it: {@code سفينة © أ ف ب}. */
  private static String withoutCredit(String caption) {
    int end = caption.length();
    for (String mark : CREDIT_MARKS) {
      int at = caption.indexOf(mark, 1);
      end = at > 0 ? Math.min(end, at) : end;
    }
    while (end > 0 && " .-–|(،".indexOf(caption.charAt(end - 1)) >= 0 && end < caption.length()) {
      end--;
    }
    return caption.substring(0, end);
  }
}
