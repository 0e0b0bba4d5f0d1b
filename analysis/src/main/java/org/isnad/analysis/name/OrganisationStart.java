package org.isnad.analysis.name;

import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.text.Stem;

/**
 * Where the name of an organisation may begin.
 *
 * @param first index of the word that is its head
 * @param stem the reading of that word
 */
record OrganisationStart(Draft draft, int first, Stem stem, OrganisationHead head) {}
