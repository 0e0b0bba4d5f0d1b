package org.isnad.analysis.event;

/** Why the rules doubt what they made of a word. */
enum Doubt {
  /** They do not. */
  NONE,
  /** It tells too little, or of somebody else. */
  UNTOLD,
  /** Not a deed of note: of people without a name or an office. */
  NOTE,
  /** Somebody visits his own country. */
  HOME,
  /** Ground that is held rather than taken. */
  HELD,
  /** Only supposed, or said of God. */
  UNREAL,
  /** What a guard of the lexicon denies. */
  GUARD,
  /** Left out beside what other words tell. */
  LATER,
  /** Death in an accident or a flood: never an event, whatever the model makes of it. */
  ACCIDENT
}
