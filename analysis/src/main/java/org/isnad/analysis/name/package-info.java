/** Persons, organisations, places: mentions → entities, spelling variants, roles. */
@NullMarked
package org.isnad.analysis.name;

import org.jspecify.annotations.NullMarked;
