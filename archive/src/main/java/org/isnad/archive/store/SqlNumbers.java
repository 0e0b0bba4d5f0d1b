package org.isnad.archive.store;

import org.jdbi.v3.core.Handle;

/** How much is kept. */
final class SqlNumbers {

  private SqlNumbers() {}

  static Counts counts(Handle handle) {
    return handle
        .createQuery(
            """
            select count(*) as articles, coalesce(sum(r.statements), 0) as statements,
                   coalesce(sum(r.events), 0) as events, coalesce(sum(r.entities), 0) as names,
                   count(distinct r.outlet) as outlets,
                   (select count(*) from revision) as versions,
                   (select count(*) from correction where undone is null) as corrections
            from revision r join article a on a.number = r.article
            where r.version = a.latest_version
            """)
        .map(
            (row, context) ->
                new Counts(
                    row.getLong("articles"),
                    row.getLong("versions"),
                    row.getLong("statements"),
                    row.getLong("events"),
                    row.getLong("names"),
                    row.getLong("outlets"),
                    row.getLong("corrections")))
        .one();
  }
}
