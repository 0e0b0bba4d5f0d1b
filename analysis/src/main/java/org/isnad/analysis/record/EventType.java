package org.isnad.analysis.record;

/**
 * The root types of PLOVER, the Political Language Ontology for Verifiable Event Records.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">the PLOVER codebook</a>
 */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  SANCTION,
  PROTEST,
  MOBILIZE,
  COERCE,
  ASSAULT
}
