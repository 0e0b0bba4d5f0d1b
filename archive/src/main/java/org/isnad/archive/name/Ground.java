package org.isnad.archive.name;

/** Why two spellings are taken for one name, surest first. */
public enum Ground {
  /** A person says so. */
  CORRECTED,
  /** The same letters, but for hamza, article, hyphen and the like: {@code هدى، هدي}. */
  SAME_LETTERS,
  /** An article calls one bearer by both: {@code نيكوس ستافريديس … ستافريديس}. */
  ONE_ARTICLE,
  /** The list of known names has both: {@code حلف شمال الأطلسي، الناتو}. */
  LISTED,
  /** An article gives one beside the other: {@code منظمة … (يونسكو)}. */
  OTHER_FORM,
  /** The word that tells a body from others is the same: {@code وكالة يونهاب للأنباء، يونهاب}. */
  DISTINCTIVE_WORD,
  /** Letters that outlets write for one foreign sound: {@code جونغ، جونج}. */
  SPELLING,
  /** A part of the name is left out: {@code عمر حسن البشير، عمر البشير}. */
  PART_LEFT_OUT,
  /** One word, which in those weeks can mean only one: {@code ستافريديس}. */
  SHORT_NAME
}
