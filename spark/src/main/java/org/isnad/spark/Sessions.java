package org.isnad.spark;

import org.apache.spark.sql.SparkSession;

/** The connection to Spark, as who submits has it set; on this machine alone where nobody has. */
final class Sessions {

  private Sessions() {}

  static SparkSession open(String name) {
    SparkSession.Builder builder = SparkSession.builder().appName("isnad-spark " + name);
    if (System.getProperty("spark.master") == null) {
      builder.master("local[*]");
    }
    return builder.getOrCreate();
  }
}
