package org.isnad.analysis.event;

/** What a noun can be in the description of a participant. */
enum NounClass {
  /** Stands before a person's name: {@code الرئيس}. */
  TITLE,
  /** A title that stands between an office and its holder's name: {@code الجنرال}. */
  RANK,
  /** An arm of a state, whose doing is the state's: {@code القوات الروسية}. */
  FORCE,
  /** Stands for whose it is: {@code مواقع التنظيم}. */
  PROXY,
  /** May take part without a name: {@code مسلحون}. */
  PEOPLE,
  /** People as a body, with adjectives of the feminine singular: {@code الدول الغربية}. */
  BODY,
  /** A number or measure of others: {@code ثلاثة كيانات}. */
  COUNT,
  /** What people are killed with: {@code عبوة}. */
  WEAPON,
  /** Several: {@code مسلحون}; by the lexicon's second form. */
  SEVERAL,
  /** None of these; known so that its first letter is not taken for a preposition. */
  PLAIN
}
