package org.isnad.analysis.event;

/** What sort of actor takes part, as in the actor codes of PLOVER. */
enum Sector {
  GOV,
  MIL,
  COP,
  JUD,
  REB,
  OPP,
  IGO,
  NGO,
  MED,
  BUS,
  EDU,
  CVL
}
