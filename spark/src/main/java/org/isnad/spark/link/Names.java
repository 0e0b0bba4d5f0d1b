package org.isnad.spark.link;

import java.util.List;

/** Names of columns as Scala wants them. */
final class Names {

  private Names() {}

  static scala.collection.immutable.Seq<String> of(String... names) {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of(names)).toSeq();
  }
}
