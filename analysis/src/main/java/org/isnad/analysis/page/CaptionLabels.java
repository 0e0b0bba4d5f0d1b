package org.isnad.analysis.page;

import java.util.List;

/** What stands before a caption to say that it is one: {@code صورة: سفينة} → {@code سفينة}. */
final class CaptionLabels {

  /** The longer before those that they begin with. */
  private static final List<String> LABELS =
      List.of("التعليق على الصورة", "تعليق الصورة", "صورة:", "الصورة:");

  /** They name whose a picture is, not what is on it. */
  private static final List<String> CREDITS = List.of("صدر الصورة", "مصدر الصورة", "تصوير:");

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
        return rest.startsWith("،") || rest.startsWith(":") ? rest.substring(1).strip() : rest;
      }
    }
    return caption;
  }
}
