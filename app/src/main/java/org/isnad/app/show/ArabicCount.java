package org.isnad.app.show;

/**
 * A number with what it counts, in the form that Arabic wants.
 *
 * <p>Example: {@code مقال} → {@code مقال واحد، مقالان، 3 مقالات، 11 مقالاً، 100 مقال}.
 *
 * @param one {@code مقال}
 * @param theOnly {@code مقال واحد}
 * @param two {@code مقالان}
 * @param few three to ten: {@code مقالات}
 * @param many eleven to ninety-nine: {@code مقالاً}
 */
record ArabicCount(String one, String theOnly, String two, String few, String many) {

  static final ArabicCount ARTICLES =
      new ArabicCount("مقال", "مقال واحد", "مقالان", "مقالات", "مقالاً");
  static final ArabicCount OUTLETS =
      new ArabicCount("وسيلة", "وسيلة واحدة", "وسيلتان", "وسائل", "وسيلة");
  static final ArabicCount SOURCES =
      new ArabicCount("مصدر", "مصدر واحد", "مصدران", "مصادر", "مصدراً");
  static final ArabicCount INDEPENDENT_SOURCES =
      new ArabicCount("مصدر", "مصدر واحد", "مصدران مستقلان", "مصادر مستقلة", "مصدراً مستقلاً");
  static final ArabicCount CLAIMS =
      new ArabicCount("ادعاء", "ادعاء واحد", "ادعاءان", "ادعاءات", "ادعاءً");
  static final ArabicCount STORIES = new ArabicCount("قصة", "قصة واحدة", "قصتان", "قصص", "قصة");
  static final ArabicCount NAMES = new ArabicCount("اسم", "اسم واحد", "اسمان", "أسماء", "اسماً");
  static final ArabicCount STATEMENTS =
      new ArabicCount("قول", "قول واحد", "قولان", "أقوال", "قولاً");

  /** The same after a preposition: {@code في مقالين}. */
  String after(int count) {
    return count == 2
        ? two.replaceFirst("ان( |$)", "ين$1").replace("مستقلان", "مستقلين")
        : of(count);
  }

  String of(int count) {
    int lastTwo = count % 100;
    if (count == 1) {
      return theOnly;
    }
    if (count == 2) {
      return two;
    }
    if (lastTwo >= 3 && lastTwo <= 10) {
      return count + " " + few;
    }
    return count + " " + (lastTwo >= 11 ? many : one);
  }
}
