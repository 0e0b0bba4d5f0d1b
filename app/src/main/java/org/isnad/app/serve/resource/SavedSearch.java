package org.isnad.app.serve.resource;

/**
 * A search that somebody keeps.
 *
 * @param id by which its feeds are asked for
 * @param name what a person calls it
 * @param query in the query language
 */
record SavedSearch(String id, String name, String query) {}
