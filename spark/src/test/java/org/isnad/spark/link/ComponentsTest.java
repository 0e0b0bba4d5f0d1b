package org.isnad.spark.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.spark.Local;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aLongChainEndsAsOne() {
    List<Long> chain = new ArrayList<>();
    for (long i = 100; i < 160; i++) {
      chain.add(i * 7);
    }
    Collections.shuffle(chain, new Random(3));
    List<Row> pairs = new ArrayList<>();
    for (int i = 1; i < chain.size(); i++) {
      pairs.add(RowFactory.create(chain.get(i - 1), chain.get(i)));
    }
    pairs.add(RowFactory.create(5L, 4L));
    pairs.add(RowFactory.create(4L, 5L));
    pairs.add(RowFactory.create(9L, 9L)); // with itself alone
    Map<Long, Long> found = find(pairs);
    assertThat(found).hasSize(62).containsEntry(4L, 4L).containsEntry(5L, 4L);
    found.keySet().removeAll(List.of(4L, 5L));
    assertThat(found.values()).containsOnly(700L);
  }

  @Test
  void nothingHangsTogetherWhereNoPairIs() {
    assertThat(find(List.of())).isEmpty();
  }

  private Map<Long, Long> find(List<Row> pairs) {
    Dataset<Row> edges =
        Local.session()
            .createDataFrame(
                pairs, new StructType().add("a", DataTypes.LongType).add("b", DataTypes.LongType));
    Stages stages = new Stages(Local.session(), folder.toString(), line -> {});
    Map<Long, Long> found = new TreeMap<>();
    new Components(stages, "test")
        .of(edges)
        .collectAsList()
        .forEach(row -> found.put(row.getLong(0), row.getLong(1)));
    return found;
  }
}
