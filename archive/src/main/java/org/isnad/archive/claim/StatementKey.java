package org.isnad.archive.claim;

/** A statement of an article, by the ids of both. */
public record StatementKey(String article, String statement) {

  boolean isOf(Proposition proposition) {
    return proposition.record().id().equals(article)
        && proposition.statement().id().equals(statement);
  }
}
